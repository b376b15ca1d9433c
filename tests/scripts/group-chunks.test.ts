import { expect, test } from 'vitest';
import { grouped, type Part } from '../../scripts/site/group-chunks.mjs';

const part = (id: string, size: number, lessons: bigint, imports: readonly string[] = []): Part => ({
  id,
  name: id,
  modules: [`${id}.ts`],
  imports,
  size,
  lessons,
});
const modules = (parts: readonly Part[]) => grouped(parts).map((group) => [...group.modules].sort());

test('files that the same lessons load become one, named after the largest', () => {
  const groups = grouped([part('small', 200, 0b111n), part('large', 9000, 0b111n), part('other', 500, 0b1000n)]);
  expect(groups.map(({ name }) => name)).toEqual(['large']);
  expect(groups[0]?.modules.toSorted()).toEqual(['large.ts', 'small.ts']);
});

test('a large file that few lessons load stays apart from what many load', () => {
  expect(modules([part('many', 5000, 0b11111111n), part('few', 5000, 0b1n)])).toEqual([]);
});

test('what no lesson loads is left alone', () => {
  expect(modules([part('a', 100, 0n), part('b', 100, 0n)])).toEqual([]);
});

test('two files do not become one when a third stands between them', () => {
  const [between, rest] = [part('between', 50_000, 0b1n, ['low']), part('rest', 60_000, 0b1110n)];
  const low = part('low', 300, 0b1111n);
  expect(modules([part('high', 300, 0b1111n, ['between']), between, low, rest])).toEqual([]);
  expect(modules([part('high', 300, 0b1111n), between, low, rest])).toEqual([['high.ts', 'low.ts']]);
});
