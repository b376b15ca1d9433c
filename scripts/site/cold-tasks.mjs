import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { cutModule } from './cut-module.mjs';
import { isSimulator } from './one-core.mjs';
import { profileName, SIMULATOR } from './profile-names.mjs';

/** What `npm run bench -- hot` wrote: the functions that many lessons run, those that a few do, and the others, by module. */
const PROFILE = JSON.parse(readFileSync(new URL('./hot-functions.json', import.meta.url), 'utf8'));
/** Left whole: what carries parts, and programs that no lesson runs, which come in parts of their own. */
const CARRIERS = new Set(['base/task.ts', 'base/part.ts', 'base/absent.ts']);
const PROGRAMS = /^process\/programs\//;

function cutOf(path) {
  const name = profileName(path);
  const profile = PROFILE[name];
  const whole = name === undefined || name.endsWith('.data.ts') || CARRIERS.has(name);
  if (whole || (profile === undefined && (PROGRAMS.test(name) || !path.startsWith(SIMULATOR)))) return undefined;
  return cutModule(readFileSync(path, 'utf8'), {
    file: `./${basename(path)}`,
    up: `${relative(dirname(path), SIMULATOR).replaceAll('\\', '/') || '.'}/`.replace(/^(?!\.)/, './'),
    profile: profile ?? { hot: [], rare: [], never: [] },
  });
}

/**
 * Vite plugin for the workers of a build: what no lesson runs leaves its module, and is fetched when a session runs it all
 * the same. In the place of a task stays one that needs the part with the real one and goes on in it, which costs no
 * simulated time; see docs/adr/0006-parts-are-fetched-when-used.md. In Node, in tests and while developing, modules are whole.
 */
export function coldTasks() {
  const cuts = new Map();
  const known = (path) => {
    if (!cuts.has(path)) cuts.set(path, cutOf(path));
    return cuts.get(path);
  };
  /** Only the simulator's worker has a scheduler that fetches parts. */
  let active = false;
  return {
    name: 'drydock:cold-tasks',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      active = isSimulator(input);
    },
    resolveId: {
      filter: { id: /\.[jt]s\?\w+$/ },
      handler: (source, importer) => (source.startsWith('.') && importer ? resolve(dirname(importer), source) : null),
    },
    load: {
      filter: { id: /(src\/simulator\/.*\.ts|xstate\/dist\/.*\.esm\.js)(\?\w+)?$/ },
      handler(id) {
        const [path, name] = id.split('?');
        const made = active ? known(path) : undefined;
        if (made === undefined) return null;
        return { code: name === undefined ? made.code : made.modules.get(name), moduleType: 'ts' };
      },
    },
  };
}
