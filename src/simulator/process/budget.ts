import type { Failure } from '../base/result.ts';

/** What one started program and all its descendants may use up during one input of the session. */
export interface Limits {
  /** Units of work, about one shell command each. */
  readonly fuel: number;
  /** Processes alive at once. */
  readonly processes: number;
  /** Bytes written to files, pipes and terminals. */
  readonly bytes: number;
}

/** Reached in well under a second of real time. */
export const DEFAULT_LIMITS: Limits = { fuel: 100_000, processes: 400, bytes: 48 * 1024 * 1024 };

/** The account of one started program; `failure` is set as soon as a limit is passed. */
export class Budget {
  readonly limits: Limits;
  failure: Failure | undefined;
  #fuel = 0;
  #bytes = 0;
  processes = 0;
  #epoch = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** A new input has begun: what the program did before no longer counts. */
  renew(epoch: number): void {
    if (epoch === this.#epoch) return;
    this.#epoch = epoch;
    this.#fuel = 0;
    this.#bytes = 0;
  }

  useFuel(units: number): void {
    this.#fuel += units;
    if (this.#fuel > this.limits.fuel) this.exceed('fuel', 'it was still computing');
  }

  useBytes(count: number): void {
    this.#bytes += count;
    this.#fuel += count / 16384;
    if (this.#bytes > this.limits.bytes) {
      this.exceed('output', `it wrote more than ${this.limits.bytes / 1048576} MB`);
    }
  }

  addProcess(): void {
    this.processes++;
    if (this.processes > this.limits.processes) {
      this.exceed('processes', `it started more than ${this.limits.processes} processes`);
    }
  }

  removeProcess(): void {
    this.processes--;
  }

  exceed(code: string, what: string): void {
    this.failure ??= {
      kind: 'limit',
      code: `limit-${code}`,
      message: `Drydock stopped this program: ${what}, more than the simulator allows`,
    };
  }
}
