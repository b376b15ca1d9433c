// `npm test`: types, lint, unit tests, the built site in a real browser. Ends with the line `N passed, N failed`.
// Parts can be chosen: `npm test -- types lint unit site e2e`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'test-results');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const tally = { passed: 0, failed: 0 };

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const begun = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A check that is one test by itself. */
function check(title, command, args, env) {
  if (run(title, command, args, env)) tally.passed++;
  else tally.failed++;
}

/** A runner that leaves a JSON report; a crash without a report counts as one failure. */
function suite(title, command, args, report, read, env) {
  rmSync(report, { force: true });
  const good = run(title, command, args, env);
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  tally.passed += counts.passed;
  tally.failed += counts.failed + (!good && counts.failed === 0 ? 1 : 0);
  if (counts.passed + counts.failed === 0 && good) tally.failed++;
}

function browser() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get) …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  spawnSync(bin('playwright'), ['install', 'chromium'], { stdio: 'inherit', cwd: root });
  return '';
}

const parts = {
  types: () => {
    check('types of the simulator', bin('tsc'), ['-p', 'src/simulator/tsconfig.json']);
    check('types of scripts and tests', bin('tsc'), ['-p', 'scripts/tsconfig.json']);
    check('types of pages and lessons', bin('astro'), ['check', '--minimumFailingSeverity', 'error']);
    check('types of views', bin('svelte-check'), ['--threshold', 'error']);
  },
  lint: () => check('lint and format', bin('biome'), ['check', '.']),
  unit: () =>
    suite(
      'unit tests',
      bin('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`],
      join(results, 'unit.json'),
      (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
      }),
    ),
  site: () => {
    check('build of the site', bin('astro'), ['build', '--silent']);
    check('links and weights of the site', process.execPath, ['scripts/check-site.ts']);
    const folder = 'test-results/below-a-path';
    const env = { DRYDOCK_BASE: '/drydock', DRYDOCK_SITE: 'https://example.org' };
    check('build of a site below a path', bin('astro'), ['build', '--silent', '--outDir', folder], env);
    check('links, addresses and map of that', process.execPath, [
      'scripts/check-site.ts',
      folder,
      env.DRYDOCK_BASE,
      env.DRYDOCK_SITE,
    ]);
  },
  e2e: () => {
    const chromium = browser();
    suite(
      'the site in a browser',
      bin('playwright'),
      ['test'],
      join(results, 'e2e.json'),
      (report) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
      }),
      { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json') },
    );
  },
};

mkdirSync(results, { recursive: true });
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown part ${unknown.join(', ')}. Choose from: ${Object.keys(parts).join(' ')}`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) part();
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
