import { utf8Decode, utf8Encode } from '../../../base/bytes.ts';
import { parseDuration, parseRfc3339 } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';

/** `--since 10m`, a date, or seconds since the epoch: milliseconds since the epoch. The error is the daemon's. */
export function parseTimestamp(text: string, now: number): Result<number, string> {
  const duration = parseDuration(text);
  // The client sends whole seconds.
  if (duration.ok) return ok(Math.floor((now - duration.value / 1e6) / 1000) * 1000);
  if (/^\d+(\.\d+)?$/.test(text)) return ok(Number(text) * 1000);
  const full = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : /T[\d:.]+$/.test(text) ? `${pad(text)}Z` : text;
  const parsed = parseRfc3339(full);
  return parsed === undefined
    ? err(`invalid value for "since": failed to parse value as time or duration: "${text}"`)
    : ok(parsed);
}

/** Minutes and seconds may be missing. */
function pad(text: string): string {
  const colons = text.split(':').length - 1;
  return colons === 0 ? `${text}:00:00` : colons === 1 ? `${text}:00` : text;
}

function options(c: Invocation): Result<{ since?: number; until?: number; tail: number | 'all' }, string> {
  const now = c.p.clock.now();
  const out: { since?: number; until?: number; tail: number | 'all' } = { tail: 'all' };
  for (const key of ['since', 'until'] as const) {
    const text = c.flags.text(key);
    if (text === undefined || text === '') continue;
    const time = parseTimestamp(text, now);
    if (!time.ok) return err(time.error.replace('"since"', `"${key}"`));
    out[key] = time.value;
  }
  const tail = c.flags.text('tail') ?? 'all';
  if (/^\d+$/.test(tail)) out.tail = Number(tail);
  return ok(out);
}

/** Prefixes each line of a log frame. */
export function withPrefix(bytes: Uint8Array, prefix: string): Uint8Array {
  const text = utf8Decode(bytes);
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return utf8Encode(
    `${body
      .split('\n')
      .map((line) => prefix + line)
      .join('\n')}${text.endsWith('\n') ? '\n' : ''}`,
  );
}

/** `docker logs`. */
export const containerLogs: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const inspected = yield* c.api.containers.inspect(c.args[0] ?? '');
    if (!inspected.ok) return yield* failDaemon(c, inspected.error);
    const wanted = options(c);
    if (!wanted.ok) return yield* fail(c, wanted.error);
    const logs = yield* c.api.containers.logs(inspected.value.Id, {
      follow: c.flags.bool('follow'),
      stdout: true,
      stderr: true,
      ...wanted.value,
    });
    if (!logs.ok) return yield* failDaemon(c, logs.error);
    const stamps = c.flags.bool('timestamps');
    const details = c.flags.bool('details');
    for (;;) {
      const frame = yield* logs.value.next();
      if (frame === undefined || frame === 'signal') return 0;
      const prefix =
        (stamps && frame.timestamp !== undefined ? `${frame.timestamp} ` : '') +
        (details ? `${frame.details ?? ''} ` : '');
      const bytes = prefix === '' ? frame.bytes : withPrefix(frame.bytes, prefix);
      const fd = inspected.value.Config.Tty || frame.stream === 'stdout' ? 1 : 2;
      if (!(yield* c.p.write(fd, bytes))) return 1;
    }
  },
};
