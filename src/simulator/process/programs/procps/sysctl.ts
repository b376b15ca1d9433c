import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';

const pathOf = (key: string): string => `/proc/sys/${key.includes('/') ? key : key.replaceAll('.', '/')}`;
const keyOf = (key: string): string => (key.includes('/') ? key.replaceAll('/', '.') : key);

/** sysctl: reads and writes the files below /proc/sys. */
export const sysctl = tool(
  { short: 'aAwneqp', long: 'all=a write=w values=n ignore=e quiet=q', busybox: { short: 'neAapwq' } },
  (run) => {
    const words = run.has('a', 'A') ? allKeys(run, '/proc/sys', '') : run.args;
    if (words.length === 0) return run.usage(undefined);
    for (const word of words) {
      const at = word.indexOf('=');
      if (at < 0) show(run, word);
      else write(run, word.slice(0, at), word.slice(at + 1));
    }
    return run.code;
  },
);

function unknown(run: Run, key: string): void {
  if (run.has('e')) return;
  if (run.gnu) run.warn(`cannot stat ${pathOf(key)}: ${strerror('ENOENT')}`);
  else run.warn(`error: '${keyOf(key)}' is an unknown key`);
}

function show(run: Run, key: string): void {
  const read = run.p.readText(pathOf(key));
  if (!read.ok) {
    unknown(run, key);
    return;
  }
  const value = read.value.replace(/\n$/, '');
  run.out(run.has('n') ? `${value}\n` : `${keyOf(key)} = ${value}\n`);
}

function write(run: Run, key: string, value: string): void {
  if (!run.stat(pathOf(key)).ok) {
    unknown(run, key);
    return;
  }
  const written = run.p.writeText(pathOf(key), `${value}\n`);
  if (!written.ok) {
    if (run.gnu) run.warn(`setting key "${keyOf(key)}": ${strerror(written.error)}`);
    else run.warn(`error setting key '${keyOf(key)}': ${strerror(written.error)}`);
    return;
  }
  if (!run.has('q')) run.out(run.has('n') ? `${value}\n` : `${keyOf(key)} = ${value}\n`);
}

function allKeys(run: Run, folder: string, prefix: string): string[] {
  const names = run.p.fs.readdir(folder, run.p.credentials);
  if (!names.ok) return [];
  return names.value.flatMap((name) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    return run.isDirectory(`${folder}/${name}`) ? allKeys(run, `${folder}/${name}`, key) : [key];
  });
}
