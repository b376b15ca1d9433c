import { expect, test } from 'vitest';
import { demos } from '../../../src/lessons/demos/index.ts';
import { notesAt, phasesOf, scriptOf, scriptOfScene } from '../../../src/views/present/script.ts';

const [first] = demos;
if (first === undefined) throw new Error('there are no demos');
const script = scriptOf(first, 'en');
const phases = phasesOf(script);

test('a script asks before it shows', () => {
  expect(phases.slice(0, 3)).toEqual([
    { kind: 'title', step: 0 },
    { kind: 'ask', step: 0 },
    { kind: 'show', step: 0 },
  ]);
  for (const demo of demos)
    for (const [at, phase] of phasesOf(scriptOf(demo, 'zh-cn')).entries())
      if (phase.kind === 'show' && (demo.steps[phase.step]?.commands.length ?? 0) > 0)
        expect(phasesOf(scriptOf(demo, 'zh-cn'))[at - 1]).toEqual({ kind: 'ask', step: phase.step });
});

test('the notes know the answer before the class does', () => {
  const notes = notesAt(script, phases, 1);
  expect(notes.answer).toBe('Still in the container');
  expect(notes.commands).toEqual(["docker run --name c1 busybox sh -c 'echo precious > /note'"]);
  expect(notesAt(script, phases, 2).commands).toEqual([]);
  expect(notesAt(script, phases, 2).next).toMatch(/No process runs/);
  expect(notesAt(script, phases, 999).say).toBe('');
});

test('a scene of a lesson can be presented as well', () => {
  const scene = {
    id: 'scene',
    scenario: { id: 'scene', catalog: 'site', images: [], files: {} },
    pictures: ['layers'],
    steps: [{ command: 'docker images', say: 'Nothing yet.' }],
  } as const;
  expect(phasesOf(scriptOfScene(scene))).toEqual([
    { kind: 'ask', step: 0 },
    { kind: 'show', step: 0 },
  ]);
});
