import { describe, expect, test } from 'vitest';
import { pageForIndex } from '../../scripts/site/search-index.mjs';
import { lessonOrder } from '../../src/lessons/course.ts';
import { searchWords } from '../../src/lessons/search-words.ts';
import { spaced, spacedPage, unspaced } from '../../src/views/search/han.ts';
import { unitsOf } from '../../src/views/search/question.ts';
import { ranked } from '../../src/views/search/rank.ts';
import { meant, resultOf, stretches } from '../../src/views/search/result.ts';

const asks = (question: string): readonly string[] => unitsOf(question).map((unit) => unit.ask);

describe('Chinese in the index', () => {
  test('every character is a word, and reads as before when it is shown', () => {
    const text = '数据卷（volume）保存数据，删除容器后还在：用 docker volume ls 查看。';
    expect(spaced('数据卷 docker')).toBe('数 据 卷  docker');
    expect(unspaced(spaced(text).replace(/ +/g, ' '))).toBe(text);
  });

  test('tags and their attributes stay as they are', () => {
    expect(spacedPage('<a title="卷轴">数据</a>卷')).toBe('<a title="卷轴">数 据 </a>卷 ');
  });

  test('marks of what was found do not keep the spaces', () => {
    expect(stretches('保 存 <mark>数</mark> <mark>据</mark> ， docker')).toEqual([
      { text: '保存', found: false },
      { text: '数', found: true },
      { text: '据', found: true },
      { text: '， docker', found: false },
    ]);
  });
});

describe('a question', () => {
  test('is asked word by word and as a whole', () => {
    expect(asks('exit code 137')).toEqual(['exit', 'code', '137', '"exit code 137"']);
    expect(asks('volume')).toEqual(['volume']);
  });

  test('Chinese is asked by neighbouring characters', () => {
    expect(asks('数据卷')).toEqual(['"数 据"', '"据 卷"', '"数 据 卷"']);
    expect(asks('端口')).toEqual(['"端 口"']);
    expect(asks('层')).toEqual(['层']);
  });

  test('words that only say how one asks are left out, unless there are no others', () => {
    expect(asks('CMD vs ENTRYPOINT')).toEqual(['CMD', 'ENTRYPOINT', '"CMD vs ENTRYPOINT"']);
    expect(asks('CMD 与 ENTRYPOINT 的区别')).toEqual(['CMD', 'ENTRYPOINT', '"CMD 与  ENTRYPOINT 的 区 别"']);
    expect(asks('what is')).toEqual(['what', 'is', '"what is"']);
    expect(asks('  ”“ ? ')).toEqual([]);
  });

  test('a long one has an end', () => {
    expect(unitsOf('容器'.repeat(500)).length).toBeLessThanOrEqual(13);
    expect(unitsOf(Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')).length).toBeLessThanOrEqual(13);
  });
});

test('a page with the rare word wins over one with the common word; a page with both over either', () => {
  const units = unitsOf('docker whiteout').slice(0, 2);
  const many = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, score: 1 }));
  const order = ranked(
    units,
    [
      [...many, { id: 'both', score: 1 }],
      [
        { id: 'rare', score: 1 },
        { id: 'both', score: 0.9 },
      ],
    ],
    90,
  );
  expect(order.slice(0, 2).map((one) => one.id)).toEqual(['both', 'rare']);
  expect(order.every((one) => one.unit === 0 || ['both', 'rare'].includes(one.id))).toBe(true);
});

test('a result names the page, its place and the sections that have it', () => {
  const result = resultOf({
    url: '/zh-cn/lessons/ports/',
    excerpt: '用 <mark>-p</mark> &lt;主 机 &gt;',
    meta: { title: '端 口 映 射', place: '把 容 器 运 行 好' },
    sub_results: [
      { title: '端 口 映 射', url: '/zh-cn/lessons/ports/#_top', excerpt: '' },
      { title: '记 住', url: '/zh-cn/lessons/ports/#记住', excerpt: '' },
    ],
  });
  expect(result).toEqual({
    title: '端口映射',
    place: '把容器运行好',
    url: '/zh-cn/lessons/ports/',
    excerpt: [
      { text: '用 ', found: false },
      { text: '-p', found: true },
      { text: ' <主机 >', found: false },
    ],
    sections: [{ title: '记住', url: '/zh-cn/lessons/ports/#记住' }],
  });
});

test('a page with the beginning of a word alone is no answer to it', () => {
  expect(meant('asdf', 'it is <mark>as</mark> before')).toBe(false);
  expect(meant('DL3025', 'run <mark>-d</mark>')).toBe(false);
  expect(meant('mapping', 'the <mark>/proc/self/uid_map.</mark>')).toBe(true);
  expect(meant('casing', '<mark>FromAsCasing</mark>')).toBe(true);
  expect(meant('--rm', '<mark>--rm</mark>')).toBe(true);
  expect(meant('port', 'found in the title')).toBe(true);
});

describe('search words', () => {
  test('belong to lessons that exist, in both languages', () => {
    expect(Object.keys(searchWords).filter((id) => !lessonOrder.includes(id) && !id.startsWith('reference/'))).toEqual(
      [],
    );
    for (const [id, words] of Object.entries(searchWords)) {
      expect(words.en, id).not.toMatch(/[\u4e00-\u9fff]/);
      expect(words.en.length * words['zh-cn'].length, id).toBeGreaterThan(0);
    }
  });

  test('reach the index in attributes of the page', () => {
    const page = pageForIndex(
      'lessons/signals-pid1/index.html',
      '<main data-pagefind-body class="x"><h1>PID 1</h1></main>',
    );
    expect(page).toContain('data-pagefind-meta="place[data-text]" data-text="Running well"');
    expect(page).toContain('graceful shutdown');
    const chinese = pageForIndex('zh-cn/lessons/signals-pid1/index.html', '<main data-pagefind-body>信号</main>');
    expect(chinese).toContain('优 雅 退 出');
    expect(chinese).toContain('信 号');
  });
});
