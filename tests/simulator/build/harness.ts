// biome-ignore-all lint/correctness/useYield: a task without a wait is still a task
import type { BuildOutcome, BuildProgress, BuildRequest } from '../../../src/simulator/api/build.ts';
import type { DomainEvent } from '../../../src/simulator/api/domain-event.ts';
import type { ApiResult } from '../../../src/simulator/api/engine-api.ts';
import { utf8Decode } from '../../../src/simulator/base/bytes.ts';
import { MessageQueue } from '../../../src/simulator/base/message-queue.ts';
import { seededIds } from '../../../src/simulator/base/ports.ts';
import { err, ok } from '../../../src/simulator/base/result.ts';
import type { NetworkStack } from '../../../src/simulator/base/sockets.ts';
import { type Builder, createBuilder, type Web } from '../../../src/simulator/build/index.ts';
import {
  type Content,
  emptyTree,
  fileNode,
  getNode,
  type Node,
  setNode,
  type Tree,
} from '../../../src/simulator/filesystem/index.ts';
import { programFile } from '../../../src/simulator/filesystem/program-file.ts';
import { type ImageConfig, imageConfigJson } from '../../../src/simulator/oci/index.ts';
import { Kernel } from '../../../src/simulator/process/kernel.ts';
import type { Program } from '../../../src/simulator/process/program.ts';
import { Scheduler } from '../../../src/simulator/process/scheduler.ts';
import { ImageStore, Snapshotter, type StoredImage } from '../../../src/simulator/storage/index.ts';

/** Noon of a day in November 2026. */
export const START = Date.UTC(2026, 10, 23, 12);

const NETWORK: NetworkStack = {
  listen: () => err('EACCES'),
  *connect() {
    return err('ENETUNREACH');
  },
  *lookup() {
    return err('EAI_AGAIN');
  },
  *ping() {
    return err('ENETUNREACH');
  },
  interfaces: [],
  listeners: [],
};

/** A few programs that tests run in exec form. */
const PROGRAMS: Readonly<Record<string, Program>> = {
  *echo(p) {
    yield* p.out(`${p.argv.slice(1).join(' ')}\n`);
    return 0;
  },
  /** `write FILE TEXT…` */
  *write(p) {
    const [, path = '', ...words] = p.argv;
    return p.writeText(path, `${words.join(' ')}\n`).ok ? 0 : 1;
  },
  /** `append FILE TEXT…`, then prints the file. */
  *append(p) {
    const [, path = '', ...words] = p.argv;
    const before = p.readText(path);
    const text = `${before.ok ? before.value : ''}${words.join(' ')}\n`;
    if (!p.writeText(path, text).ok) return 1;
    yield* p.out(text);
    return 0;
  },
  *cat(p) {
    for (const path of p.argv.slice(1)) {
      const text = p.readText(path);
      if (!text.ok) return 1;
      yield* p.out(text.value);
    }
    return 0;
  },
  *rm(p) {
    return p.fs.unlink(p.resolve(p.argv[1] ?? ''), p.credentials).ok ? 0 : 1;
  },
  *env(p) {
    for (const [name, value] of p.env) yield* p.out(`${name}=${value}\n`);
    return 0;
  },
  *id(p) {
    yield* p.out(`${p.credentials.uid}:${p.credentials.gid} ${p.cwd}\n`);
    return 0;
  },
  *random(p) {
    return p.writeText(p.argv[1] ?? '', p.ids.hex(16)).ok ? 0 : 1;
  },
  *sleep(p) {
    yield* p.sleep(Number(p.argv[1]) * 1000);
    return 0;
  },
  *false() {
    return 1;
  },
  *forever(p) {
    for (;;) yield* p.tick(100);
  },
};

/** Files by path: text, bytes, or a node. */
export type Files = Readonly<Record<string, string | Uint8Array | Content | Node>>;

export function treeOf(files: Files, mtime = START / 1000 - 3600): Tree {
  let tree = emptyTree({ mtime });
  const parents = { mode: 0o755, uid: 0, gid: 0, mtime };
  for (const [path, value] of Object.entries(files)) {
    const node = typeof value === 'object' && 'kind' in value ? value : fileNode(value, { mtime });
    tree = setNode(tree, `/${path}`, node, parents);
  }
  return tree;
}

const BASE_FILES: Files = {
  'etc/passwd':
    'root:x:0:0:root:/root:/bin/sh\nwww-data:x:33:33::/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
  'etc/group': 'root:x:0:\nwww-data:x:33:\nstaff:x:50:\nnogroup:x:65534:\n',
  ...Object.fromEntries(
    Object.keys(PROGRAMS).map((name) => [`bin/${name}`, fileNode(programFile(name, 1000), { mode: 0o755 })]),
  ),
};

export interface Built {
  readonly result: ApiResult<BuildOutcome>;
  readonly progress: readonly BuildProgress[];
  /** What the legacy builder printed. */
  readonly text: string;
  /** The events of this build. */
  readonly events: readonly DomainEvent[];
  /** `name => DONE | CACHED | ERROR: … | CANCELED` of each vertex that was shown, then what it printed. */
  readonly lines: readonly string[];
}

/** A builder with everything around it, and a few ways to ask it. */
export class Workshop {
  readonly scheduler = new Scheduler(START);
  readonly layers = new Snapshotter();
  readonly store = new ImageStore(this.layers);
  readonly events: DomainEvent[] = [];
  readonly builder: Builder;

  constructor(options: { readonly web?: Web } = {}) {
    const ids = seededIds('build');
    const programs = new Map(Object.entries(PROGRAMS));
    const { clock } = this.scheduler;
    this.builder = createBuilder({
      clock,
      ids,
      events: { emit: (event) => void this.events.push(event), cause: () => () => {} },
      kernel: new Kernel({ scheduler: this.scheduler, ids, programs }),
      images: { resolve: (reference) => this.#resolve(reference), local: () => undefined },
      layers: this.layers,
      store: {
        layerCreated: () => {},
        createImage: (json, parent) => this.#create(json, parent).id,
        hasImage: (id) => this.store.get(id) !== undefined,
        tag: (image, name) => void this.store.tag(image, name, clock.now()),
      },
      createNetwork: () => ({ stack: NETWORK, resolvConf: 'nameserver 10.0.0.2\n', close: () => {} }),
      platform: 'linux/amd64',
      ...options,
    });
    this.addImage('base', BASE_FILES);
  }

  /** Puts an image with one layer into the store. */
  addImage(name: string, files: Files, config: ImageConfig['config'] = {}): StoredImage {
    const layer = this.layers.create(undefined, emptyTree(), treeOf(files, START / 1000 - 86400));
    const image = this.#create(
      imageConfigJson({
        architecture: 'amd64',
        os: 'linux',
        config: { Env: ['PATH=/bin'], ...config },
        created: '2026-01-01T00:00:00Z',
        history: [{ created: '2026-01-01T00:00:00Z', comment: 'Imported from -' }],
        rootfs: { type: 'layers', diff_ids: [layer.diffId] },
      }),
    );
    this.store.tag(image.id, { domain: 'docker.io', path: `library/${name}`, tag: 'latest' }, START);
    return image;
  }

  build(dockerfile: string, files: Files = {}, more: Partial<BuildRequest> = {}): Built {
    const first = this.events.length;
    const queue = new MessageQueue<BuildProgress>();
    let result: ApiResult<BuildOutcome> | undefined;
    const task = this.builder.build(request(dockerfile, treeOf(files), more), queue);
    this.scheduler.spawnTask(
      (function* () {
        result = yield* task;
      })(),
    );
    this.scheduler.run({ done: () => result !== undefined });
    if (result === undefined) throw new Error('the build never ended');
    const progress: BuildProgress[] = [];
    for (let message = queue.poll(); message !== undefined; message = queue.poll()) progress.push(message);
    const text = progress.map((message) => (message.type === 'text' ? message.text : '')).join('');
    return { result, progress, text, events: this.events.slice(first), lines: describeProgress(progress) };
  }

  /** The image of a build that must succeed. */
  image(built: Built): StoredImage {
    if (!built.result.ok) throw new Error(built.result.error.message);
    const image = this.store.get(built.result.value.imageId ?? '');
    if (image === undefined) throw new Error('no image');
    return image;
  }

  /** A file or folder of the image of a build. */
  node(built: Built, path: string): Node | undefined {
    const top = this.image(built).layers.at(-1);
    return top === undefined ? undefined : getNode(top.tree, path);
  }

  text(built: Built, path: string): string | undefined {
    const node = this.node(built, path);
    return node?.kind === 'file' ? utf8Decode(node.content.bytes) : undefined;
  }

  #create(json: string, parent?: string): StoredImage {
    const created = this.store.create(json, parent === undefined ? {} : { parent });
    if (!created.ok) throw new Error(created.error);
    return created.value;
  }

  *#resolve(reference: string) {
    const found = this.store.find(reference);
    if (!found.ok) return err({ kind: 'not-found', code: 'not-found', message: `${reference}: not found` });
    const { id, config, layers } = found.value;
    return ok({ id, config, layers });
  }
}

export function request(dockerfile: string, tree: Tree, more: Partial<BuildRequest>): BuildRequest {
  return {
    context: { kind: 'tree', tree },
    dockerfile: { name: 'Dockerfile', text: dockerfile },
    namedContexts: new Map(),
    tags: [],
    buildArgs: {},
    labels: {},
    noCache: false,
    noCacheFilter: [],
    pull: false,
    network: 'default',
    addHosts: [],
    ulimits: [],
    secrets: new Map(),
    ssh: [],
    outputs: ['image'],
    call: 'build',
    legacy: false,
    ...more,
  };
}

function describeProgress(progress: readonly BuildProgress[]): readonly string[] {
  const order: string[] = [];
  const names = new Map<string, string>();
  const ends = new Map<string, string>();
  const logs = new Map<string, string>();
  for (const message of progress) {
    if (message.type === 'text') continue;
    if (message.type === 'vertex') names.set(message.digest, message.name);
    if (message.type === 'started' && !order.includes(message.digest)) order.push(message.digest);
    if (message.type === 'log') logs.set(message.digest, (logs.get(message.digest) ?? '') + utf8Decode(message.bytes));
    if (message.type !== 'completed') continue;
    const end = message.canceled === true ? 'CANCELED' : message.cached === true ? 'CACHED' : 'DONE';
    ends.set(
      message.digest,
      message.error !== undefined && message.canceled !== true ? `ERROR: ${message.error}` : end,
    );
  }
  return order
    .map((digest) => ({ name: names.get(digest) ?? '', end: ends.get(digest) ?? '…', log: logs.get(digest) ?? '' }))
    .filter(({ name }) => !name.startsWith('[internal]') && !name.startsWith('exporting'))
    .map(({ name, end, log }) => `${name} => ${end}${log === '' ? '' : `\n${log.trimEnd()}`}`);
}
