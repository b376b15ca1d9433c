import { type Unit, unitsOf } from './question.ts';
import { type Hit, ranked } from './rank.ts';
import { meant, type PageData, type Result, resultOf } from './result.ts';

interface PagefindHit extends Hit {
  readonly data: () => Promise<PageData>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(ask: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** What stands in titles and among a page's own search words counts for more than what it mentions. */
const WEIGHTS = { title: 8, words: 6, place: 0.2 };

/** About so many pages are in the index of a language: how rare a word is, is measured by it. */
const PAGES = 90;

/** A page that was found; its text is fetched when it is shown. */
export type Found = () => Promise<Result>;

export type Searcher = (question: string) => Promise<readonly Found[]>;

/** Loads the built site's index for the language of the page. `base` is the site's base path. */
export async function loadSearch(base: string): Promise<Searcher> {
  const root = base.endsWith('/') ? base : `${base}/`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
  await pagefind.options({
    baseUrl: root,
    bundlePath: `${root}pagefind/`,
    excerptLength: 24,
    ranking: { metaWeights: WEIGHTS },
  });
  await pagefind.init();
  return async (question) => {
    const units = unitsOf(question);
    const found = await Promise.all(units.map((unit) => hitsFor(pagefind, unit)));
    return ranked(units, found, PAGES).flatMap(({ id, unit }): Found[] => {
      const hit = found[unit]?.find((one) => one.id === id);
      return hit === undefined ? [] : [async () => resultOf(await hit.data())];
    });
  };
}

/** Pages for one unit. All pages with a phrase score the same, so those of its words order them. */
async function hitsFor(pagefind: Pagefind, { ask }: Unit): Promise<readonly PagefindHit[]> {
  const [hits, loose] = await Promise.all([
    pagefind.search(ask),
    ask.startsWith('"') ? pagefind.search(ask.replaceAll('"', '')) : undefined,
  ]);
  if (loose === undefined) {
    const first = await hits.results[0]?.data();
    return first === undefined || !meant(ask, first.excerpt) ? [] : hits.results;
  }
  const scores = new Map(loose.results.map((hit) => [hit.id, hit.score]));
  return hits.results.map((hit) => ({ id: hit.id, score: scores.get(hit.id) ?? 0, data: hit.data }));
}
