import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';

const WIDTH = 50;

/** What `autoindex` shows of a folder; `path` and `uri` end with a slash. */
export function listingPage(p: Process, path: string, uri: string): string {
  const names = p.fs.readdir(p.resolve(path), p.credentials);
  const rows = (names.ok ? names.value : []).flatMap((name) => {
    const stat = p.stat(path + name);
    if (!stat.ok || name.startsWith('.')) return [];
    const folder = stat.value.kind === 'directory';
    const shown = folder ? `${name}/` : name;
    const cut = shown.length > WIDTH ? `${escapeHtml(shown.slice(0, WIDTH - 3))}..&gt;` : escapeHtml(shown);
    const time = strftime('%d-%b-%Y %H:%M', stat.value.mtime * 1000);
    const size = (folder ? '-' : String(stat.value.size)).padStart(19);
    const link = `<a href="${encodeURI(shown)}">${cut}</a>${' '.repeat(Math.max(0, WIDTH - shown.length))}`;
    return [{ name, folder, line: `${link} ${time} ${size}\r\n` }];
  });
  const sorted = rows.sort((a, b) => Number(b.folder) - Number(a.folder) || (a.name < b.name ? -1 : 1));
  const title = escapeHtml(uri);
  return `<html>\r\n<head><title>Index of ${title}</title></head>\r\n<body>\r\n<h1>Index of ${title}</h1><hr><pre><a href="../">../</a>\r\n${sorted.map((row) => row.line).join('')}</pre><hr></body>\r\n</html>\r\n`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
