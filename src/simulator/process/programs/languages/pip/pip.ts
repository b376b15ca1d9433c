import type { Task } from '../../../../base/task.ts';
import type { Program } from '../../../program.ts';
import { install } from './install.ts';
import { readOptions } from './options.ts';
import { placeOf } from './place.ts';
import { cache, check, freeze, list, show, uninstall } from './queries.ts';
import { PipSession } from './session.ts';
import { installedAt } from './site.ts';
import { helpText, INSTALL_USAGE } from './usage.ts';

/** The `pip` program of one Python. */
export const pipProgram = (minor: string): Program =>
  function* (p) {
    const place = placeOf(p, minor);
    const own = installedAt(p, place).get('pip');
    const session = new PipSession(
      p,
      own === undefined ? place : { ...place, pip: own.version.text },
      readOptions(p.argv.slice(1)),
    );
    yield* p.sleep(250);
    return yield* run(session);
  };

function* run(session: PipSession): Task<number> {
  const { p, place, options } = session;
  const { command } = options;
  if (options.flags.has('version') && command === undefined) {
    const folder = place.managed === undefined ? place.packages : (place.system[0] ?? place.packages);
    yield* p.out(`pip ${place.pip} from ${folder}/pip (python ${place.minor})\n`);
    return 0;
  }
  if (command === undefined || command === 'help' || options.flags.has('help')) return yield* help(session);
  const verb = VERBS[command];
  if (verb === undefined) {
    if (!REFUSED.has(command)) {
      yield* session.error(`unknown command "${command}"${maybe(command)}`);
      return 1;
    }
    return yield* session.refuse(
      `pip ${command} is not modelled: install, uninstall, list, freeze, show, check and cache are`,
    );
  }
  if (options.problem !== undefined) {
    const usage = command === 'install' ? INSTALL_USAGE : [`${command} [options]`];
    yield* p.err(
      `\nUsage:   \n${usage.map((line) => `  ${programName(session)} ${line}\n`).join('')}\n${options.problem}\n`,
    );
    return 2;
  }
  const other = [...session.values('index-url'), ...session.values('extra-index-url')].find(
    (url) => !/^https:\/\/pypi\.org\/simple\/?$/.test(url),
  );
  if (other !== undefined) return yield* session.refuse(`pip with the index ${other} is not modelled: PyPI's own is`);
  if (place.managed !== undefined && ['list', 'freeze', 'show', 'check'].includes(command))
    return yield* session.refuse(
      `pip ${command} of the system's Python is not modelled: it is in a virtual environment, or in the images of python`,
    );
  return yield* verb(session);
}

const VERBS: Readonly<Record<string, (session: PipSession) => Task<number>>> = {
  install,
  uninstall,
  list,
  freeze,
  show,
  check,
  cache,
};

const REFUSED = new Set([
  'download',
  'config',
  'search',
  'index',
  'wheel',
  'hash',
  'completion',
  'debug',
  'inspect',
  'lock',
]);

/** As usage texts name the program. */
const programName = ({ p }: PipSession): string => p.env.get('__PIP_AS__') ?? (p.argv[0] ?? 'pip').replace(/^.*\//, '');

/** How alike two words are, as Python's difflib reckons: twice the letters in common blocks, by all letters. */
function likeness(a: string, b: string): number {
  const common = (x: string, y: string): number => {
    let best = { at: 0, in: 0, size: 0 };
    for (let i = 0; i < x.length; i++)
      for (let j = 0; j < y.length; j++) {
        let size = 0;
        while (i + size < x.length && x[i + size] === y[j + size]) size++;
        if (size > best.size) best = { at: i, in: j, size };
      }
    if (best.size === 0) return 0;
    return (
      best.size +
      common(x.slice(0, best.at), y.slice(0, best.in)) +
      common(x.slice(best.at + best.size), y.slice(best.in + best.size))
    );
  };
  return (2 * common(a, b)) / (a.length + b.length);
}

/** A known command that the word is near to. */
function maybe(word: string): string {
  const near = [...Object.keys(VERBS), ...REFUSED]
    .map((one) => ({ one, likeness: likeness(word, one) }))
    .filter(({ likeness: much }) => much >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)[0];
  return near === undefined ? '' : ` - maybe you meant "${near.one}"`;
}

function* help(session: PipSession): Task<number> {
  const { command, args } = session.options;
  const about = command === 'help' ? args[0] : command;
  if (about !== undefined) return yield* session.refuse(`the help of pip ${about} is not modelled: see pip --help`);
  yield* session.p.out(`\nUsage:   \n  ${programName(session)} <command> [options]\n\n${helpText(session.release)}`);
  return 0;
}
