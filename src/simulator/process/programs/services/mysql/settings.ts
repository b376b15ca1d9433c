import type { Process } from '../../../program.ts';

export const SOCKET = '/var/run/mysqld/mysqld.sock';
export const DATA = '/var/lib/mysql';

/** `8.4.11`, as the image's environment tells it. */
export const mysqlVersion = (p: Process): string =>
  /^\d+\.\d+\.\d+/.exec(p.env.get('MYSQL_VERSION') ?? '')?.[0] ?? '8.4.11';

/** Settings of mysqld that change nothing here, and are taken without a word. */
const QUIET = new Set(
  'bind_address skip_name_resolve host_cache_size skip_host_cache character_set_server collation_server default_time_zone lower_case_table_names sql_mode innodb_buffer_pool_size innodb_log_file_size innodb_flush_log_at_trx_commit innodb_file_per_table max_connections max_allowed_packet wait_timeout interactive_timeout secure_file_priv user pid_file server_id log_bin binlog_expire_logs_seconds disable_log_bin skip_log_bin mysqlx mysqlx_port table_open_cache thread_cache_size tmp_table_size max_heap_table_size sort_buffer_size join_buffer_size key_buffer_size explicit_defaults_for_timestamp transaction_isolation default_authentication_plugin authentication_policy mysql_native_password slow_query_log long_query_time general_log log_bin_index performance_schema log_error_verbosity event_scheduler local_infile tls_version require_secure_transport ssl'.split(
    ' ',
  ),
);

/** What a server or a client was told, by names with `_`: from files, then from the command line. */
export type Settings = Map<string, string>;

const key = (name: string): string => name.replaceAll('-', '_').toLowerCase();

/** The settings of these groups in a file of options, with the folders that it includes. */
export function readOptionFile(
  p: Process,
  path: string,
  groups: readonly string[],
  into: Settings = new Map(),
): Settings {
  const text = p.readText(path);
  let group = '';
  for (const raw of text.ok ? text.value.split('\n') : []) {
    const line = raw.trim();
    const [, folder] = /^!includedir\s+(\S+)/.exec(line) ?? [];
    if (folder !== undefined) {
      const names = p.fs.readdir(folder.replace(/\/$/, ''), p.credentials);
      for (const name of names.ok ? [...names.value].sort() : [])
        if (name.endsWith('.cnf')) readOptionFile(p, `${folder.replace(/\/$/, '')}/${name}`, groups, into);
      continue;
    }
    const [, head] = /^\[([^\]]+)\]$/.exec(line) ?? [];
    if (head !== undefined) group = head;
    else if (line !== '' && !/^[#;]/.test(line) && groups.includes(group)) {
      const at = line.indexOf('=');
      const value =
        at < 0
          ? ''
          : line
              .slice(at + 1)
              .trim()
              .replace(/^(["'])(.*)\1$/, '$2');
      into.set(key((at < 0 ? line : line.slice(0, at)).trim()), value);
    }
  }
  return into;
}

/** mysqld's settings; `unknown` is the first word that it does not know. */
export function serverSettings(
  p: Process,
  args: readonly string[],
): { settings: Settings; unknown: string | undefined } {
  const settings: Settings = new Map([
    ['datadir', `${DATA}/`],
    ['socket', SOCKET],
    ['port', '3306'],
  ]);
  const own = new Set([
    'initialize',
    'initialize_insecure',
    'daemonize',
    'skip_networking',
    'verbose',
    'help',
    'datadir',
    'socket',
    'port',
    'log_error',
  ]);
  let unknown: string | undefined;
  const files = args.includes('--no-defaults')
    ? new Map<string, string>()
    : readOptionFile(p, '/etc/my.cnf', ['mysqld', 'server']);
  const set = (name: string, value: string, shown: string): void => {
    const plain = key(name).replace(/^loose_/, '');
    if (own.has(plain) || QUIET.has(plain)) settings.set(plain, value);
    else if (!key(name).startsWith('loose_')) unknown ??= shown;
  };
  for (const [name, value] of files) set(name, value, value === '' ? name : `${name}=${value}`);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === 'no-defaults') continue;
    if (name !== undefined) set(name, value ?? '', arg.slice(2));
    else if (arg === '-P') settings.set('port', args[++i] ?? '');
    else if (/^-u/.test(arg)) i += arg === '-u' ? 1 : 0;
    else unknown ??= arg;
  }
  return { settings, unknown };
}
