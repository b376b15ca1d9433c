import { joinPath } from '../base/go-path.ts';
import { trimSpace } from '../base/go-space.ts';
import { quote } from '../base/go-text.ts';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
  readonly osVersion: string;
  readonly osFeatures: readonly string[];
}

const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const INVALID = 'invalid argument';

const KNOWN_OS = new Set([
  'aix',
  'android',
  'darwin',
  'dragonfly',
  'freebsd',
  'hurd',
  'illumos',
  'ios',
  'js',
  'linux',
  'nacl',
  'netbsd',
  'openbsd',
  'plan9',
  'solaris',
  'windows',
  'zos',
]);

const KNOWN_ARCHITECTURES = new Set([
  '386',
  'amd64',
  'amd64p32',
  'arm',
  'armbe',
  'arm64',
  'arm64be',
  'ppc64',
  'ppc64le',
  'loong64',
  'mips',
  'mipsle',
  'mips64',
  'mips64le',
  'mips64p32',
  'mips64p32le',
  'ppc',
  'riscv',
  'riscv64',
  's390',
  's390x',
  'sparc',
  'sparc64',
  'wasm',
]);

/** The machine that the simulated builder runs on. */
const HOST = { os: 'linux', architecture: 'amd64' } as const;

/** Parses `linux`, `arm64`, `linux/arm/v7` or `windows(10.0.17763)/amd64` as containerd does. */
export function parsePlatform(specifier: string): Result<Platform, string> {
  if (specifier.includes('*')) return err(`${quote(specifier)}: wildcards not yet supported: ${INVALID}`);
  const parts = specifier.split('/');
  if (parts.length > 4) parts.splice(3, parts.length, parts.slice(3).join('/'));
  const first = parts[0] ?? '';
  const match = OS.exec(first);
  if (match === null) {
    const pattern = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
    const reason = `OSAndVersion specifier component must match ${quote(pattern)}: ${INVALID}`;
    return err(`${quote(first)} is an invalid OS component of ${quote(specifier)}: ${reason}`);
  }
  const system = systemOf(specifier, match);
  if (!system.ok) return system;
  const wrong = parts.slice(1).find((part) => !COMPONENT.test(part));
  if (wrong !== undefined) {
    const reason = `platform specifier component must match ${quote('^[A-Za-z0-9_.-]+$')}: ${INVALID}`;
    return err(`${quote(wrong)} is an invalid component of ${quote(specifier)}: ${reason}`);
  }
  return withArchitecture(specifier, parts, system.value);
}

type System = Pick<Platform, 'os' | 'osVersion' | 'osFeatures'>;

function systemOf(specifier: string, match: RegExpExecArray): Result<System, string> {
  const os = normalizeOs(match[1] ?? '');
  const rawVersion = match[2] ?? '';
  const osVersion = unescapeOption(rawVersion);
  if (!osVersion.ok)
    return err(`${quote(specifier)} has an invalid OS version ${quote(rawVersion)}: ${osVersion.error}`);
  const features: string[] = [];
  for (const raw of (match[3] ?? '').split('+').slice(1)) {
    const feature = unescapeOption(trimSpace(raw));
    if (!feature.ok) {
      return err(`${quote(specifier)} has invalid OS features: invalid os feature ${quote(raw)}: ${feature.error}`);
    }
    if (feature.value !== '') features.push(feature.value);
  }
  return ok({ os, osVersion: osVersion.value, osFeatures: features });
}

function withArchitecture(specifier: string, parts: readonly string[], system: System): Result<Platform, string> {
  const [first = '', architecture = '', variant = ''] = parts;
  switch (parts.length) {
    case 1: {
      if (KNOWN_OS.has(system.os)) return ok({ ...system, architecture: HOST.architecture, variant: '' });
      const machine = withoutV7(normalizeArchitecture(first, ''));
      if (!KNOWN_ARCHITECTURES.has(machine.architecture)) {
        return err(`${quote(specifier)}: unknown operating system or architecture: ${INVALID}`);
      }
      return ok({ ...system, ...machine, os: HOST.os });
    }
    case 2:
      return ok({ ...system, ...withoutV7(normalizeArchitecture(architecture, '')) });
    case 3: {
      const machine = normalizeArchitecture(architecture, variant);
      const isArm64 = machine.architecture === 'arm64' && machine.variant === '';
      return ok({ ...system, ...machine, variant: isArm64 ? 'v8' : machine.variant });
    }
    default:
      return err(`${quote(specifier)}: cannot parse platform specifier: ${INVALID}`);
  }
}

type Machine = Pick<Platform, 'architecture' | 'variant'>;

const withoutV7 = (machine: Machine): Machine =>
  machine.architecture === 'arm' && machine.variant === 'v7' ? { ...machine, variant: '' } : machine;

function normalizeOs(os: string): string {
  const lower = os.toLowerCase();
  return lower === 'macos' ? 'darwin' : lower;
}

function normalizeArchitecture(rawArchitecture: string, rawVariant: string): Machine {
  const architecture = rawArchitecture.toLowerCase();
  const variant = rawVariant.toLowerCase();
  switch (architecture) {
    case 'i386':
      return { architecture: '386', variant: '' };
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
    case 'aarch64':
    case 'arm64':
      if (/^(?:8|v8|v8\.0)$/.test(variant)) return { architecture: 'arm64', variant: '' };
      return { architecture: 'arm64', variant: /^(?:9|9\.0|v9\.0)$/.test(variant) ? 'v9' : variant };
    case 'armhf':
      return { architecture: 'arm', variant: 'v7' };
    case 'armel':
      return { architecture: 'arm', variant: 'v6' };
    case 'arm':
      if (variant === '' || variant === '7') return { architecture, variant: 'v7' };
      return { architecture, variant: /^[568]$/.test(variant) ? `v${variant}` : variant };
    default:
      return { architecture, variant };
  }
}

/** The platform with its parts in their usual spelling. */
export function normalizePlatform(platform: Platform): Platform {
  const machine = normalizeArchitecture(platform.architecture, platform.variant);
  return { ...platform, os: normalizeOs(platform.os), ...machine };
}

/** `os/architecture/variant`, as containerd's Format. */
export const formatPlatform = (platform: Platform): string =>
  platform.os === '' ? 'unknown' : joinPath(platform.os, platform.architecture, platform.variant);

/** As {@link formatPlatform}, with the system's version and features in parentheses. */
export function formatPlatformFully(platform: Platform): string {
  if (platform.osVersion === '' && platform.osFeatures.length === 0) return formatPlatform(platform);
  const features = platform.osFeatures.map((feature) => `+${escapeOption(feature)}`).join('');
  const os = `${platform.os}(${escapeOption(platform.osVersion)}${features})`;
  return joinPath(os, platform.architecture, platform.variant);
}

const escapeOption = (text: string): string => encodeURIComponent(text).replace(/[!'()*~]/g, percent);
const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

function unescapeOption(text: string): Result<string, string> {
  const wrong = /%(?![0-9A-Fa-f]{2}).{0,2}/.exec(text);
  if (wrong !== null) return err(`invalid URL escape ${quote(wrong[0])}`);
  try {
    return ok(decodeURIComponent(text));
  } catch {
    return ok(text);
  }
}
