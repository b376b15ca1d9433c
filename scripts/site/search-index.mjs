import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { course } from '../../src/lessons/course.ts';
import { searchWords } from '../../src/lessons/search-words.ts';
import { spaced, spacedPage } from '../../src/views/search/han.ts';

const PLACES = {
  reference: { en: 'Reference', 'zh-cn': '参考' },
  glossary: { en: 'Reference', 'zh-cn': '参考' },
};

/** What the index is told of a page besides its text: the part of the course that it belongs to, and words people ask for. */
export function extrasOf(name) {
  const locale = name.startsWith('zh-cn/') ? 'zh-cn' : 'en';
  const path = name.replace(/^zh-cn\//, '').replace(/\/?index\.html$/, '');
  const lesson = /^lessons\/([^/]+)$/.exec(path)?.[1];
  const place =
    lesson === undefined
      ? PLACES[path.split('/')[0]]?.[locale]
      : course.find((module) => module.lessons.includes(lesson))?.title[locale];
  return { place, words: searchWords[lesson ?? path]?.[locale] };
}

const attribute = (text) => spaced(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page as the index takes it: see `han.ts`; what it is told besides stands in attributes, which no excerpt shows. */
export function pageForIndex(name, html) {
  const { place, words } = extrasOf(name);
  const extras = Object.entries({ place, words })
    .filter(([, text]) => text !== undefined)
    .map(([key, text]) => `<i data-pagefind-meta="${key}[data-text]" data-text="${attribute(text)}"></i>`);
  const page = html.replace(/(<main\b[^>]*\bdata-pagefind-body\b[^>]*>)/, `$1${extras.join('')}`);
  return name.startsWith('zh-cn/') ? spacedPage(page) : page;
}

const sound = (answer) => {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/** Astro integration: writes the search index of the built pages to `pagefind/`. */
export function searchIndex() {
  return {
    name: 'drydock:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).map((name) => name.split(sep).join('/')).sort();
        try {
          const { index } = sound(await pagefind.createIndex());
          let count = 0;
          for (const name of names.filter((one) => one.endsWith('.html'))) {
            const html = await readFile(join(root, name), 'utf8');
            if (!html.includes('data-pagefind-body')) continue;
            sound(await index.addHTMLFile({ sourcePath: name, content: pageForIndex(name, html) }));
            count++;
          }
          sound(await index.writeFiles({ outputPath: join(root, 'pagefind') }));
          // The site has a list of results of its own.
          for (const name of await readdir(join(root, 'pagefind')))
            if (/(ui|highlight)\.(js|css)$/.test(name)) await rm(join(root, 'pagefind', name));
          logger.info(`${count} pages can be searched`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
