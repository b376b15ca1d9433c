import { cleanPath } from '../../../../base/go-path.ts';
import { err, ok, type Result } from '../../../../base/result.ts';

/** What `--volume` values say: bind specifications for the daemon, and paths that get an anonymous volume. */
export interface ParsedVolumes {
  readonly binds: string[];
  readonly anonymous: Record<string, Record<string, never>>;
}

/** Splits at colons, but not after a single letter: `x:/data` is taken for a Windows drive, as Docker does. */
function sections(spec: string): string[] {
  const out: string[] = [];
  let current = '';
  for (const char of spec) {
    if (char === ':' && !/^\p{L}$/u.test(current)) {
      out.push(current);
      current = '';
    } else current += char;
  }
  return [...out, current];
}

const isPath = (source: string): boolean =>
  /^[./~]/.test(source) || /^[a-zA-Z]:/.test(source) || source.startsWith('\\\\');

function problemOf(parts: readonly string[]): string | undefined {
  for (const [index, part] of parts.entries()) {
    if (part === '') return 'empty section between colons';
    if (index === 2 && parts.length > 3) return 'too many colons';
  }
  return undefined;
}

/** The values of `--volume`. `resolve` makes a path absolute. */
export function parseVolumes(
  values: readonly string[],
  resolve: (path: string) => string,
): Result<ParsedVolumes, string> {
  const out: ParsedVolumes = { binds: [], anonymous: {} };
  for (const spec of new Set(values)) {
    if (spec === '') return err('invalid empty volume spec');
    const parts = spec.length <= 2 ? [spec] : sections(spec);
    const problem = spec.length <= 2 ? undefined : problemOf(parts);
    if (problem !== undefined) return err(`invalid spec: ${spec}: ${problem}`);
    if (parts.length === 1) {
      out.anonymous[spec] = {};
      continue;
    }
    const [source = ''] = parts;
    const relative = isPath(source) && source.startsWith('.');
    out.binds.push(relative ? cleanPath(resolve(source)) + spec.slice(source.length) : spec);
  }
  return ok(out);
}
