import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';

/** What an access log can tell of an exchange. */
export interface Exchanged {
  readonly remote: string;
  readonly local: string;
  readonly port: number;
  readonly localPort: number;
  /** The request line as it came. */
  readonly line: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly version: string;
  readonly status: number;
  readonly firstStatus: number;
  readonly bytes: number;
  readonly file: string;
  readonly serverName: string;
  readonly canonicalName: string;
  /** Milliseconds. */
  readonly took: number;
  readonly keptAlive: number;
  readonly request: (name: string) => string | undefined;
  readonly response: (name: string) => string | undefined;
}

const FIELD = /%([!\d,]*)([<>]?)(?:\{([^}]*)\})?(\^?[A-Za-z%]|$)/g;
const LETTERS = 'aABbCDefhHikIlLmnoOpPqrRsStTuUvVX%';

/** What httpd says of a log's format, or nothing. */
export function formatProblem(format: string): string | undefined {
  for (const [, , , , letter = ''] of format.matchAll(FIELD)) {
    if (letter === '') return 'Ran off end of LogFormat parsing args to some directive';
    if (!LETTERS.includes(letter)) return `Unrecognized LogFormat directive %${letter}`;
    if ('CeILnORSX'.includes(letter)) return `drydock: %${letter} of LogFormat is not modelled`;
  }
  return undefined;
}

/** The default format, `common`. */
export const COMMON = '%h %l %u %t "%r" %>s %b';

/** `26/Nov/2026:18:48:21 +0000`. */
const logTime = (ms: number): string => strftime('[%d/%b/%Y:%H:%M:%S +0000]', ms);

/** A line of an access log, without its end. Quotes and controls of what clients send are escaped. */
export function accessLine(p: Process, format: string, x: Exchanged): string {
  return format
    .replace(/\\"/g, '"')
    .replace(/\\t/g, '\t')
    .replace(/\\n/g, '\n')
    .replace(FIELD, (all, _codes: string, which: string, name: string | undefined, letter: string) => {
      const safe = (text: string | undefined): string =>
        text === undefined || text === '' ? '-' : text.replace(/["\\]/g, (c) => `\\${c}`);
      switch (letter) {
        case '%':
          return '%';
        case 'a':
        case 'h':
          return x.remote;
        case 'A':
          return x.local;
        case 'B':
          return String(x.bytes);
        case 'b':
          return x.bytes === 0 ? '-' : String(x.bytes);
        case 'D':
          return String(Math.round(x.took * 1000));
        case 'T':
          return name === 'ms' ? String(Math.round(x.took)) : String(Math.floor(x.took / 1000));
        case 'f':
          return x.file === '' ? '-' : x.file;
        case 'H':
          return x.version;
        case 'i':
          return safe(x.request(name ?? ''));
        case 'o':
          return safe(x.response(name ?? ''));
        case 'k':
          return String(x.keptAlive);
        case 'l':
        case 'u':
          return '-';
        case 'm':
          return x.method;
        case 'p':
          return String(name === 'local' ? x.localPort : x.port);
        case 'P':
          return String(p.pid);
        case 'q':
          return x.query === '' ? '' : `?${x.query}`;
        case 'r':
          return safe(x.line);
        case 's':
          return String(which === '>' ? x.status : x.firstStatus);
        case 't':
          return name === undefined ? logTime(p.clock.now()) : strftime(name, p.clock.now());
        case 'U':
          return x.path;
        case 'v':
          return x.canonicalName;
        case 'V':
          return x.serverName;
        default:
          return all;
      }
    });
}
