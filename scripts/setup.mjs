// Makes a fresh clone ready: installs the locked dependencies when they are missing or out of date.
// Plain JavaScript on Node's own modules, because it runs before anything is installed and on any Node >= 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.drydock-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('npm ci failed; see the lines above. Is the npm registry reachable?');
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const bundled = existsSync(join(root, 'node_modules', '.bin', 'node'));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!bundled && (major < 22 || (major === 22 && minor < 12))) {
  console.error(
    `Drydock needs Node 22.12 or newer here (this is ${process.versions.node}): no Node comes along as a package for ${process.platform}-${process.arch}. Install a newer one from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}
