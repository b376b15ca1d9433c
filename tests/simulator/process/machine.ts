import { concatBytes, utf8Decode, utf8Encode } from '../../../src/simulator/base/bytes.ts';
import { Channel } from '../../../src/simulator/base/channel.ts';
import { seededIds } from '../../../src/simulator/base/ports.ts';
import type { NetworkStack } from '../../../src/simulator/base/sockets.ts';
import { createFileSystem } from '../../../src/simulator/filesystem/create-file-system.ts';
import {
  createLiveTree,
  type FileSystem,
  type Mount,
  programFile,
  ROOT,
} from '../../../src/simulator/filesystem/index.ts';
import { Kernel, type ProcessHandle, type StartOptions } from '../../../src/simulator/process/kernel.ts';
import { sinkFile, sourceFile } from '../../../src/simulator/process/pipes.ts';
import type { ExitStatus, Program } from '../../../src/simulator/process/program.ts';
import { createPrograms } from '../../../src/simulator/process/programs/index.ts';
import type { Namespace, ProcessObserver } from '../../../src/simulator/process/record.ts';
import { Scheduler } from '../../../src/simulator/process/scheduler.ts';
import { createShell } from '../../../src/simulator/process/sh/index.ts';

const START = Date.UTC(2026, 0, 1);

/** Nobody to talk to. */
const NO_NETWORK: NetworkStack = {
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
};

export type Image = 'busybox' | 'debian';

const APPLETS = [
  'sh',
  'cat',
  'ls',
  'sleep',
  'mkdir',
  'touch',
  'rm',
  'ps',
  'env',
  'ln',
  'seq',
  'head',
  'yes',
  'wc',
  'tr',
  'dd',
  'id',
  'chmod',
  'sort',
  'grep',
  'true',
  'false',
  'cut',
  'echo',
  'printf',
  'test',
];

/** A computer with one file system, for tests of the kernel and the shells. */
export class Machine {
  readonly scheduler = new Scheduler(START);
  readonly kernel: Kernel;
  readonly fs: FileSystem;
  readonly namespace: Namespace;

  constructor(
    image: Image = 'busybox',
    options: { programs?: Iterable<[string, Program]>; observer?: ProcessObserver; host?: boolean } = {},
  ) {
    const programs = new Map([...createPrograms({ shell: createShell }), ...(options.programs ?? [])]);
    this.kernel = new Kernel({
      scheduler: this.scheduler,
      ids: seededIds('test'),
      programs,
      ...(options.observer === undefined ? {} : { observer: options.observer }),
    });
    const root: Mount = { target: '/', source: createLiveTree(), subpath: '/', readOnly: false, type: 'overlay' };
    this.fs = createFileSystem(root, this.scheduler.clock);
    this.#fill(
      image,
      [...(options.programs ?? [])].map(([name]) => name),
    );
    this.namespace = this.kernel.createNamespace({
      name: 'c',
      hostname: 'box',
      fs: this.fs,
      net: NO_NETWORK,
      host: options.host === true,
    });
  }

  #fill(image: Image, extra: readonly string[]): void {
    const { fs } = this;
    for (const path of ['/etc', '/tmp', '/root', '/usr', '/usr/bin', '/usr/lib', '/dev', '/proc', '/bin', '/w']) {
      if (path === '/bin' && image === 'debian') fs.symlink('usr/bin', '/bin', ROOT);
      else fs.mkdir(path, ROOT, 0o755);
    }
    fs.chmod('/tmp', 0o1777, ROOT);
    for (const device of ['null', 'zero', 'full', 'urandom', 'random', 'tty'])
      fs.mknod(`/dev/${device}`, device, ROOT, 0o666);
    fs.mount({ target: '/proc', source: createLiveTree(), subpath: '/', readOnly: false, type: 'proc' });
    this.write('/etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nbob:x:1000:1000::/home/bob:/bin/sh\n');
    this.write('/etc/group', 'root:x:0:\nbob:x:1000:\n');
    if (image === 'debian') this.write('/etc/os-release', 'ID=debian\n');
    const binary = (path: string, program: string): void => {
      fs.writeFile(path, programFile(program, 1000), ROOT, 0o755);
    };
    if (image === 'busybox') {
      binary('/bin/busybox', 'busybox');
      for (const name of APPLETS) fs.symlink('busybox', `/bin/${name}`, ROOT);
    } else {
      for (const shell of ['dash', 'bash']) binary(`/usr/bin/${shell}`, shell);
      fs.symlink('dash', '/usr/bin/sh', ROOT);
      for (const name of APPLETS) if (name !== 'sh') binary(`/usr/bin/${name}`, `gnu/${name}`);
    }
    for (const name of extra) binary(`/bin/${name}`, name);
  }

  write(path: string, text: string, mode = 0o644): void {
    const bytes = utf8Encode(text);
    this.fs.writeFile(path, { bytes, size: bytes.length }, ROOT, mode);
  }

  read(path: string): string {
    const content = this.fs.readFile(path, ROOT);
    return content.ok ? utf8Decode(content.value.bytes) : `(${content.error})`;
  }

  /** Starts a program with its output collected. */
  start(argv: readonly string[], options: Partial<StartOptions> & { stdin?: string; in?: Namespace } = {}): Running {
    const output = new Channel(1 << 28);
    const errors = new Channel(1 << 28);
    const input = new Channel(1 << 20);
    input.write(utf8Encode(options.stdin ?? ''));
    input.close();
    const started = this.kernel.start(options.in ?? this.namespace, {
      argv,
      env: new Map([
        ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
        ['HOME', '/root'],
        ['HOSTNAME', 'box'],
      ]),
      cwd: '/w',
      files: new Map([
        [0, sourceFile(input, () => input.closeReader())],
        [1, sinkFile(output)],
        [2, sinkFile(errors)],
      ]),
      ...options,
    });
    if (!started.ok) throw new Error(started.error);
    return { handle: started.value, stdout: () => drain(output), stderr: () => drain(errors) };
  }

  /** Runs a program to its end. */
  run(argv: readonly string[], options: Parameters<Machine['start']>[1] = {}): Finished {
    const { handle, stdout, stderr } = this.start(argv, options);
    this.scheduler.run({ done: () => handle.status !== undefined, until: this.scheduler.clock.now() + 3_600_000 });
    return { stdout: stdout(), stderr: stderr(), status: handle.status, code: codeOf(handle.status), handle };
  }
}

export interface Running {
  readonly handle: ProcessHandle;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: ExitStatus | undefined;
  readonly code: number | string;
  readonly handle: ProcessHandle;
}

const codeOf = (status: ExitStatus | undefined): number | string =>
  status === undefined ? 'running' : 'code' in status ? status.code : status.signal;

function drain(channel: Channel): string {
  const parts: Uint8Array[] = [];
  for (;;) {
    const bytes = channel.read(1 << 20);
    if (bytes === undefined || bytes.length === 0) return utf8Decode(concatBytes(parts));
    parts.push(bytes);
  }
}
