import type { Listener } from '../../../../base/sockets.ts';
import { type Task, WaitQueue } from '../../../../base/task.ts';
import { ROOT } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import type { SignalName } from '../../../signals.ts';
import { strerror } from '../../errno-text.ts';
import { Strands } from '../../strands.ts';
import { groupByName, userByName } from '../../user-database.ts';
import { serverVersion, type Worker } from './answering.ts';
import { ErrorLog } from './error-log.ts';
import { Exchange } from './exchange.ts';
import { type Sites, settingOf } from './sites.ts';

/** How the image's httpd was built. */
export const BUILT = 'Aug 25 2026 00:21:09';
const THREADS = 25;
const ERRNO: Readonly<Record<string, number>> = { EADDRINUSE: 98, EADDRNOTAVAIL: 99, EACCES: 13 };

/** The path of the file with the server's process number. */
export const pidFileOf = (sites: Sites): string =>
  sites.reader.absolute(settingOf(sites.directives, 'PidFile') ?? 'logs/httpd.pid');

/** httpd's first process with its children, by the event MPM. */
export class Master {
  readonly #p: Process;
  #sites: Sites;
  #log: ErrorLog;
  readonly #commandLine: string;
  /** Reads the configuration again; a text when it is wrong. */
  readonly #reload: () => Task<Sites | string>;
  readonly #listeners = new Map<string, Listener>();
  readonly #children = new Set<number>();
  #asked: SignalName[] = [];

  constructor(p: Process, sites: Sites, commandLine: string, reload: () => Task<Sites | string>) {
    this.#p = p;
    this.#sites = sites;
    this.#commandLine = commandLine;
    this.#reload = reload;
    this.#log = new ErrorLog(p, sites);
  }

  /** Opens the sockets; a text when that fails. */
  *listen(): Task<string | undefined> {
    const problems: string[] = [];
    for (const { address, port } of this.#sites.listens) {
      const key = `${address}:${port}`;
      if (this.#listeners.has(key)) continue;
      const made = this.#p.net.listen(address, port);
      if (made.ok) this.#listeners.set(key, made.value);
      else {
        const say = (shown: string): string =>
          `(${ERRNO[made.error] ?? 5})${strerror(made.error)}: AH00072: make_sock: could not bind to address ${shown}:${port}\n`;
        problems.push(address === '0.0.0.0' ? say('[::]') + say(address) : say(address));
      }
    }
    yield* this.#p.tick();
    if (problems.length === 0) return undefined;
    return `${problems[0]}no listening sockets available, shutting down\nAH00015: Unable to open logs\n`;
  }

  close(): void {
    for (const listener of this.#listeners.values()) listener.close();
    this.#listeners.clear();
  }

  *run(): Task<number> {
    const p = this.#p;
    for (const signal of ['TERM', 'INT', 'WINCH', 'HUP', 'USR1', 'CHLD'] as const)
      p.onSignal(signal, () => {
        this.#asked.push(signal);
      });
    p.writeText(pidFileOf(this.#sites), `${p.pid}\n`);
    yield* this.#announce();
    for (;;) {
      while (this.#asked.length === 0) yield { kind: 'wait', on: [p.childChanged] };
      const signal = this.#asked.shift();
      if (signal === 'CHLD') this.#reap(true);
      else if (signal === 'TERM' || signal === 'INT')
        return yield* this.#stop('TERM', 'AH00491: caught SIGTERM, shutting down');
      else if (signal === 'WINCH')
        return yield* this.#stop('USR1', 'AH00492: caught SIGWINCH, shutting down gracefully');
      else if (signal === 'HUP' || signal === 'USR1') {
        const failed = yield* this.#restart(signal);
        if (failed) return 1;
      }
    }
  }

  *#announce(): Task<void> {
    this.#startChildren();
    // The children set up their signal handlers first.
    yield* this.#p.tick();
    yield* this.#log.write(
      'mpm_event',
      'notice',
      `AH00489: Apache/${serverVersion(this.#p)} (Unix) configured -- resuming normal operations`,
    );
    yield* this.#log.write('mpm_event', 'info', `AH00490: Server built: ${BUILT}`);
    yield* this.#log.write('core', 'notice', `AH00094: Command line: '${this.#commandLine}'`);
  }

  *#stop(how: SignalName, text: string): Task<number> {
    const p = this.#p;
    const pidFile = pidFileOf(this.#sites);
    for (const listener of this.#listeners.values()) listener.close();
    const graceful = how === 'USR1';
    const farewell = function* (log: ErrorLog): Task<void> {
      p.fs.unlink(pidFile, ROOT);
      yield* log.write('core', 'info', `AH00096: removed PID file ${pidFile} (pid=${p.pid})`);
      yield* log.write('mpm_event', 'notice', text);
    };
    if (graceful) yield* farewell(this.#log);
    for (const pid of this.#children) p.kill(pid, how);
    while (this.#children.size > 0) {
      this.#reap(false);
      if (this.#children.size === 0) break;
      if (this.#asked.some((signal) => signal === 'TERM')) for (const pid of this.#children) p.kill(pid, 'TERM');
      yield { kind: 'wait', on: [p.childChanged] };
    }
    if (!graceful) yield* farewell(this.#log);
    return 0;
  }

  *#restart(signal: 'HUP' | 'USR1'): Task<boolean> {
    const p = this.#p;
    const graceful = signal === 'USR1';
    yield* this.#log.write(
      'mpm_event',
      'notice',
      graceful
        ? 'AH00493: SIGUSR1 received.  Doing graceful restart'
        : 'AH00494: SIGHUP received.  Attempting to restart',
    );
    const old = [...this.#children];
    for (const pid of old) p.kill(pid, graceful ? 'USR1' : 'TERM');
    this.#children.clear();
    const next = yield* this.#reload();
    if (typeof next === 'string') {
      yield* p.err(next);
      return true;
    }
    this.#sites = next;
    const wanted = new Set(next.listens.map(({ address, port }) => `${address}:${port}`));
    for (const [key, listener] of this.#listeners)
      if (!wanted.has(key)) {
        listener.close();
        this.#listeners.delete(key);
      }
    const problem = yield* this.listen();
    if (problem !== undefined) {
      yield* p.err(problem);
      return true;
    }
    this.#log = new ErrorLog(p, next);
    yield* this.#announce();
    return false;
  }

  /** Takes note of children that have ended and, when asked to, starts others for those that were not meant to. */
  #reap(replace: boolean): void {
    for (const { pid, state } of this.#p.processes()) if (state === 'Z') this.#p.poll(pid);
    const alive = new Set(this.#p.processes().map(({ pid }) => pid));
    for (const pid of [...this.#children])
      if (!alive.has(pid)) {
        this.#children.delete(pid);
        if (replace) this.#child(this.#children.size);
      }
  }

  #startChildren(): void {
    const count = Math.max(1, Math.min(8, Number(settingOf(this.#sites.directives, 'StartServers') ?? '3') || 1));
    for (let i = 0; i < count; i++) this.#child(i);
  }

  #child(place: number): void {
    const listeners = [...this.#listeners.values()];
    const sites = this.#sites;
    const user = settingOf(sites.directives, 'User') ?? '#-1';
    const group = settingOf(sites.directives, 'Group') ?? user;
    const found = userByName(this.#p, user);
    const uid = user.startsWith('#') ? Number(user.slice(1)) : (found?.uid ?? 0);
    const gid = group.startsWith('#') ? Number(group.slice(1)) : (groupByName(this.#p, group)?.gid ?? found?.gid ?? 0);
    const pid = this.#p.fork((p) => serve(p, sites, listeners, place), {
      argv: this.#p.argv,
      ...(this.#p.credentials.uid === 0 && user !== '#-1' ? { as: { uid, gid, groups: [gid] } } : {}),
    });
    if (pid > 0) this.#children.add(pid);
  }
}

/** A child's work: every connection in a strand of its own. */
function* serve(p: Process, sites: Sites, listeners: readonly Listener[], place: number): Task<number> {
  let stop: 'graceful' | 'now' | undefined;
  const changed = new WaitQueue();
  const halt = (how: 'graceful' | 'now') => (): void => {
    stop = how;
    changed.notify();
  };
  for (const signal of ['HUP', 'WINCH', 'INT', 'CHLD'] as const) p.onSignal(signal, 'ignore');
  p.onSignal('TERM', halt('now'));
  p.onSignal('USR1', halt('graceful'));
  const strands = new Strands();
  let accepted = 0;
  const worker: Worker = {
    p,
    sites,
    log: new ErrorLog(p, sites),
    // The threads of the children are numbered after all children.
    nextThread: () => p.pid + 3 - place + place * (THREADS + 2) + (accepted++ % THREADS),
    ending: () => stop !== undefined,
    busy: 0,
    changed,
  };
  for (const listener of listeners) strands.add(accept(worker, listener, strands));
  yield* strands.run(p, () => stop === 'now' || (stop === 'graceful' && worker.busy === 0));
  return 0;
}

function* accept(worker: Worker, listener: Listener, strands: Strands): Task<void> {
  while (!worker.ending()) {
    const connection = listener.accept();
    if (connection) strands.add(new Exchange(worker, connection).run());
    else yield { kind: 'wait', on: [listener.acceptable, worker.changed] };
  }
}
