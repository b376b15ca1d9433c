import { C_ESCAPES } from '../../../../../base/c-escapes.ts';
import { type Place, SyntaxProblem } from './ast.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  ...C_ESCAPES,
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

/** What backslashes mean in a string or bytes literal. */
export function unescapeText(text: string, isBytes: boolean, place: Place): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|N\{[^}]*\}|[0-7]{1,3}|\r\n|[\s\S])/g,
    (whole, code: string) => {
      const simple = SIMPLE[code];
      if (simple !== undefined) return simple;
      if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
      if (code[0] === 'x' && code.length === 3) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
      if (isBytes) return whole;
      if ((code[0] === 'u' || code[0] === 'U') && code.length > 1)
        return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
      if (code.startsWith('N{'))
        throw new SyntaxProblem('drydock: names of characters (\\N{…}) are not modelled', place);
      return whole;
    },
  );
}
