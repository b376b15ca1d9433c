import type { MountSpec } from '../../../../api/container.ts';
import { ramInBytes } from '../../../../base/go-size.ts';
import { parseBool } from '../../../../base/go-text.ts';
import { err, ok, type Result } from '../../../../base/result.ts';
import { parseCsv } from '../../../flags/csv.ts';

interface Draft extends MountSpec {
  VolumeOptions?: NonNullable<MountSpec['VolumeOptions']>;
  BindOptions?: NonNullable<MountSpec['BindOptions']>;
  TmpfsOptions?: NonNullable<MountSpec['TmpfsOptions']>;
  ImageOptions?: NonNullable<MountSpec['ImageOptions']>;
}

const volume = (mount: Draft): NonNullable<MountSpec['VolumeOptions']> => (mount.VolumeOptions ??= {});
const bind = (mount: Draft): NonNullable<MountSpec['BindOptions']> => (mount.BindOptions ??= {});
const tmpfs = (mount: Draft): NonNullable<MountSpec['TmpfsOptions']> => (mount.TmpfsOptions ??= {});

function pair(text: string): Record<string, string> {
  const at = text.indexOf('=');
  const key = at < 0 ? text : text.slice(0, at);
  return key === '' ? {} : { [key]: at < 0 ? '' : text.slice(at + 1) };
}

/** A field without a value. */
function setSwitch(mount: Draft, key: string, field: string): string | undefined {
  if (key === 'readonly' || key === 'ro') mount.ReadOnly = true;
  else if (key === 'volume-nocopy') volume(mount).NoCopy = true;
  else if (key === 'bind-nonrecursive') bind(mount).NonRecursive = true;
  else return `invalid field '${field}' must be a key=value pair`;
  return undefined;
}

function setRecursive(mount: Draft, key: string, value: string): string | undefined {
  if (value === 'enabled') return undefined;
  if (value === 'disabled') bind(mount).NonRecursive = true;
  else if (value === 'writable') bind(mount).ReadOnlyNonRecursive = true;
  else if (value === 'readonly') bind(mount).ReadOnlyForceRecursive = true;
  else return `invalid value for ${key}: ${value} (must be "enabled", "disabled", "writable", or "readonly")`;
  return undefined;
}

function setBoolean(key: string, value: string, set: (on: boolean) => void): string | undefined {
  const on = parseBool(value);
  if (on === undefined) return `invalid value for ${key}: ${value}`;
  set(on);
  return undefined;
}

/** A `key=value` field; a closed switch over the keys that Docker knows. */
function setField(
  mount: Draft,
  key: string,
  value: string,
  field: string,
  resolve: (path: string) => string,
): string | undefined {
  switch (key) {
    case 'type':
      mount.Type = value.toLowerCase() as MountSpec['Type'];
      return undefined;
    case 'source':
    case 'src':
      mount.Source = value.startsWith('.') ? resolve(value) : value;
      return undefined;
    case 'target':
    case 'dst':
    case 'destination':
      mount.Target = value;
      return undefined;
    case 'readonly':
    case 'ro':
      return setBoolean(key, value, (on) => {
        mount.ReadOnly = on;
      });
    case 'consistency':
      mount.Consistency = value.toLowerCase();
      return undefined;
    case 'bind-propagation':
      bind(mount).Propagation = value.toLowerCase();
      return undefined;
    case 'bind-nonrecursive':
      return setBoolean(key, value, (on) => {
        bind(mount).NonRecursive = on;
      });
    case 'bind-recursive':
      return setRecursive(mount, key, value);
    case 'volume-subpath':
      volume(mount).Subpath = value;
      return undefined;
    case 'volume-nocopy':
      return setBoolean(key, value, (on) => {
        volume(mount).NoCopy = on;
      });
    case 'volume-label':
      volume(mount).Labels = { ...volume(mount).Labels, ...pair(value) };
      return undefined;
    case 'volume-driver':
      volume(mount).DriverConfig = { ...volume(mount).DriverConfig, Name: value };
      return undefined;
    case 'volume-opt': {
      const driver = volume(mount).DriverConfig;
      volume(mount).DriverConfig = { ...driver, Options: { ...driver?.Options, ...pair(value) } };
      return undefined;
    }
    case 'image-subpath':
      (mount.ImageOptions ??= {}).Subpath = value;
      return undefined;
    case 'tmpfs-size': {
      const size = ramInBytes(value);
      if (!size.ok) return `invalid value for ${key}: ${value}`;
      tmpfs(mount).SizeBytes = size.value;
      return undefined;
    }
    case 'tmpfs-mode':
      if (!/^[0-7]+$/.test(value)) return `invalid value for ${key}: ${value}`;
      tmpfs(mount).Mode = Number.parseInt(value, 8);
      return undefined;
    default:
      return `unexpected key '${key}' in '${field}'`;
  }
}

function checkMix(mount: Draft): string | undefined {
  const groups = [
    ['volume', mount.VolumeOptions],
    ['image', mount.ImageOptions],
    ['bind', mount.BindOptions],
    ['tmpfs', mount.TmpfsOptions],
  ] as const;
  for (const [type, options] of groups) {
    if (options !== undefined && mount.Type !== type) {
      return `cannot mix '${type}-*' options with mount type '${mount.Type}'`;
    }
  }
  if (mount.BindOptions?.ReadOnlyNonRecursive === true && mount.ReadOnly !== true) {
    return "option 'bind-recursive=writable' requires 'readonly' to be specified in conjunction";
  }
  if (mount.BindOptions?.ReadOnlyForceRecursive === true) {
    const option = "option 'bind-recursive=readonly' requires";
    if (mount.ReadOnly !== true) return `${option} 'readonly' to be specified in conjunction`;
    if (mount.BindOptions.Propagation !== 'rprivate') {
      return `${option} 'bind-propagation=rprivate' to be specified in conjunction`;
    }
  }
  return undefined;
}

/** A `--mount` value. `resolve` makes a path absolute. */
export function parseMount(text: string, resolve: (path: string) => string): Result<MountSpec, string> {
  const fields = parseCsv(text);
  if (!fields.ok) return fields;
  const mount: Draft = { Type: 'volume', Target: '' };
  for (const field of fields.value) {
    const at = field.indexOf('=');
    const key = (at < 0 ? field : field.slice(0, at)).toLowerCase();
    const problem = at < 0 ? setSwitch(mount, key, field) : setField(mount, key, field.slice(at + 1), field, resolve);
    if (problem !== undefined) return err(problem);
  }
  const type: string = mount.Type;
  if (type === '') return err('type is required');
  if (mount.Target === '') return err('target is required');
  const mix = checkMix(mount);
  return mix === undefined ? ok(mount) : err(mix);
}
