/** Turns the HTML of a simulated server into markup that can do nothing: no scripts, no forms, nothing that is fetched. */

/** Elements that may stay, without their attributes. */
const KEPT = new Set(
  'a abbr article aside b blockquote body br caption center cite code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i ins kbd li main mark nav ol p pre q s samp section small span strong style sub summary sup table tbody td tfoot th thead title tr tt u ul var'.split(
    ' ',
  ),
);
/** Elements that go with all that is in them. */
const DROPPED = new Set(
  'script iframe object embed template noscript svg math video audio canvas form select textarea'.split(' '),
);
const VOID = new Set(['br', 'hr']);

export interface PageLink {
  readonly href: string;
  readonly text: string;
}

export interface SafePage {
  readonly html: string;
  readonly title: string;
  /** Links that lead somewhere in the same place, for the window's own buttons: inside the page they are dead. */
  readonly links: readonly PageLink[];
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** Keeps what is on the list, and of attributes only the text that an image stands for. */
export function sanitize(source: string): SafePage {
  const out: string[] = [];
  const links: PageLink[] = [];
  let title = '';
  let inside: string | undefined;
  let styled = false;
  let link: { readonly href: string; readonly from: number } | undefined;
  for (const token of tokens(source)) {
    if (inside !== undefined) {
      if (token.kind === 'close' && token.name === inside) inside = undefined;
      continue;
    }
    if (token.kind === 'text') {
      out.push(styled ? safeStyle(token.text) : token.text.replace(/</g, '&lt;'));
      continue;
    }
    const { name } = token;
    if (DROPPED.has(name)) {
      if (token.kind === 'open' && !token.attributes.trimEnd().endsWith('/')) inside = name;
      continue;
    }
    if (name === 'img' && token.kind === 'open')
      out.push(`[${escapeText(attribute(token.attributes, 'alt') ?? 'image')}]`);
    if (!KEPT.has(name)) continue;
    if (name === 'style') styled = token.kind === 'open';
    if (name === 'a' && token.kind === 'open')
      link = { href: attribute(token.attributes, 'href') ?? '', from: out.length };
    if (name === 'a' && token.kind === 'close' && link !== undefined) {
      const text = plainText(out.slice(link.from).join(''));
      if (isLocal(link.href)) links.push({ href: link.href, text: text === '' ? link.href : text });
      link = undefined;
    }
    if (name === 'title' && token.kind === 'close') title = plainText(out.at(-1) ?? '');
    out.push(token.kind === 'open' ? `<${name}>` : VOID.has(name) ? '' : `</${name}>`);
  }
  return { html: out.join(''), title, links };
}

function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  let from = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > from) found.push({ kind: 'text', text: source.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, slash, name, attributes = ''] = match;
    if (name !== undefined)
      found.push({ kind: slash === '/' ? 'close' : 'open', name: name.toLowerCase(), attributes });
  }
  if (from < source.length) found.push({ kind: 'text', text: source.slice(from) });
  return found;
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Rules that fetch nothing and get out of nothing. */
const safeStyle = (css: string): string =>
  css
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\s*\([^)]*\)?/gi, 'none')
    .replace(/[<\\]/g, '');

const escapeText = (text: string): string =>
  text.replace(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;' })[c] ?? '&amp;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

/** Other hosts are not part of the simulation. */
const isLocal = (href: string): boolean =>
  href !== '' && !href.startsWith('#') && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
