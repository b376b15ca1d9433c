import type { LineRange } from '../../base/diagnostic.ts';
import type { DockerfileError } from '../convert/plan.ts';

export const INSTRUCTIONS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;

export type InstructionName = (typeof INSTRUCTIONS)[number];

export interface Heredoc {
  readonly name: string;
  /** False when a part of the word after `<<` is quoted: the body is then taken literally. */
  readonly expand: boolean;
  /** True for `<<-`: leading tabs are removed where the body is used. */
  readonly chomp: boolean;
  readonly content: string;
}

/** One instruction as parsed, before it is known to be a valid one. */
export interface DockerfileNode {
  /** The instruction's word as written. */
  readonly keyword: string;
  /** In capitals; absent when Docker knows no such instruction. */
  readonly name: InstructionName | undefined;
  /** The logical line: continuations joined, the line break left out. */
  readonly original: string;
  readonly flags: readonly string[];
  readonly args: readonly string[];
  /** True when the arguments were written as a JSON array (the exec form). */
  readonly json: boolean;
  /** The instruction inside ONBUILD. */
  readonly child: DockerfileNode | undefined;
  readonly heredocs: readonly Heredoc[];
  /** 1-based; heredoc bodies included. */
  readonly lines: LineRange;
  /** Comments directly above, without `#`. Empty when there are none. */
  readonly comments: readonly string[];
  /** Offset in the source of the first character of `original`. */
  readonly offset: number;
  /** For a continued line: pairs of an offset in `original` and the source offset that it stands for. */
  readonly joins: readonly number[];
  /** Offset in the source after the last character, heredoc bodies included, the final line break not. */
  readonly end: number;
}

/** A comment line: where it is, and whether it is a parser directive. */
export interface CommentLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly directive?: Directive;
}

export interface Directive {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
}

export interface ParsedDockerfile {
  readonly source: string;
  readonly nodes: readonly DockerfileNode[];
  readonly comments: readonly CommentLine[];
  readonly escape: '\\' | '`';
  /** Lines at which a continuation had an empty line, one for each instruction. */
  readonly emptyContinuations: readonly number[];
  /** Every fault found, in file order. The first is the one that Docker reports. */
  readonly faults: readonly DockerfileError[];
}

/** A parse error with the lines from `start` to `end` (1-based; 0 occurs in directive errors, as in BuildKit). */
export function parseFault(message: string, start: number, end: number, code: string): DockerfileError {
  return { kind: 'invalid', code, message, lines: [{ start, end: Math.max(start, end) }] };
}
