import { utf8Decode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { put } from '../sql/storage.ts';
import { DataFolder } from './cluster.ts';
import { postgresVersion } from './settings.ts';

const FOLDERS =
  'global base pg_wal pg_wal/archive_status pg_commit_ts pg_dynshmem pg_notify pg_serial pg_snapshots pg_subtrans pg_twophase pg_multixact pg_multixact/members pg_multixact/offsets pg_replslot pg_tblspc pg_stat pg_stat_tmp pg_xact pg_logical pg_logical/snapshots pg_logical/mappings'.split(
    ' ',
  );

interface Options {
  folder: string | undefined;
  user: string;
  passwordFile: string | undefined;
  auth: string;
  problem: string | undefined;
}

function readOptions(p: Process): Options {
  const options: Options = {
    folder: p.env.get('PGDATA'),
    user: 'postgres',
    passwordFile: undefined,
    auth: 'trust',
    problem: undefined,
  };
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [name = arg, attached] = arg.startsWith('--') ? arg.split(/=(.*)/s) : [arg];
    const value = (): string => attached ?? args[++i] ?? '';
    if (name === '-D' || name === '--pgdata') options.folder = value();
    else if (name === '-U' || name === '--username') options.user = value();
    else if (name === '--pwfile') options.passwordFile = value();
    else if (name === '-A' || /^--auth(-host|-local)?$/.test(name)) options.auth = value();
    else if (name === '-E' || /^--(encoding|locale|locale-provider|icu-locale|lc-\w+|wal-segsize)$/.test(name)) value();
    else if (/^(-k|--data-checksums|--no-data-checksums|-N|--no-sync)$/.test(name)) continue;
    else if (!arg.startsWith('-')) options.folder = arg;
    else
      options.problem = `initdb: unrecognized option '${arg}'\ninitdb: hint: Try "initdb --help" for more information.\n`;
  }
  return options;
}

/** initdb: makes an empty cluster. */
export const initdb: Program = function* (p) {
  const options = readOptions(p);
  const { folder } = options;
  if (options.problem !== undefined || folder === undefined) {
    yield* p.err(options.problem ?? 'initdb: error: no data directory specified\n');
    return 1;
  }
  if (p.credentials.uid === 0) {
    yield* p.err(
      'initdb: error: cannot be run as root\ninitdb: hint: Please log in (using, e.g., "su") as the (unprivileged) user that will own the server process.\n',
    );
    return 1;
  }
  const version = postgresVersion(p);
  yield* p.out(
    `The files belonging to this database system will be owned by user "postgres".\nThis user must also own the server process.\n\nThe database cluster will be initialized with locale "${p.env.get('LANG') ?? 'C'}".\nThe default database encoding has accordingly been set to "UTF8".\nThe default text search configuration will be set to "english".\n\nData page checksums are ${version.major >= 18 ? 'enabled' : 'disabled'}.\n\n`,
  );
  const path = p.resolve(folder);
  const there = p.fs.readdir(path, p.credentials);
  if (there.ok && there.value.length > 0) {
    yield* p.err(
      `initdb: error: directory "${path}" exists but is not empty\n${there.value.includes('lost+found') ? 'initdb: detail: It contains a lost+found directory, perhaps due to it being a mount point.\ninitdb: hint: Using a mount point directly as the data directory is not recommended.\nCreate a subdirectory under the mount point.\n' : `initdb: hint: If you want to create a new database system, either remove or empty the directory "${path}" or run initdb with an argument other than "${path}".\n`}`,
    );
    return 1;
  }
  if (!there.ok) p.fs.mkdir(path, p.credentials, 0o700);
  const password = options.passwordFile === undefined ? undefined : yield* passwordFrom(p, options.passwordFile);
  return yield* build(p, path, options, password, there.ok);
};

function* passwordFrom(p: Process, file: string): Task<string> {
  const text = file === '/dev/stdin' ? utf8Decode(yield* p.readAll(0)) : '';
  const read =
    file === '/dev/stdin'
      ? text
      : ((): string => {
          const content = p.readText(file);
          return content.ok ? content.value : '';
        })();
  return read.split('\n')[0] ?? '';
}

function* build(
  p: Process,
  path: string,
  options: Options,
  password: string | undefined,
  existed: boolean,
): Task<number> {
  const { major } = postgresVersion(p);
  const step = function* (text: string, ms: number, answer = 'ok'): Task<void> {
    yield* p.out(`${text} ... `);
    yield* p.sleep(ms);
    yield* p.out(`${answer}\n`);
  };
  yield* step(existed ? `fixing permissions on existing directory ${path}` : `creating directory ${path}`, 1);
  for (const name of FOLDERS) p.fs.mkdir(`${path}/${name}`, p.credentials, 0o700);
  yield* step('creating subdirectories', 2);
  yield* step('selecting dynamic shared memory implementation', 1, 'posix');
  yield* step('selecting default "max_connections"', 20, '100');
  if (major >= 18) yield* step('selecting default "autovacuum_worker_slots"', 1, '16');
  yield* step('selecting default "shared_buffers"', 40, '128MB');
  yield* step('selecting default time zone', 5, 'Etc/UTC');
  writeConfiguration(p, path, options.auth);
  yield* step('creating configuration files', 3);
  put(p, `${path}/PG_VERSION`, `${major}\n`);
  yield* step('running bootstrap script', 150);
  const data = new DataFolder(p, path);
  data.create(options.user, password);
  p.fs.writeFile(
    `${path}/pg_wal/000000010000000000000001`,
    { bytes: new Uint8Array(0), size: 16_777_216 },
    p.credentials,
    0o600,
  );
  yield* step('performing post-bootstrap initialization', 400);
  data.control = { state: 'shut down', at: p.clock.now() };
  yield* step('syncing data to disk', 250);
  yield* p.out('\n');
  if (options.auth === 'trust')
    yield* p.err(
      'initdb: warning: enabling "trust" authentication for local connections\ninitdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.\n',
    );
  yield* p.out(`\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${path} -l logfile start\n\n`);
  return 0;
}

function writeConfiguration(p: Process, path: string, auth: string): void {
  put(
    p,
    `${path}/postgresql.conf`,
    "# PostgreSQL configuration file\n\n# - Connection Settings -\n\nlisten_addresses = '*'\n#port = 5432\t\t\t\t# (change requires restart)\nmax_connections = 100\t\t\t# (change requires restart)\n\n# - Memory -\n\nshared_buffers = 128MB\t\t\t# min 128kB\ndynamic_shared_memory_type = posix\n\n# - Checkpoints -\n\nmax_wal_size = 1GB\nmin_wal_size = 80MB\n\nlog_timezone = 'Etc/UTC'\ndatestyle = 'iso, mdy'\ntimezone = 'Etc/UTC'\nlc_messages = 'en_US.utf8'\nlc_monetary = 'en_US.utf8'\nlc_numeric = 'en_US.utf8'\nlc_time = 'en_US.utf8'\ndefault_text_search_config = 'pg_catalog.english'\n",
  );
  put(
    p,
    `${path}/postgresql.auto.conf`,
    '# Do not edit this file manually!\n# It will be overwritten by the ALTER SYSTEM command.\n',
  );
  put(
    p,
    `${path}/pg_hba.conf`,
    `# PostgreSQL Client Authentication Configuration File\n\n# TYPE  DATABASE        USER            ADDRESS                 METHOD\n\n# "local" is for Unix domain socket connections only\nlocal   all             all                                     ${auth}\n# IPv4 local connections:\nhost    all             all             127.0.0.1/32            ${auth}\n# IPv6 local connections:\nhost    all             all             ::1/128                 ${auth}\n`,
  );
  put(p, `${path}/pg_ident.conf`, '# PostgreSQL User Name Maps\n');
}
