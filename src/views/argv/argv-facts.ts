import type { CommandParts, Input, JournalEntry, RuntimeConfig, World } from '../session/simulator.ts';

/** What stands in the Dockerfile and after `docker run`. */
export interface ArgvSetup {
  /** The instructions as lines of a Dockerfile; empty for none. */
  readonly entrypoint: string;
  readonly cmd: string;
  /** The value of `--entrypoint`; undefined without the option. */
  readonly override: string | undefined;
  /** The words after the image's name, as typed. */
  readonly words: string;
}

/** What the simulator made of it. */
export interface ArgvFacts {
  readonly image: Pick<RuntimeConfig, 'Entrypoint' | 'Cmd'> | undefined;
  readonly argv: readonly string[] | undefined;
  readonly command: CommandParts | undefined;
  /** What process 1 was, in turn: the one that Docker started, and what it turned into with exec. */
  readonly pid1: readonly (readonly string[])[];
  readonly running: boolean;
  readonly exitCode: number | undefined;
  readonly printed: string;
  /** Why there is no image, or no container that runs. */
  readonly error: string | undefined;
}

export const ARGV_BASE = 'alpine:3.22';
const NAME = 'demo';

export const argvDockerfile = ({ entrypoint, cmd }: Pick<ArgvSetup, 'entrypoint' | 'cmd'>): string =>
  [`FROM ${ARGV_BASE}`, entrypoint, cmd]
    .filter((line) => line.trim() !== '')
    .join('\n')
    .concat('\n');

/** The command line as a person would type it. */
export function argvCommand({ override, words }: Pick<ArgvSetup, 'override' | 'words'>): string {
  const option = override === undefined ? '' : `--entrypoint ${override === '' ? "''" : override} `;
  return `docker run ${option}${NAME} ${words}`.trim();
}

/** Builds the image, runs a container of it and lets it go on for a moment. `name` tells containers apart. */
export function argvInputs(setup: ArgvSetup, name: string): readonly Input[] {
  const line = (text: string): Input => ({ kind: 'command', terminal: 'main', line: text });
  return [
    { kind: 'file', path: 'Dockerfile', text: argvDockerfile(setup) },
    line(`docker build -q -t ${NAME} . && ${argvCommand(setup).replace('docker run', `docker run -d --name ${name}`)}`),
    { kind: 'advance', ms: 800 },
  ];
}

/** Reads the outcome from what happened, and from what the terminal showed when it went wrong. */
export function argvFacts(entries: readonly JournalEntry[], terminal: string): ArgvFacts {
  const events = entries.map((entry) => entry.event);
  const image = events.findLast((event) => event.type === 'image.created');
  const tagged = events.findLast((event) => event.type === 'image.tagged');
  const built = image ?? tagged;
  const created = events.findLast((event) => event.type === 'container.created');
  const id = created?.container;
  const space = `container:${id}`;
  const states = events.flatMap((event) => (event.type === 'container.state' && event.container === id ? [event] : []));
  const last = states.at(-1);
  const failed = events.findLast((event) => event.type === 'build.finished');
  const started = last !== undefined && last.transition !== 'START_FAILED';
  return {
    image: image?.config,
    argv: created?.argv,
    command: created?.command,
    pid1: events.flatMap((event) =>
      (event.type === 'process.started' || event.type === 'process.replaced') &&
      event.namespace === space &&
      event.pid === 1
        ? [event.argv]
        : [],
    ),
    running: last?.to === 'running',
    exitCode: last?.exitCode,
    printed: events
      .flatMap((event) => (event.type === 'container.output' && event.container === id ? [event.text] : []))
      .join(''),
    error: (built !== undefined || failed?.error === undefined) && started ? undefined : complaintIn(terminal),
  };
}

/** The same of the last container of a World. What an ended process had turned into is not known any more. */
export function lastArgv(world: World): ArgvFacts {
  const container = [...world.containers.values()].at(-1);
  const now = container?.processes.get(1)?.argv;
  const began = container?.startedAt === undefined ? [] : [container.argv];
  const became = now !== undefined && now.join('\0') !== container?.argv.join('\0') ? [now] : [];
  return {
    image: container === undefined ? undefined : world.images.get(container.image)?.config,
    argv: container?.argv,
    command: container?.command,
    pid1: [...began, ...became],
    running: container?.state === 'running',
    exitCode: container?.exitCode,
    printed: (container?.output ?? []).map((part) => part.text).join(''),
    error: container?.error === '' ? undefined : container?.error,
  };
}

/** The lines of a terminal that complain. */
function complaintIn(terminal: string): string | undefined {
  const lines = terminal
    .replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const found = lines.filter((line) => /^(ERROR|docker:|Error|failed)/.test(line));
  return found.length === 0 ? undefined : found.join('\n');
}
