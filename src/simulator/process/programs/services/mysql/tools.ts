import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { Client, connect, shownHost } from './client.ts';
import type { Target } from './options.ts';
import { readOptions, settlePassword, versionText } from './options.ts';
import * as wire from './wire.ts';

/** mysqladmin: a few orders to the server. */
export const mysqladmin: Program = function* (p) {
  const parsed = readOptions(p, {
    values: { w: 'wait' },
    flags: { s: 'silent', f: 'force', V: 'version' },
    long: ['connect-timeout', 'connect_timeout'],
  });
  if (parsed.given.some(({ name }) => name === 'version')) {
    yield* p.out(versionText(p, p.argv[0] ?? 'mysqladmin'));
    return 0;
  }
  const { target, operands } = parsed;
  const unknown = operands.find(
    (word, i) => !/^(ping|shutdown|create|drop)$/.test(word) && !/^(create|drop)$/.test(operands[i - 1] ?? ''),
  );
  const problem =
    parsed.problem ??
    (operands.length === 0 || unknown !== undefined
      ? `mysqladmin: drydock: only ping, shutdown and create are modelled\n`
      : undefined);
  if (problem !== undefined) {
    yield* p.err(problem);
    return 1;
  }
  yield* settlePassword(p, 'mysqladmin', target);
  const client = yield* connect(p, target);
  if (!(client instanceof Client)) {
    if (!parsed.given.some(({ name }) => name === 'silent')) yield* p.err(refusal(target, client));
    return client.number >= 2000 && client.number < 3000 ? 1 : operands.every((word) => word === 'ping') ? 0 : 1;
  }
  const code = yield* orders(p, client, operands);
  yield* client.close();
  return code;
};

function refusal(target: Target, { number, message }: wire.Failure): string {
  const host = shownHost(target);
  const more =
    number === 2002
      ? `Check that mysqld is running and that the socket: '${target.socket}' exists!\n`
      : number === 2003 || number === 2005
        ? `Check that mysqld is running on ${host} and that the port is ${target.port}.\nYou can check this by doing 'telnet ${host} ${target.port}'\n`
        : '';
  return `\x07mysqladmin: connect to server at '${host}' failed\nerror: '${message}'\n${more}`;
}

function* orders(p: Process, client: Client, words: readonly string[]): Task<number> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'ping') {
      yield* client.ask(wire.PING);
      yield* p.out('mysqld is alive\n');
      continue;
    }
    if (word === 'drop') {
      yield* p.err('mysqladmin: drydock: drop is not modelled; use mysql -e "DROP DATABASE …"\n');
      return 1;
    }
    const text = word === 'shutdown' ? 'shutdown' : `create database \`${words[++i] ?? ''}\``;
    const reply = yield* client.ask(wire.QUERY, text);
    if (reply?.kind === 'failure') {
      const what = word === 'shutdown' ? 'shutdown failed' : 'CREATE DATABASE failed';
      yield* p.err(`\x07mysqladmin: ${what}; error: '${reply.failure.message}'\n`);
      return 1;
    }
    if (word === 'shutdown') {
      // It waits until the server is gone.
      for (let k = 0; k < 100 && p.stat('/var/run/mysqld/mysqld.sock').ok; k++) yield* p.sleep(50);
      return 0;
    }
  }
  return 0;
}

/** mysql_tzinfo_to_sql: this simulator's servers need no time zones, so only what it warns of is left. */
export const tzinfo: Program = function* (p) {
  const folder = p.argv[1] ?? '';
  const names = p.fs.readdir(folder, p.credentials);
  for (const name of names.ok ? [...names.value].sort() : [])
    if (/\.(tab|list|zi)$|^leapseconds$/.test(name))
      yield* p.err(`Warning: Unable to load '${folder}/${name}' as time zone. Skipping it.\n`);
  return 0;
};
