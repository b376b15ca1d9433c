import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { stepDetail } from '../../../src/views/build/build-steps.view-model.ts';
import { cacheMatrix } from '../../../src/views/build/cache-matrix.ts';
import { type BuildStory, buildStories } from '../../../src/views/gallery/build-stories.ts';
import { buildOf } from '../build-story.ts';

const en = words('en');

/** The matrix as text: one line a step, one sign a column. */
function drawn(story: BuildStory): readonly string[] {
  const matrix = cacheMatrix(buildOf(story).build, en);
  return matrix.groups.flatMap((group) =>
    group.rows.map((row) => {
      const signs = row.cells.map((cell) => (cell.sign === '' ? '_' : cell.sign)).join('');
      return `${signs} ${row.resultText}${row.culprit ? '!' : ''} ${row.name} ${row.rest}`;
    }),
  );
}

const summary = (story: BuildStory): string => cacheMatrix(buildOf(story).build, en).summary;

describe('why it rebuilt', () => {
  test('a changed file: its step, and all after it because of their parent', () => {
    expect(drawn('file')).toEqual([
      '==__= cached WORKDIR /app',
      '===_= cached COPY package.json settings.ini ./',
      '==_== cached RUN echo "version $VERSION" > version.txt',
      '==≠_= ran! COPY src/ src/',
      '≠=_== ran RUN cat src/*.sh > all.sh',
    ]);
    expect(summary('file')).toBe(
      '3 of 5 steps came from the cache. The first that ran again: `COPY src/ src/`. Files changed: `src/cart.sh`, `+src/new.sh`. The step after it ran only because this one did.',
    );
  });

  test('a changed ARG: the first RUN after it, though COPY before it does not care', () => {
    expect(drawn('variable')).toEqual([
      '==__= cached WORKDIR /app',
      '===_= cached COPY package.json settings.ini ./',
      '==_≠= ran! RUN echo "version $VERSION" > version.txt',
      '≠==_= ran COPY src/ src/',
      '≠=_≠= ran RUN cat src/*.sh > all.sh',
    ]);
  });

  test('another line, another base, no cache', () => {
    expect(drawn('instruction').at(-1)).toBe('=≠_== ran! RUN cat src/cart.sh > all.sh');
    expect(drawn('base')[0]).toBe('≠=__= ran! WORKDIR /app');
    // BuildKit's --no-cache is for RUN, COPY and ADD: WORKDIR still comes from the cache.
    expect(drawn('no-cache').map((line) => line.split(' ')[1])).toEqual(['cached', 'ran', 'ran', 'ran', 'ran']);
    expect(summary('no-cache')).toBe('1 of 5 steps came from the cache.');
  });

  test('nothing changed, or only a time', () => {
    expect(summary('again')).toBe('All 5 steps came from the cache: every part of every key is what it was.');
    expect(drawn('touch')).toEqual(drawn('again'));
  });

  test('a first build has nothing to compare with', () => {
    expect(summary('first')).toContain('first build');
    expect(drawn('first')[0]).toBe('··__· ran WORKDIR /app');
  });

  test('the parts of a key: values old and new, and the text that changed', () => {
    const { build } = buildOf('variable');
    const detail = stepDetail(build, '0.4', en);
    expect(
      detail?.key.map((row) => `${row.sign} ${row.kindText} ${row.label}: ${row.before ?? ''}→${row.value}`),
    ).toEqual([
      '= the step before COPY package.json settings.ini ./: →',
      '= the instruction RUN echo "version $VERSION" > version.txt: →',
      '= variable PATH: →/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      '≠ variable VERSION: 1→2',
      '= variable MODE: →production',
      '= setting platform: →linux/amd64',
      '= setting working folder: →/app',
    ]);
    expect(detail?.ignored).toContain('what it printed');
    const copy = stepDetail(buildOf('file').build, '0.5', en);
    const files = copy?.key.flatMap((row) => row.files) ?? [];
    expect(files.map((file) => `${file.changeText} ${file.path}`)).toEqual(['changed src/cart.sh', 'added src/new.sh']);
    expect(files[0]?.texts?.after).toContain('price=12');
    expect(copy?.ignored).toContain('times of files (`touch`)');
  });

  test('every story can be said in both languages', () => {
    for (const story of buildStories)
      for (const locale of ['en', 'zh-cn'] as const)
        expect(cacheMatrix(buildOf(story).build, words(locale)).summary).not.toMatch(/\{\w+\}/);
  });
});
