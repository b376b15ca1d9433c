import { en } from './en.ts';
import type { Words } from './shape.ts';
import { zhCn } from './zh-cn.ts';

export { say } from './say.ts';
export type { Words } from './shape.ts';

/** The site's languages as they stand in addresses; English has none. */
export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** Text in every language of the site. */
export type Translated<T = string> = Readonly<Record<Locale, T>>;

const dictionaries: Readonly<Record<Locale, Words>> = { en, 'zh-cn': zhCn };

export function words(locale: Locale): Words {
  return dictionaries[locale];
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
