import type { InstructionName } from '../parser/node.ts';

/** The flags of each instruction, with what may follow `=`; an empty list where any text may. */
export const FLAGS: Readonly<Partial<Record<InstructionName, Readonly<Record<string, readonly string[]>>>>> = {
  FROM: { platform: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', '$BUILDPLATFORM', '$TARGETPLATFORM'] },
  RUN: {
    mount: ['type=bind', 'type=cache', 'type=tmpfs', 'type=secret', 'type=ssh'],
    network: ['default', 'none', 'host'],
    security: ['sandbox', 'insecure'],
    device: [],
  },
  COPY: { from: [], chown: [], chmod: [], link: [], parents: [], exclude: [] },
  ADD: {
    chown: [],
    chmod: [],
    link: [],
    'keep-git-dir': ['true', 'false'],
    checksum: ['sha256:'],
    unpack: ['true', 'false'],
    exclude: [],
  },
  HEALTHCHECK: {
    interval: ['30s'],
    timeout: ['30s'],
    'start-period': ['0s'],
    'start-interval': ['5s'],
    retries: ['3'],
  },
};

/** The options of each type of `--mount`. */
export const MOUNT_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  bind: ['target', 'source', 'from', 'rw'],
  cache: ['id', 'target', 'ro', 'sharing', 'from', 'source', 'mode', 'uid', 'gid'],
  tmpfs: ['target', 'size'],
  secret: ['id', 'target', 'required', 'mode', 'uid', 'gid', 'env'],
  ssh: ['id', 'target', 'required', 'mode', 'uid', 'gid'],
};

/** Flags that stand without a value. */
export const BARE_FLAGS: ReadonlySet<string> = new Set(['link', 'parents']);

/** Variables that FROM knows, and stages after an `ARG` of the name. */
export const PLATFORM_ARGS: readonly string[] = [
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
];
