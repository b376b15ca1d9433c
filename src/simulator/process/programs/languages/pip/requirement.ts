import { parseSpecifiers, type Specifier, specifiersText } from './version.ts';

/** `name[extras]>=1; marker`, as PEP 508 writes it. */
export interface Requirement {
  /** As it was written. */
  readonly name: string;
  readonly extras: readonly string[];
  readonly specifiers: readonly Specifier[];
  readonly marker: string | undefined;
}

/** Why a requirement cannot be read, and at which character. */
export interface BadRequirement {
  readonly problem: string;
  readonly at: number;
}

/** Names that differ in case and in `-`, `_` and `.` are the same. */
export const canonical = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;

/** Reads a requirement; `modern` words its problems as pip 25.1 and later do. */
export function parseRequirement(text: string, modern: boolean): Requirement | BadRequirement {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return { problem: `Expected package name at the start of dependency specifier`, at: 0 };
  let at = name.length;
  const blanks = (): void => {
    while (text[at] === ' ' || text[at] === '\t') at++;
  };
  blanks();
  const extras: string[] = [];
  if (text[at] === '[') {
    const end = text.indexOf(']', at);
    if (end < 0) return { problem: 'Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras', at };
    extras.push(
      ...text
        .slice(at + 1, end)
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    );
    at = end + 1;
    blanks();
  }
  const semicolon = text.indexOf(';', at);
  const rest = (semicolon < 0 ? text.slice(at) : text.slice(at, semicolon)).trim().replace(/^\((.*)\)$/, '$1');
  const specifiers = /^[~=!<>]/.test(rest) ? parseSpecifiers(rest) : rest === '' ? [] : undefined;
  if (specifiers === undefined) return badEnd(text, at, modern);
  return {
    name,
    extras,
    specifiers,
    marker: semicolon < 0 ? undefined : text.slice(semicolon + 1).trim(),
  };
}

/** Where reading stops: behind the name, or behind the last version that can be read. */
function badEnd(text: string, from: number, modern: boolean): BadRequirement {
  const bare = /^(?:~=|===|==|!=|<=|>=|<|>)/.test(text.slice(from));
  if (!bare)
    return {
      problem: modern
        ? 'Expected semicolon (after name with no version specifier) or end'
        : 'Expected end or semicolon (after name and no valid version specifier)',
      at: from,
    };
  const good = /^(?:(?:~=|===|==|!=|<=|>=|<|>)\s*v?\d+[\w.!+*-]*\s*(?:,\s*)?)+/.exec(text.slice(from));
  return good === null
    ? {
        problem: modern
          ? 'Expected semicolon (after name with no version specifier) or end'
          : 'Expected end or semicolon (after name and no valid version specifier)',
        at: from,
      }
    : {
        problem: modern
          ? 'Expected comma (within version specifier), semicolon (after version specifier) or end'
          : 'Expected end or semicolon (after version specifier)',
        at: from,
      };
}

/** As pip writes it, without the marker. */
export const requirementText = (one: Requirement): string =>
  `${one.name}${one.extras.length === 0 ? '' : `[${[...one.extras].sort().join(',')}]`}${specifiersText(one.specifiers)}`;
