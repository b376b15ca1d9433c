import type { Words } from './shape.ts';

export { say } from './say.ts';
export type { Words } from './shape.ts';

/** The site's languages as they stand in addresses; English has none. */
export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** Text in every language of the site. */
export type Translated<T = string> = Readonly<Record<Locale, T>>;

/** The language of the page that this runs in; none where pages are made and tested. */
const page =
  globalThis.document !== undefined && import.meta.env?.PROD === true
    ? localeOf(document.documentElement.lang)
    : undefined;

/** A page fetches the words of its own language only: each language weighs as much as the page's other scripts together. */
const [en, zhCn] = await Promise.all([
  page === 'zh-cn' ? undefined : import('./en.ts'),
  page === 'en' ? undefined : import('./zh-cn.ts'),
]);

export function words(locale: Locale): Words {
  const found = (locale === 'en' ? en?.en : zhCn?.zhCn) ?? en?.en ?? zhCn?.zhCn;
  if (found === undefined) throw new Error('no words were fetched');
  return found;
}

/** The language of an address or a `lang` attribute; English when it is neither. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

/** The value for the `lang` attribute. */
export function languageTag(locale: Locale): string {
  return locale === 'zh-cn' ? 'zh-CN' : 'en';
}

/** An address of the site: `path` from the root without a leading slash, under the base path and the language. */
export function pathTo(base: string, locale: Locale, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${locale === 'en' ? '' : `${locale}/`}${path}`;
}
