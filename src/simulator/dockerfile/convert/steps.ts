import type { LineRange } from '../../base/diagnostic.ts';
import { type ConfigState, runtimeConfig } from './config-state.ts';
import { type EnvironmentLog, environmentList, lookUpAll } from './environment.ts';
import type { CopyStep, HistoryEntry, PlannedStep, RunMount, RunStep, RuntimeConfig, StepVariable } from './plan.ts';

/** What every step is made of. What costs time is worked out when it is first asked for. */
export interface StepParts {
  readonly source: string;
  readonly lines: LineRange;
  readonly history: HistoryEntry;
  readonly config: ConfigState;
  /** The variables before the step, and the names that its words looked up. */
  readonly log: EnvironmentLog | undefined;
  readonly names: () => Iterable<string>;
  readonly progressName: () => string;
}

type Uses = PlannedStep['uses'];

class Step {
  readonly source: string;
  readonly lines: LineRange;
  readonly history: HistoryEntry;
  readonly #parts: StepParts;
  #progressName: string | undefined;
  #uses: Uses | undefined;

  constructor(parts: StepParts) {
    this.source = parts.source;
    this.lines = parts.lines;
    this.history = parts.history;
    this.#parts = parts;
  }

  get config(): RuntimeConfig {
    return runtimeConfig(this.#parts.config);
  }

  get progressName(): string {
    this.#progressName ??= this.#parts.progressName();
    return this.#progressName;
  }

  get variables(): readonly StepVariable[] {
    const seen = new Set<string>();
    const list: StepVariable[] = [];
    for (let entry = this.#parts.log; entry !== undefined; entry = entry.previous) {
      if (seen.has(entry.key)) continue;
      seen.add(entry.key);
      list.push({ name: entry.key, value: entry.value, from: entry.from });
    }
    return list.reverse();
  }

  get uses(): Uses {
    this.#uses ??= usesOf(this.#parts);
    return this.#uses;
  }
}

function usesOf(parts: StepParts): Uses {
  const names = new Set(parts.names());
  const found = lookUpAll(parts.log, names);
  return [...names].flatMap((name) => {
    const entry = found.get(name);
    return entry === undefined ? [] : [{ name, value: entry.value, from: entry.from }];
  });
}

export class MetaStep extends Step {
  readonly kind = 'meta';
  readonly instruction: string;
  /** False for ONBUILD, which leaves no trace in the history. */
  readonly inHistory: boolean;

  constructor(parts: StepParts, instruction: string) {
    super(parts);
    this.instruction = instruction;
    this.inHistory = instruction !== 'ONBUILD';
  }
}

export class WorkdirStep extends Step {
  readonly kind = 'workdir';
  readonly path: string;
  readonly user: string;
  readonly #log: EnvironmentLog | undefined;

  constructor(parts: StepParts, path: string, user: string) {
    super(parts);
    this.path = path;
    this.user = user;
    this.#log = parts.log;
  }

  get env(): readonly string[] {
    return environmentList(this.#log);
  }
}

export class TransferStep extends Step {
  readonly kind = 'copy';
  readonly copy: CopyStep;

  constructor(parts: StepParts, copy: CopyStep) {
    super(parts);
    this.copy = copy;
  }
}

export class CommandStep extends Step {
  readonly kind = 'run';
  readonly run: RunStep;

  constructor(parts: StepParts, run: RunStep) {
    super(parts);
    this.run = run;
  }
}

/** The details of a RUN; its environment is written out on demand. */
export class RunDetails implements RunStep {
  readonly argv: readonly string[];
  readonly shellForm: boolean;
  readonly files: RunStep['files'];
  readonly cwd: string;
  readonly user: string;
  readonly network: RunStep['network'];
  readonly security: RunStep['security'];
  readonly mounts: readonly RunMount[];
  readonly #log: EnvironmentLog | undefined;
  readonly #proxy: readonly string[];
  #env: readonly string[] | undefined;

  constructor(details: Omit<RunStep, 'env'>, log: EnvironmentLog | undefined, proxy: readonly string[]) {
    this.argv = details.argv;
    this.shellForm = details.shellForm;
    this.files = details.files;
    this.cwd = details.cwd;
    this.user = details.user;
    this.network = details.network;
    this.security = details.security;
    this.mounts = details.mounts;
    this.#log = log;
    this.#proxy = proxy;
  }

  get env(): readonly string[] {
    this.#env ??= [...environmentList(this.#log), ...this.#proxy];
    return this.#env;
  }
}
