import { describe, expect, test } from 'vitest';
import { instructionLessons, lessonOrder } from '../../src/lessons/course.ts';
import { exitCodes } from '../../src/lessons/reference/exit-codes.ts';
import { glossary } from '../../src/lessons/reference/glossary.ts';
import { termIds } from '../../src/lessons/reference/glossary-terms.ts';
import { misconceptionsIn } from '../../src/views/reference/misconceptions.ts';
import { Bench, textOf } from './bench.ts';
import { pageNames, readPage } from './page.ts';

test('the glossary explains every term in both languages', () => {
  for (const id of termIds) {
    expect(glossary[id].en.length, id).toBeGreaterThan(20);
    expect(glossary[id]['zh-cn'], id).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(glossary[id]['zh-cn'], id).not.toMatch(
      /[\u4e00-\u9fff][,;!?:]|[\u4e00-\u9fff][a-zA-Z0-9]|[a-zA-Z0-9][\u4e00-\u9fff]/,
    );
  }
});

test.each(exitCodes)('the commands of exit code $code show it', ({ code, commands }) => {
  const bench = new Bench({ id: 'exit', catalog: 'site', images: ['alpine:latest'], files: {} });
  const output = commands.map((line) => textOf(bench.finish(line))).at(-1) ?? '';
  expect(output).toMatch(new RegExp(`\\r\\n${code}\\r\\n`));
});

test('every instruction of the Dockerfile has its place in the course', () => {
  expect(instructionLessons.length).toBe(18);
  expect(instructionLessons.filter((id) => !lessonOrder.includes(id))).toEqual([]);
});

describe('misconceptions', () => {
  test('are found in the source of a page', () => {
    const source = 'x\n<Misconception id="a-b" says="x > y">\nno\n</Misconception>';
    expect(misconceptionsIn(source)).toEqual([{ id: 'a-b', says: 'x > y' }]);
    expect(misconceptionsIn('<Misconception id="a" says="it is so">')).toEqual([{ id: 'a', says: 'it is so' }]);
  });

  test('have an id of their own in the whole course', () => {
    const ids = pageNames('en').flatMap((name) =>
      readPage('en', name).components.filter((one) => one.startsWith('Misconception#')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
