import { parseBool, quote } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Process } from '../../../process/program.ts';
import { isIpAddress } from '../../flags/addresses.ts';
import { parseCsv } from '../../flags/csv.ts';
import type { FlagValues } from '../../flags/parse.ts';
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

/** `--secret id=token,src=file`, `id=token,env=NAME`: its fields, `src` and `source` as one. */
export type SecretOption = ReadonlyMap<string, string>;

export function parseSecrets(values: readonly string[]): Result<readonly SecretOption[], string> {
  const out: SecretOption[] = [];
  for (const value of values) {
    const fields = parseCsv(value);
    if (!fields.ok) return fields;
    const options = new Map<string, string>();
    for (const field of fields.value) {
      const at = field.indexOf('=');
      if (at < 0) return err(`invalid field '${field}' must be a key=value pair`);
      const key = field.slice(0, at).toLowerCase();
      const given = field.slice(at + 1);
      if (!['id', 'src', 'source', 'env', 'type'].includes(key)) return err(`unexpected key '${key}' in '${field}'`);
      if (key === 'type' && given !== 'file' && given !== 'env') return err(`unsupported secret type ${quote(given)}`);
      options.set(key === 'source' ? 'src' : key, given);
    }
    out.push(options);
  }
  return ok(out);
}

/** The secrets' bytes by id. */
export function readSecrets(
  p: Process,
  secrets: readonly SecretOption[],
): Result<ReadonlyMap<string, Uint8Array>, string> {
  const out = new Map<string, Uint8Array>();
  for (const options of secrets) {
    const id = options.get('id') ?? '';
    if (id === '') return err('secret missing ID');
    const bytes = secretBytes(p, id, options);
    if (!bytes.ok) return bytes;
    out.set(id, bytes.value);
  }
  return ok(out);
}

function secretBytes(p: Process, id: string, options: SecretOption): Result<Uint8Array, string> {
  const type = options.get('type');
  const named = options.get('env') ?? (type === 'env' ? options.get('src') : undefined);
  const fromEnv = named ?? (options.has('src') || !p.env.has(id) ? undefined : id);
  if (fromEnv !== undefined && type !== 'file') {
    return ok(Uint8Array.from([...(p.env.get(fromEnv) ?? '')].map((char) => char.charCodeAt(0))));
  }
  const path = options.get('src') ?? id;
  const read = p.fs.readFile(p.resolve(path), p.credentials);
  if (read.ok) return ok(read.value.bytes);
  // A folder is found out only when a RUN opens the secret.
  if (read.error === 'EISDIR') return ok(new Uint8Array());
  return err(`failed to stat ${path}: stat ${path}: no such file or directory`);
}

/** What is wrong with the first bad `--ssh`: there is no agent here, and no key file that one could be made of. */
export function sshProblem(p: Process, values: readonly string[]): string | undefined {
  for (const value of values) {
    if (value === '') continue;
    const at = value.indexOf('=');
    const id = at < 0 ? value : value.slice(0, at);
    const given = at < 0 ? [] : value.slice(at + 1).split(',');
    const paths = given.length > 0 ? given : [p.env.get('SSH_AUTH_SOCK') ?? ''];
    const failed = `failed to convert agent config {${id} [${given.join(' ')}] false}: `;
    if (paths[0] === '') return `${failed}invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set`;
    const inside = `${failed}failed to convert agent config for ID: ${quote(id)}: `;
    for (const path of paths) {
      if (!p.stat(p.resolve(path)).ok) return `${inside}stat ${path}: no such file or directory`;
      const key = p.readText(p.resolve(path));
      if (!key.ok || !key.value.includes('PRIVATE KEY-----'))
        return `${inside}failed to parse ${path}: ssh: no key found`;
    }
  }
  return undefined;
}

/** `--add-host name=ip` or `name:ip`, with several addresses by comma: an entry `name=ip` for each. */
export function parseAddHosts(values: readonly string[]): Result<readonly string[], string> {
  const out: string[] = [];
  for (const value of values) {
    const at = value.includes('=') ? value.indexOf('=') : value.indexOf(':');
    const name = value.slice(0, Math.max(0, at));
    const text = value.slice(at + 1);
    const addresses = text.split(',').map((address) => /^\[(.+)\]$/.exec(address)?.[1] ?? address);
    if (name === '' || (text !== 'host-gateway' && !addresses.every(isIpAddress))) return err(`invalid host ${value}`);
    out.push(...addresses.map((address) => `${name}=${address}`));
  }
  return ok(out);
}

/** Networks that RUN can have; others are the legacy builder's. */
export function networkProblem(mode: string): string | undefined {
  if (['', 'default', 'none', 'host'].includes(mode)) return undefined;
  const advice = 'you can define a custom network for your builder using the network driver-opt in buildx create';
  return `network mode ${quote(mode)} not supported by buildkit - ${advice}`;
}

const DEPRECATED: Readonly<Record<string, string>> = {
  isolation: 'isolation flag is deprecated with BuildKit.',
  'security-opt': 'security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.',
  squash:
    'experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.',
};

/** Warnings about flags of the legacy builder, a line each. */
export const deprecations = (flags: FlagValues): string =>
  Object.entries(DEPRECATED)
    .filter(([flag]) => flags.changed(flag))
    .map(([, text]) => `WARNING: ${text}\n`)
    .join('');

/** The `--call` value: `check`, `outline`, `targets`, `build`; `format=json` and `ignorestatus` may follow. */
export interface CallOption {
  readonly name: string;
  /** Text, unless `format=json` asks for the other. */
  readonly json: boolean;
  /** Findings do not make the command fail. */
  readonly ignoreStatus: boolean;
}

export function parseCall(text: string): Result<CallOption | undefined, string> {
  if (text === '' || text === 'build') return ok(undefined);
  const fields = parseCsv(text);
  if (!fields.ok) return fields;
  let name = '';
  let json = false;
  let ignoreStatus = false;
  for (const field of fields.value) {
    const at = field.indexOf('=');
    const value = field.slice(at + 1);
    if (at < 0) {
      if (name !== '') return err(`invalid print value: ${text}`);
      name = field;
    } else if (field.slice(0, at) === 'format') json = value === 'json';
    else if (field.slice(0, at) === 'ignorestatus') {
      const flag = parseBool(value);
      if (flag === undefined)
        return err(
          `invalid ignorestatus print value: ${value}: strconv.ParseBool: parsing ${quote(value)}: invalid syntax`,
        );
      ignoreStatus = flag;
    } else return err(`invalid print field: ${field}`);
  }
  const lint = name === 'lint' || name === 'check';
  return ok({ name: lint ? 'check' : name, json, ignoreStatus });
}
