import type { Task } from '../../../../base/task.ts';

export interface Variable {
  readonly text: string;
  /** Expanded when it was set. */
  readonly simple: boolean;
  readonly origin: 'default' | 'environment' | 'file' | 'command line' | 'override';
  readonly exported?: boolean;
  /** `FILE:LINE` where it was set. */
  readonly place?: string;
}

/** What variables need of the world. */
export interface VariablePorts {
  /** Files that fit a pattern of the shell, sorted. */
  glob(pattern: string): readonly string[];
  /** What a command prints. */
  shell(command: string): Task<string>;
  print(text: string, stream: 1 | 2): Task<void>;
  resolve(path: string): string;
  exists(path: string): boolean;
  /** Reads text as a piece of a makefile. */
  evaluate(text: string): Task<void>;
  /** `FILE:LINE`, of what is being read. */
  where(): string;
  readonly program: string;
}

/** Values that stand above the variables: `$@` and those of one target. */
export type Own = ReadonlyMap<string, Variable>;

/** Variables, as functions use them. */
export interface Values {
  readonly all: ReadonlyMap<string, Variable>;
  readonly ports: VariablePorts;
  expand(text: string, own?: Own): Task<string>;
}
