import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { cut, parseBool, parseUnsigned, quote } from '../go-text.ts';
import { csvFields } from './csv.ts';
import { parseRamSize } from './ram-size.ts';
import { withSuggestion } from './suggest.ts';

export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
export type Sharing = 'shared' | 'private' | 'locked';

/** A `--mount` with its fields read and expanded. */
export interface Mount {
  type: MountType;
  from: string;
  source: string;
  target: string;
  readOnly: boolean;
  size: number;
  id: string;
  sharing: Sharing | undefined;
  required: boolean;
  env: string | undefined;
  mode: number | undefined;
  uid: number | undefined;
  gid: number | undefined;
}

type Expand = (word: string) => Result<string, string>;

const TYPES: readonly MountType[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING: readonly Sharing[] = ['shared', 'private', 'locked'];
const KEYS: readonly string[] = [
  'type',
  'from',
  'source',
  'target',
  'readonly',
  'id',
  'sharing',
  'required',
  'size',
  'mode',
  'uid',
  'gid',
  'src',
  'dst',
  'destination',
  'ro',
  'rw',
  'readwrite',
  'env',
];

/**
 * What the first reading of a mount settles: that it is comma separated and where it is `from`. All else waits for
 * expansion, as in BuildKit.
 */
export function mountSource(text: string): Result<string, string> {
  const fields = csvFields(text);
  if (!fields.ok) return err(`failed to parse csv mounts: ${fields.error}`);
  let from = '';
  for (const field of fields.value) {
    const [key, value] = cut(field, '=');
    if (key.toLowerCase() !== 'from' || value === undefined) continue;
    const dollar = value.indexOf('$');
    if (dollar >= 0 && dollar !== value.length - 1) {
      return err("'from' doesn't support variable expansion, define alias stage instead");
    }
    from = value;
  }
  return ok(from);
}

/** Reads and checks all fields of a mount. */
export function parseMount(text: string, expand: Expand): Result<Mount, string> {
  const fields = csvFields(text);
  if (!fields.ok) return err(`failed to parse csv mounts: ${fields.error}`);
  const reader = new MountReader();
  for (const field of fields.value) {
    const fault = reader.field(field, expand);
    if (fault !== undefined) return err(fault);
  }
  const fault = reader.finish();
  return fault === undefined ? ok(reader.mount) : err(fault);
}

class MountReader {
  readonly mount: Mount = {
    type: 'bind',
    from: '',
    source: '',
    target: '',
    readOnly: false,
    size: 0,
    id: '',
    sharing: undefined,
    required: false,
    env: undefined,
    mode: undefined,
    uid: undefined,
    gid: undefined,
  };
  #readOnlyGiven = false;

  /** Takes one field; gives Docker's message when it is wrong. */
  field(field: string, expand: Expand): string | undefined {
    const [rawKey, rawValue] = cut(field, '=');
    const key = rawKey.toLowerCase();
    if (rawValue === undefined) return this.#bare(key, field);
    const value = expand(rawValue);
    return value.ok ? this.#pair(key, value.value, field) : value.error;
  }

  #bare(key: string, field: string): string | undefined {
    switch (key) {
      case 'readonly':
      case 'ro':
        return this.#setReadOnly(true);
      case 'readwrite':
      case 'rw':
        return this.#setReadOnly(false);
      case 'required':
        if (!this.#mayBeRequired()) return this.#unexpected(key);
        this.mount.required = true;
        return undefined;
      default:
        return `invalid field '${field}' must be a key=value pair`;
    }
  }

  #pair(key: string, value: string, field: string): string | undefined {
    const mount = this.mount;
    switch (key) {
      case 'type': {
        const type = TYPES.find((each) => each === value.toLowerCase());
        if (type === undefined) return withSuggestion(`unsupported mount type ${quote(value)}`, value, TYPES, true);
        mount.type = type;
        return undefined;
      }
      case 'from':
        mount.from = value;
        return undefined;
      case 'source':
      case 'src':
        mount.source = value;
        return undefined;
      case 'target':
      case 'dst':
      case 'destination':
        mount.target = value;
        return undefined;
      case 'readonly':
      case 'ro':
      case 'readwrite':
      case 'rw': {
        const flag = parseBool(value);
        if (flag === undefined) return `invalid value for ${key}: ${value}`;
        return this.#setReadOnly(key.startsWith('readonly') || key === 'ro' ? flag : !flag);
      }
      case 'required':
        return this.#setRequired(value);
      case 'size':
        return this.#setSize(value);
      case 'id':
        mount.id = value;
        return undefined;
      case 'sharing': {
        const sharing = SHARING.find((each) => each === value.toLowerCase());
        if (sharing === undefined) {
          return withSuggestion(`unsupported sharing value ${quote(value)}`, value, SHARING, true);
        }
        mount.sharing = sharing;
        return undefined;
      }
      case 'mode':
      case 'uid':
      case 'gid': {
        const number = parseUnsigned(value, key === 'mode' ? 8 : 10);
        if (typeof number === 'string') return `invalid value ${value} for ${key}`;
        mount[key] = number;
        return undefined;
      }
      case 'env':
        mount.env = value;
        return undefined;
      default:
        return withSuggestion(`unexpected key '${key}' in '${field}'`, key, KEYS, true);
    }
  }

  #setReadOnly(readOnly: boolean): undefined {
    this.mount.readOnly = readOnly;
    this.#readOnlyGiven = true;
    return undefined;
  }

  #mayBeRequired(): boolean {
    return this.mount.type === 'secret' || this.mount.type === 'ssh';
  }

  #unexpected(key: string): string {
    return `unexpected key '${key}' for mount type '${this.mount.type}'`;
  }

  #setRequired(value: string): string | undefined {
    if (!this.#mayBeRequired()) return this.#unexpected('required');
    const required = parseBool(value);
    if (required === undefined) return `invalid value for required: ${value}`;
    this.mount.required = required;
    return undefined;
  }

  #setSize(value: string): string | undefined {
    if (this.mount.type !== 'tmpfs') return this.#unexpected('size');
    const size = parseRamSize(value);
    if (size === undefined) return `invalid value for size: ${value}`;
    this.mount.size = size;
    return undefined;
  }

  /** The checks that need all fields. */
  finish(): string | undefined {
    const mount = this.mount;
    if (mount.type === 'bind' || mount.type === 'tmpfs') {
      for (const key of ['mode', 'uid', 'gid'] as const) {
        if (mount[key] !== undefined) return `${key} not allowed for ${quote(mount.type)} type mounts`;
      }
    }
    if (!this.#readOnlyGiven) mount.readOnly = mount.type !== 'cache' && mount.type !== 'tmpfs';
    if (mount.type === 'secret') {
      if (mount.from !== '') return 'secret mount should not have a from';
      if (mount.sharing !== undefined) return 'secret mount should not define sharing';
      if (mount.source === '' && mount.target === '' && mount.id === '') {
        return 'invalid secret mount. one of source, target required';
      }
      if (mount.source !== '' && mount.id !== '') return "both source and id can't be set";
    }
    if (mount.sharing !== undefined && mount.type !== 'cache') {
      return `invalid cache sharing set for ${mount.type} mount`;
    }
    return undefined;
  }
}
