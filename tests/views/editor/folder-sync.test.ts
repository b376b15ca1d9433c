import { expect, test } from 'vitest';
import { changesBetween, merged, takenBack } from '../../../src/views/session/folder-sync.ts';

test('files that commands make, change and delete come to the page', () => {
  const before = { a: '1', b: '2', c: '3' };
  const changes = changesBetween(before, { a: '1', b: 'x', d: 'new' });
  expect(merged(before, changes)).toEqual({ a: '1', b: 'x', d: 'new' });
});

test('text that the learner has changed meanwhile stays', () => {
  const changes = changesBetween({ a: '1', b: '2' }, { a: 'by a command' });
  expect(merged({ a: 'mine', b: 'mine too' }, changes)).toEqual({ a: 'mine', b: 'mine too' });
  const same = { a: 'mine', b: 'mine too' };
  expect(merged(same, changes)).toBe(same);
});

test('what a command made goes when it is taken back, unless the learner has worked on it', () => {
  const made = changesBetween({ a: '1' }, { a: '2', log: 'made' });
  expect(merged({ a: '2', log: 'made' }, takenBack(made, { a: '1' }))).toEqual({ a: '1' });
  expect(merged({ a: '2', log: 'made and edited' }, takenBack(made, { a: '1' }))).toEqual({
    a: '1',
    log: 'made and edited',
  });
});
