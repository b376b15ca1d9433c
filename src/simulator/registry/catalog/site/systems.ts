import * as scripts from '../site-scripts.ts';
import { BOOKWORM, type DebianRelease } from '../trees/debian-release.ts';
import { type Base, env, type ImageRow, PATH } from './image-row.ts';

export const TRIXIE: DebianRelease = { version: '13', codename: 'trixie', point: '13.1' };
export const debianBase = (release: DebianRelease, gz: number, size: number): Base => ({
  rows: [{ by: `# debian.sh --arch 'amd64' out/ '${release.codename}' '@1757289600'`, gz, size }],
  system: { kind: 'debian', release, size },
  without: ['/etc/apt/sources.list'],
  entries: scripts.debian(release.codename),
});
export const alpineBase = (version: string, gz: number, size: number): Base => ({
  rows: [{ by: `ADD alpine-minirootfs-${version}-x86_64.tar.gz / # buildkit`, gz, size }],
  system: { kind: 'alpine', version, size },
});

export const bookwormSlim = debianBase(BOOKWORM, 28_232_643, 74_830_000);
export const bookworm = debianBase(BOOKWORM, 48_497_403, 117_000_000);
/** Images are built at different times on the base of their day, which then is another layer: told by its bytes on the wire. */
export const trixieSlimOf = (gz: number): Base => debianBase(TRIXIE, gz, 79_000_000 - (29_830_418 - gz));
export const trixieOf = (gz: number): Base => debianBase(TRIXIE, gz, 120_000_000 - (49_337_828 - gz));
export const trixieSlim = trixieSlimOf(29_830_418);
export const trixie = trixieOf(49_337_828);
export const alpine322 = alpineBase('3.22.2', 3_792_075, 8_300_000);
export const alpine324 = alpineBase('3.24.1', 3_846_391, 8_450_000);
const NOT_IN_ORACLE_LINUX = [
  ...['apt', 'apt-cache', 'apt-cdrom', 'apt-config', 'apt-get', 'apt-key', 'apt-mark', 'dash'].map(
    (name) => `/usr/bin/${name}`,
  ),
  ...['dpkg', 'dpkg-deb', 'dpkg-divert', 'dpkg-query', 'dpkg-split', 'dpkg-trigger'].map((name) => `/usr/bin/${name}`),
  ...['/etc/apt', '/etc/dpkg', '/etc/debian_version', '/etc/issue', '/etc/issue.net', '/var/lib/apt', '/var/lib/dpkg'],
];

export const ubuntu2404: Base = {
  rows: [
    {
      by: '/bin/sh -c #(nop) ADD file:6089c6bede9eca8ec4f1a4ce6ab2e1c7b0a3c1e2 in / ',
      gz: 29_764_116,
      size: 78_160_000,
    },
  ],
  system: { kind: 'debian', release: TRIXIE, size: 78_160_000 },
  entries: scripts.ubuntu('24.04', '24.04.3 LTS (Noble Numbat)', 'noble'),
};
export const ubuntu2604: Base = {
  rows: [
    { by: 'rockcraft', gz: 41_602_703, size: 101_000_000 },
    { by: 'rockcraft', gz: 394, entries: { '/.rock/metadata.yaml': 'name: ubuntu\nversion: "26.04"\n' } },
  ],
  system: { kind: 'debian', release: TRIXIE, size: 101_000_000 },
  entries: scripts.ubuntu('26.04', '26.04 LTS (Resolute Raccoon)', 'resolute'),
};
/** A root of Oracle Linux, where rpm and microdnf do what dpkg and apt do on Debian. */
export const oracleLinux: Base = {
  rows: [{ by: '/bin/sh -c #(nop) ADD file:oraclelinux-9-slim in / ', gz: 47_931_319, size: 118_000_000 }],
  system: { kind: 'debian', release: { version: '9', codename: 'oraclelinux', point: '9' }, size: 118_000_000 },
  without: NOT_IN_ORACLE_LINUX,
  entries: scripts.oracleLinux,
  filled: { path: '/usr/lib/locale/locale-archive', size: 118_000_000 },
};

/** Systems to build on. */
export const systemImages: readonly ImageRow[] = [
  {
    names: ['busybox:latest', 'busybox:1', 'busybox:1.38', 'busybox:1.38.0'],
    base: {
      rows: [{ by: 'BusyBox 1.38.0 (glibc), Debian 13', gz: 2_226_327, size: 4_450_000 }],
      system: { kind: 'busybox' },
      entries: { '/lib/libc.so.6': { hole: 2_386_000 } },
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
    names: ['ubuntu:24.04', 'ubuntu:noble'],
    base: ubuntu2404,
    meta: ['/bin/sh -c #(nop)  CMD ["/bin/bash"]'],
    config: { Env: env(PATH), Cmd: ['/bin/bash'], Labels: { 'org.opencontainers.image.version': '24.04' } },
  },
  {
    names: ['ubuntu:26.04', 'ubuntu:resolute', 'ubuntu:latest', 'ubuntu:rolling'],
    base: ubuntu2604,
    config: { Env: env(PATH), Cmd: ['/bin/bash'], Labels: { 'org.opencontainers.image.version': '26.04' } },
  },
  {
    names: ['hello-world:latest', 'hello-world:linux'],
    base: {
      rows: [{ by: 'COPY hello / # buildkit', gz: 2_415, size: 10_072 }],
      system: { kind: 'empty' },
      entries: { '/hello': { program: 'hello-world', size: 10_072 } },
    },
    meta: ['CMD ["/hello"]'],
    config: { Env: env(PATH), Cmd: ['/hello'], WorkingDir: '/' },
  },
];
