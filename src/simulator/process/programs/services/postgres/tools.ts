import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { Client, connect, type Target, targetOf } from './client.ts';
import type { Catalogue } from './describe.ts';
import { postgresVersion } from './settings.ts';

type Given = { -readonly [K in keyof Target]?: Target[K] };

/** The options that all clients have; what is left is given back. */
function readTarget(args: readonly string[], quiet: (word: string) => boolean): { target: Given; rest: string[] } {
  const target: Given = {};
  const rest: string[] = [];
  const names: Readonly<Record<string, keyof Target>> = {
    h: 'host',
    p: 'port',
    U: 'user',
    d: 'database',
    host: 'host',
    port: 'port',
    username: 'user',
    dbname: 'database',
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, long, attached] = /^--(\w+)(?:=(.*))?$/.exec(arg) ?? [];
    const short = /^-([hpUd])(.*)$/.exec(arg);
    const key = names[long ?? short?.[1] ?? ''];
    if (key !== undefined) target[key] = attached ?? (short?.[2] || (args[++i] ?? ''));
    else if (!quiet(arg)) rest.push(arg);
  }
  return { target, rest };
}

/** pg_isready: 0 accepting, 1 rejecting, 2 no answer. */
export const pgIsReady: Program = function* (p) {
  let quiet = false;
  const { target: given, rest } = readTarget(p.argv.slice(1), (word) => {
    if (word === '-q' || word === '--quiet') quiet = true;
    return word === '-q' || word === '--quiet';
  });
  const timeout = rest.indexOf('-t');
  if (timeout >= 0) rest.splice(timeout, 2);
  if (rest.length > 0) {
    yield* p.err(
      `pg_isready: error: too many command-line arguments (first is "${rest[0]}")\npg_isready: hint: Try "pg_isready --help" for more information.\n`,
    );
    return 3;
  }
  const target = targetOf(p, given);
  const made = yield* connect(p, target);
  const place = target.host === '' ? `/var/run/postgresql:${target.port}` : `${target.host}:${target.port}`;
  const text = made instanceof Client ? '' : made.text;
  const state = /the database system is (starting up|shutting down)|sorry, too many clients/.test(text)
    ? 1
    : made instanceof Client || made.needsPassword || text.includes('FATAL: ')
      ? 0
      : 2;
  if (made instanceof Client) yield* made.close();
  if (!quiet) yield* p.out(`${place} - ${['accepting connections', 'rejecting connections', 'no response'][state]}\n`);
  return state;
};

/** pg_ctl: start, stop and status of the server of a data folder. */
export const pgCtl: Program = function* (p) {
  let folder = p.env.get('PGDATA') ?? '';
  let options = '';
  let mode = 'fast';
  let action = '';
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '-D') folder = args[++i] ?? '';
    else if (arg === '-o') options = args[++i] ?? '';
    else if (arg === '-m') mode = args[++i] ?? '';
    else if (arg === '-l' || arg === '-t') i++;
    else if (!arg.startsWith('-')) action = arg;
  }
  const pidText = p.readText(`${folder}/postmaster.pid`);
  const pid = pidText.ok ? Number(pidText.value.split('\n')[0]) : 0;
  if (action === 'status') {
    yield* p.out(pid > 0 ? `pg_ctl: server is running (PID: ${pid})\n` : 'pg_ctl: no server running\n');
    return pid > 0 ? 0 : 3;
  }
  if (action === 'reload' && pid > 0) {
    p.kill(pid, 'HUP');
    yield* p.out('server signaled\n');
    return 0;
  }
  if (action === 'stop') return yield* stop(p, folder, pid, mode);
  if (action !== 'start') {
    yield* p.err(
      action === ''
        ? 'pg_ctl: no operation specified\nTry "pg_ctl --help" for more information.\n'
        : `pg_ctl: drydock: ${action} is not modelled\n`,
    );
    return 1;
  }
  return yield* start(p, folder, options);
};

function* start(p: Process, folder: string, options: string): Task<number> {
  if (p.credentials.uid === 0) {
    yield* p.err(
      'pg_ctl: cannot be run as root\nPlease log in (using, e.g., "su") as the (unprivileged) user that will\nown the server process.\n',
    );
    return 1;
  }
  yield* p.out('waiting for server to start....');
  const path = p.which('postgres');
  const words = [...options.matchAll(/(?:'[^']*'|[^\s'])+/g)]
    .map(([word]) => word.replaceAll("'", ''))
    .filter((word) => word !== 'postgres');
  const made = path.ok
    ? p.spawn({ argv: ['postgres', '-D', folder, ...words], path: path.value, newSession: true })
    : path;
  for (let i = 0; made.ok && i < 600; i++) {
    yield* p.sleep(100);
    if (p.poll(made.value)) break;
    const client = yield* connect(p, targetOf(p, { host: '', database: 'postgres' }));
    if (client instanceof Client || !/starting up|No such file|refused/.test(client.text)) {
      if (client instanceof Client) yield* client.close();
      yield* p.out(' done\nserver started\n');
      return 0;
    }
  }
  yield* p.out(' stopped waiting\n');
  yield* p.err('pg_ctl: could not start server\nExamine the log output.\n');
  return 1;
}

function* stop(p: Process, folder: string, pid: number, mode: string): Task<number> {
  if (!(pid > 0)) {
    yield* p.err(`pg_ctl: PID file "${folder}/postmaster.pid" does not exist\nIs server running?\n`);
    return 1;
  }
  p.kill(pid, mode === 'smart' ? 'TERM' : mode === 'immediate' ? 'QUIT' : 'INT');
  yield* p.out('waiting for server to shut down....');
  for (let i = 0; i < 600 && p.stat(`${folder}/postmaster.pid`).ok; i++) yield* p.sleep(100);
  yield* p.sleep(20);
  yield* p.out(' done\nserver stopped\n');
  return 0;
}

/** pg_dump in its plain form: tables, rows and keys of one database. */
export const pgDump: Program = function* (p) {
  const { target: given, rest } = readTarget(
    p.argv.slice(1),
    (word) => word === '--no-owner' || word === '-O' || word === '-w',
  );
  const refused = rest.find((word) => word.startsWith('-'));
  if (refused !== undefined) {
    yield* p.err(`pg_dump: drydock: ${refused} is not modelled\n`);
    return 1;
  }
  const client = yield* connect(p, targetOf(p, rest[0] === undefined ? given : { ...given, database: rest[0] }));
  if (!(client instanceof Client)) {
    yield* p.err(`pg_dump: error: ${client.text}\n`);
    return 1;
  }
  const replies = (yield* client.query('\\catalogue')) ?? [];
  const [first] = replies;
  const catalogue = JSON.parse(first?.kind === 'answer' ? (first.answer.rows[0]?.[0] ?? '{}') : '{}') as Catalogue;
  const { long } = postgresVersion(p);
  yield* p.out(
    `--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version ${long}\n-- Dumped by pg_dump version ${long}\n\n`,
  );
  for (const table of catalogue.tables) {
    const columns = table.columns.map(
      (one) =>
        `    ${one.name} ${one.type}${one.fallback === '' || /^(nextval|generated)/.test(one.fallback) ? '' : ` DEFAULT ${one.fallback}`}${one.notNull ? ' NOT NULL' : ''}`,
    );
    yield* p.out(
      `--\n-- Name: ${table.name}; Type: TABLE; Schema: public; Owner: ${table.owner}\n--\n\nCREATE TABLE public.${table.name} (\n${columns.join(',\n')}\n);\n\n\n`,
    );
  }
  for (const table of catalogue.tables) {
    const answer = ((yield* client.query(`SELECT * FROM "${table.name}"`)) ?? []).find((one) => one.kind === 'answer');
    const rows = answer?.kind === 'answer' ? answer.answer.rows : [];
    const text = rows
      .map(
        (row) =>
          `${row.map((value) => (value === null ? '\\N' : value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n'))).join('\t')}\n`,
      )
      .join('');
    yield* p.out(
      `--\n-- Data for Name: ${table.name}; Type: TABLE DATA; Schema: public; Owner: ${table.owner}\n--\n\nCOPY public.${table.name} (${table.columns.map((one) => one.name).join(', ')}) FROM stdin;\n${text}\\.\n\n\n`,
    );
  }
  yield* p.out('--\n-- PostgreSQL database dump complete\n--\n\n');
  yield* client.close();
  return 0;
};
