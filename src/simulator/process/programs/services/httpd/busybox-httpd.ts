import type { Connection, Listener } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { asRequest, HttpReader } from '../../net/http.ts';
import { Strands } from '../../strands.ts';
import { type Run, tool } from '../../tool.ts';
import { answer, type Site } from './answer.ts';

/** `httpd` of busybox: the files of a folder, and scripts below its cgi-bin. One child process a connection. */
export const httpd = tool({ short: '', busybox: { short: 'ifvc:p:M:K:u:r:h:m:e:d:' } }, function* (run): Task<
  number | void
> {
  const text = spelled(run);
  if (text !== undefined) return text;
  const refused = (['i', 'c', 'r', 'm'] as const).find((letter) => run.has(letter));
  if (refused !== undefined) return run.fail(`drydock: -${refused} is not modelled; use -f, -p, -h and -u`, 126);
  const site: Site = {
    home: run.p.resolve(run.value('h') ?? '.'),
    verbose: run.given.filter((o) => o.name === 'v').length,
  };
  const home = run.p.stat(site.home);
  if (!home.ok || home.value.kind !== 'directory') {
    const reason = home.ok ? 'Not a directory' : strerror(home.error);
    return run.fail(`can't change directory to '${run.value('h')}': ${reason}`);
  }
  const at = endpointOf(run.value('p') ?? '80');
  if (at === undefined) return run.fail(`bad address '${run.value('p')}'`);
  const listener = run.p.net.listen(at.address, at.port);
  if (!listener.ok) return run.fail(`bind: ${strerror(listener.error)}`);
  yield* run.flush();
  if (run.has('f')) return yield* serve(run.p, listener.value, site);
  listener.value.close();
  run.p.fork((child) => inBackground(child, at, site), { newSession: true, files: new Map() });
  yield* run.p.tick();
  return 0;
});

/** `-d` and `-e` only print a text decoded or encoded. */
function spelled(run: Run): number | undefined {
  const coded = run.value('d');
  const plain = run.value('e');
  if (coded !== undefined) run.out(decodeForm(coded));
  else if (plain !== undefined) run.out(plain.replace(/[^A-Za-z0-9]/g, (one) => `&#${one.codePointAt(0)};`));
  else return undefined;
  return 0;
}

const decodeForm = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function endpointOf(text: string): { readonly address: string; readonly port: number } | undefined {
  const [, address = '::', port = ''] = /^(?:([\d.]+|\*):)?(\d+)$/.exec(text) ?? [];
  const number = Number(port);
  return port === '' || number > 65535 ? undefined : { address: address === '*' ? '::' : address, port: number };
}

function* inBackground(p: Process, at: { readonly address: string; readonly port: number }, site: Site): Task<number> {
  const listener = p.net.listen(at.address, at.port);
  return listener.ok ? yield* serve(p, listener.value, site) : 1;
}

function* serve(p: Process, listener: Listener, site: Site): Task<number> {
  p.onSignal('CHLD', 'ignore');
  for (;;) {
    const connection = listener.accept();
    if (connection === undefined) yield { kind: 'wait', on: [listener.acceptable] };
    else if (p.fork((child) => exchange(child, connection, site)) < 0) connection.close();
    yield* p.tick();
  }
}

/** One connection, one request. */
function* exchange(p: Process, connection: Connection, site: Site): Task<number> {
  const strands = new Strands();
  strands.add(
    (function* (): Task<void> {
      const message = yield* new HttpReader(connection).message('request');
      if (message === 'end') return;
      yield* answer(p, connection, site, message === 'bad' ? undefined : asRequest(message));
    })(),
  );
  yield* strands.run(p);
  connection.close();
  return 0;
}
