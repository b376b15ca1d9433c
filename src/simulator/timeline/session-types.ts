import type { WebSite } from '../api/web-site.ts';
import type { JournalEntry } from './journal.ts';

/** Where a session begins. Language-neutral data: lessons and links carry it as it is. */
export interface Scenario {
  readonly id: string;
  /** Files of the learner's working folder, by path relative to it. */
  readonly files: Readonly<Record<string, string>>;
  /** Images that are there from the start; others are pulled from the simulated registry when asked for. */
  readonly images: readonly string[];
  /** Commands that run before the learner's first input; their output is not shown. */
  readonly setup?: readonly string[];
  /** `site`: the official images with their real sizes; `conformance`: the stand-ins of the recorded engine. */
  readonly catalog: 'site' | 'conformance';
  /** Sites of the simulated internet, beside `downloads.example`: for `ADD https://…`, curl and wget. */
  readonly sites?: readonly WebSite[];
  /** Name of the working folder below the home folder; `app` unless given. */
  readonly folder?: string;
  /** Simulated start in milliseconds since the Unix epoch; a fixed date unless given. */
  readonly startsAt?: number;
}

/** What a learner does. The list of these, with scenario and seed, is the whole session. */
export type Input =
  | { readonly kind: 'command'; readonly terminal: string; readonly line: string }
  | { readonly kind: 'keys'; readonly terminal: string; readonly data: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string | null }
  | { readonly kind: 'advance'; readonly ms: number }
  /** The page's browser window opens an address, as typed: `localhost:8080/about`. */
  | { readonly kind: 'browse'; readonly url: string }
  | { readonly kind: 'close'; readonly terminal: string }
  | { readonly kind: 'resize'; readonly terminal: string; readonly columns: number; readonly rows: number };

/** A scenario, a seed and a list of inputs: the same three give a byte-identical journal. */
export interface Session {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly inputs: readonly Input[];
}

export interface TerminalOutput {
  readonly terminal: string;
  /** As a terminal would get it: CR LF line ends and escape sequences. */
  readonly text: string;
  /** When it appeared, in milliseconds of simulated time since the Unix epoch. */
  readonly at: number;
  /** 0-based number of the input during which it appeared; −1 before the first. */
  readonly input: number;
}

export interface InputResult {
  readonly entries: readonly JournalEntry[];
  readonly output: readonly TerminalOutput[];
  /** Exit code of a `command` input whose command has ended. */
  readonly exitCode?: number;
  /** The terminals that were ever used: whether a foreground command holds them, and whether their shell has ended. */
  readonly terminals: readonly { readonly id: string; readonly busy: boolean; readonly closed: boolean }[];
  /** True while a foreground command is still running in some terminal. */
  readonly busy: boolean;
  /** Milliseconds of simulated time until something is due to happen by itself; absent when nothing is. */
  readonly nextDueIn?: number;
  /** Set when a limit of the simulation stopped the input. */
  readonly limit?: string;
}

export interface DirectoryItem {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'device';
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly target?: string;
}

/** What there is at a path, for those who judge: a link is told as a link. */
export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'symlink' | 'device';
  /** In bytes. */
  readonly size: number;
  /** Permission bits, as in `0o644`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** A link's target. */
  readonly target?: string;
  /** A text file's content. */
  readonly text?: string;
}

/** What a probed command answered. Without an exit code it had not ended after a minute. */
export interface CommandAnswer {
  readonly exitCode?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What can be asked about a session without leaving a trace in it. `holder`: `host`, `container:ID`, `volume:NAME`,
 * `layer:CHAINID` or `image:ID`. A relative path on the host begins at the working folder.
 */
export type ProbeQuestion =
  | { readonly kind: 'file'; readonly holder: string; readonly path: string }
  /** Paths of the files that contain a text. */
  | { readonly kind: 'search'; readonly holder: string; readonly text: string }
  /** Runs in a copy of the session. */
  | { readonly kind: 'command'; readonly line: string };

export type ProbeAnswer =
  | { readonly kind: 'file'; readonly file?: FileFacts }
  | { readonly kind: 'search'; readonly paths: readonly string[] }
  | { readonly kind: 'command'; readonly answer: CommandAnswer };

export interface FileText {
  /** Absent for a binary file. */
  readonly text?: string;
  readonly size: number;
  readonly binary: boolean;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}
