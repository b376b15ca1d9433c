import { utf8Decode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { atMost, type Command, fail, failDaemon, type Invocation, isTerminal } from '../command.ts';
import { addCredentials, registryKey } from './credentials.ts';

const UNENCRYPTED = (path: string): string =>
  `\nWARNING! Your credentials are stored unencrypted in '${path}'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n`;

/** Reads a line from the terminal without showing it. */
function* readSecret(c: Invocation, prompt: string): Task<string> {
  yield* c.p.out(prompt);
  const tty = c.p.files.get(0)?.tty;
  if (tty !== undefined) tty.echo = false;
  const line = yield* c.p.readLine(0);
  if (tty !== undefined) tty.echo = true;
  yield* c.p.out('\n');
  return line ?? '';
}

function* password(c: Invocation): Task<string | undefined> {
  if (c.flags.bool('password-stdin')) return utf8Decode(yield* c.p.readAll(0)).replace(/[\r\n]+$/, '');
  return c.flags.text('password');
}

/** `docker login`. */
export const dockerLogin: Command = {
  arity: atMost(1),
  *run(c: Invocation): Task<number> {
    const stdin = c.flags.bool('password-stdin');
    const user = c.flags.text('username') ?? '';
    if (c.flags.changed('password')) {
      if (stdin) return yield* fail(c, 'conflicting options: cannot specify both --password and --password-stdin');
      yield* c.p.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
    }
    if (stdin && user === '') return yield* fail(c, 'the --password-stdin option requires --username to be set');
    // An empty password is none: docker then asks for it.
    const given = (yield* password(c)) || undefined;
    if ((user === '' || given === undefined) && !isTerminal(c, 0)) {
      return yield* fail(c, 'Error: Cannot perform an interactive login from a non TTY device');
    }
    let name = user;
    if (name === '') {
      yield* c.p.out('Username: ');
      name = (yield* c.p.readLine(0))?.trim() ?? '';
      if (name === '') return yield* fail(c, 'Error: Non-null Username Required');
    }
    const secret = given ?? (yield* readSecret(c, 'Password: '));
    if (secret === '') return yield* fail(c, 'Error: Password Required');
    return yield* logIn(c, name, secret);
  },
};

function* logIn(c: Invocation, user: string, secret: string): Task<number> {
  const server = c.args[0] ?? '';
  const done = yield* c.api.images.login(server, user, secret);
  if (!done.ok) return yield* failDaemon(c, done.error);
  const path = addCredentials(c.p, registryKey(server), `${user}:${secret}`);
  if (path !== undefined) yield* c.p.err(UNENCRYPTED(path));
  yield* c.p.out(`${done.value.Status}\n`);
  return 0;
}
