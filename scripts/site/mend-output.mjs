import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page with no header cell that is empty: it heads nothing, and a row of them is no row. */
export function withTableHeads(html) {
  return html
    .replace(/<th(?:\s[^>]*)?>\s*<\/th>/g, '<td></td>')
    .replace(/<thead>\s*<tr>(?:\s*<td><\/td>)+\s*<\/tr>\s*<\/thead>/g, '');
}

/** The script of code blocks calls each one that scrolls a region: many landmarks without a name. A group is none. */
export const withGroups = (script) => script.replace(/("role",\s*)"region"/g, '$1"group"');

/** The list of pages for search engines, without those that are built for tests and hidden from them. */
export const withoutGallery = (map) => map.replace(/<url><loc>[^<]*\/gallery\/.*?<\/url>/gs, '');

/** Astro integration: mends for assistive technology and search engines what tools make of the pages. */
export function mendOutput() {
  return {
    name: 'drydock:mend-output',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of await readdir(root, { recursive: true })) {
          const mend = name.endsWith('.html')
            ? withTableHeads
            : /^_astro[\\/]ec\.[^\\/]*\.js$/.test(name)
              ? withGroups
              : /^sitemap-\d+\.xml$/.test(name)
                ? withoutGallery
                : undefined;
          if (mend === undefined) continue;
          const text = await readFile(join(root, name), 'utf8');
          const next = mend(text);
          if (next !== text) await writeFile(join(root, name), next);
        }
      },
    },
  };
}
