import { prefetchSimulator } from '../session/session-store.svelte.ts';
import type { Input, Scenario, SimulatorClient } from '../session/simulator.ts';

/** Simulated time that a command which keeps the terminal is given before it is interrupted, and how it is let pass, in milliseconds. */
const PATIENCE = 60_000;
const BEAT = 5000;
/** What fits into the column of a lesson. */
const COLUMNS = 84;

/** The simulator of a page's prose: one session for all its fences. */
export class ProseSession {
  readonly #scenario: Scenario;
  #client: SimulatorClient | undefined;
  #output = '';

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Does all of it, one after the other; what the terminal shows meanwhile. */
  async run(inputs: readonly Input[]): Promise<string> {
    const client = await this.#start();
    this.#output = '';
    for (const input of inputs) await this.#do(client, input);
    return this.#output;
  }

  dispose(): void {
    this.#client?.dispose();
    this.#client = undefined;
  }

  async #start(): Promise<SimulatorClient> {
    if (this.#client !== undefined) return this.#client;
    const { createClient } = await prefetchSimulator();
    const client = createClient();
    client.onOutput(({ text }) => {
      this.#output += text;
    });
    await client.start({ scenario: this.#scenario, seed: 'prose', inputs: [] });
    await client.input({ kind: 'resize', terminal: 'main', columns: COLUMNS, rows: 24 });
    this.#client = client;
    return client;
  }

  async #do(client: SimulatorClient, input: Input): Promise<void> {
    let { busy } = await client.input(input);
    for (let waited = 0; busy && waited < PATIENCE; waited += BEAT)
      ({ busy } = await client.input({ kind: 'advance', ms: BEAT }));
    for (let tries = 0; busy && tries < 3; tries++) {
      await client.input({ kind: 'keys', terminal: 'main', data: '\x03' });
      ({ busy } = await client.input({ kind: 'advance', ms: 12_000 }));
    }
  }
}
