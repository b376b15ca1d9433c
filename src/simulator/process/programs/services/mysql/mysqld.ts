import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { Mysqld, NAME } from './server.ts';
import { mysqlVersion, type Settings, serverSettings } from './settings.ts';

/** mysqld. */
export const mysqld: Program = function* (p) {
  const version = mysqlVersion(p);
  const args = p.argv.slice(1);
  if (args.some((word) => word === '--version' || word === '-V')) {
    yield* p.out(`${NAME}  Ver ${version} for Linux on x86_64 (MySQL Community Server - GPL)\n`);
    return 0;
  }
  const { settings, unknown } = serverSettings(p, args);
  const server = new Mysqld(p, settings);
  const showing = settings.has('help');
  if (p.credentials.uid === 0 && !showing && !args.some((word) => /^(-u|--user)/.test(word))) {
    yield* server.log(
      0,
      'ERROR',
      'MY-010123',
      'Fatal error: Please read "Security" section of the manual to find out how to run mysqld as root!',
    );
    yield* server.log(0, 'ERROR', 'MY-010119', 'Aborting');
    return 1;
  }
  if (unknown !== undefined) {
    const said =
      unknown.startsWith('-') || !unknown.includes('=')
        ? `unknown option '--${unknown.replace(/^-+/, '')}'.`
        : `unknown variable '${unknown}'.`;
    yield* server.log(0, 'ERROR', 'MY-000067', said);
    yield* server.log(0, 'ERROR', 'MY-010119', 'Aborting');
    return 1;
  }
  if (showing) {
    // What scripts look for in the help text: where the data and the socket are.
    yield* p.out(
      ['datadir', 'socket', 'port'].map((name) => `${name.padEnd(60)} ${settings.get(name) ?? ''}\n`).join(''),
    );
    return 0;
  }
  if (settings.has('initialize')) {
    yield* p.err('mysqld: drydock: --initialize is not modelled; use --initialize-insecure\n');
    return 1;
  }
  if (settings.has('initialize_insecure')) return yield* server.initialise(true);
  return settings.has('daemonize') ? yield* inBackground(p, settings) : yield* server.run(() => undefined);
};

/** `--daemonize`: the server goes on in a process of its own; this one ends when that is ready. */
function* inBackground(p: Process, settings: Settings): Task<number> {
  let ready = false;
  const pid = p.fork(
    (child) =>
      new Mysqld(child, settings).run(() => {
        ready = true;
      }),
    { newSession: true, argv: p.argv },
  );
  while (!ready) {
    if (p.poll(pid)) return 1;
    yield* p.sleep(20);
  }
  return 0;
}
