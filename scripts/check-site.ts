/**
 * `node scripts/check-site.ts [FOLDER [BASE [SITE]]]`: whether every link, script, stylesheet and picture of a built site leads to
 * something that is there, below the base path it was built for, whether pages name their own address and those of the other
 * language, whether every lesson keeps to its budget of JavaScript, and whether components come with their looks. Prints what is wrong; exit code 1 when something is.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { initialScripts } from './bench.ts';

const [folder = 'dist', base = '/', site] = process.argv.slice(2);
const dist = resolve(import.meta.dirname, '..', folder);
const root = base.endsWith('/') ? base : `${base}/`;
const origin = site ?? 'https://site.invalid';

/** Gzipped JavaScript that a lesson may send before anybody touches it, in KB. */
const BUDGET = 100;

const wrong: string[] = [];
const html = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
);

/** The built file that an address leads to; undefined when there is none. */
function fileAt(path: string): string | undefined {
  if (!path.startsWith(root)) return undefined;
  const inside = decodeURIComponent(path.slice(root.length));
  const candidates = [inside, join(inside, 'index.html')];
  return candidates.find((name) => statSync(join(dist, name), { throwIfNoEntry: false })?.isFile());
}

function checkLinks(name: string, text: string): void {
  const page = new URL(root + name.replace(/index\.html$/, ''), origin);
  for (const [, raw = ''] of text.matchAll(/<[a-z][^>]*?\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)) {
    const url = new URL(raw.replaceAll('&amp;', '&'), page);
    if (url.origin !== page.origin) {
      if (!/^(https?|mailto|data):/.test(url.protocol)) wrong.push(`${name}: a link of a strange kind, ${raw}`);
      continue;
    }
    const target = fileAt(url.pathname);
    if (target === undefined) {
      wrong.push(`${name}: nothing is at ${raw}`);
      continue;
    }
    const id = decodeURIComponent(url.hash.slice(1));
    const scripted = /\/(demos|playground)\//.test(url.pathname);
    if (id === '' || id === '_top' || scripted || !target.endsWith('.html')) continue;
    if (!html.get(target)?.includes(` id="${id}"`)) wrong.push(`${name}: no place #${id} on ${url.pathname}`);
  }
}

const linked = (text: string, start: string): string | undefined =>
  new RegExp(`<link ${start}[^>]*? href="([^"]*)"`).exec(text)?.[1];

function checkAddresses(name: string, text: string): void {
  if (/http-equiv="refresh"|name="robots" content="noindex"/.test(text)) return;
  const path = name.replace(/index\.html$/, '').replace(/^zh-cn\//, '');
  const here = `${site}${root}`;
  if (linked(text, 'rel="canonical"') !== here + name.replace(/index\.html$/, ''))
    wrong.push(`${name}: canonical link`);
  if (linked(text, 'rel="alternate" hreflang="en"') !== here + path) wrong.push(`${name}: hreflang of English`);
  if (linked(text, 'rel="alternate" hreflang="zh-CN"') !== `${here}zh-cn/${path}`)
    wrong.push(`${name}: hreflang of Chinese`);
  const card = /<meta property="og:image" content="([^"]*)"/.exec(text)?.[1];
  if (card === undefined || fileAt(new URL(card).pathname) === undefined)
    wrong.push(`${name}: no picture for links to it`);
}

function checkMap(): void {
  const map = join(dist, 'sitemap-0.xml');
  const listed = existsSync(map)
    ? [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, one = '']) => one)
    : [];
  if (listed.length === 0) wrong.push('no sitemap');
  for (const one of listed.filter((each) => each.includes('/gallery/'))) wrong.push(`sitemap: ${one} is hidden`);
  for (const one of listed)
    if (!one.startsWith(`${site}${root}`) || fileAt(new URL(one).pathname) === undefined)
      wrong.push(`sitemap: nothing is at ${one}`);
}

function checkWeights(): void {
  for (const name of html.keys()) {
    if (!/(^|\/)lessons\//.test(name) || /http-equiv="refresh"/.test(html.get(name) ?? '')) continue;
    const { bytes, files } = initialScripts(join(dist, name), dist);
    if (bytes > BUDGET * 1024) wrong.push(`${name}: ${(bytes / 1024).toFixed(1)} KB of JavaScript before touch`);
    if (files.some((file) => /monaco|editor\.api/i.test(file))) wrong.push(`${name}: loads Monaco before touch`);
  }
}

/** Scoped classes of components, as Svelte names them; its own trusted-types policy has a name of that form. */
const scopesIn = (text: string): Set<string> => new Set(text.match(/\bsvelte-(?!trusted\b)[a-z0-9]{5,8}\b/g));

/** Every component that a script can make has its looks in a stylesheet that is fetched with the script. */
function checkLooks(): void {
  const assets = readdirSync(join(dist, '_astro')).filter((name) => /\.(js|css)$/.test(name));
  const scopes = new Map(assets.map((name) => [name, scopesIn(readFileSync(join(dist, '_astro', name), 'utf8'))]));
  const styled = (names: readonly string[]): Set<string> =>
    new Set(names.filter((name) => name.endsWith('.css')).flatMap((name) => [...(scopes.get(name) ?? [])]));
  const all = styled(assets);
  for (const name of assets.filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(join(dist, '_astro', name), 'utf8');
    const list = /__vite__mapDeps=\([^[]*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
    const together = [...list.matchAll(/"(?:[^"]*\/)?([^"/]+\.(?:js|css))"/g)].map(([, one = '']) => one);
    const fetched = styled(together);
    const pages = [...html.values()].filter((page) => page.includes(name));
    for (const other of [name, ...together].filter((one) => one.endsWith('.js')))
      for (const scope of scopes.get(other) ?? []) {
        const here = fetched.has(scope) || pages.every((page) => page.includes(`.${scope}`));
        if (!all.has(scope)) wrong.push(`${other}: the looks of .${scope} are in no stylesheet`);
        else if (other !== name && !here && pages.length > 0) wrong.push(`${name} fetches ${other} without .${scope}`);
      }
  }
}

for (const [name, text] of html) {
  checkLinks(name, text);
  if (site !== undefined) checkAddresses(name, text);
}
if (site !== undefined) checkMap();
checkWeights();
checkLooks();
for (const one of [...new Set(wrong)].slice(0, 60)) console.error(one);
console.log(`${html.size} pages, ${new Set(wrong).size} faults`);
process.exitCode = wrong.length === 0 ? 0 : 1;
