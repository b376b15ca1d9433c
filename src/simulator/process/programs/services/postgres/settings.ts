import type { Process } from '../../../program.ts';
import { inNetwork } from '../../net/networks.ts';

/** The version as the image's environment tells it: `18.6`, and the package's name in brackets. */
export interface PostgresVersion {
  readonly number: string;
  readonly major: number;
  /** `18.6 (Debian 18.6-1.pgdg13+2)`. */
  readonly long: string;
  readonly compiler: string;
}

export function postgresVersion(p: Process): PostgresVersion {
  const text = p.env.get('PG_VERSION') ?? '18.6';
  const number = /^\d+\.\d+/.exec(text)?.[0] ?? '18.6';
  const debian = text.includes('pgdg');
  return {
    number,
    major: Number.parseInt(number, 10),
    long: debian ? `${number} (Debian ${text})` : number,
    compiler: debian ? 'gcc (Debian 14.2.0-19) 14.2.0' : 'gcc (Alpine 15.2.0) 15.2.0',
  };
}

/** `PostgreSQL 18.6 (Debian …) on x86_64-pc-linux-gnu, compiled by …, 64-bit`. */
export const versionLine = (version: PostgresVersion): string =>
  `PostgreSQL ${version.long} on ${version.long.includes('Debian') ? 'x86_64-pc-linux-gnu' : 'x86_64-pc-linux-musl'}, compiled by ${version.compiler}, 64-bit`;

export const SOCKET_FOLDER = '/var/run/postgresql';
export const socketPath = (port: number | string): string => `${SOCKET_FOLDER}/.s.PGSQL.${port}`;

/** Settings that may stand in postgresql.conf or behind -c. Those without effect here are only accepted. */
export const SETTINGS: ReadonlySet<string> = new Set(
  'listen_addresses port max_connections unix_socket_directories shared_buffers dynamic_shared_memory_type max_wal_size min_wal_size log_timezone datestyle timezone lc_messages lc_monetary lc_numeric lc_time default_text_search_config log_statement log_connections log_disconnections log_min_duration_statement log_destination logging_collector log_min_messages log_line_prefix work_mem maintenance_work_mem effective_cache_size wal_level max_wal_senders max_replication_slots fsync synchronous_commit full_page_writes shared_preload_libraries random_page_cost effective_io_concurrency checkpoint_completion_target wal_buffers default_statistics_target max_worker_processes max_parallel_workers max_parallel_workers_per_gather autovacuum autovacuum_worker_slots statement_timeout idle_in_transaction_session_timeout password_encryption ssl hot_standby archive_mode jit max_prepared_transactions max_locks_per_transaction huge_pages track_activities track_io_timing io_method config_file hba_file data_directory'.split(
    ' ',
  ),
);

/** Lines `name = value` of postgresql.conf. */
export function readConf(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, quoted, plain] =
      /^\s*(\w+)\s*=?\s*(?:'((?:[^']|'')*)'|([^\s#']+))/.exec(line.replace(/^\s*#.*/, '')) ?? [];
    if (name !== undefined) out.set(name.toLowerCase(), quoted?.replaceAll("''", "'") ?? plain ?? '');
  }
  return out;
}

/** A rule of pg_hba.conf. */
export interface HbaRule {
  readonly line: number;
  readonly text: string;
  readonly type: string;
  readonly databases: readonly string[];
  readonly users: readonly string[];
  readonly address: string;
  readonly method: string;
}

export function readHba(text: string): HbaRule[] {
  return text.split('\n').flatMap((raw, i): HbaRule[] => {
    const words = raw.replace(/#.*/, '').trim().split(/\s+/);
    const [type = '', databases = '', users = '', ...rest] = words;
    if (type === '') return [];
    const local = type === 'local';
    const [address = '', method = ''] = local ? ['', rest[0] ?? ''] : rest;
    return [
      {
        line: i + 1,
        text: words.join(' '),
        type,
        databases: databases.split(','),
        users: users.split(','),
        address,
        method,
      },
    ];
  });
}

/** The first rule that is for this client; `address` is empty on the Unix socket. */
export function ruleFor(
  rules: readonly HbaRule[],
  address: string,
  database: string,
  user: string,
): HbaRule | undefined {
  return rules.find(
    (one) =>
      (address === '' ? one.type === 'local' : one.type === 'host' || one.type === 'hostnossl') &&
      one.databases.some((name) => name === 'all' || name === database || (name === 'sameuser' && database === user)) &&
      one.users.some((name) => name === 'all' || name === user) &&
      (address === '' || one.address === 'all' || inNetwork(address, one.address)),
  );
}
