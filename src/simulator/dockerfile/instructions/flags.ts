import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { cut } from '../go-text.ts';
import { withSuggestion } from './suggest.ts';

export type FlagKind = 'bool' | 'string' | 'strings';

/** The flags that an instruction knows. */
export type FlagSpec = Readonly<Record<string, FlagKind>>;

/** The flags that were given. */
export interface FlagValues {
  /** The value of a string flag; undefined when it is not given. */
  string(name: string): string | undefined;
  /** The values of a repeatable flag in order. */
  strings(name: string): readonly string[];
  /** A boolean flag; undefined when it is not given. */
  bool(name: string): boolean | undefined;
}

const NO_VALUES: readonly string[] = [];
const NO_FLAGS: FlagValues = { string: () => undefined, strings: () => NO_VALUES, bool: () => undefined };

/** Checks the flags of one instruction against what it knows. */
export function parseFlags(flags: readonly string[], spec: FlagSpec): Result<FlagValues, string> {
  if (flags.length === 0) return ok(NO_FLAGS);
  const values = new Map<string, string[]>();
  for (const flag of flags) {
    if (flag === '--') break;
    if (!flag.startsWith('--')) return err(`arg should start with -- : ${flag}`);
    const [written, value] = cut(flag, '=');
    const name = written.slice(2);
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) {
      return err(withSuggestion(`unknown flag: ${written}`, name, Object.keys(spec), true));
    }
    const given = values.get(name);
    if (given !== undefined && kind !== 'strings') return err(`duplicate flag specified: ${written}`);
    const checked = checkValue(written, kind, value);
    if (!checked.ok) return checked;
    if (given === undefined) values.set(name, [checked.value]);
    else given.push(checked.value);
  }
  return ok({
    string: (name) => values.get(name)?.[0],
    strings: (name) => values.get(name) ?? NO_VALUES,
    bool: (name) => {
      const value = values.get(name)?.[0];
      return value === undefined ? undefined : value === 'true';
    },
  });
}

function checkValue(written: string, kind: FlagKind, value: string | undefined): Result<string, string> {
  if (kind !== 'bool') return value === undefined ? err(`missing a value on flag: ${written}`) : ok(value);
  if (value === '') return err(`missing a value on flag: ${written}`);
  const lower = value?.toLowerCase();
  if (lower === undefined || lower === 'true') return ok('true');
  if (lower === 'false') return ok('false');
  return err(`expecting boolean value for flag ${written}, not: ${value}`);
}
