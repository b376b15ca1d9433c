import { utf8Decode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { firstStatement, openIn } from '../sql/lexer.ts';
import { Client, connect, failureText } from './client.ts';
import { type Parsed, readOptions, settlePassword, versionText } from './options.ts';
import { boxed, tabbed, vertical } from './result-text.ts';
import * as wire from './wire.ts';

const TABLE = {
  values: { D: 'database', e: 'execute' },
  flags: {
    N: 'skip-column-names',
    B: 'batch',
    t: 'table',
    s: 'silent',
    r: 'raw',
    E: 'vertical',
    V: 'version',
    f: 'force',
    A: 'no-auto-rehash',
    v: 'verbose',
    c: 'comments',
  },
  long: ['default-character-set', 'ssl-mode', 'connect-timeout', 'connect_timeout'],
};

/** mysql: the client. */
export const mysql: Program = function* (p) {
  const parsed = readOptions(p, TABLE);
  if (parsed.given.some(({ name }) => name === 'version')) {
    yield* p.out(versionText(p, p.argv[0] ?? 'mysql'));
    return 0;
  }
  const problem =
    parsed.problem ??
    (parsed.given.some(({ name }) => name === 'verbose') ? 'mysql: drydock: -v is not modelled\n' : undefined);
  if (problem !== undefined) {
    yield* p.err(problem);
    return 2;
  }
  yield* settlePassword(p, 'mysql', parsed.target);
  const database = parsed.given.findLast(({ name }) => name === 'database')?.value ?? parsed.operands[0] ?? '';
  const client = yield* connect(p, parsed.target, database);
  if (!(client instanceof Client)) {
    yield* p.err(failureText(client));
    return 1;
  }
  const code = yield* new Monitor(p, client, parsed, database).run();
  yield* client.close();
  return code;
};

type Look = 'boxed' | 'tabbed' | 'vertical';

class Monitor {
  readonly #p: Process;
  readonly #client: Client;
  readonly #parsed: Parsed;
  readonly #look: Look;
  readonly #batch: boolean;
  #database: string;
  #gone = false;

  constructor(p: Process, client: Client, parsed: Parsed, database: string) {
    this.#p = p;
    this.#client = client;
    this.#parsed = parsed;
    this.#database = database;
    const terminal = p.files.get(0)?.kind === 'tty' && p.files.get(1)?.kind === 'tty';
    this.#batch = !terminal || this.#has('batch') || this.#has('execute');
    const plain = !terminal || this.#has('batch') || this.#has('silent');
    this.#look = this.#has('vertical') ? 'vertical' : this.#has('table') || !plain ? 'boxed' : 'tabbed';
  }

  #has(name: string): boolean {
    return this.#parsed.given.some((one) => one.name === name);
  }

  *run(): Task<number> {
    const texts = this.#parsed.given.filter(({ name }) => name === 'execute').map(({ value }) => value ?? '');
    if (texts.length > 0) return yield* this.#script(texts.join('\n'));
    if (this.#batch) return yield* this.#script(utf8Decode(yield* this.#p.readAll(0)));
    return yield* this.#interactive();
  }

  /** Statement by statement; stops at the first that fails, unless told to go on. */
  *#script(text: string): Task<number> {
    let rest = text;
    let line = 1;
    for (;;) {
      const word = /^\s*(use\s+|\\u\s+|source\s+|\\\.\s+|delimiter\s+|exit|quit|\\q)([^\n;]*);?[^\S\n]*(?:\n|$)/i.exec(
        rest,
      );
      const first = word ? undefined : firstStatement(rest, true);
      const part = word ? word[0] : first ? rest.slice(0, rest.length - first.rest.length) : rest;
      const statement = word ? word[0] : (first?.statement ?? rest);
      const lead = /^(?:\s|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(statement)?.[0] ?? '';
      const at = line + newlines(lead);
      if (statement.slice(lead.length).trim() !== '' || word) {
        if (/^\s*(exit|quit|\\q)/i.test(statement)) return 0;
        const good = word
          ? yield* this.#command(word[0], at)
          : yield* this.#send(statement.slice(lead.length), first?.ended ?? ';', at);
        if (!good && !this.#has('force')) return 1;
      }
      line += newlines(part);
      if (!word && first === undefined) return 0;
      rest = word ? rest.slice(part.length) : (first?.rest ?? '');
      if (rest === '') return 0;
    }
  }

  /** What the client does itself. */
  *#command(text: string, line?: number): Task<boolean> {
    const [, name = '', argument = ''] = /^\s*(\S+)\s*([^\n;]*)/.exec(text) ?? [];
    const word = argument.trim().replace(/^[`'"](.*)[`'"]$/, '$1');
    if (/^(use|\\u)$/i.test(name)) return yield* this.#use(word, line);
    if (/^(source|\\\.)$/i.test(name)) {
      const content = this.#p.readText(word);
      if (content.ok) return (yield* this.#script(content.value)) === 0;
      yield* this.#p.err(
        `ERROR at line ${line ?? 1}: Failed to open file '${word}', error: ${strerror(content.error) === 'No such file or directory' ? 2 : 13}\n`,
      );
      return false;
    }
    yield* this.#p.err(`drydock: ${name} of the client is not modelled\n`);
    return false;
  }

  *#use(database: string, line?: number): Task<boolean> {
    const reply = yield* this.#client.ask(wire.INIT_DB, database);
    if (reply?.kind === 'failure') {
      yield* this.#p.err(failureText(reply.failure, this.#batch ? line : undefined));
      return false;
    }
    this.#database = database;
    yield* this.#readNames();
    if (!this.#batch) yield* this.#p.out('Database changed\n');
    return true;
  }

  /** On a terminal the client reads the names of tables, to complete words with them. */
  *#readNames(): Task<void> {
    if (this.#batch || this.#has('no-auto-rehash')) return;
    const reply = yield* this.#client.ask(wire.QUERY, 'SHOW TABLES');
    if (reply?.kind === 'rows' && reply.rows.length > 0)
      yield* this.#p.out(
        'Reading table information for completion of table and column names\nYou can turn off this feature to get a quicker startup with -A\n\n',
      );
  }

  *#send(statement: string, ended: string, line?: number): Task<boolean> {
    const begun = this.#p.clock.now();
    const reply = yield* this.#client.ask(wire.QUERY, statement);
    if (reply === undefined) {
      this.#gone = true;
      yield* this.#p.err(
        `ERROR 2013 (HY000)${this.#batch ? ` at line ${line}` : ''}: Lost connection to MySQL server during query\n`,
      );
      return false;
    }
    if (reply.kind === 'failure') {
      yield* this.#p.err(failureText(reply.failure, this.#batch ? line : undefined));
      return false;
    }
    const took = `(${((this.#p.clock.now() - begun) / 1000).toFixed(2)} sec)`;
    if (reply.kind === 'done') yield* this.#told(statement, reply.done, took);
    else yield* this.#show(reply, ended, took);
    return true;
  }

  *#told(statement: string, done: wire.Done, took: string): Task<void> {
    if (this.#batch) return;
    if (/^\s*use\s/i.test(statement)) return void (yield* this.#p.out('Database changed\n'));
    const info = done.info === '' ? '' : `${done.info}\n`;
    yield* this.#p.out(`Query OK, ${done.affected} row${done.affected === 1 ? '' : 's'} affected ${took}\n${info}\n`);
  }

  *#show({ fields, rows }: wire.Reply & { kind: 'rows' }, ended: string, took: string): Task<void> {
    const names = !this.#has('skip-column-names');
    if (rows.length === 0) {
      if (!this.#batch) yield* this.#p.out(`Empty set ${took}\n\n`);
      return;
    }
    const look = ended.toLowerCase() === '\\g' && ended !== '\\g' ? 'vertical' : this.#look;
    const text =
      look === 'boxed'
        ? boxed(fields, rows, names)
        : look === 'vertical'
          ? vertical(fields, rows, names)
          : tabbed(fields, rows, names, this.#has('raw'));
    yield* this.#p.out(text);
    if (!this.#batch) yield* this.#p.out(`${rows.length} row${rows.length === 1 ? '' : 's'} in set ${took}\n\n`);
  }

  *#interactive(): Task<number> {
    const p = this.#p;
    const { version, id } = this.#client;
    if (this.#database !== '') yield* this.#readNames();
    yield* p.out(
      `Welcome to the MySQL monitor.  Commands end with ; or \\g.\nYour MySQL connection id is ${id}\nServer version: ${version} MySQL Community Server - GPL\n\nCopyright (c) 2000, 2026, Oracle and/or its affiliates.\n\nOracle is a registered trademark of Oracle Corporation and/or its\naffiliates. Other names may be trademarks of their respective\nowners.\n\nType 'help;' or '\\h' for help. Type '\\c' to clear the current input statement.\n\n`,
    );
    let pending = '';
    while (!this.#gone) {
      yield* p.out(this.#prompt(pending));
      const line = yield* p.readLine(0);
      if (line === undefined) break;
      if (pending === '' && /^\s*(exit|quit|\\q)\s*;?\s*$/i.test(line)) break;
      if (/\\c\s*$/.test(line)) {
        pending = '';
        continue;
      }
      if (pending === '' && /^\s*(use|\\u|source|\\\.|delimiter)\s+\S/i.test(line)) {
        yield* this.#command(line);
        continue;
      }
      if (pending === '' && /^\s*(help|\\h|\?|status|\\s)\s*;?\s*$/i.test(line)) {
        yield* p.err(`drydock: ${line.trim().replace(/;$/, '')} of the client is not modelled\n`);
        continue;
      }
      pending += `${pending === '' ? '' : '\n'}${line}`;
      for (let first = firstStatement(pending, true); first !== undefined; first = firstStatement(pending, true)) {
        if (first.statement.trim() !== '') yield* this.#send(first.statement.trim(), first.ended);
        pending = first.rest;
      }
      if (pending.trim() === '') pending = '';
    }
    yield* p.out('Bye\n');
    return 0;
  }

  #prompt(pending: string): string {
    if (pending === '') return 'mysql> ';
    const open = openIn(pending, true);
    return open === "'" || open === '"' || open === '`' ? `    ${open}> ` : open === '*' ? '   /*> ' : '    -> ';
  }
}

const newlines = (text: string): number => text.split('\n').length - 1;
