import type { RuntimeConfig } from '../../../oci/image-config.ts';
import * as scripts from '../site-scripts.ts';
import { databaseImages } from './databases.ts';
import { type Base, copy, env, type ImageRow, PATH, ports } from './image-row.ts';
import { goConfig, goLayers, languageImages, pythonConfig, pythonLayers } from './languages.ts';
import { serviceImages } from './services.ts';
import { alpine324, alpineBase, bookwormSlim, debianBase } from './systems.ts';

/**
 * Further tags that people write in their files: older versions, and the alpine variants. Their versions and configuration
 * are their own; for the sizes of their layers, which the facts do not give, those of the nearest tag stand in.
 */
const BULLSEYE = { version: '11', codename: 'bullseye', point: '11.11' };

const jammy: Base = {
  rows: [{ by: '/bin/sh -c #(nop) ADD file:ubuntu-jammy-oci-amd64-root in / ', gz: 29_536_798, size: 77_870_000 }],
  system: { kind: 'debian', release: BULLSEYE, size: 77_870_000 },
  entries: scripts.ubuntu('22.04', '22.04.5 LTS (Jammy Jellyfish)', 'jammy'),
};

const alpine = (version: string, size: number): ImageRow => {
  const minor = version.slice(0, version.lastIndexOf('.'));
  return {
    names: [`alpine:${minor}`, `alpine:${version}`],
    base: alpineBase(version, Math.round(size * 0.456), size),
    meta: ['CMD ["/bin/sh"]'],
    config: { Env: env(PATH), Cmd: ['/bin/sh'] },
  };
};

/** The image of `name` under other names, with other versions in its history and environment. */
function variant(name: string, names: readonly string[], versions: Readonly<Record<string, string>>): ImageRow {
  const known = [...serviceImages, ...databaseImages, ...languageImages].find((row) => row.names.includes(name));
  if (known === undefined) throw new Error(`no image ${name} to vary`);
  const swap = (text: string): string =>
    Object.entries(versions).reduce((out, [from, to]) => out.replaceAll(from, to), text);
  return {
    ...known,
    names,
    layers: (known.layers ?? []).map((layer) => ({ ...layer, by: swap(layer.by) })),
    config: { ...known.config, Env: (known.config.Env ?? []).map(swap) },
  };
}

const withConfig = (row: ImageRow, more: RuntimeConfig): ImageRow => ({ ...row, config: { ...row.config, ...more } });

/** Older lines of node: their own programs in the layers of the newest. */
const node = (major: string, version: string, npm: string): ImageRow[] => {
  const row = (name: string, names: readonly string[]): ImageRow => {
    const made = variant(name, names, { '24.19.0': version });
    const layers = (made.layers ?? []).map((layer) =>
      layer.by.includes('install node')
        ? { ...layer, entries: { ...layer.entries, ...scripts.nodeFiles(version, npm) } }
        : layer,
    );
    return { ...made, layers };
  };
  return [
    row('node:24', [`node:${major}`, `node:${version}`, `node:${major}-bookworm`]),
    row('node:24-slim', [`node:${major}-slim`, `node:${version}-slim`]),
    row('node:24-alpine', [`node:${major}-alpine`, `node:${version}-alpine`]),
  ];
};

const PYTHONS: readonly (readonly [version: string, hash: string, key: string])[] = [
  [
    '3.13.9',
    'ed5ef34cda36cfa2f3a340f07cac7e7814f91c7f3c411f6d3562323a866c5c66',
    '7169605F62C751356D054A26A821E680E5FA6305',
  ],
  [
    '3.12.12',
    'fb85a13414b028c49ba18bbd523c2d055a30b56b18b92ce454ea2c51edc656c4',
    '7169605F62C751356D054A26A821E680E5FA6305',
  ],
  [
    '3.11.14',
    '8d3ed8ec5c88c1c95f5e558612a725450d2452813ddad5e58fdb1a53b1209b78',
    'A035C8C19219BA821ECEA86B64E628F8D684696D',
  ],
];

const python = ([version, hash, key]: (typeof PYTHONS)[number]): ImageRow[] => {
  const minor = version.slice(0, version.lastIndexOf('.'));
  const meta = ['CMD ["python3"]'];
  const config = pythonConfig(version, hash, key);
  const full = languageImages.find((row) => row.names.includes('python:3.14'));
  return [
    {
      names: [`python:${minor}`, `python:${version}`],
      base: full?.base ?? bookwormSlim,
      layers: [
        ...(full?.layers ?? []).slice(0, 3),
        ...pythonLayers(minor, [6_092_327, 29_758_423, 250], 18_500_000, 76_000_000),
      ],
      meta,
      config,
    },
    {
      names: [`python:${minor}-slim`, `python:${version}-slim`],
      base: bookwormSlim,
      layers: pythonLayers(minor, [1_293_282, 12_363_513, 249], 3_810_000, 36_700_000),
      meta,
      config,
    },
    {
      names: [`python:${minor}-alpine`, `python:${version}-alpine`],
      base: alpine324,
      layers: pythonLayers(minor, [459_000, 13_900_000, 249], 1_100_000, 38_600_000),
      meta,
      config,
    },
  ];
};

const golang = (version: string): ImageRow[] => {
  const minor = version.slice(0, version.lastIndexOf('.'));
  const full = languageImages.find((row) => row.names.includes('golang:1.26'));
  const small = languageImages.find((row) => row.names.includes('golang:1.26-alpine'));
  return [
    {
      names: [`golang:${minor}`, `golang:${version}`],
      base: full?.base ?? bookwormSlim,
      layers: [...(full?.layers ?? []).slice(0, 3), ...goLayers(version, 67_288_392, 227_000_000, 127)],
      config: goConfig(version, ['bash']),
    },
    {
      names: [`golang:${minor}-alpine`, `golang:${version}-alpine`],
      base: alpine324,
      layers: [...(small?.layers ?? []).slice(0, 1), ...goLayers(version, 67_308_359, 232_010_000, 126)],
      config: goConfig(version, ['/bin/sh']),
    },
  ];
};

const redisAlpine = (names: readonly string[], version: string): ImageRow => ({
  names,
  base: alpine324,
  layers: [
    {
      by: 'RUN /bin/sh -c set -eux;  addgroup -S -g 1000 redis;  adduser -S -G redis -u 999 redis # buildkit',
      gz: 966,
      entries: scripts.redisUser,
    },
    {
      by: 'RUN /bin/sh -c set -eux;  apk add --no-cache   tzdata  ; # buildkit',
      gz: 441_000,
      size: 1_600_000,
      bulk: '/usr/share/zoneinfo/tzdata.zi',
    },
    {
      by: `RUN /bin/sh -c set -eux; … install and build redis ${version} # buildkit`,
      gz: 12_900_000,
      size: 31_000_000,
      entries: scripts.redisFiles,
      bulk: '/usr/local/bin/redis-check-dump',
    },
    {
      by: 'RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit',
      gz: 98,
      entries: { '/data': { folder: 0o755, uid: 999, gid: 1000 } },
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
    Env: env(PATH, `REDIS_VERSION=${version}`),
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['redis-server'],
    WorkingDir: '/data',
  },
});

/** Up to version 17 the data lie in one folder for all versions, which is also the volume. */
const olderPostgres = (major: string, version: string): ImageRow => {
  const made = variant('postgres:18', [`postgres:${major}`, `postgres:${version}`], {
    '18.6-1.pgdg13+2': `${version}-1.pgdg13+1`,
    'PG_MAJOR=18': `PG_MAJOR=${major}`,
    '/var/lib/postgresql/18/docker': '/var/lib/postgresql/data',
    '/usr/lib/postgresql/18/bin': `/usr/lib/postgresql/${major}/bin`,
  });
  const layers = (made.layers ?? []).map((layer) =>
    layer.by.includes('postgresql-$PG_MAJOR') ? { ...layer, entries: scripts.postgresFiles(major) } : layer,
  );
  return withConfig({ ...made, layers }, { Volumes: ports('/var/lib/postgresql/data') });
};

const postgresAlpine = (names: readonly string[], major: string, version: string): ImageRow => {
  const folder = major === '18' ? '/var/lib/postgresql' : '/var/lib/postgresql/data';
  return {
    names,
    base: alpine324,
    layers: [
      {
        by: 'RUN /bin/sh -c set -eux;  addgroup -g 70 -S postgres;  adduser -u 70 -S -D -G postgres -H -h /var/lib/postgresql -s /bin/sh postgres; … # buildkit',
        gz: 1_000,
        entries: scripts.postgresUserAlpine,
      },
      {
        by: 'RUN /bin/sh -c set -eux; … install gosu 1.19 # buildkit',
        gz: 1_230_000,
        entries: { '/usr/local/bin/gosu': { program: 'gosu', size: 2_400_000 } },
      },
      {
        by: 'RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit',
        gz: 116,
        entries: { '/docker-entrypoint-initdb.d': null },
      },
      {
        by: `RUN /bin/sh -c set -eux; … build postgresql ${version} # buildkit`,
        gz: 103_000_000,
        size: 274_000_000,
        entries: scripts.postgresFilesAlpine,
        bulk: '/usr/lib/libLLVM.so.19.1',
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
        PATH,
        'GOSU_VERSION=1.19',
        'LANG=en_US.utf8',
        `PG_MAJOR=${major}`,
        `PG_VERSION=${version}`,
        `PGDATA=${major === '18' ? '/var/lib/postgresql/18/docker' : folder}`,
      ),
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['postgres'],
      Volumes: ports(folder),
      StopSignal: 'SIGINT',
    },
  };
};

const dataVolume: RuntimeConfig = { Volumes: ports('/data') };

export const moreTags: readonly ImageRow[] = [
  {
    names: ['debian:bullseye-slim', 'debian:11-slim'],
    base: debianBase(BULLSEYE, 30_250_000, 80_600_000),
    config: { Env: env(PATH), Cmd: ['bash'] },
  },
  {
    names: ['debian:bullseye', 'debian:11'],
    base: debianBase(BULLSEYE, 53_700_000, 124_300_000),
    config: { Env: env(PATH), Cmd: ['bash'] },
  },
  {
    names: ['ubuntu:22.04', 'ubuntu:jammy'],
    base: jammy,
    meta: ['/bin/sh -c #(nop)  CMD ["/bin/bash"]'],
    config: { Env: env(PATH), Cmd: ['/bin/bash'], Labels: { 'org.opencontainers.image.version': '22.04' } },
  },
  alpine('3.21.3', 7_830_000),
  alpine('3.20.6', 7_800_000),
  alpine('3.19.7', 7_400_000),
  variant('nginx:latest', ['nginx:1.27', 'nginx:1.27.5'], { '1.31.3': '1.27.5' }),
  variant('nginx:alpine', ['nginx:1.29-alpine', 'nginx:1.29.3-alpine'], { '1.31.6': '1.29.3' }),
  variant('nginx:alpine', ['nginx:1.27-alpine', 'nginx:1.27.5-alpine'], { '1.31.6': '1.27.5' }),
  redisAlpine(['redis:alpine', 'redis:8-alpine', 'redis:8.10-alpine'], '8.10.1'),
  withConfig(variant('redis:8', ['redis:8.2', 'redis:8.2.2'], { '8.10.1': '8.2.2' }), dataVolume),
  withConfig(variant('redis:8', ['redis:7', 'redis:7.4'], { '8.10.1': '7.4.6' }), dataVolume),
  withConfig(redisAlpine(['redis:7-alpine', 'redis:7.4-alpine'], '7.4.6'), dataVolume),
  olderPostgres('17', '17.6'),
  olderPostgres('16', '16.10'),
  postgresAlpine(['postgres:alpine', 'postgres:18-alpine', 'postgres:18.6-alpine'], '18', '18.6'),
  postgresAlpine(['postgres:17-alpine', 'postgres:17.6-alpine'], '17', '17.6'),
  postgresAlpine(['postgres:16-alpine', 'postgres:16.10-alpine'], '16', '16.10'),
  variant('mysql:8.4', ['mysql:8.0', 'mysql:8.0.44'], {
    'MYSQL_MAJOR=8.4': 'MYSQL_MAJOR=8.0',
    '8.4.11-1.el9': '8.0.44-1.el9',
    '8.4.10-1.el9': '8.0.44-1.el9',
  }),
  ...node('22', '22.21.1', '10.9.4'),
  ...node('20', '20.19.5', '10.8.2'),
  ...node('18', '18.20.8', '10.8.2'),
  ...PYTHONS.flatMap(python),
  ...golang('1.25.4'),
  ...golang('1.24.10'),
  variant('eclipse-temurin:21', ['eclipse-temurin:17', 'eclipse-temurin:17-jdk'], {
    'jdk-21.0.12+8': 'jdk-17.0.17+10',
    OpenJDK21U: 'OpenJDK17U',
  }),
  variant('eclipse-temurin:21-jre', ['eclipse-temurin:17-jre'], {
    'jdk-21.0.12+8': 'jdk-17.0.17+10',
    OpenJDK21U: 'OpenJDK17U',
  }),
];
