import { utf8Encode } from '../../base/bytes.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';

/** One record of comma separated values, or the message of Go's reader. Columns count bytes. */
export function csvFields(text: string): Result<readonly string[], string> {
  let line = text;
  if (line.endsWith('\n')) line = line.slice(0, line.endsWith('\r\n') ? -2 : -1);
  if (line === '') return err('EOF');
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line.charAt(at) !== '"') {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      const quote = line.indexOf('"', at);
      if (quote >= 0 && quote < end) return fault(line, quote, 'bare " in non-quoted-field');
      fields.push(line.slice(at, end));
      if (comma < 0) return ok(fields);
      at = comma + 1;
      continue;
    }
    const field = quotedField(line, at + 1);
    if (!field.ok) return field;
    fields.push(field.value.text);
    at = field.value.end;
    if (at >= line.length) return ok(fields);
    at++;
  }
}

/** Reads a quoted field whose opening quote is already taken; `end` is at the comma or at the end of the line. */
function quotedField(line: string, start: number): Result<{ readonly text: string; readonly end: number }, string> {
  let text = '';
  let at = start;
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return fault(line, at, 'extraneous or missing " in quoted-field');
    text += line.slice(at, quote);
    const next = line.charAt(quote + 1);
    if (next === '' || next === ',') return ok({ text, end: quote + 1 });
    if (next !== '"') return fault(line, quote, 'extraneous or missing " in quoted-field');
    text += '"';
    at = quote + 2;
  }
}

const fault = (line: string, at: number, reason: string): Result<never, string> =>
  err(`parse error on line 1, column ${utf8Encode(line.slice(0, at)).length + 1}: ${reason}`);
