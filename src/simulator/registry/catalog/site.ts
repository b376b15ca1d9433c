import { type Tree, treeSize } from '../../filesystem/index.ts';
import type { RuntimeConfig } from '../../oci/image-config.ts';
import type { CatalogImage } from './catalog-image.ts';
import * as scripts from './site-scripts.ts';
import { alpineTree } from './trees/alpine.ts';
import { busyboxTree, type Entry, withEntries } from './trees/busybox.ts';
import { BOOKWORM, type DebianRelease, debianTree } from './trees/debian.ts';

/**
 * Official images as of 2026-09: configuration, layers and sizes as their repositories tell them (docker-library/repo-info),
 * with a file tree that is true where people look. The bulk of a layer is a hole in one named file.
 */
const CREATED = '2026-09-08T00:00:00Z';
const MTIME = Date.parse(CREATED) / 1000;
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

type Entries = Readonly<Record<string, Entry>>;

/** A layer as the tables below write it: the instruction, bytes on the wire, bytes unpacked, what is in it, and where its bulk lies. */
interface LayerRow {
  readonly by: string;
  readonly gz: number;
  readonly size?: number;
  readonly entries?: Entries;
  readonly bulk?: string;
}

interface Base {
  readonly rows: readonly LayerRow[];
  readonly tree: () => Tree;
}

const TRIXIE: DebianRelease = { version: '13', codename: 'trixie', point: '13.1' };
const debianBase = (release: DebianRelease, gz: number, size: number): Base => ({
  rows: [{ by: `# debian.sh --arch 'amd64' out/ '${release.codename}' '@1757289600'`, gz, size }],
  tree: () => debianTree(release, size, MTIME),
});
const alpineBase = (version: string, gz: number, size: number): Base => ({
  rows: [{ by: `ADD alpine-minirootfs-${version}-x86_64.tar.gz / # buildkit`, gz, size }],
  tree: () => alpineTree(version, size, MTIME),
});

const bookwormSlim = debianBase(BOOKWORM, 28_232_643, 74_830_000);
const bookworm = debianBase(BOOKWORM, 48_497_403, 117_000_000);
const trixieSlim = debianBase(TRIXIE, 29_830_418, 79_000_000);
const trixie = debianBase(TRIXIE, 49_337_828, 120_000_000);
const alpine322 = alpineBase('3.22.2', 3_792_075, 8_300_000);
const alpine324 = alpineBase('3.24.1', 3_846_391, 8_450_000);
const ubuntu2404: Base = {
  rows: [
    {
      by: '/bin/sh -c #(nop) ADD file:6089c6bede9eca8ec4f1a4ce6ab2e1c7b0a3c1e2 in / ',
      gz: 29_764_116,
      size: 78_160_000,
    },
  ],
  tree: () =>
    withEntries(
      debianTree(TRIXIE, 78_160_000, MTIME),
      MTIME,
      scripts.ubuntu('24.04', '24.04.3 LTS (Noble Numbat)', 'noble'),
    ),
};

interface ImageRow {
  readonly names: readonly string[];
  readonly base: Base;
  readonly layers?: readonly LayerRow[];
  /** Instructions that only change metadata, after the layers. */
  readonly meta?: readonly string[];
  readonly config: RuntimeConfig;
}

const env = (path: string, ...rest: readonly string[]): string[] => [`PATH=${path}`, ...rest];
const ports = (...list: readonly string[]): Record<string, Record<string, never>> =>
  Object.fromEntries(list.map((one) => [one, {}]));
const copy = (file: string, to: string): string => `COPY ${file} ${to} # buildkit`;

const nginxLayers = (pkg: string): LayerRow[] => [
  {
    by: `RUN /bin/sh -c set -x     && ${pkg} # buildkit`,
    gz: 33_325_076,
    size: 82_300_000,
    entries: scripts.nginxFiles,
    bulk: '/usr/lib/nginx/modules/ngx_http_js_module.so',
  },
  { by: copy('docker-entrypoint.sh', '/'), gz: 626, entries: { '/docker-entrypoint.sh': scripts.nginxEntrypoint } },
  {
    by: copy('10-listen-on-ipv6-by-default.sh', '/docker-entrypoint.d'),
    gz: 955,
    entries: {
      '/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh': scripts.nginxStep('10-listen-on-ipv6-by-default.sh'),
    },
  },
  {
    by: copy('15-local-resolvers.envsh', '/docker-entrypoint.d'),
    gz: 403,
    entries: { '/docker-entrypoint.d/15-local-resolvers.envsh': scripts.nginxStep('15-local-resolvers.envsh') },
  },
  {
    by: copy('20-envsubst-on-templates.sh', '/docker-entrypoint.d'),
    gz: 1_210,
    entries: { '/docker-entrypoint.d/20-envsubst-on-templates.sh': scripts.nginxStep('20-envsubst-on-templates.sh') },
  },
  {
    by: copy('30-tune-worker-processes.sh', '/docker-entrypoint.d'),
    gz: 1_397,
    entries: { '/docker-entrypoint.d/30-tune-worker-processes.sh': scripts.nginxStep('30-tune-worker-processes.sh') },
  },
];
const nginxConfig = (version: string): RuntimeConfig => ({
  ExposedPorts: ports('80/tcp'),
  Env: env(
    PATH,
    `NGINX_VERSION=${version}`,
    'NJS_VERSION=1.0.0',
    'NJS_RELEASE=1~trixie',
    'ACME_VERSION=0.4.1',
    'PKG_RELEASE=1~trixie',
    'DYNPKG_RELEASE=1~trixie',
  ),
  Entrypoint: ['/docker-entrypoint.sh'],
  Cmd: ['nginx', '-g', 'daemon off;'],
  Labels: { maintainer: 'NGINX Docker Maintainers <docker-maint@nginx.com>' },
  StopSignal: 'SIGQUIT',
});
const nginxMeta = [
  'ENTRYPOINT ["/docker-entrypoint.sh"]',
  'EXPOSE map[80/tcp:{}]',
  'STOPSIGNAL SIGQUIT',
  'CMD ["nginx" "-g" "daemon off;"]',
];

const buildpack: readonly LayerRow[] = [
  {
    by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   curl   gnupg   netbase   sq   wget  ;  rm -rf /var/lib/apt/lists/* # buildkit',
    gz: 24_044_100,
    size: 48_400_000,
    entries: scripts.network,
    bulk: '/usr/lib/x86_64-linux-gnu/libicudata.so.72',
  },
  {
    by: 'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends   git   mercurial   openssh-client   subversion   procps  && rm -rf /var/lib/apt/lists/* # buildkit',
    gz: 64_408_455,
    size: 177_000_000,
    entries: scripts.versionControl,
    bulk: '/usr/lib/git-core/git-remote-http',
  },
  {
    by: 'RUN /bin/sh -c set -ex;  apt-get update;  apt-get install -y --no-install-recommends   autoconf   automake   bzip2   default-libmysqlclient-dev   g++   gcc   make   patch   unzip  ;  rm -rf /var/lib/apt/lists/* # buildkit',
    gz: 211_626_576,
    size: 587_000_000,
    entries: scripts.compilers,
    bulk: '/usr/lib/gcc/x86_64-linux-gnu/12/cc1plus',
  },
];

const nodeConfig: RuntimeConfig = {
  Env: env(PATH, 'NODE_VERSION=24.19.0', 'YARN_VERSION=1.22.22'),
  Entrypoint: ['docker-entrypoint.sh'],
  Cmd: ['node'],
};
const nodeLayers = (user: string, nodeGz: number, nodeSize: number, debian: boolean): LayerRow[] => [
  ...(debian ? [{ by: `RUN /bin/sh -c ${user} # buildkit`, gz: 3_327, entries: scripts.nodeUser }] : []),
  {
    by: 'RUN /bin/sh -c ARCH= OPENSSL_ARCH= && dpkgArch="$(dpkg --print-architecture)" && … install node 24.19.0 # buildkit',
    gz: nodeGz,
    size: nodeSize,
    entries: scripts.nodeFiles,
    bulk: '/usr/local/include/node/openssl/archs/all.h',
  },
  {
    by: 'RUN /bin/sh -c set -ex … install yarn 1.22.22 # buildkit',
    gz: 1_250_674,
    size: 5_340_000,
    entries: scripts.yarnFiles,
    bulk: '/opt/yarn-v1.22.22/lib/cli.js',
  },
  {
    by: copy('docker-entrypoint.sh', '/usr/local/bin/'),
    gz: 448,
    entries: { '/usr/local/bin/docker-entrypoint.sh': scripts.nodeEntrypoint },
  },
];
const nodeMeta = ['ENTRYPOINT ["docker-entrypoint.sh"]', 'CMD ["node"]'];

const pythonConfig: RuntimeConfig = {
  Env: env(
    `/usr/local/bin:${PATH}`,
    'PYTHON_VERSION=3.14.7',
    'PYTHON_SHA256=3b48dac8fb59f62eaa67ac83c1eb12bda1b7a08406dd286e252c11a66be27f81',
  ),
  Cmd: ['python3'],
};
const pythonLayers = (libsGz: number, libs: number, gz: number, size: number): LayerRow[] => [
  {
    by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   netbase   tzdata  ;  rm -rf /var/lib/apt/lists/* # buildkit',
    gz: libsGz,
    size: libs,
    bulk: '/etc/ssl/certs/ca-certificates.crt',
  },
  {
    by: 'RUN /bin/sh -c set -eux;   wget -O python.tar.xz "https://www.python.org/ftp/python/…";  ./configure …;  make -j "$nproc" … # buildkit',
    gz,
    size,
    entries: scripts.pythonFiles,
    bulk: '/usr/local/lib/libpython3.14.so.1.0',
  },
  {
    by: 'RUN /bin/sh -c set -eux;  for src in idle3 pip3 pydoc3 python3 python3-config; do … ln -svT … done # buildkit',
    gz: 250,
    entries: scripts.pythonLinks,
  },
];

const goConfig = (version: string, cmd: string[]): RuntimeConfig => ({
  Env: env(`/go/bin:/usr/local/go/bin:${PATH}`, `GOLANG_VERSION=${version}`, 'GOTOOLCHAIN=local', 'GOPATH=/go'),
  Cmd: cmd,
  WorkingDir: '/go',
});
const goLayers: readonly LayerRow[] = [
  {
    by: 'COPY /target/ / # buildkit',
    gz: 67_308_359,
    size: 227_000_000,
    entries: scripts.goFiles,
    bulk: '/usr/local/go/pkg/tool/linux_amd64/compile',
  },
  {
    by: 'RUN /bin/sh -c mkdir -p "$GOPATH/src" "$GOPATH/bin" && chmod -R 1777 "$GOPATH" # buildkit',
    gz: 126,
    entries: { '/go': { folder: 0o1777 }, '/go/src': { folder: 0o1777 }, '/go/bin': { folder: 0o1777 } },
  },
  { by: 'WORKDIR /go', gz: 32 },
];

const javaConfig = (cmd: string[] | null): RuntimeConfig => ({
  Env: env(
    `/opt/java/openjdk/bin:${PATH}`,
    'JAVA_HOME=/opt/java/openjdk',
    'LANG=en_US.UTF-8',
    'LANGUAGE=en_US:en',
    'LC_ALL=en_US.UTF-8',
    'JAVA_VERSION=jdk-21.0.12+8',
  ),
  Entrypoint: ['/__cacert_entrypoint.sh'],
  Cmd: cmd,
});

const ROWS: readonly ImageRow[] = [
  {
    names: ['busybox:latest', 'busybox:1', 'busybox:1.38', 'busybox:1.38.0'],
    base: {
      rows: [{ by: 'BusyBox 1.38.0 (glibc), Debian 13', gz: 2_226_327, size: 4_450_000 }],
      tree: () => withEntries(busyboxTree(MTIME), MTIME, { '/lib/libc.so.6': { hole: 2_386_000 } }),
    },
    config: { Env: env(PATH), Cmd: ['sh'] },
  },
  {
    names: ['alpine:3.22', 'alpine:3.22.2'],
    base: alpine322,
    meta: ['CMD ["/bin/sh"]'],
    config: { Env: env(PATH), Cmd: ['/bin/sh'] },
  },
  {
    names: ['alpine:latest', 'alpine:3', 'alpine:3.24', 'alpine:3.24.1'],
    base: alpine324,
    meta: ['CMD ["/bin/sh"]'],
    config: { Env: env(PATH), Cmd: ['/bin/sh'] },
  },
  {
    names: ['debian:bookworm-slim', 'debian:12-slim'],
    base: bookwormSlim,
    config: { Env: env(PATH), Entrypoint: [], Cmd: ['bash'] },
  },
  {
    names: ['debian:bookworm', 'debian:12'],
    base: bookworm,
    config: { Env: env(PATH), Entrypoint: [], Cmd: ['bash'] },
  },
  {
    names: ['debian:trixie-slim', 'debian:13-slim', 'debian:stable-slim'],
    base: trixieSlim,
    config: { Env: env(PATH), Entrypoint: [], Cmd: ['bash'] },
  },
  {
    names: ['debian:latest', 'debian:trixie', 'debian:13'],
    base: trixie,
    config: { Env: env(PATH), Entrypoint: [], Cmd: ['bash'] },
  },
  {
    names: ['ubuntu:24.04', 'ubuntu:noble', 'ubuntu:latest'],
    base: ubuntu2404,
    meta: ['/bin/sh -c #(nop)  CMD ["/bin/bash"]'],
    config: { Env: env(PATH), Cmd: ['/bin/bash'], Labels: { 'org.opencontainers.image.version': '24.04' } },
  },
  {
    names: ['hello-world:latest', 'hello-world:linux'],
    base: {
      rows: [{ by: 'COPY hello / # buildkit', gz: 2_415, size: 10_072 }],
      tree: () =>
        withEntries({ ...busyboxTree(MTIME), entries: new Map() }, MTIME, {
          '/hello': { program: 'hello-world', size: 10_072 },
        }),
    },
    meta: ['CMD ["/hello"]'],
    config: { Env: env(PATH), Cmd: ['/hello'], WorkingDir: '/' },
  },
  {
    names: ['nginx:latest', 'nginx:1', 'nginx:1.31', 'nginx:mainline'],
    base: trixieSlim,
    layers: nginxLayers('groupadd --system --gid 101 nginx && … apt-get install nginx'),
    meta: nginxMeta,
    config: nginxConfig('1.31.3'),
  },
  {
    names: ['nginx:1.29', 'nginx:1.29.3'],
    base: trixieSlim,
    layers: nginxLayers('groupadd --system --gid 101 nginx && … apt-get install nginx'),
    meta: nginxMeta,
    config: nginxConfig('1.29.3'),
  },
  {
    names: ['nginx:alpine', 'nginx:1-alpine', 'nginx:1.31-alpine'],
    base: alpine324,
    layers: [
      ...nginxLayers('addgroup -g 101 -S nginx && … apk add nginx').map((row, at) =>
        at === 0 ? { ...row, gz: 1_931_156, size: 4_600_000 } : row,
      ),
      {
        by: 'RUN /bin/sh -c set -x … apk add nginx-module-xslt nginx-module-image-filter nginx-module-njs # buildkit',
        gz: 20_525_064,
        size: 48_900_000,
        bulk: '/usr/lib/nginx/modules/ngx_stream_js_module.so',
      },
    ],
    meta: nginxMeta,
    config: nginxConfig('1.31.6'),
  },
  {
    names: ['redis:8', 'redis:latest', 'redis:8.10'],
    base: trixieSlim,
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux;  groupadd -r -g 999 redis;  useradd -r -g redis -u 999 redis # buildkit',
        gz: 1_101,
        entries: scripts.redisUser,
      },
      {
        by: 'RUN /bin/sh -c set -eux; … install and build redis 8.10.1 # buildkit',
        gz: 25_639_861,
        size: 66_500_000,
        entries: scripts.redisFiles,
        bulk: '/usr/local/lib/redis/modules/redisearch.so',
      },
      {
        by: 'RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit',
        gz: 97,
        entries: { '/data': { folder: 0o755, uid: 999, gid: 999 } },
      },
      { by: 'WORKDIR /data', gz: 32 },
      {
        by: copy('docker-entrypoint.sh', '/usr/local/bin/'),
        gz: 2_109,
        entries: { '/usr/local/bin/docker-entrypoint.sh': scripts.redisEntrypoint },
      },
    ],
    meta: ['ENTRYPOINT ["docker-entrypoint.sh"]', 'EXPOSE map[6379/tcp:{}]', 'CMD ["redis-server"]'],
    config: {
      ExposedPorts: ports('6379/tcp'),
      Env: env(PATH, 'REDIS_VERSION=8.10.1'),
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['redis-server'],
      WorkingDir: '/data',
    },
  },
  {
    names: ['postgres:18', 'postgres:latest', 'postgres:18.6'],
    base: trixieSlim,
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux;  groupadd -r postgres --gid=999; … # buildkit',
        gz: 1_167,
        entries: scripts.postgresUser,
      },
      {
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   gnupg   less  ; … # buildkit',
        gz: 6_443_022,
        size: 17_700_000,
        bulk: '/usr/lib/x86_64-linux-gnu/libgcrypt.so.20',
      },
      {
        by: 'RUN /bin/sh -c set -eux; … install gosu 1.19 # buildkit',
        gz: 1_256_766,
        size: 4_130_000,
        entries: { '/usr/local/bin/gosu': { program: 'gosu', size: 2_400_000 } },
      },
      {
        by: 'RUN /bin/sh -c set -eux; … apt-get install -y --no-install-recommends locales; … # buildkit',
        gz: 8_203_833,
        size: 25_300_000,
        bulk: '/usr/share/i18n/locales/iso14651_t1_common',
      },
      {
        by: 'RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit',
        gz: 116,
        entries: { '/docker-entrypoint-initdb.d': null },
      },
      {
        by: 'RUN /bin/sh -c set -ex; … apt-get install -y --no-install-recommends "postgresql-$PG_MAJOR=$PG_VERSION" ; … # buildkit',
        gz: 115_397_538,
        size: 330_000_000,
        entries: scripts.postgresFiles,
        bulk: '/usr/lib/llvm-19/lib/libLLVM.so.19.1',
      },
      {
        by: 'RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 3777 /var/run/postgresql # buildkit',
        gz: 128,
        entries: { '/var/run/postgresql': { folder: 0o3777, uid: 999, gid: 999 } },
      },
      {
        by: copy('docker-entrypoint.sh docker-ensure-initdb.sh', '/usr/local/bin/'),
        gz: 6_108,
        entries: { '/usr/local/bin/docker-entrypoint.sh': scripts.postgresEntrypoint },
      },
    ],
    meta: ['ENTRYPOINT ["docker-entrypoint.sh"]', 'STOPSIGNAL SIGINT', 'EXPOSE map[5432/tcp:{}]', 'CMD ["postgres"]'],
    config: {
      ExposedPorts: ports('5432/tcp'),
      Env: env(
        `${PATH}:/usr/lib/postgresql/18/bin`,
        'GOSU_VERSION=1.19',
        'LANG=en_US.utf8',
        'PG_MAJOR=18',
        'PG_VERSION=18.6-1.pgdg13+2',
        'PGDATA=/var/lib/postgresql/18/docker',
      ),
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['postgres'],
      Volumes: ports('/var/lib/postgresql'),
      StopSignal: 'SIGINT',
    },
  },
  {
    names: ['mysql:8.4', 'mysql:8'],
    base: debianBase({ version: '9', codename: 'oraclelinux9', point: '9' }, 47_931_319, 118_000_000),
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux;  groupadd --system --gid 999 mysql; … # buildkit',
        gz: 882,
        entries: scripts.mysqlUser,
      },
      {
        by: 'RUN /bin/sh -c set -eux; … install gosu 1.19 # buildkit',
        gz: 783_555,
        size: 2_400_000,
        entries: { '/usr/local/bin/gosu': { program: 'gosu', size: 2_400_000 } },
      },
      {
        by: 'RUN /bin/sh -c set -eux;  microdnf install -y   bzip2   gzip   openssl   xz   zstd  ; … # buildkit',
        gz: 6_193_401,
        size: 17_000_000,
        bulk: '/usr/lib64/libcrypto.so.3',
      },
      {
        by: 'RUN /bin/sh -c set -eux;  microdnf install -y "mysql-community-server-minimal-$MYSQL_VERSION"; … # buildkit',
        gz: 51_637_258,
        size: 245_000_000,
        entries: scripts.mysqlFiles,
        bulk: '/usr/sbin/mysqld-debug',
      },
      {
        by: 'RUN /bin/sh -c set -eux;  microdnf install -y "mysql-shell-$MYSQL_SHELL_VERSION"; … # buildkit',
        gz: 132_432_030,
        size: 430_000_000,
        bulk: '/usr/bin/mysqlsh',
      },
      {
        by: copy('docker-entrypoint.sh', '/usr/local/bin/'),
        gz: 5_224,
        entries: { '/usr/local/bin/docker-entrypoint.sh': scripts.mysqlEntrypoint },
      },
    ],
    meta: ['ENTRYPOINT ["docker-entrypoint.sh"]', 'EXPOSE map[3306/tcp:{} 33060/tcp:{}]', 'CMD ["mysqld"]'],
    config: {
      ExposedPorts: ports('3306/tcp', '33060/tcp'),
      Env: env(
        PATH,
        'GOSU_VERSION=1.19',
        'MYSQL_MAJOR=8.4',
        'MYSQL_VERSION=8.4.11-1.el9',
        'MYSQL_SHELL_VERSION=8.4.10-1.el9',
      ),
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['mysqld'],
      Volumes: ports('/var/lib/mysql'),
    },
  },
  {
    names: ['node:24', 'node:lts', 'node:latest', 'node:24-bookworm'],
    base: bookworm,
    layers: [
      ...buildpack,
      ...nodeLayers(
        'groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node',
        59_118_223,
        198_000_000,
        true,
      ),
    ],
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['node:24-slim', 'node:lts-slim', 'node:slim'],
    base: bookwormSlim,
    layers: nodeLayers(
      'groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node',
      50_502_129,
      154_000_000,
      true,
    ),
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['node:24-alpine', 'node:lts-alpine', 'node:alpine', 'node:24-alpine3.24'],
    base: alpine324,
    layers: nodeLayers('', 53_095_433, 156_900_000, false).map((row, at) =>
      at === 0 ? { ...row, entries: { ...row.entries, ...scripts.nodeUserAlpine } } : row,
    ),
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['python:3.14', 'python:3', 'python:latest'],
    base: trixie,
    layers: [...buildpack, ...pythonLayers(6_092_327, 18_500_000, 29_758_423, 76_000_000)],
    meta: ['CMD ["python3"]'],
    config: pythonConfig,
  },
  {
    names: ['python:3.14-slim', 'python:3-slim', 'python:slim', 'python:3.13-slim', 'python:3.12-slim'],
    base: trixieSlim,
    layers: pythonLayers(1_293_282, 3_810_000, 12_363_513, 36_600_000),
    meta: ['CMD ["python3"]'],
    config: pythonConfig,
  },
  {
    names: ['python:3.14-alpine', 'python:3-alpine', 'python:alpine'],
    base: alpine324,
    layers: pythonLayers(459_000, 1_100_000, 13_900_000, 38_600_000),
    meta: ['CMD ["python3"]'],
    config: pythonConfig,
  },
  {
    names: ['golang:1.26', 'golang:latest', 'golang:1'],
    base: trixie,
    layers: [
      ...buildpack.slice(0, 2),
      {
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   g++   gcc   libc6-dev   make   pkg-config  ; … # buildkit',
        gz: 102_272_980,
        size: 301_000_000,
        entries: scripts.compilers,
        bulk: '/usr/lib/gcc/x86_64-linux-gnu/14/cc1plus',
      },
      ...goLayers,
    ],
    config: goConfig('1.26.5', ['bash']),
  },
  {
    names: ['golang:1.26-alpine', 'golang:alpine', 'golang:1-alpine'],
    base: alpine324,
    layers: [
      {
        by: 'RUN /bin/sh -c apk add --no-cache ca-certificates # buildkit',
        gz: 245_055,
        size: 900_000,
        bulk: '/etc/ssl/certs/ca-bundle.crt',
      },
      ...goLayers,
    ],
    config: goConfig('1.26.8', ['/bin/sh']),
  },
  {
    names: ['httpd:2.4', 'httpd:latest', 'httpd:2'],
    base: trixieSlim,
    layers: [
      {
        by: 'RUN /bin/sh -c mkdir -p "$HTTPD_PREFIX"  && chown www-data:www-data "$HTTPD_PREFIX" # buildkit',
        gz: 145,
        entries: { '/usr/local/apache2': null },
      },
      { by: 'WORKDIR /usr/local/apache2', gz: 32 },
      {
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   libaprutil1-ldap   libldap-common  ; … # buildkit',
        gz: 2_008_639,
        size: 5_900_000,
        bulk: '/usr/lib/x86_64-linux-gnu/libldap.so.2',
      },
      {
        by: 'RUN /bin/sh -c set -eux; … build httpd 2.4.68 # buildkit',
        gz: 13_453_247,
        size: 31_900_000,
        entries: scripts.httpdFiles,
        bulk: '/usr/local/apache2/modules/mod_http2.so',
      },
      {
        by: copy('httpd-foreground', '/usr/local/bin/'),
        gz: 292,
        entries: { '/usr/local/bin/httpd-foreground': scripts.httpdForeground },
      },
    ],
    meta: ['STOPSIGNAL SIGWINCH', 'EXPOSE map[80/tcp:{}]', 'CMD ["httpd-foreground"]'],
    config: {
      ExposedPorts: ports('80/tcp'),
      Env: env(
        `/usr/local/apache2/bin:${PATH}`,
        'HTTPD_PREFIX=/usr/local/apache2',
        'HTTPD_VERSION=2.4.68',
        'HTTPD_SHA256=68c74d4df38c26bed4dfbdb8f3baf1eb532f3872357becc1bba5d136f6b63c06',
        'HTTPD_PATCHES=',
      ),
      Cmd: ['httpd-foreground'],
      WorkingDir: '/usr/local/apache2',
      StopSignal: 'SIGWINCH',
    },
  },
  {
    names: ['eclipse-temurin:21', 'eclipse-temurin:21-jdk', 'eclipse-temurin:latest'],
    base: ubuntu2404,
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux; … apt-get install fontconfig ca-certificates p11-kit tzdata locales … # buildkit',
        gz: 30_351_262,
        size: 62_000_000,
        bulk: '/usr/share/i18n/locales/cns11643_stroke',
      },
      {
        by: 'RUN /bin/sh -c set -eux; … OpenJDK21U-jdk_x64_linux … # buildkit',
        gz: 158_123_592,
        size: 334_000_000,
        entries: scripts.javaFiles,
        bulk: '/opt/java/openjdk/lib/modules',
      },
      {
        by: copy('entrypoint.sh', '/__cacert_entrypoint.sh'),
        gz: 2_465,
        entries: { '/__cacert_entrypoint.sh': scripts.execEntrypoint },
      },
    ],
    meta: ['ENTRYPOINT ["/__cacert_entrypoint.sh"]', 'CMD ["jshell"]'],
    config: javaConfig(['jshell']),
  },
  {
    names: ['eclipse-temurin:21-jre'],
    base: ubuntu2404,
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux; … apt-get install fontconfig ca-certificates p11-kit tzdata locales … # buildkit',
        gz: 26_432_501,
        size: 54_000_000,
        bulk: '/usr/share/i18n/locales/cns11643_stroke',
      },
      {
        by: 'RUN /bin/sh -c set -eux; … OpenJDK21U-jre_x64_linux … # buildkit',
        gz: 53_097_833,
        size: 158_000_000,
        entries: scripts.javaFiles,
        bulk: '/opt/java/openjdk/lib/modules',
      },
      {
        by: copy('entrypoint.sh', '/__cacert_entrypoint.sh'),
        gz: 2_464,
        entries: { '/__cacert_entrypoint.sh': scripts.execEntrypoint },
      },
    ],
    meta: ['ENTRYPOINT ["/__cacert_entrypoint.sh"]'],
    config: javaConfig(null),
  },
];

/** The images that the simulated registry of the site holds. */
export const siteCatalog: readonly CatalogImage[] = ROWS.map(imageOf);

function imageOf(row: ImageRow): CatalogImage {
  const rows = [...row.base.rows, ...(row.layers ?? [])];
  const [bottom, ...above] = rows;
  if (bottom === undefined) throw new Error(`${row.names[0]} has no layer`);
  return {
    names: row.names,
    config: row.config,
    created: CREATED,
    history: [
      ...rows.map(({ by }) => ({ created: CREATED, created_by: by, comment: 'buildkit.dockerfile.v0' })),
      ...(row.meta ?? []).map((by) => ({
        created: CREATED,
        created_by: by,
        comment: 'buildkit.dockerfile.v0',
        empty_layer: true,
      })),
    ],
    layers: [
      { compressedSize: bottom.gz, files: () => row.base.tree() },
      ...above.map((layer) => ({
        compressedSize: layer.gz,
        files: (below: Tree | undefined) => layerOn(below ?? row.base.tree(), layer),
      })),
    ],
  };
}

/** Adds a layer's files; what they lack to its size becomes the bulk file's hole. */
function layerOn(below: Tree, { entries = {}, size, bulk }: LayerRow): Tree {
  const tree = withEntries(below, MTIME, entries);
  if (size === undefined || bulk === undefined) return tree;
  const own = treeSize(tree) - treeSize(below);
  return withEntries(tree, MTIME, { [bulk]: { hole: Math.max(0, size - own) } });
}
