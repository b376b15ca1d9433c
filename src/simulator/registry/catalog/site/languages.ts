import type { RuntimeConfig } from '../../../oci/image-config.ts';
import * as scripts from '../site-scripts.ts';
import { copy, env, type ImageRow, type LayerRow, PATH } from './image-row.ts';
import { alpine324, bookworm, bookwormSlim, trixie, trixieOf, trixieSlimOf, ubuntu2604 } from './systems.ts';

/** The tools of buildpack-deps, with each layer's bytes on the wire. */
const buildpack = (...wire: readonly number[]): LayerRow[] =>
  BUILDPACK.slice(0, wire.length).map((row, at) => ({ ...row, gz: wire[at] ?? row.gz }));

const BUILDPACK: readonly LayerRow[] = [
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

const NODE_USER =
  'RUN /bin/sh -c groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node # buildkit';
const nodeConfig: RuntimeConfig = {
  Env: env(PATH, 'NODE_VERSION=24.19.0', 'YARN_VERSION=1.22.22'),
  Entrypoint: ['docker-entrypoint.sh'],
  Cmd: ['node'],
};
/** `wire` gives each layer's bytes on the wire; the first, for the user, is absent where the layer of node makes it. */
const nodeLayers = (wire: readonly [number | undefined, number, number, number], size: number): LayerRow[] => [
  ...(wire[0] === undefined ? [] : [{ by: NODE_USER, gz: wire[0], entries: scripts.nodeUser }]),
  {
    by: 'RUN /bin/sh -c ARCH= OPENSSL_ARCH= && dpkgArch="$(dpkg --print-architecture)" && … install node 24.19.0 # buildkit',
    gz: wire[1],
    size,
    entries: scripts.nodeFiles('24.19.0', '11.17.0'),
    bulk: '/usr/local/include/node/openssl/archs/all.h',
  },
  {
    by: 'RUN /bin/sh -c set -ex … install yarn 1.22.22 # buildkit',
    gz: wire[2],
    size: 5_340_000,
    entries: scripts.yarnFiles,
    bulk: '/opt/yarn-v1.22.22/lib/cli.js',
  },
  {
    by: copy('docker-entrypoint.sh', '/usr/local/bin/'),
    gz: wire[3],
    entries: { '/usr/local/bin/docker-entrypoint.sh': scripts.nodeEntrypoint },
  },
];
const nodeMeta = ['ENTRYPOINT ["docker-entrypoint.sh"]', 'CMD ["node"]'];

/** The configuration of Python's images; `hash` is that of its source archive, `key` whose signature it had (up to 3.13). */
export const pythonConfig = (version: string, hash: string, key?: string): RuntimeConfig => ({
  Env: env(
    `/usr/local/bin:${PATH}`,
    ...(key === undefined ? [] : [`GPG_KEY=${key}`]),
    `PYTHON_VERSION=${version}`,
    `PYTHON_SHA256=${hash}`,
  ),
  Cmd: ['python3'],
});
const PYTHON = pythonConfig('3.14.7', '3b48dac8fb59f62eaa67ac83c1eb12bda1b7a08406dd286e252c11a66be27f81');
/** `wire` gives each layer's bytes on the wire, `libraries` and `size` the unpacked ones. */
export const pythonLayers = (
  version: string,
  wire: readonly [number, number, number],
  libraries: number,
  size: number,
): LayerRow[] => [
  {
    by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   netbase   tzdata  ;  rm -rf /var/lib/apt/lists/* # buildkit',
    gz: wire[0],
    size: libraries,
    bulk: '/etc/ssl/certs/ca-certificates.crt',
  },
  {
    by: 'RUN /bin/sh -c set -eux;   wget -O python.tar.xz "https://www.python.org/ftp/python/…";  ./configure …;  make -j "$nproc" … # buildkit',
    gz: wire[1],
    size,
    entries: scripts.pythonFiles(version),
    bulk: `/usr/local/lib/libpython${version}.so.1.0`,
  },
  {
    by: 'RUN /bin/sh -c set -eux;  for src in idle3 pip3 pydoc3 python3 python3-config; do … ln -svT … done # buildkit',
    gz: wire[2],
    entries: scripts.pythonLinks(version),
  },
];

export const goConfig = (version: string, cmd: string[]): RuntimeConfig => ({
  Env: env(`/go/bin:/usr/local/go/bin:${PATH}`, `GOLANG_VERSION=${version}`, 'GOTOOLCHAIN=local', 'GOPATH=/go'),
  Cmd: cmd,
  WorkingDir: '/go',
});
export const goLayers = (version: string, wire: number, size: number, folders: number): LayerRow[] => [
  {
    by: 'COPY /target/ / # buildkit',
    gz: wire,
    size,
    entries: scripts.goFiles(version),
    bulk: '/usr/local/go/pkg/tool/linux_amd64/compile',
  },
  {
    by: 'RUN /bin/sh -c mkdir -p "$GOPATH/src" "$GOPATH/bin" && chmod -R 1777 "$GOPATH" # buildkit',
    gz: folders,
    entries: { '/go': { folder: 0o1777 }, '/go/src': { folder: 0o1777 }, '/go/bin': { folder: 0o1777 } },
  },
  { by: 'WORKDIR /go', gz: 32 },
];

const JAVA_CHECK =
  'RUN /bin/sh -c set -eux;     echo "Verifying install ...";     java --version;     echo "Complete." # buildkit';
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

/** Languages with their tools. */
export const languageImages: readonly ImageRow[] = [
  {
    names: ['node:24', 'node:lts', 'node:latest', 'node:24-bookworm'],
    base: bookworm,
    layers: [
      ...buildpack(24_044_100, 64_408_455, 211_626_576),
      ...nodeLayers([3_327, 59_118_223, 1_250_674, 448], 198_000_000),
    ],
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['node:24-slim', 'node:lts-slim', 'node:slim'],
    base: bookwormSlim,
    layers: nodeLayers([3_310, 50_502_129, 1_712_607, 448], 154_000_000),
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['node:24-alpine', 'node:lts-alpine', 'node:alpine', 'node:24-alpine3.24'],
    base: alpine324,
    layers: nodeLayers([undefined, 53_095_433, 1_262_109, 446], 156_960_000).map((row, at) =>
      at === 0 ? { ...row, entries: { ...row.entries, ...scripts.nodeUserAlpine } } : row,
    ),
    meta: nodeMeta,
    config: nodeConfig,
  },
  {
    names: ['python:3.14', 'python:3', 'python:latest'],
    base: trixie,
    layers: [
      ...buildpack(25_639_590, 67_800_074, 236_338_551),
      ...pythonLayers('3.14', [6_092_327, 29_758_423, 250], 18_500_000, 76_000_000),
    ],
    meta: ['CMD ["python3"]'],
    config: PYTHON,
  },
  {
    names: ['python:3.14-slim', 'python:3-slim', 'python:slim'],
    base: trixieSlimOf(29_780_765),
    layers: pythonLayers('3.14', [1_293_282, 12_363_513, 249], 3_810_000, 36_700_000),
    meta: ['CMD ["python3"]'],
    config: PYTHON,
  },
  {
    names: ['python:3.14-alpine', 'python:3-alpine', 'python:alpine'],
    base: alpine324,
    layers: pythonLayers('3.14', [459_000, 13_900_000, 249], 1_100_000, 38_600_000),
    meta: ['CMD ["python3"]'],
    config: PYTHON,
  },
  {
    names: ['golang:1.26', 'golang:latest', 'golang:1'],
    base: trixieOf(49_312_572),
    layers: [
      ...buildpack(25_638_468, 67_792_989),
      {
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   g++   gcc   libc6-dev   make   pkg-config  ; … # buildkit',
        gz: 102_272_980,
        size: 301_400_000,
        entries: scripts.compilers,
        bulk: '/usr/lib/gcc/x86_64-linux-gnu/14/cc1plus',
      },
      ...goLayers('1.26.5', 67_288_392, 227_000_000, 127),
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
      ...goLayers('1.26.8', 67_308_359, 232_010_000, 126),
    ],
    config: goConfig('1.26.8', ['/bin/sh']),
  },
  {
    names: ['eclipse-temurin:21', 'eclipse-temurin:21-jdk', 'eclipse-temurin:latest'],
    base: ubuntu2604,
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
        size: 311_780_000,
        entries: scripts.javaFiles,
        bulk: '/opt/java/openjdk/lib/modules',
      },
      { by: JAVA_CHECK, gz: 157 },
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
    base: ubuntu2604,
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
      { by: JAVA_CHECK, gz: 159 },
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
