import { unspaced } from './han.ts';

/** What Pagefind says of one page, as far as it is used. */
export interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** A stretch of an excerpt; `found` when it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** A page as it stands in the list of results. */
export interface Result {
  readonly title: string;
  /** The part of the course or of the reference that it belongs to; empty when it belongs to none. */
  readonly place: string;
  readonly url: string;
  readonly excerpt: readonly Stretch[];
  /** Its sections that have what was asked for. */
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

/** At most so many sections of a page are listed. */
const SECTIONS = 3;

export function resultOf(data: PageData): Result {
  const sections = data.sub_results
    .filter((one) => one.url !== data.url && !one.url.endsWith('#_top'))
    .map((one) => ({ title: unspaced(one.title).trim(), url: one.url }));
  const [best] = data.sub_results;
  return {
    title: unspaced(data.meta['title'] ?? '').trim(),
    place: unspaced(data.meta['place'] ?? '').trim(),
    url: data.url,
    excerpt: stretches(data.excerpt === '' ? (best?.excerpt ?? '') : data.excerpt),
    sections: sections.slice(0, SECTIONS),
  };
}

/** The excerpt of the index, which marks what was found with `<mark>` and writes `<`, `>` and `&` as HTML does. */
export function stretches(excerpt: string): readonly Stretch[] {
  return unspaced(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), found: part.startsWith('<mark>') }));
}

const plain = (html: string): string =>
  html
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/**
 * Whether an excerpt shows the word that was asked for. Of a word that it does not have the index gives the pages with the
 * longest beginning of it: “a” for “asdf”. Without a mark it was found among titles and search words.
 */
export function meant(word: string, excerpt: string): boolean {
  const asked = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const marked = stretches(excerpt).filter((part) => part.found);
  const begins = asked.slice(0, Math.min(3, asked.length));
  return marked.length === 0 || marked.some(({ text }) => lettersOf(text).some((one) => one.startsWith(begins)));
}

/** The words that a marked stretch is made of: `FromAsCasing` has three, and is one as a whole. */
const lettersOf = (text: string): readonly string[] =>
  [text.replace(/[^\p{L}\p{N}]/gu, ''), ...(text.match(/\p{Lu}?[^\p{Lu}\P{L}]+|\p{Lu}+|\p{N}+|\p{L}+/gu) ?? [])].map(
    (one) => one.toLowerCase(),
  );
