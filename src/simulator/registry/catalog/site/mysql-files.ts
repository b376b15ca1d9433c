import type { Entries, Entry } from '../trees/busybox.ts';

const program = (name: string, size: number): Entry => ({ program: name, size });

const OPTIONS = `[mysqld]
skip-host-cache
skip-name-resolve
datadir=/var/lib/mysql
socket=/var/run/mysqld/mysqld.sock
secure-file-priv=/var/lib/mysql-files
user=mysql

pid-file=/var/run/mysqld/mysqld.pid
[client]
socket=/var/run/mysqld/mysqld.sock

!includedir /etc/mysql/conf.d/
`;

export const mysqlFiles: Entries = {
  '/usr/sbin/mysqld': program('mysqld', 63_000_000),
  '/usr/bin/mysql': program('mysql', 7_900_000),
  '/usr/bin/mysqladmin': program('mysqladmin', 7_200_000),
  '/usr/bin/mysqldump': program('mysqldump', 7_300_000),
  '/usr/bin/mysql_tzinfo_to_sql': program('mysql_tzinfo_to_sql', 6_900_000),
  '/etc/my.cnf': OPTIONS,
  '/etc/mysql/conf.d': null,
  '/docker-entrypoint-initdb.d': null,
  '/var/lib/mysql': { folder: 0o1777, uid: 999, gid: 999 },
  '/var/lib/mysql-files': { folder: 0o750, uid: 999, gid: 999 },
  '/var/run/mysqld': { folder: 0o1777, uid: 999, gid: 999 },
  ...Object.fromEntries(
    ['iso3166.tab', 'leap-seconds.list', 'leapseconds', 'tzdata.zi', 'zone.tab', 'zone1970.tab'].map((name) => [
      `/usr/share/zoneinfo/${name}`,
      { hole: 5_000 },
    ]),
  ),
};

/** Makes the database on first start: accounts, a database, what lies in its folder. Then it serves as its own user. */
export const mysqlEntrypoint = `#!/bin/bash
set -e

say() {
    local kind="$1"; shift
    printf '%s [%s] [Entrypoint]: %s\\n' "$(date --rfc-3339=seconds)" "$kind" "$*"
}
note() { say Note "$@"; }
die() { say ERROR "$@" >&2; exit 1; }

# VAR, or what the file that VAR_FILE names holds.
from_file() {
    local name="$1" file="\${1}_FILE" value="$2"
    if [ -n "\${!name}" ] && [ -n "\${!file}" ]; then
        die "Both $name and $file are set (but are exclusive)"
    fi
    if [ -n "\${!name}" ]; then
        value="\${!name}"
    elif [ -n "\${!file}" ]; then
        value="$(cat "\${!file}")"
    fi
    export "$name"="$value"
    unset "$file"
}

# Runs SQL as root; the password is not set before the accounts are.
run_sql() {
    MYSQL_PWD="$ROOT_NOW" mysql -uroot --protocol=socket --socket="$SOCKET" --comments "$@"
}

check_passwords() {
    if [ -z "$MYSQL_ROOT_PASSWORD" ] && [ -z "$MYSQL_ALLOW_EMPTY_PASSWORD" ] && [ -z "$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
        die "Database is uninitialized and password option is not specified
    You need to specify one of the following as an environment variable:
    - MYSQL_ROOT_PASSWORD
    - MYSQL_ALLOW_EMPTY_PASSWORD
    - MYSQL_RANDOM_ROOT_PASSWORD"
    fi
    if [ "$MYSQL_USER" = 'root' ]; then
        die 'MYSQL_USER="root", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user
    Remove MYSQL_USER="root" and use one of the following to control the root user password:
    - MYSQL_ROOT_PASSWORD
    - MYSQL_ALLOW_EMPTY_PASSWORD
    - MYSQL_RANDOM_ROOT_PASSWORD'
    fi
    if [ -n "$MYSQL_USER" ] && [ -z "$MYSQL_PASSWORD" ]; then
        say Warn 'MYSQL_USER specified, but missing MYSQL_PASSWORD; MYSQL_USER will not be created' >&2
    elif [ -z "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ]; then
        say Warn 'MYSQL_PASSWORD specified, but missing MYSQL_USER; MYSQL_PASSWORD will be ignored' >&2
    fi
}

set_up() {
    if [ -z "$MYSQL_INITDB_SKIP_TZINFO" ]; then
        mysql_tzinfo_to_sql /usr/share/zoneinfo | run_sql --database=mysql
    fi
    if [ -n "$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
        MYSQL_ROOT_PASSWORD="$(head -c 24 /dev/urandom | base64)"
        note "GENERATED ROOT PASSWORD: $MYSQL_ROOT_PASSWORD"
    fi
    run_sql --database=mysql -e "ALTER USER 'root'@'localhost' IDENTIFIED BY '\${MYSQL_ROOT_PASSWORD}'"
    ROOT_NOW="$MYSQL_ROOT_PASSWORD"
    if [ -n "$MYSQL_DATABASE" ]; then
        note "Creating database \${MYSQL_DATABASE}"
        run_sql --database=mysql -e "CREATE DATABASE IF NOT EXISTS \\\`$MYSQL_DATABASE\\\`"
    fi
    if [ -n "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ]; then
        note "Creating user \${MYSQL_USER}"
        run_sql --database=mysql -e "CREATE USER '$MYSQL_USER'@'%' IDENTIFIED BY '$MYSQL_PASSWORD'"
        if [ -n "$MYSQL_DATABASE" ]; then
            note "Giving user \${MYSQL_USER} access to schema \${MYSQL_DATABASE}"
            run_sql --database=mysql -e "GRANT ALL ON \\\`\${MYSQL_DATABASE}\\\`.* TO '$MYSQL_USER'@'%'"
        fi
    fi
}

run_files() {
    echo
    for f in "$@"; do
        [ -e "$f" ] || continue
        case "$f" in
            *.sh)
                if [ -x "$f" ]; then
                    note "$0: running $f"
                    "$f"
                else
                    note "$0: sourcing $f"
                    . "$f"
                fi
                ;;
            *.sql) note "$0: running $f"; run_sql \${MYSQL_DATABASE:+--database="$MYSQL_DATABASE"} < "$f"; echo ;;
            *.sql.gz) note "$0: running $f"; gunzip -c "$f" | run_sql \${MYSQL_DATABASE:+--database="$MYSQL_DATABASE"}; echo ;;
            *) say Warn "$0: ignoring $f" >&2 ;;
        esac
        echo
    done
}

if [ "\${1:0:1}" = '-' ]; then
    set -- mysqld "$@"
fi

wants_help=
for arg in "$@"; do
    case "$arg" in
        -'?'|--help|--print-defaults|-V|--version) wants_help=1 ;;
    esac
done

if [ "$1" = 'mysqld' ] && [ -z "$wants_help" ]; then
    note "Entrypoint script for MySQL Server \${MYSQL_VERSION} started."

    index="$(mktemp -u)"
    if ! errors="$("$@" --verbose --help --log-bin-index="$index" 2>&1 >/dev/null)"; then
        die "mysqld failed while attempting to check config
	command was: $* --verbose --help --log-bin-index=$index
	$errors"
    fi
    DATADIR="$("$@" --verbose --help 2>/dev/null | awk '$1 == "datadir" { print $2; exit }')"
    SOCKET="$("$@" --verbose --help 2>/dev/null | awk '$1 == "socket" { print $2; exit }')"
    ROOT_NOW=
    if [ -n "$MYSQL_ROOT_HOST" ] && [ "$MYSQL_ROOT_HOST" != '%' ]; then
        echo "drydock: MYSQL_ROOT_HOST is not modelled" >&2
        exit 1
    fi
    if [ -n "$MYSQL_ONETIME_PASSWORD" ]; then
        echo "drydock: MYSQL_ONETIME_PASSWORD is not modelled" >&2
        exit 1
    fi
    from_file MYSQL_DATABASE
    from_file MYSQL_USER
    from_file MYSQL_PASSWORD
    from_file MYSQL_ROOT_PASSWORD
    mkdir -p "$DATADIR"
    if [ "$(id -u)" = '0' ]; then
        find "$DATADIR" ! -user mysql -exec chown mysql '{}' +
        note "Switching to dedicated user 'mysql'"
        exec gosu mysql "$0" "$@"
    fi

    if [ ! -d "\${DATADIR}mysql" ] && [ ! -d "\${DATADIR}/mysql" ]; then
        check_passwords
        ls /docker-entrypoint-initdb.d/ > /dev/null

        note 'Initializing database files'
        "$@" --initialize-insecure --default-time-zone=SYSTEM
        note 'Database files initialized'

        note 'Starting temporary server'
        if ! "$@" --daemonize --skip-networking --default-time-zone=SYSTEM --socket="$SOCKET"; then
            die 'Unable to start server.'
        fi
        note 'Temporary server started.'
        ln -sfTv "$SOCKET" /var/lib/mysql/mysql.sock || :

        set_up
        run_files /docker-entrypoint-initdb.d/*

        note 'Stopping temporary server'
        MYSQL_PWD="$ROOT_NOW" mysqladmin -uroot shutdown --socket="$SOCKET"
        note 'Temporary server stopped'

        echo
        note 'MySQL init process done. Ready for start up.'
        echo
    else
        ln -sfTv "$SOCKET" /var/lib/mysql/mysql.sock || :
    fi
fi

exec "$@"
`;
