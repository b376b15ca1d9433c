import { describe, expect, test } from 'vitest';
import {
  type Checked,
  check,
  checksumHolds,
  completionOf,
  type Replay,
  readCompletion,
} from '../../src/lessons/completion.ts';
import { exerciseById } from '../../src/lessons/library.ts';
import {
  emptyProgress,
  merged,
  type Proof,
  proofOf,
  readProgress,
  solvedOf,
  withProof,
} from '../../src/lessons/progress.ts';
import { type Session, SimulatorSession, Timeline } from '../../src/simulator/index.ts';
import { markOf } from '../../src/views/progress/sidebar-marks.ts';
import { classCsv, classRows, type Handed, withFile } from '../../src/views/teacher/teacher.view-model.ts';

const noon = new Date('2026-11-26T12:00:00Z');
const proof = (at = noon, stars?: number): Proof => ({
  at: at.toISOString(),
  seed: 's',
  inputs: [],
  ...(stars !== undefined && { stars }),
});

/** In Node the simulator itself replays. */
const replay: Replay = (session) => {
  const run = new SimulatorSession(session);
  const timeline = new Timeline();
  timeline.append(run.started.entries);
  return Promise.resolve({
    world: timeline.worldAfter(timeline.length),
    ask: (questions) => Promise.resolve(run.probe(session, questions)),
  });
};

/** What a learner's session looks like who does the solution. */
function solvedSession(id: string): Session {
  const exercise = exerciseById.get(id)?.it;
  if (exercise === undefined) throw new Error(id);
  const { scenario, solution } = exercise;
  const files = Object.entries(solution.files ?? {}).map(([path, text]) => ({ kind: 'file' as const, path, text }));
  const commands = solution.commands.map((line) => ({ kind: 'command' as const, terminal: 'main', line }));
  return { scenario, seed: 'mine', inputs: [...files, ...commands] };
}

describe('progress', () => {
  test('the first time counts, unless there are more stars later', () => {
    const later = new Date('2026-11-27T12:00:00Z');
    const once = withProof(emptyProgress, 'a', proof(noon, 1));
    expect(withProof(once, 'a', proof(later, 1))).toBe(once);
    const better = withProof(once, 'a', proof(later, 3)).solved['a'];
    expect(better).toMatchObject({ at: noon.toISOString(), stars: 3 });
  });

  test('comes back from a file, and files that are something else do not', () => {
    const progress = withProof(emptyProgress, 'a', proofOf(solvedSession('image-lean'), noon, { looked: true }));
    expect(readProgress(JSON.stringify(progress))).toEqual(progress);
    for (const text of ['', '{}', '[]', '{"format":"drydock-progress","version":1,"solved":{"a":{}}}', 'null'])
      expect(readProgress(text)).toBeUndefined();
    const bad = { ...progress, solved: { a: { ...progress.solved['a'], inputs: [{ kind: 'rm' }] } } };
    expect(readProgress(JSON.stringify(bad))).toBeUndefined();
  });

  test('of two computers becomes one', () => {
    const [a, b] = ['a', 'b'].map((id) => withProof(emptyProgress, id, proof()));
    expect(Object.keys(merged(a ?? emptyProgress, b ?? emptyProgress).solved)).toEqual(['a', 'b']);
    expect(solvedOf(a ?? emptyProgress, ['a', 'b'])).toBe(1);
  });

  test('marks the lessons of the side bar', () => {
    const progress = withProof(emptyProgress, 'a', proof());
    const map = { one: ['a', 'b'], two: ['a'], three: [] };
    expect(markOf('/zh-cn/lessons/one/', map, progress)).toEqual({ solved: 1, all: 2, state: 'some' });
    expect(markOf('/lessons/two/', map, progress)?.state).toBe('all');
    expect(markOf('/lessons/three/', map, progress)).toBeUndefined();
    expect(markOf('/playground/', map, progress)).toBeUndefined();
  });
});

describe('what is handed in', () => {
  const progress = withProof(
    emptyProgress,
    'image-lean',
    proofOf(solvedSession('image-lean'), noon, { looked: false }),
  );
  const completion = completionOf(progress, 'Ada, "the" Countess', noon);

  test('is read back whole; a change by hand is seen', () => {
    const back = readCompletion(JSON.stringify(completion, null, 2));
    expect(back).toEqual(completion);
    expect(checksumHolds(completion)).toBe(true);
    expect(checksumHolds({ ...completion, name: 'Eve' })).toBe(false);
    expect(readCompletion(JSON.stringify(progress))).toBeUndefined();
  });

  test('is confirmed by replaying it, and only then', async () => {
    const exercise = exerciseById.get('image-lean')?.it;
    const good = completion.solved['image-lean'] ?? proof();
    expect((await check('image-lean', good, exercise, replay)).outcome).toBe('confirmed');
    const lazy = { ...good, inputs: good.inputs.slice(0, 1) };
    expect((await check('image-lean', lazy, exercise, replay)).outcome).toBe('not-solved');
    expect((await check('gone', good, undefined, replay)).outcome).toBe('unknown');
  });

  test('becomes a row of the class and lines of a table for spreadsheets', () => {
    const checked = (outcome: Checked['outcome'], at: Date): Checked => ({
      exercise: 'x',
      proof: proof(at),
      outcome,
      stars: 2,
    });
    const handed = (name: string, at: Date): Handed => ({
      file: `${name}.json`,
      completion: { ...completion, name },
      intact: true,
      checked: [checked('confirmed', at)],
    });
    const files = [handed('=Zoe', noon), handed('Ada', noon), handed('Bob', new Date('2026-11-01T00:00:00Z'))];
    const rows = classRows(files);
    expect(rows.map((row) => [row.name, row.confirmed, row.stars, row.twins])).toEqual([
      ['=Zoe', 1, 2, ['Ada']],
      ['Ada', 1, 2, ['=Zoe']],
      ['Bob', 1, 2, []],
    ]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(3);
    const csv = classCsv(rows, () => 'a, b');
    expect(csv).toContain(
      `'=Zoe,"a, b",x,2026-11-26T12:00:00.000Z,confirmed,2,no,yes,=Zoe.json`.replace(',=Zoe.json', ",'=Zoe.json"),
    );
  });

  test('of two learners with one file name are both kept; a second one of the same learner replaces the first', () => {
    const handed = (name: string, made: string): Handed => ({
      file: 'drydock.json',
      completion: { ...completion, name, made },
      intact: true,
      checked: [{ exercise: 'x', proof: { ...proof(), looked: true }, outcome: 'confirmed' }],
    });
    const files = [handed('Ada', '1'), handed('Bob', '1'), handed('Ada', '2')].reduce(withFile, []);
    expect(files.map((one) => [one.completion.name, one.completion.made])).toEqual([
      ['Bob', '1'],
      ['Ada', '2'],
    ]);
    expect(classRows(files).map((row) => row.looked)).toEqual([1, 1]);
  });
});
