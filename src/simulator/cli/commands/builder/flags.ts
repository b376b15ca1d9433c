import { err, ok, type Result } from '../../../base/result.ts';
import type { Process } from '../../../process/program.ts';
import { parseCsv } from '../../flags/csv.ts';
import type { FlagSpec } from '../../flags/spec.ts';

/** Old flags of `docker build` that are taken and do nothing under BuildKit. */
export const buildHidden: readonly FlagSpec[] = [
  { name: 'compress', usage: '', hidden: true },
  { name: 'isolation', type: 'string', usage: '', hidden: true },
  { name: 'security-opt', type: 'strings', usage: '', hidden: true },
  { name: 'squash', usage: '', hidden: true },
  { name: 'memory', short: 'm', type: 'string', usage: '', hidden: true },
  { name: 'memory-swap', type: 'string', usage: '', hidden: true },
  { name: 'cpu-shares', short: 'c', type: 'int', usage: '', hidden: true },
  { name: 'cpu-period', type: 'int', usage: '', hidden: true },
  { name: 'cpu-quota', type: 'int', usage: '', hidden: true },
  { name: 'cpuset-cpus', type: 'string', usage: '', hidden: true },
  { name: 'cpuset-mems', type: 'string', usage: '', hidden: true },
  { name: 'rm', usage: '', hidden: true },
  { name: 'force-rm', usage: '', hidden: true },
];

/** `--build-arg A=1`, `--label a=b`. A name alone takes the shell's value, or is left out, when `env` is given. */
export function pairs(
  values: readonly string[],
  env?: ReadonlyMap<string, string>,
): Result<Record<string, string>, string> {
  const out: Record<string, string> = {};
  for (const value of values) {
    const at = value.indexOf('=');
    const key = at < 0 ? value : value.slice(0, at);
    if (key === '') return err(`invalid key-value pair ${JSON.stringify(value)}: empty key`);
    if (at >= 0 || env === undefined) out[key] = at < 0 ? '' : value.slice(at + 1);
    else {
      const known = env.get(key);
      if (known !== undefined) out[key] = known;
    }
  }
  return ok(out);
}

/** Where a build's result goes. `dest` empty or `-` is standard output for a tar. */
export interface OutputOption {
  readonly type: string;
  readonly dest: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** `-o out`, `-o -`, `-o type=tar,dest=x.tar`. */
export function parseOutput(text: string): Result<OutputOption, string> {
  if (text === '-') return ok({ type: 'tar', dest: '-', attributes: new Map() });
  const fields = parseCsv(text);
  if (!fields.ok) return fields;
  if (fields.value.length === 1 && fields.value[0] === text && !text.startsWith('type=')) {
    return ok({ type: 'local', dest: text, attributes: new Map() });
  }
  const attributes = new Map<string, string>();
  for (const field of fields.value) {
    const at = field.indexOf('=');
    if (at < 0) return err(`invalid value ${field}`);
    attributes.set(field.slice(0, at).trim().toLowerCase(), field.slice(at + 1));
  }
  const type = attributes.get('type') ?? '';
  if (type === '') return err('type is required for output');
  return ok({ type, dest: attributes.get('dest') ?? '', attributes });
}

/** `--build-context name=path`. */
export function parseContexts(values: readonly string[]): Result<ReadonlyMap<string, string>, string> {
  const out = new Map<string, string>();
  for (const value of values) {
    const at = value.indexOf('=');
    if (at < 0) return err(`invalid context value: ${value}, expected key=value`);
    out.set(value.slice(0, at), value.slice(at + 1));
  }
  return ok(out);
}

/** `--secret id=token,src=file`, `id=token,env=NAME`: bytes by id. */
export function readSecrets(p: Process, values: readonly string[]): Result<ReadonlyMap<string, Uint8Array>, string> {
  const out = new Map<string, Uint8Array>();
  for (const value of values) {
    const fields = parseCsv(value);
    if (!fields.ok) return fields;
    const options = new Map<string, string>();
    for (const field of fields.value) {
      const at = field.indexOf('=');
      if (at < 0) return err(`invalid field '${field}' must be a key=value pair`);
      const key = field.slice(0, at).toLowerCase();
      if (!['id', 'src', 'source', 'env', 'type'].includes(key)) return err(`unexpected key '${key}' in '${field}'`);
      options.set(key === 'source' ? 'src' : key, field.slice(at + 1));
    }
    const id = options.get('id') ?? '';
    if (id === '') return err('secret missing ID');
    const bytes = secretBytes(p, id, options);
    if (!bytes.ok) return bytes;
    out.set(id, bytes.value);
  }
  return ok(out);
}

function secretBytes(p: Process, id: string, options: ReadonlyMap<string, string>): Result<Uint8Array, string> {
  const fromEnv = options.get('env') ?? (options.has('src') || !p.env.has(id) ? undefined : id);
  if (fromEnv !== undefined && options.get('type') !== 'file') {
    return ok(Uint8Array.from([...(p.env.get(fromEnv) ?? '')].map((char) => char.charCodeAt(0))));
  }
  const path = options.get('src') ?? id;
  const read = p.fs.readFile(p.resolve(path), p.credentials);
  if (read.ok) return ok(read.value.bytes);
  return err(`failed to stat ${path}: stat ${path}: no such file or directory`);
}

/** `--add-host name:ip`, several by comma; the error is the daemon's check of the first bad one. */
export function addHostProblem(values: readonly string[]): string | undefined {
  const bad = values.find((value) => !/^[^:=]+[:=].+$/.test(value));
  return bad === undefined ? undefined : `invalid host ${bad}`;
}

/** The `--call` value: `check`, `outline`, `targets`, `build`; `format=json` may follow. */
export interface CallOption {
  readonly name: string;
  readonly json: boolean;
}

export function parseCall(text: string): Result<CallOption | undefined, string> {
  if (text === '' || text === 'build') return ok(undefined);
  const fields = parseCsv(text);
  if (!fields.ok) return fields;
  let name = '';
  let json = false;
  for (const field of fields.value) {
    const at = field.indexOf('=');
    if (at < 0) {
      if (name !== '') return err(`invalid print value: ${text}`);
      name = field;
    } else if (field.slice(0, at) === 'format') {
      const format = field.slice(at + 1);
      if (format !== 'json' && format !== 'text')
        return err(`invalid format "${format}", supported formats: json, text`);
      json = format === 'json';
    } else if (field.slice(0, at) !== 'ignorestatus')
      return err(`invalid print value: ${text}: invalid field ${field}`);
  }
  const lint = name === 'lint' || name === 'check';
  return ok({ name: lint ? 'check' : name, json });
}
