/** Versions and ranges as npm compares them; enough for what package.json files say. */
export interface Version {
  readonly numbers: readonly [number, number, number];
  readonly pre: string;
}

export function parseVersion(text: string): Version | undefined {
  const found = /^[v=\s]*(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(text.trim());
  if (found === null) return undefined;
  return { numbers: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] ?? '' };
}

export function compareVersions(a: string, b: string): number {
  const [x, y] = [parseVersion(a), parseVersion(b)];
  if (x === undefined || y === undefined) return 0;
  for (let i = 0; i < 3; i++) {
    const difference = (x.numbers[i] ?? 0) - (y.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (x.pre === y.pre) return 0;
  if (x.pre === '') return 1;
  return y.pre === '' ? -1 : x.pre < y.pre ? -1 : 1;
}

type Test = (version: string) => boolean;

const at = (numbers: readonly number[]): string => `${numbers[0] ?? 0}.${numbers[1] ?? 0}.${numbers[2] ?? 0}`;

/** `1.2`, `1.x`, `*`: the numbers that are given. */
function partial(text: string): number[] | undefined {
  const found = /^[v=]*(\d+|[xX*])?(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:[-+].*)?$/.exec(text);
  if (found === null) return undefined;
  const out: number[] = [];
  for (const part of found.slice(1, 4)) {
    if (part === undefined || /^[xX*]$/.test(part)) break;
    out.push(Number(part));
  }
  return out;
}

function between(low: string, high: string): Test {
  return (version) => compareVersions(version, low) >= 0 && compareVersions(version, high) < 0;
}

function comparator(text: string): Test | undefined {
  const [, operator = '', rest = ''] = /^(\^|~>?|>=|<=|>|<|=)?\s*(.*)$/.exec(text) ?? [];
  const numbers = partial(rest);
  if (numbers === undefined) return undefined;
  const [major = 0, minor = 0, patch = 0] = numbers;
  const full = parseVersion(rest) === undefined ? at(numbers) : rest;
  switch (operator) {
    case '^':
      if (numbers.length === 0) return () => true;
      if (major > 0 || numbers.length === 1) return between(full, at([major + 1]));
      if (minor > 0 || numbers.length === 2) return between(full, at([0, minor + 1]));
      return between(full, at([0, 0, patch + 1]));
    case '~':
    case '~>':
      return between(full, numbers.length < 2 ? at([major + 1]) : at([major, minor + 1]));
    case '>=':
      return (version) => compareVersions(version, full) >= 0;
    case '<':
      return (version) => compareVersions(version, full) < 0;
    case '>':
      return (version) =>
        compareVersions(version, numbers.length === 1 ? at([major + 1]) : full) >= (numbers.length === 1 ? 0 : 1);
    case '<=':
      return (version) =>
        compareVersions(version, numbers.length === 1 ? at([major + 1]) : full) < (numbers.length === 1 ? 0 : 1);
    default:
      if (numbers.length === 0) return () => true;
      if (numbers.length === 1) return between(at([major]), at([major + 1]));
      if (numbers.length === 2) return between(at([major, minor]), at([major, minor + 1]));
      return (version) => compareVersions(version, full) === 0;
  }
}

/** Whether a version is within a range; undefined when the range is none (a tag, an address). */
export function satisfies(version: string, range: string): boolean | undefined {
  const choices = range.trim() === '' ? ['*'] : range.split('||');
  const pre = parseVersion(version)?.pre ?? '';
  let known = true;
  const good = choices.some((choice) => {
    const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(choice);
    const parts =
      hyphen === null
        ? choice
            .trim()
            .replace(/([<>=^~])\s+/g, '$1')
            .split(/[\s,]+/)
            .filter(Boolean)
        : [`>=${hyphen[1]}`, `<=${hyphen[2]}`];
    const tests = (parts.length === 0 ? ['*'] : parts).map(comparator);
    if (tests.includes(undefined)) {
      known = false;
      return false;
    }
    if (pre !== '' && !choice.includes('-')) return false;
    return tests.every((test) => test?.(version));
  });
  return known ? good : undefined;
}
