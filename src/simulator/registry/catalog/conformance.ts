import { rfc3339Nano } from '../../base/go-text.ts';
import type { Tree } from '../../filesystem/index.ts';
import type { RuntimeConfig } from '../../oci/image-config.ts';
import type { CatalogImage } from './catalog-image.ts';
import { busyboxTree, withEntries } from './trees/busybox.ts';
import { BOOKWORM } from './trees/debian-release.ts';
import { debianTrees } from './trees/parts.ts';

/**
 * The base images of the recorded engine: stand-ins that carry the official images' names and configuration, imported from
 * a tar each, so with one layer and no commands in their history.
 */
const CREATED = '2026-01-01T00:00:00Z';
const MTIME = Date.parse(CREATED) / 1000;
const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const ALPINE = {
  '/etc/alpine-release': '3.22.2\n',
  '/etc/os-release': 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.22.2\nPRETTY_NAME="Alpine Linux v3.22"\n',
};

const library = (sizes: Readonly<Record<string, number>>): Record<string, { hole: number }> =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [`/usr/lib/x86_64-linux-gnu/${name}`, { hole: size }]),
  );

const REDIS = {
  '/data': null,
  '/lib64/ld-linux-x86-64.so.2': { hole: 230_200 },
  '/usr/bin/redis-check-rdb': { program: 'redis-server', size: 3_137_000 },
  '/usr/bin/redis-server': { link: 'redis-check-rdb' },
  '/usr/bin/redis-cli': { program: 'redis-cli', size: 656_800 },
  '/usr/local/bin/redis-server-link': { link: '/usr/bin/redis-check-rdb' },
  '/usr/local/bin/docker-entrypoint.sh':
    '#!/bin/sh\nset -e\nif [ "${1#-}" != "$1" ]; then set -- redis-server "$@"; fi\nexec "$@"\n',
  ...library({
    'libatomic.so.1': 34_944,
    'libc.so.6': 2_014_248,
    'libcrypto.so.3': 6_692_208,
    'libgcc_s.so.1': 182_856,
    'libjemalloc.so.2': 925_464,
    'liblzf.so.1': 14_176,
    'libm.so.6': 1_132_760,
    'libssl.so.3': 1_167_296,
    'libstdc++.so.6': 2_793_000,
    'libsystemd.so.0': 1_308_000,
    'libz.so.1': 129_520,
    'libzstd.so.1': 821_240,
  }),
};

const NGINX = {
  '/docker-entrypoint.sh': '#!/bin/sh\nset -e\nexec "$@"\n',
  '/etc/nginx/nginx.conf':
    'user root;\nworker_processes 1;\nerror_log /var/log/nginx/error.log notice;\npid /run/nginx.pid;\nevents { worker_connections 64; }\nhttp { default_type text/html; access_log /var/log/nginx/access.log; server { listen 80; location / { root /usr/share/nginx/html; index index.html; } } }\n',
  '/lib64/ld-linux-x86-64.so.2': { hole: 230_200 },
  '/run': null,
  '/usr/sbin/nginx': { program: 'nginx', size: 1_658_200 },
  '/usr/share/nginx/html/index.html':
    '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n</body>\n</html>\n',
  '/var/lib/nginx/body': null,
  '/var/log/nginx/access.log': { link: '/dev/stdout' },
  '/var/log/nginx/error.log': { link: '/dev/stderr' },
  '/var/run': null,
  ...library({
    'libc.so.6': 2_014_248,
    'libcrypt.so.1': 239_544,
    'libcrypto.so.3': 6_692_208,
    'libpcre2-8.so.0': 727_712,
    'libssl.so.3': 1_167_296,
    'libz.so.1': 129_520,
    'libzstd.so.1': 821_240,
  }),
};

/** When each was imported, in seconds after {@link CREATED}: one after the other. */
const IMPORTED: Readonly<Record<string, number>> = { busybox: 0, alpine: 2, debian: 80, redis: 82, nginx: 83 };

function imported(
  names: readonly string[],
  config: RuntimeConfig,
  compressedSize: number,
  files: () => Tree,
): CatalogImage {
  const after = IMPORTED[names[0]?.split(':')[0] ?? ''] ?? 0;
  const created = rfc3339Nano(Date.parse(CREATED) + after * 1000);
  return {
    names,
    config,
    created,
    history: [{ created, comment: 'Imported from -' }],
    daemon: { comment: 'Imported from -', dockerVersion: '28.5.2' },
    parts: [debianTrees],
    layers: [{ compressedSize, files }],
  };
}

export const conformanceCatalog: readonly CatalogImage[] = [
  imported(['busybox:latest'], { Env: [PATH], Cmd: ['sh'] }, 1_100_000, () => busyboxTree(MTIME, 'busybox-debian')),
  imported(['alpine:latest', 'alpine:3.22'], { Env: [PATH], Cmd: ['/bin/sh'] }, 1_100_000, () =>
    withEntries(busyboxTree(MTIME, 'busybox-debian'), MTIME, ALPINE),
  ),
  imported(['debian:bookworm-slim', 'debian:latest'], { Env: [PATH], Cmd: ['bash'] }, 37_000_000, () =>
    debianTrees.loaded.debianTree(BOOKWORM, 106_239_368, MTIME),
  ),
  imported(
    ['redis:8', 'redis:latest'],
    {
      Env: [PATH, 'REDIS_VERSION=8.2.2'],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['redis-server'],
      ExposedPorts: { '6379/tcp': {} },
      Volumes: { '/data': {} },
      WorkingDir: '/data',
    },
    9_000_000,
    () => withEntries(busyboxTree(MTIME, 'busybox-debian'), MTIME, REDIS),
  ),
  imported(
    ['nginx:1.29', 'nginx:latest'],
    {
      Env: [PATH, 'NGINX_VERSION=1.29.3'],
      Entrypoint: ['/docker-entrypoint.sh'],
      Cmd: ['nginx', '-g', 'daemon off;'],
      ExposedPorts: { '80/tcp': {} },
      StopSignal: 'SIGQUIT',
    },
    6_000_000,
    () => withEntries(busyboxTree(MTIME, 'busybox-debian'), MTIME, NGINX),
  ),
];
