import type { EngineApi } from '../api/engine-api.ts';
import { sha256 } from '../base/sha256.ts';
import { need, type Task } from '../base/task.ts';
import type { Process, Program } from '../process/program.ts';
import type { Arity, Command, Invocation } from './commands/command.ts';
import { commandAt } from './commands/index.ts';
import { versionLine } from './commands/system/client.ts';
import { engineApiKey } from './engine-service.ts';
import { type FlagValues, type ParsedLine, parseFlags } from './flags/parse.ts';
import { commandPath, findEntry, flagsOf, helpTable, helpText, isGroup, useLine } from './help.ts';
import type { HelpEntry } from './reference/help-entry.ts';
import { flagRefusal, refusal } from './refusals.ts';

/** A command that comes from elsewhere, such as compose; `args` are the words after its name. */
export type DockerPlugin = (p: Process, args: readonly string[]) => Task<number>;

/**
 * `docker`, as a program of the host. The engine is reached as the service {@link engineApiKey}; `plugins` are further
 * commands by name.
 */
export function createDockerProgram(plugins: Readonly<Record<string, DockerPlugin>> = {}): Program {
  return (p) => new CommandLine(p, plugins).run();
}

/**
 * Simulated time that the client needs to get going. It matters where one command follows another at once: what the daemon
 * does in the background, taking an `--rm` container away, is done by then.
 */
const START_UP_MS = 12;

const DAEMON = 'unix:///var/run/docker.sock';
/** Where the host's daemon answers. */
const DAEMONS = [DAEMON, 'unix:///run/docker.sock', 'unix://'];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'warning', 'error', 'fatal', 'panic'];

/** A group's flags end where its command's name begins. */
const GROUP = { stopAtFirstArg: true } as const;

class CommandLine {
  readonly #p: Process;
  readonly #plugins: Readonly<Record<string, DockerPlugin>>;
  #daemon = DAEMON;

  constructor(p: Process, plugins: Readonly<Record<string, DockerPlugin>>) {
    this.#p = p;
    this.#plugins = plugins;
  }

  *run(): Task<number> {
    yield* this.#p.sleep(START_UP_MS);
    yield* need(helpTable);
    const root = findEntry('');
    if (root === undefined) throw new Error('the help table has no root');
    const line = parseFlags(flagsOf(root), this.#p.argv.slice(1), GROUP);
    if (!line.ok) return yield* this.#usageError(root, '', line.error);
    yield* this.#notes(line.value);
    const problem = this.#globalProblem(line.value.flags);
    if (problem !== undefined) return yield* this.#fail(problem);
    if (line.value.flags.bool('version')) {
      yield* this.#p.out(versionLine);
      return 0;
    }
    const { args, help } = line.value;
    if (help) return yield* this.#help(root, '', 1);
    if (args.length === 0) return yield* this.#help(root, '', 2);
    if (args[0] === 'help') return yield* this.#helpTopic(root, args.slice(1));
    return yield* this.#descend(args);
  }

  /** What is wrong with the flags before the command; remembers which daemon is asked for. */
  #globalProblem(flags: FlagValues): string | undefined {
    const level = flags.text('log-level') ?? '';
    if (level !== '' && !LOG_LEVELS.includes(level)) return `Unable to parse logging level: ${level}`;
    const context = flags.text('context') ?? '';
    if (context !== '' && context !== 'default') {
      const folder = `${this.#p.env.get('HOME') ?? ''}/.docker/contexts/meta/${sha256(context)}`;
      return `Failed to initialize: unable to resolve docker endpoint: context ${JSON.stringify(context)}: context not found: open ${folder}/meta.json: no such file or directory`;
    }
    const named = context === '' ? this.#p.env.get('DOCKER_HOST') || undefined : undefined;
    this.#daemon = flags.text('host') ?? named ?? DAEMON;
    return undefined;
  }

  /** Follows the words down to a command. */
  *#descend(args: readonly string[]): Task<number> {
    const [first = '', ...rest] = args;
    const plugin = this.#plugins[first];
    if (plugin !== undefined) return yield* plugin(this.#p, rest);
    const entry = findEntry(first);
    if (entry === undefined || entry.path === '') {
      const text = `docker: unknown command: docker ${first}\n\nRun 'docker --help' for more information\n`;
      yield* this.#p.err(text);
      return 1;
    }
    return yield* this.#enter(entry, first, rest);
  }

  *#enter(entry: HelpEntry, words: string, args: readonly string[]): Task<number> {
    if (!isGroup(entry)) return yield* this.#command(entry, words, args);
    const line = parseFlags(flagsOf(entry, words), args, GROUP);
    if (!line.ok) return yield* this.#usageError(entry, words, line.error);
    yield* this.#notes(line.value);
    if (line.value.help) return yield* this.#help(entry, words, 1);
    const [name, ...rest] = line.value.args;
    const plugin = entry.path.startsWith('buildx');
    if (name === undefined) return yield* this.#help(entry, words, plugin ? 1 : 2);
    const child = findEntry(`${words} ${name}`);
    if (child !== undefined) return yield* this.#enter(child, `${words} ${name}`, rest);
    const path = commandPath(entry, words);
    if (plugin) {
      yield* this.#help(entry, words, 1);
      yield* this.#p.err(`ERROR: unknown command: "${name}"\n`);
    } else {
      const use = useLine(entry, path);
      yield* this.#p.err(
        `docker: unknown command: ${path} ${name}\n\nUsage:  ${use}\n\nRun '${path} --help' for more information\n`,
      );
    }
    return 1;
  }

  *#command(entry: HelpEntry, words: string, args: readonly string[]): Task<number> {
    const command = yield* commandAt(entry.path);
    const flags = [...flagsOf(entry, words), ...(command?.hidden ?? [])];
    const line = parseFlags(flags, args, {
      stopAtFirstArg: command?.stopAtFirstArg === true,
      ...(command?.checkers === undefined ? {} : { checkers: command.checkers }),
    });
    if (!line.ok) return yield* this.#usageError(entry, words, line.error);
    yield* this.#notes(line.value);
    if (line.value.help) return yield* this.#help(entry, words, 1);
    if (command === undefined) return yield* this.#fail(refusal(entry.path));
    const path = commandPath(entry, words);
    const arity = arityProblem(command.arity, line.value.args.length, path, useLine(entry, path));
    if (arity !== undefined) return yield* this.#fail(entry.path.startsWith('buildx') ? `ERROR: ${arity}` : arity);
    const refused = Object.entries(command.refused ?? {}).find(([flag]) => line.value.flags.changed(flag));
    if (refused !== undefined) return yield* this.#fail(flagRefusal(path, refused[0], refused[1]));
    return yield* this.#invoke(command, line.value, path, words);
  }

  *#invoke(command: Command, line: ParsedLine, name: string, words: string): Task<number> {
    const here = DAEMONS.includes(this.#daemon);
    const api: EngineApi | undefined = here ? this.#p.service(engineApiKey) : undefined;
    if (api === undefined) {
      const text = `Cannot connect to the Docker daemon at ${this.#daemon}. Is the docker daemon running?`;
      if (!words.endsWith('run')) return yield* this.#fail(text);
      yield* this.#p.err(`docker: ${text}\n\nRun '${name} --help' for more information\n`);
      return 125;
    }
    const calledAs = words.split(' ').at(-1) ?? words;
    const invocation: Invocation = { p: this.#p, api, flags: line.flags, args: line.args, name, calledAs };
    return yield* command.run(invocation);
  }

  *#helpTopic(root: HelpEntry, words: readonly string[]): Task<number> {
    if (words.length === 0) return yield* this.#help(root, '', 1);
    const topic = words.join(' ');
    const plugin = this.#plugins[words[0] ?? ''];
    if (plugin !== undefined) return yield* plugin(this.#p, [...words.slice(1), '--help']);
    const entry = findEntry(topic);
    if (entry === undefined) return yield* this.#fail(`unknown help topic: ${topic}`);
    return yield* this.#help(entry, topic, 1);
  }

  *#help(entry: HelpEntry, words: string, fd: 1 | 2): Task<number> {
    const columns = this.#p.files.get(0)?.tty?.columns ?? 80;
    yield* this.#p.write(fd, helpText(entry, words, columns));
    return 0;
  }

  *#notes(line: ParsedLine): Task<void> {
    for (const note of line.notes) yield* this.#p.out(`${note}\n`);
  }

  *#usageError(entry: HelpEntry, words: string, message: string): Task<number> {
    const path = commandPath(entry, words);
    yield* this.#p.err(`${message}\n\nUsage:  ${useLine(entry, path)}\n\nRun '${path} --help' for more information\n`);
    return 125;
  }

  *#fail(message: string): Task<number> {
    yield* this.#p.err(`${message}\n`);
    return 1;
  }
}

const plural = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;

/** Docker's sentence about too few or too many arguments; "SRun" is Docker's own slip in 28.5.2. */
function arityProblem(arity: Arity, count: number, path: string, use: string): string | undefined {
  const say = (what: string, run = 'Run'): string =>
    `docker: '${path}' ${what}\n\nUsage:  ${use}\n\n${run} '${path} --help' for more information`;
  switch (arity.kind) {
    case 'any':
      return undefined;
    case 'none':
      return count === 0 ? undefined : say('accepts no arguments');
    case 'exactly':
      return count === arity.count ? undefined : say(`requires ${plural(arity.count)}`);
    case 'at-least':
      return count >= arity.count ? undefined : say(`requires at least ${plural(arity.count)}`, 'See');
    case 'at-most':
      return count <= arity.count ? undefined : say(`requires at most ${plural(arity.count)}`, 'SRun');
    case 'range': {
      if (count >= arity.min && count <= arity.max) return undefined;
      return say(`requires at least ${arity.min} and at most ${plural(arity.max)}`);
    }
  }
}
