import type { RuntimeConfig } from '../../../oci/image-config.ts';
import * as scripts from '../site-scripts.ts';
import * as apache from './apache-files.ts';
import { copy, env, type ImageRow, type LayerRow, PATH, ports } from './image-row.ts';
import { alpineBase, trixieSlim, trixieSlimOf } from './systems.ts';

const nginxLayers = (pkg: string): LayerRow[] => [
  {
    by: `RUN /bin/sh -c set -x     && ${pkg} # buildkit`,
    gz: 33_325_076,
    size: 82_390_000,
    entries: scripts.nginxFiles,
    bulk: '/usr/lib/nginx/modules/ngx_http_js_module.so',
  },
  {
    by: copy('docker-entrypoint.sh', '/'),
    gz: 626,
    entries: { '/docker-entrypoint.sh': scripts.nginxEntrypoint },
  },
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
    entries: {
      '/docker-entrypoint.d/15-local-resolvers.envsh': scripts.nginxStep('15-local-resolvers.envsh'),
    },
  },
  {
    by: copy('20-envsubst-on-templates.sh', '/docker-entrypoint.d'),
    gz: 1_210,
    entries: {
      '/docker-entrypoint.d/20-envsubst-on-templates.sh': scripts.nginxStep('20-envsubst-on-templates.sh'),
    },
  },
  {
    by: copy('30-tune-worker-processes.sh', '/docker-entrypoint.d'),
    gz: 1_397,
    entries: {
      '/docker-entrypoint.d/30-tune-worker-processes.sh': scripts.nginxStep('30-tune-worker-processes.sh'),
    },
  },
];
/** Bytes on the wire of the alpine variant's layers. */
const NGINX_ALPINE = [1_931_156, 629, 965, 404, 1_210, 1_400];

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
const NGINX_ALPINE_ENV = [
  'NGINX_VERSION=1.31.6',
  'PKG_RELEASE=1',
  'DYNPKG_RELEASE=1',
  'NJS_VERSION=1.0.1',
  'NJS_RELEASE=1',
  'ACME_VERSION=0.4.1',
];
const nginxMeta = [
  'ENTRYPOINT ["/docker-entrypoint.sh"]',
  'EXPOSE map[80/tcp:{}]',
  'STOPSIGNAL SIGQUIT',
  'CMD ["nginx" "-g" "daemon off;"]',
];

/** Web servers and caches. */
export const serviceImages: readonly ImageRow[] = [
  {
    names: ['nginx:latest', 'nginx:1', 'nginx:1.31', 'nginx:mainline'],
    base: trixieSlimOf(29_780_905),
    layers: nginxLayers('groupadd --system --gid 101 nginx && … apt-get install nginx'),
    meta: nginxMeta,
    config: nginxConfig('1.31.3'),
  },
  {
    names: ['nginx:1.29', 'nginx:1.29.3'],
    base: trixieSlimOf(29_780_905),
    layers: nginxLayers('groupadd --system --gid 101 nginx && … apt-get install nginx'),
    meta: nginxMeta,
    config: nginxConfig('1.29.3'),
  },
  {
    names: ['nginx:alpine', 'nginx:1-alpine', 'nginx:1.31-alpine'],
    base: alpineBase('3.24.2', 3_849_738, 8_450_000),
    layers: [
      ...nginxLayers('addgroup -g 101 -S nginx && … apk add nginx').map((row, at) => ({
        ...row,
        gz: NGINX_ALPINE[at] ?? row.gz,
        ...(at === 0 ? { size: 4_600_000 } : {}),
      })),
      {
        by: 'RUN /bin/sh -c set -x … apk add nginx-module-xslt nginx-module-image-filter nginx-module-njs # buildkit',
        gz: 20_525_064,
        size: 48_900_000,
        bulk: '/usr/lib/nginx/modules/ngx_stream_js_module.so',
      },
    ],
    meta: nginxMeta,
    config: { ...nginxConfig('1.31.6'), Env: env(PATH, ...NGINX_ALPINE_ENV) },
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
        by: 'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   tzdata  ;  rm -rf /var/lib/apt/lists/* # buildkit',
        gz: 824,
      },
      {
        by: 'RUN /bin/sh -c set -eux; … install and build redis 8.10.1 # buildkit',
        gz: 25_639_861,
        size: 66_550_000,
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
        size: 31_940_000,
        entries: apache.httpdFiles,
        bulk: '/usr/local/apache2/modules/mod_http2.so',
      },
      {
        by: copy('httpd-foreground', '/usr/local/bin/'),
        gz: 292,
        entries: { '/usr/local/bin/httpd-foreground': apache.httpdForeground },
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
];
