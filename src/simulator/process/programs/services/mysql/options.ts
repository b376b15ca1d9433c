import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { userById } from '../../user-database.ts';
import { mysqlVersion, readOptionFile, SOCKET } from './settings.ts';

/** Where to connect, and as whom. */
export interface Target {
  host: string;
  port: string;
  socket: string;
  user: string;
  /** Undefined: none is given; it is asked for when `ask` is set. */
  password: string | undefined;
  ask: boolean;
  /** It stood on the command line, where others may read it. */
  exposed: boolean;
}

/** One option of a client as it was given. */
export interface Given {
  readonly name: string;
  readonly value: string | undefined;
}

interface Table {
  /** Letters that take a value, and those that do not, each with its long name. */
  readonly values: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
  /** Long names without a letter that take a value; a final `?` means that it may be missing. */
  readonly long: readonly string[];
}

const CONNECTION: Readonly<Record<string, string>> = { u: 'user', h: 'host', P: 'port', S: 'socket' };

export interface Parsed {
  readonly target: Target;
  readonly given: readonly Given[];
  readonly operands: readonly string[];
  readonly problem: string | undefined;
}

const own = (p: Process): string => userById(p, p.credentials.uid)?.name ?? 'root';

/** Reads the options of one of MySQL's clients: what all have, and those of its table. */
export function readOptions(p: Process, table: Table): Parsed {
  const target: Target = {
    host: '',
    port: '3306',
    socket: SOCKET,
    user: own(p),
    password: undefined,
    ask: false,
    exposed: false,
  };
  const given: Given[] = [];
  const operands: string[] = [];
  let problem: string | undefined;
  const name = p.argv[0]?.replace(/.*\//, '') ?? 'mysql';
  const values: Readonly<Record<string, string>> = { ...CONNECTION, ...table.values };
  const known = new Set([
    ...Object.values(values),
    ...Object.values(table.flags),
    ...table.long.map((one) => one.replace('?', '')),
    'password',
    'protocol',
    'defaults-extra-file',
    'defaults-file',
    'no-defaults',
  ]);
  const set = (option: string, value: string | undefined, line = true): void => {
    if (option === 'user') target.user = value ?? '';
    else if (option === 'host') target.host = value ?? '';
    else if (option === 'port') target.port = value ?? '';
    else if (option === 'socket') target.socket = value ?? '';
    else if (option === 'password') {
      target.password = value;
      target.ask = value === undefined;
      if (line && value !== undefined && value !== '') target.exposed = true;
    } else if (option === 'protocol') {
      if (value === 'tcp' && target.host === '') target.host = '127.0.0.1';
    } else if (option === 'defaults-extra-file' || option === 'defaults-file') fromFile(value ?? '');
    else given.push({ name: option, value });
  };
  const fromFile = (path: string): void => {
    for (const [key, value] of readOptionFile(p, path, ['client', name]))
      if (/^(user|password|host|port|socket)$/.test(key)) set(key, value, false);
  };
  fromFile('/etc/my.cnf');
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, long, attached] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (long !== undefined) {
      if (!known.has(long)) problem ??= `${name}: [ERROR] unknown option '--${long}'.\n`;
      const wants = [
        ...Object.values(values),
        'protocol',
        'defaults-extra-file',
        'defaults-file',
        ...table.long.filter((one) => !one.endsWith('?')),
      ].includes(long);
      set(long, attached ?? (wants ? args[++i] : undefined));
    } else if (arg.startsWith('-') && arg !== '-') {
      for (let k = 1; k < arg.length; k++) {
        const letter = arg.charAt(k);
        if (letter === 'p') {
          set('password', arg.length > k + 1 ? arg.slice(k + 1) : undefined);
          break;
        }
        const valued = values[letter];
        if (valued !== undefined) {
          set(valued, arg.slice(k + 1) || args[++i]);
          break;
        }
        const flag = table.flags[letter];
        if (flag === undefined) problem ??= `${name}: [ERROR] unknown option '-${letter}'.\n`;
        else given.push({ name: flag, value: undefined });
      }
    } else operands.push(arg);
  }
  if (p.env.has('MYSQL_PWD')) target.password ??= p.env.get('MYSQL_PWD');
  return { target, given, operands, problem };
}

/** The version line that all clients have. */
export const versionText = (p: Process, name: string): string =>
  `${name}  Ver ${mysqlVersion(p)} for Linux on x86_64 (MySQL Community Server - GPL)\n`;

/** Warns of a password that others can read, or asks for one. */
export function* settlePassword(p: Process, name: string, target: Target): Task<void> {
  if (target.exposed)
    yield* p.err(`${name}: [Warning] Using a password on the command line interface can be insecure.\n`);
  if (!target.ask) return;
  yield* p.err('Enter password: ');
  const tty = p.files.get(0)?.tty;
  if (tty) tty.echo = false;
  target.password = (yield* p.readLine(0)) ?? '';
  if (tty) tty.echo = true;
  yield* p.err('\n');
}
