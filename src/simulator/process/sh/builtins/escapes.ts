/** Which escapes a shell's `echo` or `printf` knows. */
export interface EscapeRules {
  /** `\0nnn` with up to three digits after the zero (echo, %b), else `\nnn` (a printf format). */
  readonly zeroOctal: boolean;
  readonly hex: boolean;
  readonly escape: boolean;
  readonly unicode: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** Interprets backslashes. `stopped`: a `\c` ended all output. Octal and hex bytes above 127 become that code point. */
export function interpretEscapes(
  text: string,
  rules: EscapeRules,
): { readonly text: string; readonly stopped: boolean } {
  if (!text.includes('\\')) return { text, stopped: false };
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '\\' || i + 1 >= text.length) {
      out += char;
      continue;
    }
    const next = text.charAt(++i);
    if (next === 'c' && rules.zeroOctal) return { text: out, stopped: true };
    const simple = SIMPLE[next] ?? (rules.escape && (next === 'e' || next === 'E') ? '\x1b' : undefined);
    const coded = simple === undefined ? codedEscape(text.slice(i), rules) : undefined;
    if (simple !== undefined) out += simple;
    else if (coded === undefined) out += `\\${next}`;
    else {
      out += coded.char;
      i += coded.length - 1;
    }
  }
  return { text: out, stopped: false };
}

function codedEscape(text: string, rules: EscapeRules): { readonly char: string; readonly length: number } | undefined {
  const octal = (rules.zeroOctal ? /^0[0-7]{0,3}|^[1-7][0-7]{0,2}/ : /^[0-7]{1,3}/).exec(text);
  if (octal !== null) {
    return { char: String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff), length: octal[0].length };
  }
  const hex = rules.hex ? /^x([0-9a-fA-F]{1,2})/.exec(text) : null;
  if (hex !== null) return { char: String.fromCharCode(Number.parseInt(hex[1] ?? '', 16)), length: hex[0].length };
  const unicode = rules.unicode ? /^(?:u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8}))/.exec(text) : null;
  if (unicode === null) return undefined;
  return {
    char: String.fromCodePoint(Number.parseInt(unicode[1] ?? unicode[2] ?? '0', 16)),
    length: unicode[0].length,
  };
}
