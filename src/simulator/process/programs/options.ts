/**
 * Option parsing as getopt_long(3) does it. The letters are written as getopt wants them: `n:` takes an argument,
 * `i::` only an attached one, a leading `+` stops at the first operand. Long options are one string of words:
 * `all=a color=?C block-size=:B`, each naming the letter it stands for, with `:` or `?` when it takes an argument.
 */
export interface OptionTable {
  readonly short: string;
  readonly long?: string;
}

export interface GivenOption {
  readonly name: string;
  readonly value?: string;
}

export interface ParsedOptions {
  readonly given: readonly GivenOption[];
  readonly operands: readonly string[];
}

/** `text` is what getopt prints after `NAME: `. */
export interface OptionError {
  readonly text: string;
}

type Need = '' | ':' | '?';

function shortNeeds(short: string): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const [, letter = '', colons = ''] of short.replace(/^\+/, '').matchAll(/([^:])(:{0,2})/g))
    needs.set(letter, colons === '' ? '' : colons === ':' ? ':' : '?');
  return needs;
}

function longNeeds(long: string): Map<string, { name: string; need: Need }> {
  const needs = new Map<string, { name: string; need: Need }>();
  for (const word of long.split(' ').filter(Boolean)) {
    const [, name = '', need = '', letter = ''] = /^([^=]+)=([:?]?)(.+)$/.exec(word) ?? [];
    needs.set(name, { name: letter, need: need as Need });
  }
  return needs;
}

/** Parses `args` (without argv[0]). The first mistake is the answer. */
export function parseOptions(args: readonly string[], table: OptionTable): ParsedOptions | OptionError {
  const short = shortNeeds(table.short);
  const long = longNeeds(table.long ?? '');
  const given: GivenOption[] = [];
  const operands: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(i + 1));
      break;
    }
    if (arg.startsWith('--')) {
      const [, name = '', value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
      const exact = long.get(name);
      const matches = exact ? [name] : [...long.keys()].filter((key) => key.startsWith(name));
      const distinct = new Set(matches.map((key) => long.get(key)?.name));
      const [key = ''] = matches;
      const found = long.get(key);
      if (!found) return { text: `unrecognized option '${arg.replace(/=[\s\S]*/, '')}'` };
      if (distinct.size > 1)
        return {
          text: `option '--${name}' is ambiguous; possibilities:${matches.map((m) => ` '--${m}'`).join('')}`,
        };
      if (found.need === '' && value !== undefined) return { text: `option '--${key}' doesn't allow an argument` };
      if (found.need === ':' && value === undefined) {
        if (i + 1 >= args.length) return { text: `option '--${key}' requires an argument` };
        given.push({ name: found.name, value: args[++i] ?? '' });
      } else given.push(value === undefined ? { name: found.name } : { name: found.name, value });
      continue;
    }
    if (!arg.startsWith('-') || arg === '-') {
      if (table.short.startsWith('+')) {
        operands.push(...args.slice(i));
        break;
      }
      operands.push(arg);
      continue;
    }
    for (let k = 1; k < arg.length; k++) {
      const letter = arg.charAt(k);
      const need = short.get(letter);
      if (need === undefined || letter === ':') return { text: `invalid option -- '${letter}'` };
      if (need === '') {
        given.push({ name: letter });
        continue;
      }
      const attached = arg.slice(k + 1);
      if (attached !== '') given.push({ name: letter, value: attached });
      else if (need === '?') given.push({ name: letter });
      else if (i + 1 < args.length) given.push({ name: letter, value: args[++i] ?? '' });
      else return { text: `option requires an argument -- '${letter}'` };
      break;
    }
  }
  return { given, operands };
}
