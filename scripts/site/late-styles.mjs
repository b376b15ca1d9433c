import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))"\s*\/?>/g;

/** The scoped classes of a stylesheet when each of its rules has one; undefined when some rule may reach any element. */
export function scopesOf(css) {
  const scopes = new Set();
  const bare = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:-webkit-)?keyframes\s+[\w-]+\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/@(?:media|container|supports|layer)[^{;]*\{/g, '{');
  for (const [, selectors = ''] of bare.matchAll(/([^{}]+)\{/g)) {
    const found = [...selectors.matchAll(/\.(svelte-[a-z0-9]+)/g)];
    if (found.length === 0 && selectors.trim() !== '') return undefined;
    for (const [, name] of found) scopes.add(name);
  }
  return scopes.size === 0 ? undefined : scopes;
}

/** A sheet of at most so many characters stands in the page itself: asking for it would take longer than reading it. */
const SMALL = 4096;

/**
 * The page with its stylesheets in their places: one that is there twice is taken once, a small one that is needed stands in the
 * page, and one whose components do not stand in the page yet comes at the end of the body, where the first paint does not wait
 * for it. The files stay: Astro's own way of putting sheets into pages (`inlineStylesheets`) drops them, and with them the looks
 * of components that another page fetches later.
 */
export function withLateStyles(html, sheets) {
  const seen = new Set();
  const late = [];
  const body = html.slice(html.search(/<body\b/i));
  const kept = html.replace(LINK, (link, _href, name) => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return link;
    if (seen.has(sheet.text)) return '';
    seen.add(sheet.text);
    if (sheet.scopes === undefined || [...sheet.scopes].some((scope) => body.includes(scope)))
      return sheet.text.length > SMALL || /<\/style/i.test(sheet.text) ? link : `<style>${sheet.text}</style>`;
    late.push(link);
    return '';
  });
  return late.length === 0 ? kept : kept.replace(/<\/body>(?![\s\S]*<\/body>)/i, () => `${late.join('')}</body>`);
}

/** Astro integration: lets no page wait for the looks of what comes only when somebody reaches for it. */
export function lateStyles() {
  return {
    name: 'drydock:late-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const sheets = new Map();
        for (const name of names.filter((one) => /^_astro[\\/][^\\/]+\.css$/.test(one))) {
          const text = await readFile(join(root, name), 'utf8');
          sheets.set(name.replace(/^_astro[\\/]/, ''), { text, scopes: scopesOf(text) });
        }
        await Promise.all(
          names
            .filter((name) => name.endsWith('.html'))
            .map(async (name) => {
              const html = await readFile(join(root, name), 'utf8');
              const next = withLateStyles(html, sheets);
              if (next !== html) await writeFile(join(root, name), next);
            }),
        );
      },
    },
  };
}
