/** A version as PEP 440 orders them. */
export interface Version {
  readonly text: string;
  readonly epoch: number;
  readonly release: readonly number[];
  /** `a`, `b` or `rc` with its number. */
  readonly pre: readonly [string, number] | undefined;
  readonly post: number | undefined;
  readonly dev: number | undefined;
  readonly local: string | undefined;
}

const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const PRE: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };

export function parseVersion(text: string): Version | undefined {
  const m = VERSION.exec(text.trim());
  if (m === null) return undefined;
  const letter = m[3]?.toLowerCase();
  return {
    text: text.trim(),
    epoch: Number(m[1] ?? 0),
    release: (m[2] ?? '0').split('.').map(Number),
    pre: letter === undefined ? undefined : [PRE[letter] ?? letter, Number(m[4] ?? 0)],
    post: m[5] !== undefined ? Number(m[5]) : m[6] === undefined ? undefined : Number(m[7] ?? 0),
    dev: m[8] === undefined ? undefined : Number(m[9] ?? 0),
    local: m[10]?.toLowerCase(),
  };
}

/** Numbers that order versions of one release as PEP 440 says: development, alpha, beta, candidate, final, post. */
function rank(v: Version): readonly number[] {
  const stage =
    v.pre !== undefined
      ? ['a', 'b', 'rc'].indexOf(v.pre[0]) + 1
      : v.dev !== undefined && v.post === undefined
        ? 0
        : v.post === undefined
          ? 4
          : 5;
  return [stage, v.pre?.[1] ?? 0, v.post === undefined ? -1 : v.post, v.dev ?? Number.POSITIVE_INFINITY];
}

/** Below zero when `a` comes before `b`. Trailing zeros do not count. */
export function compareVersions(a: Version, b: Version): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  for (let i = 0; i < Math.max(a.release.length, b.release.length); i++) {
    const difference = (a.release[i] ?? 0) - (b.release[i] ?? 0);
    if (difference !== 0) return difference;
  }
  const [left, right] = [rank(a), rank(b)];
  for (const [i, one] of left.entries()) {
    const other = right[i] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return (a.local ?? '') < (b.local ?? '') ? -1 : (a.local ?? '') > (b.local ?? '') ? 1 : 0;
}

/** `>=1.2`: what a version must be. */
export interface Specifier {
  readonly operator: string;
  readonly version: string;
}

const SPECIFIER = /^(~=|===|==|!=|<=|>=|<|>)\s*([^\s,;)]+)$/;

/** Reads `>=1,<2`; gives undefined when a part is none. */
export function parseSpecifiers(text: string): readonly Specifier[] | undefined {
  const out: Specifier[] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const m = SPECIFIER.exec(part);
    const [, operator = '', version = ''] = m ?? [];
    const plain = version.replace(/\.\*$/, '');
    if (m === null || (operator !== '===' && parseVersion(plain) === undefined)) return undefined;
    if (plain !== version && operator !== '==' && operator !== '!=') return undefined;
    out.push({ operator, version });
  }
  return out;
}

/** As pip writes them: sorted, without blanks. */
export const specifiersText = (all: readonly Specifier[]): string =>
  all
    .map((one) => one.operator + one.version)
    .sort()
    .join(',');

const isPrerelease = (v: Version): boolean => v.pre !== undefined || v.dev !== undefined;

function startsWith(v: Version, prefix: string): boolean {
  const wanted = parseVersion(prefix);
  return (
    wanted !== undefined && v.epoch === wanted.epoch && wanted.release.every((one, i) => one === (v.release[i] ?? 0))
  );
}

const sameRelease = (a: Version, b: Version): boolean =>
  compareVersions(
    { ...a, pre: undefined, post: undefined, dev: undefined, local: undefined },
    {
      ...b,
      pre: undefined,
      post: undefined,
      dev: undefined,
      local: undefined,
    },
  ) === 0;

export function fits(v: Version, { operator, version }: Specifier): boolean {
  if (version.endsWith('.*')) {
    const inside = startsWith(v, version.slice(0, -2));
    return operator === '==' ? inside : !inside;
  }
  if (operator === '===') return v.text === version;
  const other = parseVersion(version);
  if (other === undefined) return false;
  const order = compareVersions(other.local === undefined ? { ...v, local: undefined } : v, other);
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0 && (isPrerelease(other) || !isPrerelease(v) || !sameRelease(v, other));
    case '>':
      return order > 0 && (other.post !== undefined || v.post === undefined || !sameRelease(v, other));
    default:
      return order >= 0 && startsWith(v, other.release.slice(0, -1).join('.'));
  }
}

export const fitsAll = (v: Version, all: readonly Specifier[]): boolean => all.every((one) => fits(v, one));
