import { C_ESCAPES } from '../../../base/c-escapes.ts';
import { toBinary } from '../binary-text.ts';
import { tool } from '../tool.ts';

const SIMPLE: Record<string, string> = {
  ...C_ESCAPES,
  e: '\x1b',
  '\\': '\\',
};

/** Backslash escapes of `echo -e` (and `printf %b`) on a binary string; `stopped` after `\c`. */
export function echoEscapes(text: string): { readonly text: string; readonly stopped: boolean } {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '\\' || i + 1 >= text.length) {
      out += char;
      continue;
    }
    const next = text.charAt(++i);
    if (next === 'c') return { text: out, stopped: true };
    const octal = /^0?[0-7]{1,3}/.exec(text.slice(i, i + (next === '0' ? 4 : 3)));
    const hex = next === 'x' ? /^[0-9a-fA-F]{1,2}/.exec(text.slice(i + 1)) : null;
    if (octal) {
      out += String.fromCharCode(Number.parseInt(octal[0], 8) & 255);
      i += octal[0].length - 1;
    } else if (hex) {
      out += String.fromCharCode(Number.parseInt(hex[0], 16));
      i += hex[0].length;
    } else out += SIMPLE[next] ?? `\\${next}`;
  }
  return { text: out, stopped: false };
}

/** The text that `echo` prints for its arguments (`-n`, `-e`, `-E` understood), as a binary string. */
export function echoText(args: readonly string[]): string {
  let newline = true;
  let escapes = false;
  let at = 0;
  for (; at < args.length && /^-[neE]+$/.test(args[at] ?? ''); at++)
    for (const letter of (args[at] ?? '').slice(1)) {
      if (letter === 'n') newline = false;
      else escapes = letter === 'e';
    }
  const text = toBinary(args.slice(at).join(' '));
  if (!escapes) return newline ? `${text}\n` : text;
  const result = echoEscapes(text);
  return result.stopped || !newline ? result.text : `${result.text}\n`;
}

export const echo = tool({ short: '', raw: true }, (run) => {
  run.put(echoText(run.args));
});
