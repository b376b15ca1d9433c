import { concatBytes, utf8Encode } from '../../../../src/simulator/base/bytes.ts';
import { seededIds } from '../../../../src/simulator/base/ports.ts';
import type { NetworkStack } from '../../../../src/simulator/base/sockets.ts';
import { WaitQueue } from '../../../../src/simulator/base/task.ts';
import type { DirectoryNode, Node, Tree } from '../../../../src/simulator/filesystem/index.ts';
import { createFileSystem, createLiveTree, programFile } from '../../../../src/simulator/filesystem/index.ts';
import { Kernel } from '../../../../src/simulator/process/kernel.ts';
import { sinkFile, sourceFile } from '../../../../src/simulator/process/pipes.ts';
import type { Program } from '../../../../src/simulator/process/program.ts';
import { GNU_TOOLS, TOOLS } from '../../../../src/simulator/process/programs/applets.ts';
import { appletNames } from '../../../../src/simulator/process/programs/busybox.ts';
import { exitCodeOf } from '../../../../src/simulator/process/programs/coreutils/environment.ts';
import { createPrograms } from '../../../../src/simulator/process/programs/index.ts';
import { Scheduler } from '../../../../src/simulator/process/scheduler.ts';

const START = Date.UTC(2026, 10, 24, 0, 0, 0);

const attributes = (mode: number) => ({ mode, uid: 0, gid: 0, mtime: START / 1000 });
const folder = (entries: Record<string, Node>, mode = 0o755): DirectoryNode => ({
  kind: 'directory',
  attributes: attributes(mode),
  entries: new Map(Object.entries(entries)),
});
const text = (body: string): Node => {
  const bytes = utf8Encode(body);
  return { kind: 'file', attributes: attributes(0o644), content: { bytes, size: bytes.length } };
};
const program = (name: string, size: number): Node => ({
  kind: 'file',
  attributes: attributes(0o755),
  content: programFile(name, size),
});
const device = (name: string): Node => ({ kind: 'device', attributes: attributes(0o666), device: name });

const PASSWD = {
  busybox:
    'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\nwww-data:x:33:33:www-data:/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
  debian:
    'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nbin:x:2:2:bin:/bin:/usr/sbin/nologin\nwww-data:x:33:33:www-data:/var/www:/usr/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n',
};
const GROUP = {
  busybox: 'root:x:0:\ndaemon:x:1:\nwww-data:x:33:\nnogroup:x:65534:\n',
  debian: 'root:x:0:\ndaemon:x:1:\nbin:x:2:\nstaff:x:50:\nwww-data:x:33:\nnogroup:x:65534:\n',
};

export type ImageKind = 'busybox' | 'debian';

function rootOf(kind: ImageKind, extra: Record<string, Node>): Tree {
  const bin: Record<string, Node> = {};
  if (kind === 'busybox') for (const name of appletNames()) bin[name] = program('busybox', 2063232);
  else for (const name of Object.keys({ ...TOOLS, ...GNU_TOOLS })) bin[name] = program(`gnu/${name}`, 44000);
  return folder({
    ...(kind === 'busybox' ? { bin: folder(bin), usr: folder({}) } : { usr: folder({ bin: folder(bin) }) }),
    dev: folder({ null: device('null'), zero: device('zero'), full: device('full'), urandom: device('urandom') }),
    etc: folder({
      passwd: text(PASSWD[kind]),
      group: text(GROUP[kind]),
      hostname: text('box\n'),
      'os-release': text(kind === 'debian' ? 'ID=debian\n' : ''),
    }),
    home: folder({}),
    in: folder({}),
    out: folder({}),
    proc: folder({}),
    root: folder({}, 0o700),
    tmp: folder({}, 0o1777),
    var: folder({}),
    w: folder({}),
    ...extra,
  });
}

const noNetwork: NetworkStack = {
  listen: () => ({ ok: false, error: 'EADDRNOTAVAIL' }),
  *connect() {
    return { ok: false, error: 'ENETUNREACH' };
  },
  *lookup() {
    return { ok: false, error: 'EAI_AGAIN' };
  },
  *ping() {
    return { ok: false, error: 'ENETUNREACH' };
  },
  interfaces: [],
  listeners: [],
} as unknown as NetworkStack;

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A container of a small image, to run one program after another in. Texts are binary strings. */
export class Machine {
  readonly scheduler = new Scheduler(START);
  readonly kernel: Kernel;
  readonly #namespace;
  readonly live;
  readonly env: Map<string, string>;

  constructor(
    kind: ImageKind,
    options: { extra?: Record<string, Node>; net?: NetworkStack; services?: ReadonlyMap<string, unknown> } = {},
  ) {
    const shell = (): Program =>
      function* (p) {
        yield* p.err('no shell in this test\n');
        return 127;
      };
    this.kernel = new Kernel({
      scheduler: this.scheduler,
      ids: seededIds('test'),
      programs: createPrograms({ shell }),
    });
    this.live = createLiveTree(rootOf(kind, options.extra ?? {}));
    const fs = createFileSystem(
      { target: '/', source: this.live, subpath: '/', readOnly: false, type: 'overlay' },
      this.scheduler.clock,
    );
    this.#namespace = this.kernel.createNamespace({
      name: 'test',
      hostname: 'box',
      fs,
      net: options.net ?? noNetwork,
      ...(options.services ? { services: options.services } : {}),
    });
    this.env = new Map([
      ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      ['HOSTNAME', 'box'],
      ['HOME', '/root'],
    ]);
    // PID 1 only waits, so that each command is a process of its own.
    this.kernel.start(this.#namespace, {
      argv: ['init'],
      program: function* (p) {
        const never = new WaitQueue();
        for (;;) yield* p.sleep(never ? 1e9 : 0);
      },
    });
  }

  /** Starts a program; `finish` runs the machine until it ends. */
  start(argv: readonly string[], stdin = '', limit = 100_000): { finish(): Outcome; out(): string; pid: number } {
    const out: Uint8Array[] = [];
    const err: Uint8Array[] = [];
    const sink = (chunks: Uint8Array[]) => ({
      writable: new WaitQueue(),
      write(bytes: Uint8Array) {
        chunks.push(bytes.slice());
        return bytes.length;
      },
      close() {},
    });
    let rest: Uint8Array | undefined = Uint8Array.from(stdin, (c) => c.charCodeAt(0));
    const source = {
      readable: new WaitQueue(),
      read(max: number) {
        if (rest === undefined || rest.length === 0) return undefined;
        const part = rest.subarray(0, max);
        rest = rest.subarray(part.length);
        return part;
      },
      close() {},
    };
    const files = new Map([
      [0, sourceFile(source)],
      [1, sinkFile(sink(out))],
      [2, sinkFile(sink(err))],
    ]);
    const started = this.kernel.start(this.#namespace, { argv, env: new Map(this.env), cwd: '/w', files });
    const show = (chunks: Uint8Array[]) => [...concatBytes(chunks)].map((b) => String.fromCharCode(b)).join('');
    if (!started.ok)
      return { pid: 0, out: () => '', finish: () => ({ stdout: '', stderr: String(started.error), code: 127 }) };
    const handle = started.value;
    return {
      pid: handle.pid,
      out: () => show(out),
      finish: () => {
        this.scheduler.run({ done: () => handle.status !== undefined, until: this.scheduler.clock.now() + limit });
        const status = handle.status;
        return { stdout: show(out), stderr: show(err), code: status === undefined ? -1 : exitCodeOf(status) };
      },
    };
  }

  run(argv: readonly string[], stdin = ''): Outcome {
    return this.start(argv, stdin).finish();
  }
}

/** Splits a command of plain words and quotes as a shell would. */
export function words(line: string): string[] {
  const out: string[] = [];
  for (const match of line.matchAll(/(?:"(?:\\[\s\S]|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s"'\\])+/g)) {
    out.push(
      match[0].replace(
        /"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|\\([\s\S])/g,
        (_, double: string | undefined, single: string | undefined, one: string | undefined) =>
          double !== undefined ? double.replace(/\\(["\\$`])/g, '$1') : (single ?? one ?? ''),
      ),
    );
  }
  return out;
}
