import * as scripts from '../site-scripts.ts';
import { copy, env, type ImageRow, PATH, ports } from './image-row.ts';
import * as mysql from './mysql-files.ts';
import { oracleLinux, trixieSlim } from './systems.ts';

/** Databases. */
export const databaseImages: readonly ImageRow[] = [
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
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   libnss-wrapper   xz-utils   zstd  ;  rm -rf /var/lib/apt/lists/* # buildkit',
        gz: 1_311_722,
        size: 3_900_000,
        bulk: '/usr/bin/zstd',
      },
      {
        by: 'RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit',
        gz: 116,
        entries: { '/docker-entrypoint-initdb.d': null },
      },
      {
        by: 'RUN /bin/sh -c set -ex; … gpg --batch --export --armor "$key" > /usr/local/share/keyrings/postgres.gpg.asc; … # buildkit',
        gz: 3_138,
        size: 4_800,
        bulk: '/usr/local/share/keyrings/postgres.gpg.asc',
      },
      {
        by: 'RUN /bin/sh -c set -ex; … apt-get install -y --no-install-recommends "postgresql-$PG_MAJOR=$PG_VERSION" ; … # buildkit',
        gz: 115_397_538,
        size: 328_080_000,
        entries: scripts.postgresFiles('18'),
        bulk: '/usr/lib/llvm-19/lib/libLLVM.so.19.1',
      },
      {
        by: 'RUN /bin/sh -c set -eux;  dpkg-divert --add --rename --divert "/usr/share/postgresql/postgresql.conf.sample.dpkg" "/usr/share/postgresql/$PG_MAJOR/postgresql.conf.sample"; … # buildkit',
        gz: 19_418,
        size: 62_000,
        bulk: '/usr/share/postgresql/postgresql.conf.sample.dpkg',
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
      {
        by: 'RUN /bin/sh -c ln -sT docker-ensure-initdb.sh /usr/local/bin/docker-enforce-initdb.sh # buildkit',
        gz: 186,
        entries: { '/usr/local/bin/docker-enforce-initdb.sh': { link: 'docker-ensure-initdb.sh' } },
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
    base: oracleLinux,
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
        by: 'RUN /bin/sh -c set -eux; … gpg --batch --export --armor "$key" > /etc/pki/rpm-gpg/RPM-GPG-KEY-mysql; … # buildkit',
        gz: 2_605,
        size: 3_100,
        bulk: '/etc/pki/rpm-gpg/RPM-GPG-KEY-mysql',
      },
      {
        by: 'RUN /bin/sh -c set -eu;  { echo "[mysql8.4-server-minimal]"; … } | tee /etc/yum.repos.d/mysql-community-minimal.repo # buildkit',
        gz: 333,
        entries: {
          '/etc/yum.repos.d/mysql-community-minimal.repo':
            '[mysql8.4-server-minimal]\nname=MySQL 8.4 Server Minimal\nenabled=1\n',
        },
      },
      {
        by: 'RUN /bin/sh -c set -eux;  microdnf install -y "mysql-community-server-minimal-$MYSQL_VERSION"; … # buildkit',
        gz: 51_637_258,
        size: 245_000_000,
        entries: mysql.mysqlFiles,
        bulk: '/usr/sbin/mysqld-debug',
      },
      {
        by: 'RUN /bin/sh -c set -eu;  { echo "[mysql-tools-community]"; … } | tee /etc/yum.repos.d/mysql-community-tools.repo # buildkit',
        gz: 321,
        entries: {
          '/etc/yum.repos.d/mysql-community-tools.repo':
            '[mysql-tools-community]\nname=MySQL Tools Community\nenabled=1\n',
        },
      },
      {
        by: 'RUN /bin/sh -c set -eux;  microdnf install -y "mysql-shell-$MYSQL_SHELL_VERSION"; … # buildkit',
        gz: 132_432_030,
        size: 430_600_000,
        bulk: '/usr/bin/mysqlsh',
      },
      {
        by: copy('docker-entrypoint.sh', '/usr/local/bin/'),
        gz: 5_224,
        entries: { '/usr/local/bin/docker-entrypoint.sh': mysql.mysqlEntrypoint },
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
];
