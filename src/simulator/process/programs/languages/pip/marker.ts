import { compareVersions, fits, parseVersion } from './version.ts';

/** What markers of requirements ask about: `python_version`, `sys_platform` … */
export type Environment = Readonly<Record<string, string>>;

export const environmentOf = (python: string): Environment => ({
  python_version: python.split('.').slice(0, 2).join('.'),
  python_full_version: python,
  implementation_version: python,
  os_name: 'posix',
  sys_platform: 'linux',
  platform_system: 'Linux',
  platform_machine: 'x86_64',
  platform_python_implementation: 'CPython',
  implementation_name: 'cpython',
});

type Token = { readonly kind: 'word' | 'text' | 'op'; readonly text: string };

function tokensOf(marker: string): readonly Token[] | undefined {
  const out: Token[] = [];
  const pattern = /\s*(?:(["'])(.*?)\1|(not\s+in\b|in\b|and\b|or\b|===|~=|==|!=|<=|>=|<|>|\(|\))|([A-Za-z_.]+))/y;
  while (pattern.lastIndex < marker.trimEnd().length) {
    const m = pattern.exec(marker);
    if (m === null) return undefined;
    if (m[1] !== undefined) out.push({ kind: 'text', text: m[2] ?? '' });
    else if (m[3] !== undefined) out.push({ kind: 'op', text: m[3].replace(/\s+/, ' ') });
    else out.push({ kind: 'word', text: m[4] ?? '' });
  }
  return out;
}

/** As pip writes it: double quotes, one blank around each operator. */
export const markerText = (marker: string): string =>
  (tokensOf(marker) ?? [])
    .map((one) => (one.kind === 'text' ? `"${one.text}"` : one.text))
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');

/** Whether a marker holds; undefined when it cannot be read. */
export function markerHolds(
  marker: string,
  environment: Environment,
  extras: ReadonlySet<string>,
): boolean | undefined {
  const tokens = tokensOf(marker);
  if (tokens === undefined) return undefined;
  let at = 0;
  const take = (text: string): boolean => {
    if (tokens[at]?.kind !== 'op' || tokens[at]?.text !== text) return false;
    at++;
    return true;
  };
  const either = (): boolean | undefined => {
    let left = both();
    while (left !== undefined && take('or')) {
      const right = both();
      left = right === undefined ? undefined : left || right;
    }
    return left;
  };
  const both = (): boolean | undefined => {
    let left = one();
    while (left !== undefined && take('and')) {
      const right = one();
      left = right === undefined ? undefined : left && right;
    }
    return left;
  };
  const one = (): boolean | undefined => {
    if (take('(')) {
      const inner = either();
      return take(')') ? inner : undefined;
    }
    const [a, op, b] = tokens.slice(at, at + 3);
    if (a === undefined || b === undefined || op?.kind !== 'op') return undefined;
    at += 3;
    const word = a.kind === 'word' ? a.text : b.text;
    if (word === 'extra') return extras.has((a.kind === 'word' ? b : a).text.toLowerCase()) === (op.text === '==');
    const value = (t: Token): string => (t.kind === 'text' ? t.text : (environment[t.text] ?? ''));
    return holds(value(a), op.text, value(b), word.includes('version'));
  };
  const result = either();
  return at === tokens.length ? result : undefined;
}

function holds(a: string, op: string, b: string, versions: boolean): boolean {
  if (op === 'in') return b.includes(a);
  if (op === 'not in') return !b.includes(a);
  const [left, right] = [parseVersion(a), parseVersion(b.replace(/\.\*$/, ''))];
  if (versions && left !== undefined && right !== undefined) return fits(left, { operator: op, version: b });
  switch (op) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return left !== undefined && right !== undefined ? compareVersions(left, right) < 0 : a < b;
    default:
      return op === '<=' ? a <= b : op === '>=' ? a >= b : a > b;
  }
}
