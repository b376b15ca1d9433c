/**
 * What a session of a lesson really loads: the built worker runs in a thread, plays every scene of the lesson and solves
 * every exercise, and tells which scripts it fetched on the way.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { playgroundFiles, playgroundScenario } from '../src/lessons/playground.ts';
import type { Lesson } from '../src/lessons/types.ts';
import type { Input, Scenario } from '../src/simulator/index.ts';

interface Play {
  readonly scenario: Scenario;
  readonly inputs: readonly Input[];
}

export interface PageSession {
  readonly name: string;
  readonly plays: readonly Play[];
}

const command = (line: string): Input => ({ kind: 'command', terminal: 'main', line });
const interrupt: Input = { kind: 'keys', terminal: 'main', data: '\u0003' };
const edits = (files: Readonly<Record<string, string>>): Input[] =>
  Object.entries(files).map(([path, text]) => ({ kind: 'file', path, text }));

function playsOf(lesson: Lesson): Play[] {
  const scenes = lesson.scenes.map(({ scenario, steps }) => ({
    scenario,
    inputs: steps.flatMap(({ command: line, edit, exit }) => [
      ...(edit === undefined ? [] : edits({ [edit.path]: edit.text })),
      command(line),
      ...(exit === 'running' ? [interrupt] : []),
    ]),
  }));
  const exercises = lesson.exercises.map(({ scenario, solution }) => ({
    scenario,
    inputs: [...edits(solution.files ?? {}), ...solution.commands.map(command)],
  }));
  return [...scenes, ...exercises];
}

/** Every lesson, and a visitor of the playground who builds, runs, looks around and cleans up. */
export async function pageSessions(): Promise<PageSession[]> {
  const folder = resolve(import.meta.dirname, '../src/lessons/course');
  const lessons = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map(async (name): Promise<Lesson> => (await import(join(folder, name))).lesson),
  );
  const visitor = [
    'ls -l',
    'docker build -t hello .',
    'docker run --rm hello',
    'docker images',
    'docker run -d --name one -v data:/data hello sleep 600',
    'docker exec one sh -c "cat greeting.txt; echo hi > /data/a; ls /data"',
    'docker ps -a',
    'docker logs one',
    'docker inspect one',
    'docker stop one && docker rm one',
    'docker build -t hello .',
    'docker history hello',
    'docker volume ls',
  ];
  return [
    ...lessons.map((lesson) => ({ name: `lesson ${lesson.id}`, plays: playsOf(lesson) })),
    {
      name: 'playground',
      plays: [{ scenario: playgroundScenario(playgroundFiles), inputs: visitor.map(command) }],
    },
  ];
}

export interface Played {
  /** The scripts (.js) and data (.json) that the session loads into its worker, as absolute paths. */
  readonly files: readonly string[];
  /** A digest of everything that the worker answered. */
  readonly answered: string;
}

/** Plays a session of a page in a worker: the built one, or the source's own. */
export function playIn(worker: string, session: PageSession): Promise<Played> {
  return new Promise((fulfil, reject) => {
    const thread = new Worker(join(import.meta.dirname, 'bench-worker.mjs'), {
      workerData: { worker: pathToFileURL(worker).href, sessions: session.plays },
    });
    thread.once('message', fulfil);
    thread.once('error', reject);
  });
}
