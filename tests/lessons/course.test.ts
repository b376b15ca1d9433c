import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/i18n/inline.ts';
import { lessonOrder } from '../../src/lessons/course.ts';
import { exerciseById, lessons, sceneById } from '../../src/lessons/library.ts';
import type { Exercise } from '../../src/lessons/types.ts';
import { after, Bench, textOf } from './bench.ts';

const all = [...lessons.values()];

test('every id of a lesson, a scene and an exercise is there once, and each lesson has its place', () => {
  expect(all.map((lesson) => lesson.id).filter((id) => !lessonOrder.includes(id))).toEqual([]);
  expect(new Set(lessonOrder).size).toBe(lessonOrder.length);
  expect(sceneById.size).toBe(all.flatMap((lesson) => lesson.scenes).length);
  expect(exerciseById.size).toBe(all.flatMap((lesson) => lesson.exercises).length);
});

/** Chinese text with half-width punctuation behind a Chinese character, or English with a Chinese one. */
function expectBothLanguages(text: { readonly en: string; readonly 'zh-cn': string }): void {
  expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
  expect(text['zh-cn']).not.toMatch(/[\u4e00-\u9fff][,;!?]/);
  expect(text['zh-cn'].trim().length).toBeGreaterThan(0);
  expect(text.en.trim().length).toBeGreaterThan(0);
  for (const sentence of Object.values(text)) expect(plainText(sentence), sentence).not.toContain('`');
}

const exercises: readonly Exercise[] = [...exerciseById.values()].map(({ it }) => it);

describe.each(exercises)('exercise $id', (exercise) => {
  test('is not solved at the start, and says of each fact what is missing', async () => {
    const verdict = await new Bench(exercise.scenario).verdict(exercise);
    expect(verdict.solved).toBe(false);
    for (const fact of verdict.facts.filter((one) => !one.met))
      expect(fact.unmet?.['zh-cn']).toMatch(/[\u4e00-\u9fff]/);
  });

  test('its solution solves it', async () => {
    const { open, output } = await after(exercise, exercise.solution);
    expect(open, output).toEqual([]);
  });

  test('so do other right answers', async () => {
    for (const other of exercise.alternatives ?? []) {
      const { open, output } = await after(exercise, other);
      expect(open, `${other.commands.join('; ')}\n${output}`).toEqual([]);
    }
  });

  test('answers that only look right do not', async () => {
    for (const wrong of exercise.wrong ?? [])
      expect((await after(exercise, wrong)).verdict.solved, wrong.commands.join('; ')).toBe(false);
  });

  test('has hints, goals of different names, and speaks both languages', () => {
    expect(exercise.hints.length).toBeGreaterThan(0);
    expect(new Set(exercise.goals.map((goal) => goal.id)).size).toBe(exercise.goals.length);
    for (const text of [exercise.task, ...exercise.hints, ...exercise.goals.map((goal) => goal.text)])
      expectBothLanguages(text);
  });

  test('a solution that shrinks gets three stars', async () => {
    if (exercise.challenge?.kind !== 'shrink') return;
    expect((await after(exercise, exercise.solution)).verdict.score?.stars).toBe(3);
  });
});

test.each([...sceneById.values()].map(({ it }) => it))('every command of the scene $id ends as it says', (scene) => {
  const bench = new Bench(scene.scenario);
  for (const step of scene.steps) {
    expectBothLanguages(step.say);
    if (step.edit !== undefined) bench.put(step.edit.path, step.edit.text);
    const wanted = step.exit ?? 0;
    const result = wanted === 'running' ? bench.run(step.command) : bench.finish(step.command);
    if (wanted === 'running') {
      expect(result.busy, step.command).toBe(true);
      bench.interrupt();
    } else expect(result.exitCode, `${step.command}\n${textOf(result)}`).toBe(wanted);
  }
});
