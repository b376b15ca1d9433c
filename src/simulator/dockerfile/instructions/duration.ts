import { parseDuration as parseGoDuration } from '../../base/go-text.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { toByteString } from '../parser/split-command.ts';

/** Go's `time.ParseDuration`: nanoseconds, or its message, in which bytes beyond ASCII stand in hex. */
export function parseDuration(text: string): Result<number, string> {
  const duration = parseGoDuration(text);
  if (duration.ok) return ok(duration.value);
  const message = toByteString(duration.error).replace(
    /[\x80-\xff]/g,
    (byte) => `\\x${byte.charCodeAt(0).toString(16)}`,
  );
  return err(message);
}
