import { utf8Decode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { firstStatement, openIn } from '../sql/lexer.ts';
import { Client, connect, parseUri, type Reply, type Target, targetOf } from './client.ts';
import type { Catalogue } from './describe.ts';
import { describeCommand } from './meta.ts';
import { postgresVersion } from './settings.ts';
import { DEFAULT_FORMAT, type Format, reportText, tableText } from './table-text.ts';

interface Options {
  readonly target: Partial<Target>;
  readonly work: ({ readonly command: string } | { readonly file: string })[];
  readonly format: Format;
  readonly variables: Map<string, string>;
  quiet: boolean;
  list: boolean;
  askPassword: boolean;
  neverAsk: boolean;
  version: boolean;
  single: boolean;
  problem: string | undefined;
}

const LONG: Readonly<Record<string, string>> = {
  '--username': '-U',
  '--dbname': '-d',
  '--host': '-h',
  '--port': '-p',
  '--command': '-c',
  '--file': '-f',
  '--tuples-only': '-t',
  '--no-align': '-A',
  '--quiet': '-q',
  '--expanded': '-x',
  '--list': '-l',
  '--version': '-V',
  '--no-password': '-w',
  '--password': '-W',
  '--no-psqlrc': '-X',
  '--field-separator': '-F',
  '--set': '-v',
  '--variable': '-v',
  '--single-transaction': '-1',
  '--echo-all': '-a',
  '--pset': '-P',
};

function readOptions(p: Process): Options {
  const target: { -readonly [K in keyof Target]?: Target[K] } = {};
  const options: Options = {
    target,
    work: [],
    format: { ...DEFAULT_FORMAT },
    variables: new Map(),
    quiet: false,
    list: false,
    askPassword: false,
    neverAsk: false,
    version: false,
    single: false,
    problem: undefined,
  };
  const operands: string[] = [];
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--csv') options.format.mode = 'csv';
    else if (arg.startsWith('--')) {
      const [name = '', attached] = arg.split(/=(.*)/s);
      const short = LONG[name];
      if (short === undefined)
        options.problem ??= `${ownPath(p)}: unrecognized option '${name}'\npsql: hint: Try "psql --help" for more information.\n`;
      else if (VALUES.has(short.charAt(1))) apply(options, target, short.charAt(1), attached ?? args[++i] ?? '');
      else apply(options, target, short.charAt(1), '');
    } else if (arg.startsWith('-') && arg !== '-') {
      for (let k = 1; k < arg.length; k++) {
        const letter = arg.charAt(k);
        if (VALUES.has(letter)) {
          apply(options, target, letter, arg.slice(k + 1) || (args[++i] ?? ''));
          break;
        }
        apply(options, target, letter, '');
      }
    } else operands.push(arg);
  }
  const [database, user] = operands;
  if (database !== undefined) apply(options, target, 'd', database);
  if (user !== undefined) target.user ??= user;
  return options;
}

const VALUES = new Set('UdhpcfvFP');

function apply(
  options: Options,
  target: { -readonly [K in keyof Target]?: Target[K] },
  letter: string,
  value: string,
): void {
  switch (letter) {
    case 'U':
      target.user = value;
      return;
    case 'd':
      Object.assign(target, parseUri(value) ?? { database: value });
      return;
    case 'h':
      target.host = value;
      return;
    case 'p':
      target.port = value;
      return;
    case 'c':
      options.work.push({ command: value });
      return;
    case 'f':
      options.work.push({ file: value });
      return;
    case 'v': {
      const at = value.indexOf('=');
      options.variables.set(at < 0 ? value : value.slice(0, at), at < 0 ? '' : value.slice(at + 1));
      return;
    }
    case 't':
      options.format.tuplesOnly = true;
      return;
    case 'A':
      options.format.mode = 'unaligned';
      return;
    case 'x':
      options.format.expanded = true;
      return;
    case 'F':
      options.format.separator = value;
      return;
    case 'q':
      options.quiet = true;
      return;
    case 'l':
      options.list = true;
      return;
    case 'W':
      options.askPassword = true;
      return;
    case 'w':
      options.neverAsk = true;
      return;
    case 'V':
      options.version = true;
      return;
    case '1':
      options.single = true;
      return;
    case 'X':
    case 'n':
      return;
    default:
      options.problem ??= `psql: drydock: -${letter} is not modelled\n`;
  }
}

/** Debian's psql is a script that starts the version's own one by its full path. */
const ownPath = (p: Process): string => {
  const { long, major } = postgresVersion(p);
  return long.includes('Debian') ? `/usr/lib/postgresql/${major}/bin/psql` : (p.argv[0] ?? 'psql');
};

/** psql: PostgreSQL's client. */
export const psql: Program = function* (p) {
  const options = readOptions(p);
  if (options.version) {
    yield* p.out(`psql (PostgreSQL) ${postgresVersion(p).long}\n`);
    return 0;
  }
  if (options.problem !== undefined) {
    yield* p.err(options.problem);
    return 1;
  }
  const given =
    options.list && options.target.database === undefined
      ? { ...options.target, database: 'postgres' }
      : options.target;
  const client = yield* open(p, targetOf(p, given), options);
  if (!(client instanceof Client)) {
    yield* p.err(`psql: error: ${client}\n`);
    return 2;
  }
  const shell = new Shell(p, client, options);
  const code = yield* shell.run();
  yield* shell.client.close();
  return code;
};

/** Connects, asking for a password on a terminal when the server wants one. */
function* open(p: Process, target: Target, options: Options): Task<Client | string> {
  const tty = p.files.get(0)?.tty;
  const ask = function* (): Task<string> {
    yield* p.out(`Password for user ${target.user}: `);
    if (tty) tty.echo = false;
    const line = yield* p.readLine(0);
    if (tty) tty.echo = true;
    yield* p.out('\n');
    return line ?? '';
  };
  const first = options.askPassword && tty ? { ...target, password: yield* ask() } : target;
  const made = yield* connect(p, first);
  if (made instanceof Client) return made;
  if (!made.needsPassword || options.neverAsk || !tty) return made.text;
  const again = yield* connect(p, { ...target, password: yield* ask() });
  return again instanceof Client ? again : again.text;
}

class Shell {
  readonly #p: Process;
  client: Client;
  readonly #options: Options;
  readonly #format: Format;
  #timing = false;
  #quit = false;
  #interacting = false;

  constructor(p: Process, client: Client, options: Options) {
    this.#p = p;
    this.client = client;
    this.#options = options;
    this.#format = options.format;
  }

  get #stops(): boolean {
    return /^(1|on|true|yes)$/i.test(this.#options.variables.get('ON_ERROR_STOP') ?? '');
  }

  *run(): Task<number> {
    const { work, single, list } = this.#options;
    if (list) return (yield* this.#meta('\\l', '')) ? 0 : 1;
    if (work.length === 0) return yield* this.#interactive();
    if (single) yield* this.#send('BEGIN', '');
    let code = 0;
    for (const one of work) {
      code = 'command' in one ? ((yield* this.#command(one.command)) ? 0 : 1) : yield* this.#file(one.file);
      if (code !== 0 && (this.#stops || single)) break;
      if (this.#quit) break;
    }
    if (single) yield* this.#send(code === 0 ? 'COMMIT' : 'ROLLBACK', '');
    return code;
  }

  *#command(text: string): Task<boolean> {
    if (text.trimStart().startsWith('\\')) return yield* this.#backslash(text.trim());
    // The text behind -c goes to the server as it is.
    return text.trim() === '' ? true : yield* this.#send(text, '', true);
  }

  *#file(path: string): Task<number> {
    const content = path === '-' ? undefined : this.#p.readText(path);
    if (content && !content.ok) {
      yield* this.#p.err(`psql: error: ${path}: ${strerror(content.error)}\n`);
      return 1;
    }
    const text = content?.value ?? utf8Decode(yield* this.#p.readAll(0));
    return yield* this.#script(text, path === '-' ? '<stdin>' : path);
  }

  /** A whole file: statement by statement. 3 when it stopped at an error. */
  *#script(text: string, name: string | undefined): Task<number> {
    let pending = '';
    for (const [i, line] of text.split('\n').entries()) {
      const prefix = name === undefined ? '' : `psql:${name}:${i + 1}: `;
      if (pending.trim() === '' && line.trimStart().startsWith('\\')) {
        if (!(yield* this.#backslash(line.trim())) && this.#stops) return 3;
        if (this.#quit) return 0;
        continue;
      }
      pending += `${pending === '' ? '' : '\n'}${line}`;
      for (let first = firstStatement(pending, false); first !== undefined; first = firstStatement(pending, false)) {
        const good = yield* this.#send(`${first.statement.trimStart()};`, prefix);
        pending = first.rest;
        if (!good && (this.#stops || this.#quit)) return this.#quit ? 2 : 3;
      }
      if (pending.trim() === '') pending = '';
    }
    if (
      pending.replace(/--[^\n]*/g, '').trim() !== '' &&
      !(yield* this.#send(pending.trim(), name === undefined ? '' : `psql:${name}:${text.split('\n').length}: `)) &&
      this.#stops
    )
      return 3;
    return 0;
  }

  *#interactive(): Task<number> {
    const p = this.#p;
    if (p.files.get(0)?.kind !== 'tty') return yield* this.#script(utf8Decode(yield* p.readAll(0)), undefined);
    this.#interacting = true;
    if (!this.#options.quiet) yield* p.out(`psql (${postgresVersion(p).long})\nType "help" for help.\n\n`);
    let pending = '';
    while (!this.#quit) {
      yield* p.out(this.#prompt(pending));
      const line = yield* p.readLine(0);
      if (line === undefined) {
        yield* p.out('\\q\n');
        break;
      }
      if (pending === '' && /^(exit|quit)\s*;?\s*$/.test(line)) break;
      if (pending === '' && /^help\s*;?\s*$/.test(line)) {
        yield* p.out(
          'You are using psql, the command-line interface to PostgreSQL.\nType:  \\copyright for distribution terms\n       \\h for help with SQL commands\n       \\? for help with psql commands\n       \\g or terminate with semicolon to execute query\n       \\q to quit\n',
        );
        continue;
      }
      if (line.trimStart().startsWith('\\') && openIn(pending, false) === '') {
        if (/^\s*\\r\b/.test(line)) {
          pending = '';
          yield* p.out('Query buffer reset (cleared).\n');
        } else yield* this.#backslash(line.trim());
        continue;
      }
      pending += `${pending === '' ? '' : '\n'}${line}`;
      for (let first = firstStatement(pending, false); first !== undefined; first = firstStatement(pending, false)) {
        yield* this.#send(`${first.statement.trimStart()};`, '');
        pending = first.rest;
      }
      if (pending.trim() === '') pending = '';
    }
    return 0;
  }

  #prompt(pending: string): string {
    const mark = this.client.state === 'idle' ? '' : this.client.state === 'open' ? '*' : '!';
    const who = this.client.parameters.get('is_superuser') === 'on' ? '#' : '>';
    const join = pending === '' ? '=' : openIn(pending, false) || '-';
    return `${this.client.target.database}${join}${mark}${who} `;
  }

  /** Puts the values of psql's variables in: `:name`, `:'name'`, `:"name"`. */
  #filled(text: string): string {
    return text.replace(
      /(?<![:\w]):(?:(\w+)|'(\w+)'|"(\w+)")/g,
      (all, plain?: string, quoted?: string, named?: string) => {
        const value = this.#options.variables.get(plain ?? quoted ?? named ?? '');
        if (value === undefined) return all;
        return quoted !== undefined
          ? `'${value.replaceAll("'", "''")}'`
          : named !== undefined
            ? `"${value.replaceAll('"', '""')}"`
            : value;
      },
    );
  }

  /** Sends a query and prints what comes; false when it failed. */
  *#send(query: string, prefix: string, asIs = false): Task<boolean> {
    const text = this.#options.variables.size > 0 && !asIs ? this.#filled(query) : query;
    const begun = this.#p.clock.now();
    const replies = yield* this.client.query(text);
    let good = true;
    for (const reply of replies ?? this.client.lost) good = (yield* this.#print(reply, text, prefix)) && good;
    if (replies === undefined) {
      yield* this.#p.err(
        'server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n',
      );
      this.#quit = true;
      return false;
    }
    if (this.#timing) yield* this.#p.out(`Time: ${(this.#p.clock.now() - begun).toFixed(3)} ms\n`);
    return good;
  }

  *#print(reply: Reply, query: string, prefix: string): Task<boolean> {
    if (reply.kind !== 'answer') {
      yield* this.#p.err(reportText(reply.fields, query, prefix));
      return reply.kind === 'notice';
    }
    const { answer } = reply;
    if (answer.fields) yield* this.#p.out(tableText(answer, this.#format));
    // What brought rows back says so by them alone, unless it changed something.
    if ((!answer.fields || !answer.tag.startsWith('SELECT')) && !this.#options.quiet && answer.tag !== 'SHOW')
      yield* this.#p.out(`${answer.tag}\n`);
    return true;
  }

  *#backslash(line: string): Task<boolean> {
    const [name = '', ...words] = line.replace(/;$/, '').split(/\s+/);
    const argument = words.join(' ');
    const say = function* (p: Process, text: string): Task<true> {
      yield* p.out(text);
      return true;
    };
    switch (name) {
      case '\\q':
        this.#quit = true;
        return true;
      case '\\c':
      case '\\connect':
        return yield* this.#reconnect(words);
      case '\\x':
        this.#format.expanded = argument === '' ? !this.#format.expanded : argument === 'on';
        return yield* say(this.#p, `Expanded display is ${this.#format.expanded ? 'on' : 'off'}.\n`);
      case '\\t':
        this.#format.tuplesOnly = !this.#format.tuplesOnly;
        return yield* say(this.#p, `Tuples only is ${this.#format.tuplesOnly ? 'on' : 'off'}.\n`);
      case '\\a':
        this.#format.mode = this.#format.mode === 'aligned' ? 'unaligned' : 'aligned';
        return yield* say(this.#p, `Output format is ${this.#format.mode}.\n`);
      case '\\timing':
        this.#timing = argument === '' ? !this.#timing : argument === 'on';
        return yield* say(this.#p, `Timing is ${this.#timing ? 'on' : 'off'}.\n`);
      case '\\echo':
        return yield* say(this.#p, `${argument.replace(/^'(.*)'$/, '$1')}\n`);
      case '\\set':
        this.#options.variables.set(
          words[0] ?? '',
          words
            .slice(1)
            .join('')
            .replace(/^'(.*)'$/, '$1'),
        );
        return true;
      case '\\i':
        return (yield* this.#file(argument)) === 0;
      case '\\pset':
        if (words[0] === 'null') this.#format.nullText = (words[1] ?? '').replace(/^'(.*)'$/, '$1');
        return words[0] === 'null'
          ? yield* say(this.#p, `Null display is "${this.#format.nullText}".\n`)
          : yield* this.#refuse(line);
      default:
        return yield* this.#meta(name, argument);
    }
  }

  *#refuse(line: string): Task<false> {
    const known =
      /^\\(\?|h|copy|e|ef|g|gx|gset|gexec|watch|conninfo|password|dp|z|df|dv|dx|dT|db|dd|o|w|s|p|if|elif|else|endif|prompt|unset|encoding|cd|!|pset)\b/.test(
        line,
      ) || line.startsWith('\\?');
    yield* this.#p.err(
      known
        ? `drydock: ${line.split(/\s/)[0]} is not modelled\n`
        : `invalid command ${line.split(/\s/)[0]}\n${this.#interacting ? 'Try \\? for help.\n' : ''}`,
    );
    return false;
  }

  *#meta(name: string, argument: string): Task<boolean> {
    const replies = (yield* this.client.query('\\catalogue')) ?? [];
    const [first] = replies;
    const text = first?.kind === 'answer' ? (first.answer.rows[0]?.[0] ?? '{}') : '{}';
    // Written by this simulator's own server a moment ago.
    const catalogue = JSON.parse(text) as Catalogue;
    const shown = describeCommand(
      name,
      argument === '' ? undefined : argument,
      catalogue,
      this.#format,
      postgresVersion(this.#p).major,
    );
    if (shown === undefined) return yield* this.#refuse(name);
    yield* 'out' in shown ? this.#p.out(shown.out) : this.#p.err(shown.err);
    return 'out' in shown || shown.none === true;
  }

  *#reconnect([database, user]: readonly string[]): Task<boolean> {
    const old = this.client;
    const target = {
      ...old.target,
      ...(database && database !== '-' && { database }),
      ...(user && user !== '-' && { user }),
    };
    const next = yield* open(this.#p, target, this.#options);
    if (typeof next === 'string') {
      yield* this.#p.err(`${next}\n${this.#p.files.get(0)?.kind === 'tty' ? 'Previous connection kept\n' : ''}`);
      return false;
    }
    yield* old.close();
    this.client = next;
    if (!this.#options.quiet)
      yield* this.#p.out(`You are now connected to database "${target.database}" as user "${target.user}".\n`);
    return true;
  }
}
