import { err, ok, type Result } from '../../../../base/result.ts';
import type { Process } from '../../../../process/program.ts';

const reason = (errno: string): string =>
  errno === 'EISDIR' ? 'is a directory' : errno === 'EACCES' ? 'permission denied' : 'no such file or directory';

/** A file of `NAME=value` lines. Values are kept as they stand, quotes too; a bare name takes `lookup`'s value or is left out. */
export function readPairs(
  p: Process,
  path: string,
  lookup?: (name: string) => string | undefined,
): Result<readonly string[], string> {
  const text = p.readText(path);
  if (!text.ok) return err(`open ${path}: ${reason(text.error)}`);
  const out: string[] = [];
  for (const [index, raw] of text.value.split(/\r?\n/).entries()) {
    const line = (index === 0 ? raw.replace(/^\ufeff/, '') : raw).trimStart();
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    const name = at < 0 ? line : line.slice(0, at);
    if (name === '') return err(`invalid env file (${path}): no variable name on line '${line}'`);
    if (/[ \t]/.test(name)) return err(`invalid env file (${path}): variable '${name}' contains whitespaces`);
    const found = at < 0 ? lookup?.(line) : undefined;
    if (at >= 0) out.push(line);
    else if (found !== undefined) out.push(`${name}=${found}`);
  }
  return ok(out);
}

/** `--env-file` and then `--env`; a name alone takes the shell's value, and stays bare when there is none. */
export function readEnv(
  p: Process,
  files: readonly string[],
  values: readonly string[],
): Result<readonly string[], string> {
  const out: string[] = [];
  for (const file of files) {
    const pairs = readPairs(p, file, (name) => p.env.get(name));
    if (!pairs.ok) return pairs;
    out.push(...pairs.value);
  }
  for (const value of values) {
    const known = value.includes('=') ? undefined : p.env.get(value);
    out.push(known === undefined ? value : `${value}=${known}`);
  }
  return ok(out);
}

/** `a=b` words as a record; a word without `=` has the empty value. */
export function pairsToRecord(pairs: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    out[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1);
  }
  return out;
}
