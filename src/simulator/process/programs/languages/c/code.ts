import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Memory } from './memory.ts';
import type { Streams } from './streams.ts';
import type { FunctionSymbol, Global } from './tree.ts';
import type { Type } from './types.ts';

export type V = number | bigint;
export type Fn = (m: Running) => V;
export type Test = (m: Running) => boolean;

/** A step of a function. Expressions without calls are closures; calls, jumps and returns are steps of their own. */
export type Step =
  | { readonly op: 'eval'; readonly fn: Fn }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'unless'; readonly test: Test; to: number }
  | {
      readonly op: 'call';
      /** The address of the function. */
      readonly callee: Fn;
      readonly args: readonly { readonly fn: Fn; readonly type: Type }[];
      readonly temp: number;
      readonly result: Type;
      /** Bytes of the own frame where a struct that comes back is kept. */
      readonly place: number;
    }
  | { readonly op: 'return'; readonly fn: Fn | undefined }
  | { readonly op: 'switch'; readonly fn: Fn; readonly table: ReadonlyMap<bigint, number>; otherwise: number };

/** A compiled function. */
export interface Code {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Bytes of a frame. */
  readonly size: number;
  readonly temps: number;
  readonly parameters: readonly { readonly offset: number; readonly type: Type }[];
  readonly result: Type;
  readonly variadic: boolean;
}

/** A running program, as its code and the library see it. */
export interface Running {
  readonly p: Process;
  readonly memory: Memory;
  readonly streams: Streams;
  readonly musl: boolean;
  /** Address of the frame of the function that runs. */
  readonly fp: number;
  /** Values that are kept between its steps. */
  readonly temps: V[];
  /** Address of the arguments behind the named ones. */
  readonly extraArguments: number;
  /** Handlers of signals by number, as addresses. */
  readonly handlers: ReadonlyMap<number, number>;
  /** Signals that came and have a handler. */
  readonly pending: number[];
  /** Functions to be called at the end, the last one first. */
  readonly atExit: number[];
  /** What library functions keep between calls. */
  readonly notes: Map<string, number>;
  /** Room in the memory for something that lasts, made once for each name. */
  keep(name: string, size: number): number;
  setErrno(value: number): void;
  handle(signal: number, handler: number): void;
  /** Calls the handlers of signals that came. */
  deliver(): Task<void>;
  /** `exit`: what was registered is called, streams are written out. Gives the exit code. */
  finish(code: number): Task<number>;
  /** What a child does that is forked off in the call that is being made. */
  forked(): (child: Process) => Task<number>;
}

/** The program ends with this code. */
export class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/** A library function that needs no waiting, and one that may. */
export type Plain = (m: Running, args: readonly V[]) => V;
export type Waiting = (m: Running, args: readonly V[]) => Task<V>;

export interface Library {
  readonly plain: ReadonlyMap<string, Plain>;
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Variables of the library. */
  readonly variables: ReadonlySet<string>;
}

/** Where everything is, as linking has it. */
export interface Places {
  readonly addresses: ReadonlyMap<Global, number>;
  plain(symbol: FunctionSymbol): Plain | undefined;
  addressOf(global: Global): number;
  textAt(text: string): number;
  functionAt(symbol: FunctionSymbol): number;
}
