import { HEADER_SIZE, headersOf } from '../../process/programs/packages/headers.ts';
import type { Entries, Entry } from './trees/busybox.ts';

/**
 * What the official images add to their base: programs, users, default files, and entry points that do what the real ones
 * do, in our own words.
 */
const program = (name: string, size: number): Entry => ({ program: name, size });
const user = (name: string, id: number, home: string, shell: string): Entries => ({
  '/etc/passwd': { append: `${name}:x:${id}:${id}::${home}:${shell}\n` },
  '/etc/group': { append: `${name}:x:${id}:\n` },
});

/** How apt is set up in the images of Debian and Ubuntu: nothing that is downloaded stays, and no translations come. */
const APT: Entries = {
  '/etc/apt/apt.conf.d/docker-autoremove-suggests': 'Apt::AutoRemove::SuggestsImportant "false";\n',
  '/etc/apt/apt.conf.d/docker-clean':
    'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\nAPT::Update::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };\n\nDir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";\n',
  '/etc/apt/apt.conf.d/docker-gzip-indexes': 'Acquire::GzipIndexes "true";\n',
  '/etc/apt/apt.conf.d/docker-no-languages': 'Acquire::Languages "none";\n',
};

const stanza = (uri: string, suites: string, components: string, key: string): string =>
  `Types: deb\nURIs: ${uri}\nSuites: ${suites}\nComponents: ${components}\nSigned-By: /usr/share/keyrings/${key}\n`;

export const debian = (codename: string): Entries => {
  const key = codename === 'bookworm' ? 'debian-archive-keyring.gpg' : 'debian-archive-keyring.pgp';
  return {
    ...APT,
    '/etc/apt/sources.list.d/debian.sources': `${stanza('http://deb.debian.org/debian', `${codename} ${codename}-updates`, 'main', key)}\n${stanza('http://deb.debian.org/debian-security', `${codename}-security`, 'main', key)}`,
  };
};

const UBUNTU = 'http://archive.ubuntu.com/ubuntu/';
const UBUNTU_SECURITY = 'http://security.ubuntu.com/ubuntu/';
const UBUNTU_COMPONENTS = 'main universe restricted multiverse';

/** Up to 22.04 the archives stand in sources.list, from 24.04 on in a file of their own. */
function ubuntuSources(codename: string): Entries {
  const suites = [codename, `${codename}-updates`, `${codename}-backports`];
  if (codename === 'jammy') {
    const line = (uri: string, suite: string): string => `deb ${uri} ${suite} ${UBUNTU_COMPONENTS}\n`;
    const lines = [...suites.map((suite) => line(UBUNTU, suite)), line(UBUNTU_SECURITY, `${codename}-security`)];
    return { '/etc/apt/sources.list': lines.join('') };
  }
  const key = 'ubuntu-archive-keyring.gpg';
  return {
    '/etc/apt/sources.list': '# Ubuntu sources have moved to /etc/apt/sources.list.d/ubuntu.sources\n',
    '/etc/apt/sources.list.d/ubuntu.sources': `${stanza(UBUNTU, suites.join(' '), UBUNTU_COMPONENTS, key)}\n${stanza(UBUNTU_SECURITY, `${codename}-security`, UBUNTU_COMPONENTS, key)}`,
  };
}

export const ubuntu = (version: string, long: string, codename: string): Entries => ({
  '/usr/lib/os-release': `PRETTY_NAME="Ubuntu ${long.replace(/ \(.*/, '')}"\nNAME="Ubuntu"\nVERSION_ID="${version}"\nVERSION="${long}"\nVERSION_CODENAME=${codename}\nID=ubuntu\nID_LIKE=debian\nHOME_URL="https://www.ubuntu.com/"\nUBUNTU_CODENAME=${codename}\n`,
  ...APT,
  ...ubuntuSources(codename),
  '/etc/debian_version':
    codename === 'jammy' ? 'bookworm/sid\n' : codename === 'noble' ? 'trixie/sid\n' : 'forky/sid\n',
  '/etc/issue': `Ubuntu ${long.replace(/ \(.*/, '')} \\n \\l\n\n`,
  '/etc/passwd': { append: 'ubuntu:x:1000:1000:Ubuntu:/home/ubuntu:/bin/bash\n' },
  '/etc/group': { append: 'ubuntu:x:1000:\n' },
  '/home/ubuntu': { folder: 0o750, uid: 1000, gid: 1000 },
});

const NGINX_INDEX =
  '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\nbody { width: 35em; margin: 0 auto;\nfont-family: Tahoma, Verdana, Arial, sans-serif; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n\n<p>For online documentation and support please refer to\n<a href="http://nginx.org/">nginx.org</a>.<br/>\nCommercial support is available at\n<a href="http://nginx.com/">nginx.com</a>.</p>\n\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n';

export const nginxFiles: Entries = {
  ...user('nginx', 101, '/nonexistent', '/bin/false'),
  '/docker-entrypoint.d': null,
  '/etc/nginx/nginx.conf':
    '\nuser  nginx;\nworker_processes  auto;\n\nerror_log  /var/log/nginx/error.log notice;\npid        /run/nginx.pid;\n\n\nevents {\n    worker_connections  1024;\n}\n\n\nhttp {\n    include       /etc/nginx/mime.types;\n    default_type  application/octet-stream;\n\n    log_format  main  \'$remote_addr - $remote_user [$time_local] "$request" \'\n                      \'$status $body_bytes_sent "$http_referer" \'\n                      \'"$http_user_agent" "$http_x_forwarded_for"\';\n\n    access_log  /var/log/nginx/access.log  main;\n\n    sendfile        on;\n    keepalive_timeout  65;\n\n    include /etc/nginx/conf.d/*.conf;\n}\n',
  '/etc/nginx/conf.d/default.conf':
    'server {\n    listen       80;\n    server_name  localhost;\n\n    location / {\n        root   /usr/share/nginx/html;\n        index  index.html index.htm;\n    }\n\n    error_page   500 502 503 504  /50x.html;\n    location = /50x.html {\n        root   /usr/share/nginx/html;\n    }\n}\n',
  '/etc/nginx/mime.types':
    'types {\n    text/html html htm;\n    text/css css;\n    application/javascript js;\n    application/json json;\n    image/png png;\n    image/svg+xml svg;\n    text/plain txt;\n}\n',
  '/usr/sbin/nginx': program('nginx', 1_521_000),
  '/usr/share/nginx/html/index.html': NGINX_INDEX,
  '/usr/share/nginx/html/50x.html':
    '<!DOCTYPE html>\n<html>\n<head>\n<title>Error</title>\n</head>\n<body>\n<h1>An error occurred.</h1>\n</body>\n</html>\n',
  '/var/cache/nginx': null,
  '/var/log/nginx/access.log': { link: '/dev/stdout' },
  '/var/log/nginx/error.log': { link: '/dev/stderr' },
};

/** Runs the steps of /docker-entrypoint.d when the command is nginx, and says so, unless told to be quiet. */
export const nginxEntrypoint = `#!/bin/sh
set -e

log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"
}

if [ "$1" = "nginx" ] || [ "$1" = "nginx-debug" ]; then
    if [ -n "$(ls /docker-entrypoint.d 2>/dev/null)" ]; then
        log "$0: /docker-entrypoint.d/ is not empty, will attempt to perform configuration"
        log "$0: Looking for shell scripts in /docker-entrypoint.d/"
        for step in /docker-entrypoint.d/*; do
            case "$step" in
                *.envsh) log "$0: Sourcing $step"; . "$step" ;;
                *.sh) log "$0: Launching $step"; "$step" ;;
                *) log "$0: Ignoring $step" ;;
            esac
        done
        log "$0: Configuration complete; ready for start up"
    else
        log "$0: No files found in /docker-entrypoint.d/, skipping configuration"
    fi
fi

exec "$@"
`;

const NGINX_STEPS: Readonly<Record<string, string>> = {
  '10-listen-on-ipv6-by-default.sh':
    '#!/bin/sh\nset -e\nme=$(basename "$0")\nfile=etc/nginx/conf.d/default.conf\nif [ ! -f "/$file" ]; then\n    echo "$me: info: /$file is not a file or does not exist"\n    exit 0\nfi\nif ! touch "/$file" 2>/dev/null; then\n    echo "$me: info: can not modify /$file (read-only file system?)"\n    exit 0\nfi\nif grep -q "listen  \\[::]\\:80;" "/$file"; then\n    echo "$me: info: IPv6 listen already enabled"\n    exit 0\nfi\necho "$me: info: Getting the checksum of /$file"\nsed -i -E \'s,listen       80;,listen       80;\\n    listen  [::]:80;,\' "/$file"\necho "$me: info: Enabled listen on IPv6 in /$file"\n',
  '15-local-resolvers.envsh':
    '#!/bin/sh\nNGINX_LOCAL_RESOLVERS=$(awk \'$1 == "nameserver" { print $2 }\' /etc/resolv.conf | tr "\\n" " ")\nexport NGINX_LOCAL_RESOLVERS\n',
  '20-envsubst-on-templates.sh':
    '#!/bin/sh\nset -e\n[ -d /etc/nginx/templates ] || exit 0\nfor template in /etc/nginx/templates/*.template; do\n    [ -f "$template" ] || continue\n    target="/etc/nginx/conf.d/$(basename "$template" .template)"\n    echo "$(basename "$0"): Running envsubst on $template to $target"\n    awk \'{ line = $0; for (name in ENVIRON) gsub("[$][{]" name "[}]", ENVIRON[name], line); print line }\' "$template" > "$target"\ndone\n',
  '30-tune-worker-processes.sh': '#!/bin/sh\n[ "$NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE" ] || exit 0\n',
};

export const nginxStep = (name: string): string => NGINX_STEPS[name] ?? '#!/bin/sh\n';

export const redisUser = user('redis', 999, '/home/redis', '/bin/sh');

export const redisFiles: Entries = {
  '/usr/local/bin/redis-server': program('redis-server', 19_400_000),
  '/usr/local/bin/redis-cli': program('redis-cli', 7_900_000),
  '/usr/local/bin/redis-benchmark': program('redis-benchmark', 7_600_000),
  '/usr/local/bin/redis-sentinel': { link: 'redis-server' },
  '/usr/local/bin/redis-check-aof': { link: 'redis-server' },
  '/usr/local/bin/redis-check-rdb': { link: 'redis-server' },
  '/usr/local/bin/gosu': program('gosu', 2_400_000),
};

/** A flag or a *.conf file becomes an argument of redis-server; root hands /data over and steps down. */
export const redisEntrypoint = `#!/bin/sh
set -e

if [ "\${1#-}" != "$1" ] || [ "\${1%.conf}" != "$1" ]; then
    set -- redis-server "$@"
fi

if [ "$1" = 'redis-server' ] && [ "$(id -u)" = '0' ]; then
    find . ! -user redis -exec chown redis '{}' +
    exec gosu redis "$0" "$@"
fi

exec "$@"
`;

export const postgresUser = user('postgres', 999, '/var/lib/postgresql', '/bin/bash');

export const postgresUserAlpine = user('postgres', 70, '/var/lib/postgresql', '/bin/sh');

export const postgresFilesAlpine: Entries = {
  '/bin/bash': program('bash', 760_000),
  '/usr/local/bin/postgres': program('postgres', 9_100_000),
  '/usr/local/bin/initdb': program('initdb', 210_000),
  '/usr/local/bin/psql': program('psql', 820_000),
  '/usr/local/bin/pg_ctl': program('pg_ctl', 70_000),
  '/usr/local/bin/pg_dump': program('pg_dump', 480_000),
  '/usr/local/bin/pg_isready': program('pg_isready', 40_000),
  '/var/run/postgresql': { folder: 0o3777, uid: 70, gid: 70 },
  '/var/lib/postgresql': { folder: 0o1777, uid: 70, gid: 70 },
};

/** The programs of one version, in Debian's folder for it. */
export const postgresFiles = (major: string): Entries => ({
  [`/usr/lib/postgresql/${major}/bin/postgres`]: program('postgres', 9_100_000),
  [`/usr/lib/postgresql/${major}/bin/initdb`]: program('initdb', 210_000),
  [`/usr/lib/postgresql/${major}/bin/psql`]: program('psql', 820_000),
  [`/usr/lib/postgresql/${major}/bin/pg_ctl`]: program('pg_ctl', 70_000),
  [`/usr/lib/postgresql/${major}/bin/pg_dump`]: program('pg_dump', 480_000),
  [`/usr/lib/postgresql/${major}/bin/pg_isready`]: program('pg_isready', 40_000),
  '/usr/bin/psql': { link: `../lib/postgresql/${major}/bin/psql` },
  '/usr/bin/pg_dump': { link: `../lib/postgresql/${major}/bin/pg_dump` },
  '/usr/bin/pg_isready': { link: `../lib/postgresql/${major}/bin/pg_isready` },
  '/var/lib/postgresql': { folder: 0o1777, uid: 999, gid: 999 },
});

/** Makes the database on first start, needs a password for that, runs what lies in its folder, then serves as its own user. */
export const postgresEntrypoint = `#!/usr/bin/env bash
set -e

# VAR, or what the file that VAR_FILE names holds.
from_file() {
    local name="$1" file="\${1}_FILE" value="$2"
    if [ -n "\${!name}" ] && [ -n "\${!file}" ]; then
        echo "error: both $name and $file are set (but are exclusive)" >&2
        exit 1
    fi
    if [ -n "\${!name}" ]; then
        value="\${!name}"
    elif [ -n "\${!file}" ]; then
        value="$(cat "\${!file}")"
    fi
    export "$name"="$value"
    unset "$file"
}

check_password() {
    if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != 'trust' ]; then
        cat >&2 <<'EOE'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
EOE
        exit 1
    fi
    if [ "$POSTGRES_HOST_AUTH_METHOD" = 'trust' ]; then
        cat >&2 <<'EOW'
********************************************************************************
WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". This will allow
         anyone with access to the Postgres port to access your database without
         a password, even if POSTGRES_PASSWORD is set. See PostgreSQL
         documentation about "trust":
         https://www.postgresql.org/docs/current/auth-trust.html
         In Docker's default configuration, this is effectively any other
         container on the same system.

         It is not recommended to use POSTGRES_HOST_AUTH_METHOD=trust. Replace
         it with "-e POSTGRES_PASSWORD=password" instead to set a password in
         "docker run".
********************************************************************************
EOW
    fi
}

run_sql() {
    PGHOST= psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc "$@"
}

run_files() {
    echo
    for f in "$@"; do
        case "$f" in
            *.sh)
                if [ -x "$f" ]; then
                    echo "$0: running $f"
                    "$f"
                else
                    echo "$0: sourcing $f"
                    . "$f"
                fi
                ;;
            *.sql) echo "$0: running $f"; run_sql --dbname "$POSTGRES_DB" -f "$f"; echo ;;
            *.sql.gz) echo "$0: running $f"; gunzip -c "$f" | run_sql --dbname "$POSTGRES_DB"; echo ;;
            *) echo "$0: ignoring $f" ;;
        esac
        echo
    done
}

if [ "\${1:0:1}" = '-' ]; then
    set -- postgres "$@"
fi

wants_help=
for arg in "$@"; do
    case "$arg" in
        -'?'|--help|--describe-config|-V|--version) wants_help=1 ;;
    esac
done

if [ "$1" = 'postgres' ] && [ -z "$wants_help" ]; then
    from_file POSTGRES_PASSWORD
    from_file POSTGRES_USER postgres
    from_file POSTGRES_DB "$POSTGRES_USER"
    from_file POSTGRES_INITDB_ARGS
    mkdir -p "$PGDATA"
    chmod 00700 "$PGDATA" || :
    if [ "$(id -u)" = '0' ]; then
        find "$PGDATA" ! -user postgres -exec chown postgres '{}' +
        exec gosu postgres "$0" "$@"
    fi
    if [ ! -s "$PGDATA/PG_VERSION" ]; then
        check_password
        ls /docker-entrypoint-initdb.d/ > /dev/null
        echo "$POSTGRES_PASSWORD" | initdb --username="$POSTGRES_USER" --pwfile=/dev/stdin $POSTGRES_INITDB_ARGS
        echo >> "$PGDATA/pg_hba.conf"
        if [ "$POSTGRES_HOST_AUTH_METHOD" = 'trust' ]; then
            echo '# warning trust is enabled for all connections' >> "$PGDATA/pg_hba.conf"
            echo '# see https://www.postgresql.org/docs/17/auth-trust.html' >> "$PGDATA/pg_hba.conf"
        fi
        echo "host all all all \${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >> "$PGDATA/pg_hba.conf"
        export PGPASSWORD="\${PGPASSWORD:-$POSTGRES_PASSWORD}"
        PGUSER="$POSTGRES_USER" pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -p \${PGPORT:-5432}" -w start
        if [ "$POSTGRES_DB" != 'postgres' ]; then
            run_sql --dbname postgres --set db="$POSTGRES_DB" <<'EOSQL'
CREATE DATABASE :"db" ;
EOSQL
            echo
        fi
        run_files /docker-entrypoint-initdb.d/*
        PGUSER="$POSTGRES_USER" pg_ctl -D "$PGDATA" -m fast -w stop
        unset PGPASSWORD
        echo
        echo 'PostgreSQL init process complete; ready for start up.'
        echo
    else
        echo
        echo 'PostgreSQL Database directory appears to contain a database; Skipping initialization'
        echo
    fi
fi

exec "$@"
`;

/** What Oracle Linux has and Debian has not. */
export const oracleLinux: Entries = {
  '/usr/lib/os-release':
    'NAME="Oracle Linux Server"\nVERSION="9.6"\nID="ol"\nID_LIKE="fedora"\nVERSION_ID="9.6"\nPLATFORM_ID="platform:el9"\nPRETTY_NAME="Oracle Linux Server 9.6"\nHOME_URL="https://linux.oracle.com/"\n',
  '/etc/oracle-release': 'Oracle Linux Server release 9.6\n',
  '/usr/bin/sh': { link: 'bash' },
  '/usr/bin/rpm': program('rpm', 28_000),
  '/usr/bin/microdnf': program('microdnf', 96_000),
};

export const mysqlUser = user('mysql', 999, '/var/lib/mysql', '/bin/false');

export const nodeUser: Entries = {
  ...user('node', 1000, '/home/node', '/bin/bash'),
  '/home/node': { folder: 0o700, uid: 1000, gid: 1000 },
};
export const nodeUserAlpine: Entries = {
  ...user('node', 1000, '/home/node', '/bin/sh'),
  '/home/node': { folder: 0o755, uid: 1000, gid: 1000 },
};

/** node's own files; `version` tells which node runs. */
export const nodeFiles = (version: string, npm: string): Entries => ({
  '/usr/local/bin/node': program(`node/${version}`, 123_500_000),
  '/usr/local/bin/nodejs': { link: '/usr/local/bin/node' },
  '/usr/local/lib/node_modules/npm/bin/npm-cli.js': program(`npm/${npm}`, 54),
  '/usr/local/lib/node_modules/npm/bin/npx-cli.js': program(`npx/${npm}`, 2_900),
  '/usr/local/lib/node_modules/npm/package.json': `{\n  "name": "npm",\n  "version": "${npm}"\n}\n`,
  '/usr/local/lib/node_modules/corepack/dist/corepack.js': program('corepack', 130),
  '/usr/local/bin/corepack': { link: '../lib/node_modules/corepack/dist/corepack.js' },
  '/usr/local/bin/npm': { link: '../lib/node_modules/npm/bin/npm-cli.js' },
  '/usr/local/bin/npx': { link: '../lib/node_modules/npm/bin/npx-cli.js' },
});

export const yarnFiles: Entries = {
  '/opt/yarn-v1.22.22/bin/yarn.js': program('yarn', 1_015),
  '/usr/local/bin/yarn': { link: '/opt/yarn-v1.22.22/bin/yarn.js' },
};

/** What is no command of the image is an argument of node. */
export const nodeEntrypoint = `#!/bin/sh
set -e

if [ "\${1#-}" != "\${1}" ] || [ -z "$(command -v "\${1}")" ] || { [ -f "\${1}" ] && ! [ -x "\${1}" ]; }; then
  set -- node "$@"
fi

exec "$@"
`;

/** Which patch release each image of Python holds. */
const PYTHON_RELEASES: Readonly<Record<string, string>> = {
  '3.14': '3.14.7',
  '3.13': '3.13.9',
  '3.12': '3.12.12',
  '3.11': '3.11.14',
};

export const pythonFiles = (version: string): Entries => ({
  [`/usr/local/bin/python${version}`]: program(`python/${PYTHON_RELEASES[version] ?? version}`, 14_300),
  [`/usr/local/bin/pip${version}`]: program(`pip/${version}`, 229),
  ...distribution(version, 'pip', PIP_RELEASES[version] ?? ''),
  [`/usr/local/lib/python${version}/site-packages/pip`]: null,
  // Up to 3.11 the images bring what builds packages, too.
  ...(version === '3.11'
    ? { ...distribution(version, 'setuptools', '79.0.1'), ...distribution(version, 'wheel', '0.45.1') }
    : {}),
});

/** Which pip comes with each Python. */
const PIP_RELEASES: Readonly<Record<string, string>> = {
  '3.14': '26.2.1',
  '3.13': '25.2',
  '3.12': '25.0.1',
  '3.11': '24.0',
};

const distribution = (python: string, name: string, version: string): Entries => ({
  [`/usr/local/lib/python${python}/site-packages/${name}-${version}.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`,
  [`/usr/local/lib/python${python}/site-packages/${name}-${version}.dist-info/INSTALLER`]: 'pip\n',
  [`/usr/local/lib/python${python}/site-packages/${name}-${version}.dist-info/RECORD`]: '',
});

export const pythonLinks = (version: string): Entries => ({
  '/usr/local/bin/python3': { link: `python${version}` },
  '/usr/local/bin/python': { link: 'python3' },
  '/usr/local/bin/pip3': { link: `pip${version}` },
  '/usr/local/bin/pip': { link: 'pip3' },
});

export const goFiles = (version: string): Entries => ({
  '/usr/local/go/VERSION': `go${version}\n`,
  '/usr/local/go/bin/go': program('go', 13_900_000),
  '/usr/local/go/bin/gofmt': program('gofmt', 2_900_000),
  '/usr/local/go/src/fmt/print.go': { hole: 31_200 },
});

export const javaFiles: Entries = {
  '/opt/java/openjdk/bin/java': program('java', 12_300),
  '/opt/java/openjdk/bin/javac': program('javac', 12_400),
  '/opt/java/openjdk/bin/jshell': program('jshell', 12_400),
  '/opt/java/openjdk/release': 'JAVA_VERSION="21.0.12"\nIMPLEMENTOR="Eclipse Adoptium"\n',
};

export const execEntrypoint = '#!/usr/bin/env bash\nset -e\nexec "$@"\n';

export const network: Entries = {
  '/usr/bin/curl': program('curl', 285_000),
  '/usr/bin/wget': program('gnu/wget', 503_000),
  '/etc/ssl/certs/ca-certificates.crt': { hole: 214_000 },
};
export const versionControl: Entries = {
  '/usr/bin/git': program('git', 3_700_000),
  '/usr/bin/ssh': program('ssh', 850_000),
  '/usr/bin/ps': program('gnu/ps', 145_000),
  '/usr/bin/pgrep': program('gnu/pgrep', 31_000),
  '/usr/bin/top': program('gnu/top', 140_000),
  '/usr/bin/free': program('gnu/free', 23_000),
  '/usr/bin/uptime': program('gnu/uptime', 15_000),
};
export const compilers: Entries = {
  '/usr/bin/gcc': program('gcc', 1_100_000),
  '/usr/bin/cc': { link: 'gcc' },
  '/usr/bin/g++': program('g++', 1_100_000),
  '/usr/bin/make': program('make', 240_000),
  '/usr/bin/patch': program('patch', 190_000),
  '/usr/bin/unzip': program('unzip', 190_000),
  ...Object.fromEntries(headersOf('libc6-dev').map((path) => [path, { hole: HEADER_SIZE }])),
};
