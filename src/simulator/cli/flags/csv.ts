import { err, ok, type Result } from '../../base/result.ts';

/** One record as Go's encoding/csv reads it: fields by comma, a field in double quotes may hold commas. */
export function parseCsv(text: string): Result<string[], string> {
  const line = text.split('\n')[0] ?? '';
  if (line === '') return err('EOF');
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line.charAt(at) === '"') {
      const quoted = /^"((?:[^"]|"")*)"/.exec(line.slice(at));
      if (quoted === null)
        return err(`parse error on line 1, column ${line.length + 1}: extraneous or missing " in quoted-field`);
      fields.push((quoted[1] ?? '').replaceAll('""', '"'));
      at += quoted[0].length;
      if (at < line.length && line.charAt(at) !== ',') {
        return err(`parse error on line 1, column ${at}: extraneous or missing " in quoted-field`);
      }
    } else {
      const end = line.indexOf(',', at);
      const field = line.slice(at, end < 0 ? undefined : end);
      const bare = field.indexOf('"');
      if (bare >= 0) return err(`parse error on line 1, column ${at + bare + 1}: bare " in non-quoted-field`);
      fields.push(field);
      at += field.length;
    }
    if (at >= line.length) return ok(fields);
    at++;
  }
}
