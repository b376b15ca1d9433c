import type { EventSink } from '../api/domain-event.ts';
import { fileChanged } from '../api/file-event.ts';
import type { WebSite } from '../api/web-site.ts';
import { type Fetching, fetched, fetchedAll } from '../base/part.ts';
import { type Clock, seededIds } from '../base/ports.ts';
import type { Task } from '../base/task.ts';
import { engineApiKey } from '../cli/engine-service.ts';
import { complete, createDockerProgram } from '../cli/index.ts';
import { createEngine, type Engine } from '../engine/index.ts';
import {
  contentOf,
  createFileSystem,
  createLiveTree,
  type FileSystem,
  type LiveTree,
  type Node,
  ROOT,
  sortedNames,
  type Tree,
} from '../filesystem/index.ts';
import { Kernel, type ProcessHandle } from '../process/kernel.ts';
import { type ShellObserver, shellObserver } from '../process/program.ts';
import { createPrograms } from '../process/programs/index.ts';
import { OUTSIDE_HOSTS } from '../process/programs/net/outside.ts';
import type { Namespace } from '../process/record.ts';
import { Scheduler } from '../process/scheduler.ts';
import { COMPLETER, createShell } from '../process/sh/index.ts';
import type { PseudoTerminal } from '../process/terminal.ts';
import { catalogs } from '../registry/catalog/parts.ts';
import { openPage } from './browser.ts';
import { hostTree } from './files.ts';
import { processEvents } from './process-events.ts';
import { DOCKER_GROUP, LEARNER, RECORDER, type User } from './user.ts';
import { serveSites } from './web/sites.ts';

/** What a computer is made of. */
export interface ComputerOptions {
  readonly seed: string;
  /** Milliseconds since the Unix epoch. */
  readonly startsAt: number;
  readonly catalog: 'site' | 'conformance';
  /** Images that are there from the start. */
  readonly images: readonly string[];
  /** Absolute path of the working folder. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly user: User;
  readonly events: EventSink;
  /** Sites of the simulated internet, beside the ones that are always there. */
  readonly sites?: readonly WebSite[];
}

/** The learner's computer: a kernel, files, a shell, and Docker's engine and command line. */
export class Computer {
  readonly clock: Clock;
  readonly kernel: Kernel;
  readonly engine: Engine;
  readonly user: User;
  readonly folder: string;
  readonly files: LiveTree;
  readonly fs: FileSystem;
  readonly #namespace: Namespace;
  readonly #events: EventSink;
  readonly #observers = new Map<string, ShellObserver>();

  constructor(options: ComputerOptions) {
    const { events, user, folder } = options;
    const ids = seededIds(options.seed);
    const scheduler = new Scheduler(options.startsAt);
    const programs = new Map(createPrograms({ shell: createShell }));
    programs.set('docker', createDockerProgram());
    this.user = user;
    this.#events = events;
    this.folder = folder;
    this.clock = scheduler.clock;
    this.kernel = new Kernel({ scheduler, ids, programs, observer: processEvents(events) });
    const mtime = Math.floor(options.startsAt / 1000);
    this.files = createLiveTree(hostTree({ programs: programs.keys(), user, folder, files: options.files, mtime }));
    this.files.onChange = (path, change) => events.emit(fileChanged('host', this.files.tree, path, change));
    const root = { target: '/', source: this.files, subpath: '/', readOnly: false, type: 'ext4' };
    this.fs = createFileSystem(root, this.clock);
    this.engine = createEngine({
      kernel: this.kernel,
      ids,
      events,
      hostFiles: this.files,
      programs,
      hostName: user.hostname,
      catalog: catalogs[options.catalog].loaded,
      isPartOfHub: options.catalog === 'site',
      preloaded: options.images,
    });
    if (options.catalog === 'site') {
      const { fabric } = this.engine;
      OUTSIDE_HOSTS.forEach((name, at) => void fabric.addOutside([name], `151.101.0.${at + 1}`));
      serveSites({ fabric, scheduler, since: options.startsAt }, options.sites ?? []);
    }
    this.#namespace = this.kernel.createNamespace({
      name: 'host',
      hostname: user.hostname,
      fs: this.fs,
      net: this.engine.hostNetwork,
      distribution: 'host',
      host: true,
      services: new Map<string, unknown>([
        [engineApiKey.name, this.engine],
        [shellObserver.name, this.#shellObserver()],
        [COMPLETER.name, (line: string) => this.#complete(line)],
      ]),
    });
  }

  /** Starts an interactive login shell on a terminal. */
  startShell(tty: PseudoTerminal): ProcessHandle {
    return this.#start(['bash', '-i'], { tty });
  }

  /** Who is told when the shell on the terminal of this name prompts. */
  observeShell(terminal: string, observer: ShellObserver): void {
    this.#observers.set(terminal, observer);
  }

  /** Runs a script of the host's bash to its end, or until `limit` milliseconds of simulated time are over. */
  *runScript(path: string, limit: number): Fetching<void> {
    const shell = this.#start(['bash', path], {});
    const { scheduler } = this.kernel;
    yield* scheduler.fetchingRun({ done: () => shell.status !== undefined, until: this.clock.now() + limit });
  }

  /** Writes a file as the learner's editor does, making folders on the way; null deletes it. Relative paths begin at the working folder. */
  putFile(path: string, text: string | null): void {
    const full = path.startsWith('/') ? path : `${this.folder}/${path}`;
    const as = { uid: this.user.uid, gid: this.user.gid, groups: [this.user.gid] };
    if (text === null) {
      this.fs.unlink(full, as);
      return;
    }
    const folders = full.split('/').slice(1, -1);
    for (let i = 1; i <= folders.length; i++) this.fs.mkdir(`/${folders.slice(0, i).join('/')}`, as, 0o755);
    const made = this.fs.writeFile(full, contentOf(text), as, text.startsWith('#!') ? 0o755 : 0o644);
    if (!made.ok) this.fs.writeFile(full, contentOf(text), ROOT);
  }

  /** Opens a page in the browser of this computer; the function given tells whether it has loaded. */
  browse(url: string): () => boolean {
    let loaded = false;
    const page = openPage({ net: this.engine.hostNetwork, clock: this.clock, events: this.#events }, url);
    this.kernel.scheduler.spawnTask(
      (function* (): Task<void> {
        yield* page;
        loaded = true;
      })(),
    );
    return () => loaded;
  }

  /** A file's bytes as root sees them; undefined when there is none. */
  readBytes(path: string): Uint8Array | undefined {
    const found = this.fs.readFile(path, ROOT);
    return found.ok ? found.value.bytes : undefined;
  }

  /** The files of a holder (`host`, `container:ID`, `volume:NAME`, `layer:CHAINID`, `image:ID`); undefined for an unknown one. */
  tree(holder: string): Tree | undefined {
    return holder === 'host' ? this.files.tree : this.engine.treeOf(holder);
  }

  #start(argv: readonly string[], options: { readonly tty?: PseudoTerminal }): ProcessHandle {
    const { user } = this;
    const env = new Map([
      ['HOME', user.home],
      ['USER', user.name],
      ['LOGNAME', user.name],
      ['SHELL', '/bin/bash'],
      ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      ['LANG', 'C.UTF-8'],
      ['TERM', 'xterm-256color'],
      ['PWD', this.folder],
      ['PS1', '\\w \\$ '],
    ]);
    if (options.tty === undefined) env.set('BUILDKIT_PROGRESS', 'plain');
    const started = this.kernel.start(this.#namespace, {
      argv,
      env,
      cwd: this.folder,
      as: { uid: user.uid, gid: user.gid, groups: [user.gid, DOCKER_GROUP] },
      ...options,
    });
    if (!started.ok) throw new Error(`the host's shell did not start: ${started.error}`);
    return started.value;
  }

  /** What docker offers; nothing for other programs, of which the shell knows as much. */
  *#complete(line: string): Task<readonly string[]> {
    return /^docker\s/.test(line) ? yield* complete(line, this.engine) : [];
  }

  #shellObserver(): ShellObserver {
    return {
      prompt: (terminal, code, offer) => this.#observers.get(terminal)?.prompt(terminal, code, offer),
      command: (terminal, line) => this.#observers.get(terminal)?.command(terminal, line),
    };
  }
}

/** What must be loaded before a computer with these images can be made: asks for it. */
export function* imageParts(scenario: {
  readonly images: readonly string[];
  readonly catalog: 'site' | 'conformance';
}): Fetching<void> {
  const catalog = yield* fetched(catalogs[scenario.catalog]);
  const images = catalog.filter(({ names }) => names.some((name) => scenario.images.includes(name)));
  yield* fetchedAll([...new Set(images.flatMap(({ parts }) => parts))]);
}

/** A computer for a session. */
export function createComputer(options: {
  readonly scenario: {
    readonly files: Readonly<Record<string, string>>;
    readonly images: readonly string[];
    readonly catalog: 'site' | 'conformance';
    readonly folder?: string;
    readonly sites?: readonly WebSite[];
  };
  readonly seed: string;
  readonly startsAt: number;
  readonly events: EventSink;
}): Computer {
  const { scenario, seed, startsAt, events } = options;
  const { catalog, images, files, sites = [] } = scenario;
  const folder = `${LEARNER.home}/${scenario.folder ?? 'app'}`;
  return new Computer({ seed, startsAt, catalog, images, folder, files, user: LEARNER, events, sites });
}

/** The computer that the recorded scenarios ran on: root in `/proj/NAME`, with the recorded engine's images. */
export function recordingComputer(name: string, files: Readonly<Record<string, string>>, events: EventSink): Computer {
  return new Computer({
    seed: name,
    startsAt: Date.UTC(2026, 10, 23, 12),
    catalog: 'conformance',
    images: catalogs.conformance.loaded.flatMap((image) => image.names),
    folder: `/proj/${name}`,
    files,
    user: RECORDER,
    events,
  });
}

/** What is at a path of a tree, links followed as far as they stay inside; undefined when there is nothing. */
export function nodeAt(tree: Tree | undefined, path: string): Node | undefined {
  if (tree === undefined) return undefined;
  const fs = createFileSystem(
    { target: '/', source: createLiveTree(tree), subpath: '/', readOnly: true, type: 'overlay' },
    { now: () => 0 },
  );
  const found = fs.node(path, ROOT);
  return found.ok ? found.value : undefined;
}

/** A folder's entries for somebody who looks; empty when it is none. */
export function listFolder(
  tree: Tree | undefined,
  path: string,
): readonly { readonly name: string; readonly node: Node }[] {
  const folder = nodeAt(tree, path);
  if (folder?.kind !== 'directory') return [];
  return sortedNames(folder).flatMap((name) => {
    const node = folder.entries.get(name);
    return node === undefined ? [] : [{ name, node }];
  });
}
