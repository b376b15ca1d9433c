import { utf8Encode } from '../../../../base/bytes.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { DOCTYPE, escapeHtml } from './pages.ts';

interface Entry {
  readonly name: string;
  readonly folder: boolean;
  readonly size: number;
  /** Seconds since the Unix epoch. */
  readonly mtime: number;
}

/** What a listing shows, by IndexOptions. */
export interface ListingStyle {
  /** Whether the client may not see an entry. */
  readonly hidden: (name: string) => boolean;
  readonly fancy: boolean;
  readonly foldersFirst: boolean;
}

/** `3 `, ` 12K`, `2.0K`: four columns, as apr_strfsize writes a size. */
function sizeText(bytes: number): string {
  if (bytes < 973) return `${String(bytes).padStart(3)} `;
  let size = bytes;
  for (const unit of 'KMGTPE') {
    const rest = size & 1023;
    size = Math.floor(size / 1024);
    if (size >= 973) continue;
    if (size < 9 || (size === 9 && rest < 973)) {
      let tenths = Math.floor((rest * 5 + 256) / 512);
      if (tenths >= 10) {
        size++;
        tenths = 0;
      }
      return `${size}.${tenths}${unit}`;
    }
    return `${String(rest >= 512 ? size + 1 : size).padStart(3)}${unit}`;
  }
  return '****';
}

/** A path with everything escaped that may not stand in a URL's path, in Apache's lower case. */
export const escapePath = (path: string): string =>
  [...utf8Encode(path)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9$\-_.+!*'(),:@&=/~]/.test(char) ? char : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

function entriesOf(p: Process, path: string, hidden: (name: string) => boolean): Entry[] {
  const names = p.fs.readdir(path, p.credentials);
  return (names.ok ? names.value : []).flatMap((name) => {
    const stat = p.stat(`${path}/${name}`);
    if (!stat.ok || hidden(name)) return [];
    return [{ name, folder: stat.value.kind === 'directory', size: stat.value.size, mtime: stat.value.mtime }];
  });
}

function ordered(entries: readonly Entry[], query: string, style: ListingStyle): Entry[] {
  const [, key = 'N'] = /(?:^|[;&])C=([NMSD])/.exec(query) ?? [];
  const down = /(?:^|[;&])O=D/.test(query) ? -1 : 1;
  const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return [...entries].sort((a, b) => {
    if (style.foldersFirst && a.folder !== b.folder) return a.folder ? -1 : 1;
    return ((style.fancy ? byKey(key, a, b) : 0) || byName(a, b)) * down;
  });
}

function byKey(key: string, a: Entry, b: Entry): number {
  if (key === 'M') return a.mtime - b.mtime;
  return key === 'S' ? (a.folder ? -1 : a.size) - (b.folder ? -1 : b.size) : 0;
}

const NAME_WIDTH = 23;

function fancyRows(list: readonly Entry[], parent: string | undefined, query: string): string {
  const [, key = 'N', order = 'A'] = /C=([NMSD])(?:[;&]O=([AD]))?/.exec(query) ?? [];
  const link = (letter: string, text: string): string =>
    `<a href="?C=${letter};O=${letter === key && order === 'A' ? 'D' : 'A'}">${text}</a>`;
  const head = `<pre>      ${link('N', 'Name')}${' '.repeat(NAME_WIDTH - 4)} ${link('M', 'Last modified')}      ${link('S', 'Size')}  ${link('D', 'Description')}<hr>`;
  const up =
    parent === undefined
      ? ''
      : `      <a href="${parent}">Parent Directory</a>${' '.repeat(NAME_WIDTH - 16)} ${' '.repeat(17)}    -   \n`;
  const rows = list.map(({ name, folder, size, mtime }) => {
    const shown = folder ? `${name}/` : name;
    const cut = shown.length > NAME_WIDTH ? `${shown.slice(0, NAME_WIDTH - 3)}..>` : shown;
    return `      <a href="${escapePath(shown)}">${escapeHtml(cut)}</a>${' '.repeat(NAME_WIDTH - cut.length)} ${strftime('%Y-%m-%d %H:%M', mtime * 1000)}  ${folder ? '  - ' : sizeText(size)}  \n`;
  });
  return `${head}${up}${rows.join('')}<hr></pre>\n`;
}

const plainRows = (list: readonly Entry[], parent: string | undefined): string => {
  const item = (href: string, text: string): string => `<li><a href="${href}"> ${text}</a></li>\n`;
  const rows = list.map(({ name, folder }) =>
    item(escapePath(folder ? `${name}/` : name), escapeHtml(folder ? `${name}/` : name)),
  );
  return `<ul>${parent === undefined ? '' : item(parent, 'Parent Directory')}${rows.join('')}</ul>\n`;
};

/** The page that stands for a folder without an index file. `path` and `uri` end with a slash. */
export function listingPage(
  p: Process,
  path: string,
  uri: string,
  query: string,
  style: ListingStyle,
  signature: string,
): string {
  const list = ordered(entriesOf(p, path.replace(/(.)\/$/, '$1'), style.hidden), query, style);
  const parent = uri === '/' ? undefined : escapePath(uri.replace(/[^/]*\/$/, ''));
  const title = `Index of ${escapeHtml(uri.replace(/(.)\/$/, '$1'))}`;
  const rows = style.fancy ? fancyRows(list, parent, query) : plainRows(list, parent);
  return `${DOCTYPE}<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n<h1>${title}</h1>\n${rows}${signature}</body></html>\n`;
}
