import type { MountSpec } from '../../api/container.ts';
import { cleanPath } from '../../base/go-path.ts';
import { quote } from '../../base/go-text.ts';
import { ok, type Result } from '../../base/result.ts';
import type { MountPoint } from './container.ts';

type Parsed = Result<MountPoint, string>;

const bad = (message: string): { readonly ok: false; readonly error: string } => ({ ok: false, error: message });

const PROPAGATION = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'];

/** The groups of words that `-v …:…:MODE` may have, at most one of each. */
const MODES: readonly (readonly string[])[] = [
  ['rw', 'ro'],
  ['z', 'Z'],
  PROPAGATION,
  ['nocopy'],
  ['consistent', 'cached', 'delegated'],
];

export function isValidMode(mode: string): boolean {
  if (mode === '') return true;
  const words = mode.split(',');
  if (!words.every((word) => MODES.some((group) => group.includes(word)))) return false;
  return MODES.every((group) => words.filter((word) => group.includes(word)).length <= 1);
}

const isLocalPath = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && cleanPath(path).split('/')[0] !== '..';

/** `field Source must not be empty` and the like, behind `invalid mount config for type "…": `. `exists` looks on the host. */
export function validateMount(spec: MountSpec, exists: ((path: string) => boolean) | undefined): string | undefined {
  const problem = problemOf(spec, exists);
  return problem === undefined ? undefined : `invalid mount config for type ${quote(spec.Type)}: ${problem}`;
}

function problemOf(spec: MountSpec, exists: ((path: string) => boolean) | undefined): string | undefined {
  if (spec.Target === '') return 'field Target must not be empty';
  if (cleanPath(spec.Target) === '/') return "invalid specification: destination can't be '/'";
  if (!spec.Target.startsWith('/')) return notAbsolute(spec.Target);
  switch (spec.Type) {
    case 'bind':
      return bindProblem(spec, exists);
    case 'volume':
      return volumeProblem(spec);
    case 'tmpfs':
      if (spec.BindOptions !== undefined) return extra('BindOptions');
      if (spec.ImageOptions !== undefined) return extra('ImageOptions');
      return spec.Source === undefined || spec.Source === '' ? undefined : extra('Source');
    case 'image':
      if (spec.BindOptions !== undefined) return extra('BindOptions');
      if (spec.VolumeOptions !== undefined) return extra('VolumeOptions');
      if (spec.Source === undefined || spec.Source === '') return 'field Source must not be empty';
      return badSubpath(spec.ImageOptions?.Subpath);
    default:
      return 'mount type unknown';
  }
}

const extra = (field: string): string => `field ${field} must not be specified`;

const notAbsolute = (path: string): string => `invalid mount path: '${path}' mount path must be absolute`;

const badSubpath = (subpath: string | undefined): string | undefined =>
  subpath !== undefined && subpath !== '' && !isLocalPath(subpath)
    ? 'subpath must be a relative path within the volume'
    : undefined;

function bindProblem(spec: MountSpec, exists: ((path: string) => boolean) | undefined): string | undefined {
  if (spec.Source === undefined || spec.Source === '') return 'field Source must not be empty';
  const propagation = spec.BindOptions?.Propagation;
  if (propagation !== undefined && propagation !== '' && !PROPAGATION.includes(propagation))
    return `invalid propagation mode: ${propagation}`;
  if (spec.VolumeOptions !== undefined) return extra('VolumeOptions');
  if (spec.ImageOptions !== undefined) return extra('ImageOptions');
  if (!spec.Source.startsWith('/')) return notAbsolute(spec.Source);
  if (exists === undefined || exists(spec.Source) || spec.BindOptions?.CreateMountpoint === true) return undefined;
  return `bind source path does not exist: ${spec.Source}`;
}

function volumeProblem(spec: MountSpec): string | undefined {
  if (spec.BindOptions !== undefined) return extra('BindOptions');
  if (spec.ImageOptions !== undefined) return extra('ImageOptions');
  const anonymous = spec.Source === undefined || spec.Source === '';
  const subpath = spec.VolumeOptions?.Subpath;
  if (subpath !== undefined && subpath !== '') {
    if (anonymous) return 'must not set Subpath when using anonymous volumes';
    const problem = badSubpath(subpath);
    if (problem !== undefined) return problem;
  }
  if (spec.ReadOnly === true && anonymous) return 'must not set ReadOnly mode when using anonymous volumes';
  return undefined;
}

/** A `-v` argument as the API's `Binds` carry it. */
export function parseBind(raw: string): Parsed {
  const parts = splitAtMost(raw, 4);
  const [first = '', second = '', third = ''] = parts;
  if (first === '' || parts.length > 3) return bad(invalidSpec(raw));
  if (parts.length === 2 && isValidMode(second)) return bad(invalidSpec(raw));
  const mode = parts.length === 3 ? third : '';
  if (!isValidMode(mode)) return bad(`invalid mode: ${mode}`);
  const words = mode.split(',');
  const source = parts.length === 1 ? '' : first;
  const propagation = words.find((word) => PROPAGATION.includes(word));
  const spec: MountSpec = {
    Type: source.startsWith('/') ? 'bind' : 'volume',
    Source: source,
    Target: parts.length === 1 ? first : second,
    ReadOnly: words.includes('ro'),
    ...(words.includes('nocopy') && { VolumeOptions: { NoCopy: true } }),
    ...(propagation !== undefined && { BindOptions: { Propagation: propagation } }),
  };
  const problem = validateMount(spec, undefined);
  if (problem !== undefined) return bad(`${invalidSpec(raw)}: ${problem}`);
  const point = toMountPoint(spec);
  return ok({ ...point, mode: spec.Type === 'volume' && mode === '' ? 'z' : mode });
}

const invalidSpec = (raw: string): string => `invalid volume specification: '${raw}'`;

function splitAtMost(text: string, count: number): string[] {
  const parts = text.split(':');
  return parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(':')];
}

/** A `--mount`; `exists` looks on the host. */
export function parseMount(spec: MountSpec, exists: (path: string) => boolean): Parsed {
  const problem = validateMount(spec, exists);
  if (problem !== undefined) return bad(problem);
  const point = toMountPoint(spec);
  const mustExist = spec.Type === 'bind' && spec.BindOptions?.CreateMountpoint !== true;
  return ok({ ...point, mustExist, mode: spec.Type === 'volume' ? 'z' : '' });
}

function toMountPoint(spec: MountSpec): MountPoint {
  const isBind = spec.Type === 'bind';
  return {
    type: spec.Type === 'bind' || spec.Type === 'tmpfs' || spec.Type === 'image' ? spec.Type : 'volume',
    name: spec.Type === 'volume' ? (spec.Source ?? '') : '',
    source: isBind ? cleanPath(spec.Source ?? '') : spec.Type === 'image' ? (spec.Source ?? '') : '',
    destination: cleanPath(spec.Target),
    readOnly: spec.ReadOnly === true || spec.Type === 'image',
    mode: '',
    propagation: isBind ? spec.BindOptions?.Propagation || 'rprivate' : '',
    driver: spec.VolumeOptions?.DriverConfig?.Name ?? '',
    copyData: spec.Type === 'volume' && spec.VolumeOptions?.NoCopy !== true,
    anonymous: spec.Type === 'volume' && (spec.Source ?? '') === '',
    spec,
    mustExist: false,
  };
}

/** `--volumes-from CONTAINER[:MODE]`. */
export function parseVolumesFrom(text: string): Result<{ readonly id: string; readonly readOnly: boolean }, string> {
  if (text === '') return bad('volumes-from specification cannot be an empty string');
  const colon = text.indexOf(':');
  const id = colon < 0 ? text : text.slice(0, colon);
  const mode = colon < 0 ? '' : text.slice(colon + 1);
  const words = mode.split(',');
  if (!isValidMode(mode) || words.some((word) => PROPAGATION.includes(word) || word === 'nocopy'))
    return bad(`invalid mode: ${mode}`);
  return ok({ id, readOnly: words.includes('ro') });
}
