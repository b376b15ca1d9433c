/** Why a pattern is refused, in regcomp's words. */
export interface RegexError {
  readonly text: string;
}

const CLASSES: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: ' \\t\\n\\r\\f\\v',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9a-fA-F',
};

const escaped = (char: string): string => (/[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char);

/** Translates `[…]` from `at`, the place after the bracket; undefined when it does not end. */
function bracket(pattern: string, start: number): { source: string; next: number } | RegexError {
  let at = start;
  let source = '[';
  if (pattern.charAt(at) === '^') {
    source += '^';
    at++;
  }
  let first = true;
  for (; at < pattern.length; first = false) {
    const char = pattern.charAt(at);
    if (char === ']' && !first) {
      if (source === '[') return { source: '(?!)', next: at + 1 };
      return { source: source === '[^' ? '[^]' : `${source}]`, next: at + 1 };
    }
    const named = /^\[([:.=])(.*?)\1\]/s.exec(pattern.slice(at));
    if (char === '[' && named) {
      const [whole, kind, name = ''] = named;
      if (kind === ':') {
        const set = CLASSES[name];
        if (set === undefined) return { text: 'Invalid character class name' };
        source += set;
      } else source += escaped(name);
      at += whole.length;
    } else {
      const to = pattern.charAt(at + 2);
      if (pattern.charAt(at + 1) === '-' && to !== ']' && to !== '') {
        if (to < char) return { text: 'Invalid range end' };
        source += `${escaped(char)}-${escaped(to)}`;
        at += 3;
      } else {
        source += escaped(char);
        at++;
      }
    }
  }
  return { text: pattern === '[' ? 'Invalid regular expression' : 'Unmatched [, [^, [:, [., or [=' };
}

/**
 * A JavaScript source for a POSIX pattern (`extended` or basic with GNU's `\+ \? \| \< \> \b \w \s`). JavaScript takes
 * the first alternative where POSIX takes the longest; alternatives are left as written.
 */
export function posixSource(pattern: string, extended: boolean): string | RegexError {
  let out = '';
  let depth = 0;
  let atom = false;
  for (let at = 0; at < pattern.length; ) {
    const char = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (char === '[') {
      const set = bracket(pattern, at + 1);
      if ('text' in set) return set;
      out += set.source;
      at = set.next;
      atom = true;
      continue;
    }
    const plain = char === '\\' ? next : char;
    const special = extended ? char !== '\\' : char === '\\';
    if (char === '\\' && next === '') return { text: 'Trailing backslash' };
    at += char === '\\' ? 2 : 1;
    if (special && plain === '(') {
      depth++;
      out += '(';
      atom = false;
    } else if (special && plain === ')' && (depth > 0 || !extended)) {
      if (depth-- === 0) return { text: 'Unmatched ) or \\)' };
      out += ')';
      atom = true;
    } else if (special && plain === '|') {
      out += '|';
      atom = false;
    } else if (special && plain === '{' && (atom || !extended)) {
      const rest = pattern.slice(at);
      const count = (extended ? /^(\d*)(,?)(\d*)\}/ : /^(\d*)(,?)(\d*)\\\}/).exec(rest);
      if (!count) {
        if (extended && !/^\d/.test(rest)) {
          out += '\\{';
          continue;
        }
        return { text: rest.includes('}') ? 'Invalid content of \\{\\}' : extended ? 'Unmatched {' : 'Unmatched \\{' };
      }
      out += `{${count[1] || '0'}${count[2]}${count[3]}}`;
      at += count[0].length;
    } else if (special && (plain === '+' || plain === '?')) {
      out += atom ? plain : escaped(plain);
    } else if (char === '*') {
      out += atom ? (/[*+?}]$/.test(out) && !/\\[*+?}]$/.test(out) ? '' : '*') : '\\*';
      atom = true;
    } else if (char === '^') {
      const anchor = extended || out === '' || /(\(|\|)$/.test(out);
      out += anchor ? '^' : '\\^';
      atom = !anchor;
    } else if (char === '$') {
      const rest = pattern.slice(at);
      const anchor = extended || rest === '' || rest.startsWith('\\)') || rest.startsWith('\\|');
      out += anchor ? '$' : '\\$';
      atom = !anchor;
    } else if (char === '.') {
      out += '[^]';
      atom = true;
    } else if (char === '\\') {
      if (/[1-9]/.test(next)) out += `(?:\\${next})`;
      else if (next === '<') out += '\\b(?=\\w)';
      else if (next === '>') out += '\\b(?<=\\w)';
      else if (next === '`') out += '(?<![^])';
      else if (next === "'") out += '(?![^])';
      else if (/[wWsSbB]/.test(next)) out += `\\${next}`;
      else if (next === 'n') out += '\\n';
      else if (next === 't') out += '\\t';
      else out += escaped(next);
      atom = !/[<>bB`']/.test(next);
    } else {
      out += escaped(char);
      atom = true;
    }
  }
  if (depth > 0) return { text: 'Unmatched ( or \\(' };
  return out;
}

/** Compiles; `flags` are JavaScript's. */
export function posixRegex(pattern: string, extended: boolean, flags = ''): RegExp | RegexError {
  const source = posixSource(pattern, extended);
  if (typeof source !== 'string') return source;
  try {
    return new RegExp(source, flags);
  } catch {
    return { text: 'Invalid regular expression' };
  }
}

export const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A shell pattern (`*.txt`, `[a-z]?`) as an anchored expression; `*` does not match `/` when `path`. */
export function globRegex(pattern: string, path = false, flags = ''): RegExp {
  let out = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') out += path ? '[^/]*' : '[^]*';
    else if (char === '?') out += path ? '[^/]' : '[^]';
    else if (char === '\\' && at + 1 < pattern.length) out += escaped(pattern.charAt(++at));
    else if (char === '[') {
      const set = bracket(pattern, pattern.charAt(at + 1) === '!' ? at + 2 : at + 1);
      if ('text' in set) out += '\\[';
      else {
        out += pattern.charAt(at + 1) === '!' ? set.source.replace(/^\[/, '[^') : set.source;
        at = set.next - 1;
      }
    } else out += escaped(char);
  }
  return new RegExp(`^(?:${out})$`, flags);
}
