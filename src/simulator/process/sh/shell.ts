import type { Function as FunctionNode, ParsedScript } from 'unbash';
import type { Task } from '../../base/task.ts';
import type { Process } from '../program.ts';
import { SIGNALS, type SignalName } from '../signals.ts';
import type { Job } from './execute/job.ts';
import { PERSONALITIES, type Personality, type ShellName } from './personality.ts';
import { SourceText } from './source-text.ts';
import { Variables } from './variables.ts';

/** The letters of `set`, and the long names of those that have one. */
export const OPTION_NAMES: Readonly<Record<string, string>> = {
  errexit: 'e',
  noglob: 'f',
  ignoreeof: 'I',
  interactive: 'i',
  monitor: 'm',
  noexec: 'n',
  stdin: 's',
  xtrace: 'x',
  verbose: 'v',
  vi: 'V',
  emacs: 'E',
  noclobber: 'C',
  allexport: 'a',
  notify: 'b',
  nounset: 'u',
  nolog: 'nolog',
  debug: 'debug',
  pipefail: 'pipefail',
};

/** A jump that is under way: everything returns until the one it concerns. */
export type Flow =
  | { readonly kind: 'break' | 'continue'; readonly levels: number }
  | { readonly kind: 'return'; readonly status: number }
  | { readonly kind: 'exit'; readonly status: number }
  /** An error that ends a non-interactive shell, and the present line of an interactive one; with `discard` bash gives up only that line of a script, too. */
  | { readonly kind: 'abort'; readonly status: number; readonly discard?: boolean };

export interface ShellFunction {
  readonly node: FunctionNode;
  readonly source: SourceText;
}

/** What expansions ask of the part that runs commands. */
export interface Runner {
  /** The output of a command substitution, without trailing newlines. */
  substitute(shell: Shell, script: ParsedScript): Task<string>;
  /** `<(…)` or `>(…)`: the path of a descriptor. */
  processSubstitution(shell: Shell, script: ParsedScript, operator: '<' | '>'): Task<string>;
  /** Reads and runs a text in this shell: `eval`, `.`, a trap. Gives the last status. */
  runText(shell: Shell, source: SourceText): Task<number>;
  /** Runs a command whose words are already expanded. `functions` false skips functions; `tail` may replace the shell. */
  runWords(
    shell: Shell,
    words: readonly string[],
    options: { readonly functions: boolean; readonly tail: boolean },
  ): Task<number>;
  /** Runs a script's file without `#!` in a fresh shell of the same kind. */
  runScript(process: Process, shell: Shell, path: string, words: readonly string[]): Task<number>;
  /** Replaces the shell by a program; gives the exit status only when that failed. */
  execWords(shell: Shell, words: readonly string[]): Task<number>;
}

/** A trap's action; the empty text ignores the signal. */
export type TrapName = SignalName | 'EXIT' | 'ERR' | 'DEBUG';

/** All that a running shell knows. A subshell has a copy. */
export class Shell {
  readonly process: Process;
  readonly runner: Runner;
  readonly personality: Personality;
  variables: Variables;
  readonly functions: Map<string, ShellFunction>;
  readonly aliases: Map<string, string>;
  readonly options: Set<string>;
  readonly traps: Map<TrapName, string>;
  /** bash's `shopt`. */
  readonly shopts: Set<string>;
  /** $0, and the name before messages. */
  name: string;
  positional: readonly string[];
  status = 0;
  /** Status of the last command substitution since the command began. */
  substitutionStatus: number | undefined;
  flow: Flow | undefined;
  lastBackground: number | undefined;
  /** `$$`: of the main shell, also in subshells. */
  readonly mainPid: number;
  readonly subshellDepth: number;
  /** How many command substitutions enclose this shell. */
  substitutionDepth = 0;
  jobs: Job[] = [];
  /** Exit codes of background processes that were waited for. */
  readonly finished = new Map<number, number>();
  pendingTraps: SignalName[] = [];
  /** Aliases being expanded, which are not expanded again. */
  readonly expandingAliases = new Set<string>();
  source = new SourceText('');
  line = 1;
  loopDepth = 0;
  /** Above 0 while failing does not end the shell under `set -e`. */
  tested = 0;
  functionDepth = 0;
  /** How many commands stand in one another right now, in this process. */
  nesting = 0;
  /** The functions that run, innermost first; bash's FUNCNAME. */
  calls: readonly string[] = [];
  sourceDepth = 0;
  /** The builtin that runs, for messages. */
  builtin: string | undefined;
  /** `eval` is running: bash names it in syntax errors. */
  evalDepth = 0;
  readonly startedAt: number;
  getoptsAt = { index: 1, offset: 1 };
  /** The -c string is being run: bash names it in syntax errors. */
  commandString = false;
  readonly history: string[] = [];
  /** bash's `pushd`, without the working folder. */
  readonly folderStack: string[] = [];
  /** Variables that `declare -i` made work out what they are given. */
  readonly integers = new Set<string>();
  /** Descriptors of process substitutions, closed when their command has ended. */
  readonly substitutedDescriptors: number[] = [];
  /** The stage of a running trap, so that it does not interrupt itself. */
  inTrap = false;

  constructor(process: Process, runner: Runner, personality: ShellName, name: string, parent?: Shell) {
    this.process = process;
    this.runner = runner;
    this.personality = PERSONALITIES[personality];
    this.name = name;
    this.variables = new Variables(parent?.variables);
    this.functions = new Map(parent?.functions);
    this.aliases = new Map(parent?.aliases);
    this.options = new Set(parent?.options);
    this.shopts = new Set(parent?.shopts);
    this.traps = new Map();
    this.positional = parent?.positional ?? [];
    this.mainPid = parent?.mainPid ?? process.pid;
    this.subshellDepth = parent === undefined ? 0 : parent.subshellDepth + 1;
    this.startedAt = parent?.startedAt ?? process.clock.now();
    if (parent !== undefined) this.#inherit(parent);
  }

  #inherit(parent: Shell): void {
    this.status = parent.status;
    this.lastBackground = parent.lastBackground;
    this.source = parent.source;
    this.line = parent.line;
    this.tested = parent.tested;
    this.loopDepth = 0;
    this.functionDepth = parent.functionDepth;
    this.calls = parent.calls;
    this.sourceDepth = parent.sourceDepth;
    this.commandString = parent.commandString;
    this.substitutionDepth = parent.substitutionDepth;
    this.options.delete('m');
    this.options.delete('i');
    // An ignored signal stays ignored below; a handler does not.
    for (const [name, action] of parent.traps) if (action === '') this.traps.set(name, '');
  }

  /** A copy for a child process. */
  subshell(process: Process): Shell {
    return new Shell(process, this.runner, this.personality.name, this.name, this);
  }

  /** A shell of the same kind that knows nothing but its environment. */
  fresh(process: Process, name: string): Shell {
    const shell = new Shell(process, this.runner, this.personality.name, name);
    shell.importEnvironment();
    return shell;
  }

  /** Takes over the process's environment as exported variables. */
  importEnvironment(): void {
    for (const [name, value] of this.process.env) {
      if (!/^[A-Za-z_]\w*$/.test(name)) continue;
      this.variables.set(name, value);
      this.variables.mark(name, { exported: true });
    }
    this.variables.set('OPTIND', '1');
    this.variables.set('PPID', String(this.process.ppid));
    this.variables.set('IFS', ' \t\n');
    this.variables.set('PWD', this.process.cwd);
  }

  get isBash(): boolean {
    return this.personality.name === 'bash';
  }

  get interactive(): boolean {
    return this.options.has('i');
  }

  option(letter: string): boolean {
    return this.options.has(letter);
  }

  /** What the shell's programs get. */
  environment(): Map<string, string> {
    return this.variables.environment(this.isBash ? bashBucket : almquistBucket, this.isBash);
  }

  /** As {@link environment}; bash tells the program its path, and counts itself out when it gives up its place. */
  programEnvironment(path: string, replaces: boolean): Map<string, string> {
    const env = this.environment();
    if (!this.isBash) return env;
    if (replaces && env.has('SHLVL')) env.set('SHLVL', String(Math.max(0, Number(env.get('SHLVL')) - 1)));
    env.delete('_');
    return env.set('_', path);
  }

  /** IFS, with its default when unset. */
  get ifs(): string {
    return this.variables.get('IFS') ?? ' \t\n';
  }

  /** The text before a message, in the manner of the shell: its name and the line, and the builtin that complains. */
  prefix(builtin?: string): string {
    const { name } = this.personality;
    // Within eval and the like, all but bash name that builtin before every message.
    const named = builtin === undefined || builtin === '' ? (this.isBash ? undefined : this.builtin) : builtin;
    const command = named === undefined ? '' : `${named}: `;
    if (name === 'dash') return `${this.name}: ${this.line}: ${command}`;
    if (name === 'bash') return `${this.origin}: ${this.interactive ? '' : `line ${this.line}: `}${command}`;
    return `${this.name}: ${command}${this.interactive ? '' : `line ${this.ashLine}: `}`;
  }

  /** ash counts the lines of a -c string from 0, those of a file from 1. */
  get ashLine(): number {
    return this.commandString && this.source.file === undefined ? this.line - 1 : this.line;
  }

  /** Where bash says an error is: the sourced file, `environment` or `main` for a function that no file holds, else $0. */
  get origin(): string {
    if (this.source.file !== undefined) return this.source.file;
    if (this.functionDepth === 0) return this.name;
    return this.commandString ? 'environment' : this.options.has('s') ? 'main' : this.name;
  }

  /** The text before a message of an applet that ash runs within itself. */
  get appletPrefix(): string {
    return `${(this.process.argv[0] ?? this.name).replace(/^.*\//, '').replace(/^-/, '')}: `;
  }

  complain(message: string, builtin?: string): Task<boolean> {
    return this.process.err(`${this.prefix(builtin)}${message}\n`);
  }

  /** Complains in the name of the builtin that runs, and gives `status`. */
  *fail(status: number, message: string): Task<number> {
    yield* this.complain(message, this.builtin);
    return status;
  }

  /** Complains and ends the script, or the line when interactive. */
  *abort(status: number, message: string, builtin?: string, discard = this.isBash): Task<number> {
    yield* this.complain(message, builtin);
    this.flow = { kind: 'abort', status, discard };
    this.status = status;
    return status;
  }

  /** Installs what `trap` says. */
  setTrap(name: TrapName, action: string | undefined): void {
    if (action === undefined) this.traps.delete(name);
    else this.traps.set(name, action);
    if (name === 'EXIT' && this.isBash && !this.interactive) this.#guardExitTrap();
    if (!(name in SIGNALS)) return;
    const signal = name as SignalName;
    if (action === undefined) this.process.onSignal(signal, this.#untrapped(signal));
    else if (action === '') this.process.onSignal(signal, 'ignore');
    else this.process.onSignal(signal, (arrived) => this.pendingTraps.push(arrived));
  }

  /** With an EXIT trap, bash catches the signals that would end it, to run the trap first. */
  #guardExitTrap(): void {
    for (const signal of ['HUP', 'INT', 'TERM'] as const) {
      if (!this.traps.has(signal)) this.process.onSignal(signal, this.#untrapped(signal));
    }
  }

  /** An interactive shell does not die of what is typed at it. */
  #untrapped(signal: SignalName): 'default' | 'ignore' | ((signal: SignalName) => void) {
    if (!this.interactive) {
      const last = this.isBash && this.traps.has('EXIT') && ['HUP', 'INT', 'TERM'].includes(signal);
      return last ? (arrived) => this.pendingTraps.push(arrived) : 'default';
    }
    if (signal === 'INT') return () => this.pendingTraps.push('INT');
    // Handlers that do nothing, not SIG_IGN: programs must not inherit it.
    return signal === 'TERM' || signal === 'QUIT' || signal === 'TSTP' || signal === 'TTIN' || signal === 'TTOU'
      ? () => {}
      : 'default';
  }

  /** Sets up the signals of an interactive shell. */
  guardSignals(): void {
    for (const signal of ['INT', 'TERM', 'QUIT', 'TSTP', 'TTIN', 'TTOU'] as const) {
      this.process.onSignal(signal, this.#untrapped(signal));
    }
  }
}

/** The hash of ash's and dash's table of 39 places. */
function almquistBucket(name: string): number {
  let hash = name.charCodeAt(0) << 4;
  for (let i = 0; i < name.length; i++) hash += name.charCodeAt(i);
  return hash % 39;
}

/** FNV-1 over bash's table of 1024 places. */
function bashBucket(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 16777619) ^ name.charCodeAt(i)) >>> 0;
  return hash & 1023;
}
