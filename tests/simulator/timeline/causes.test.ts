import { expect, test } from 'vitest';
import { type JournalEntry, SimulatorSession } from '../../../src/simulator/index.ts';

function journal(files: Readonly<Record<string, string>>, ...lines: string[]): readonly JournalEntry[] {
  const session = new SimulatorSession({
    scenario: { id: 'causes', catalog: 'site', images: ['busybox:latest'], files },
    seed: 'causes',
    inputs: lines.map((line) => ({ kind: 'command', terminal: 'main', line })),
  });
  return session.journal;
}

const chain = (entry: JournalEntry | undefined): string[] =>
  entry?.causes.map((cause) => `${cause.level} ${cause.label}`) ?? [];

test('a file written in a container leads back to the system call, the command and the input', () => {
  const line = "docker run --name c1 busybox sh -c 'mkdir /data; echo hi > /data/note; rm /data/note'";
  const entries = journal({}, line);
  const changes = entries.filter(({ event }) => event.type === 'file.changed' && event.path.startsWith('/data'));
  expect(changes.map((entry) => chain(entry).at(-1))).toEqual([
    expect.stringMatching(/^syscall \[pid \d+\] mkdir\("\/data"\)$/),
    'syscall [pid 1] openat("/data/note", O_CREAT)',
    expect.stringMatching(/^syscall \[pid \d+\] write\("\/data\/note"\)$/),
    expect.stringMatching(/^syscall \[pid \d+\] unlink\("\/data\/note"\)$/),
  ]);
  for (const entry of changes) expect(chain(entry).slice(0, 2)).toEqual([`input ${line}`, `command ${line}`]);
});

test('a layer leads back to its instruction', () => {
  const entries = journal({ Dockerfile: 'FROM busybox\nRUN echo a > /a\nRUN echo b > /b\n' }, 'docker build -q .');
  const made = entries.filter(({ event, input }) => event.type === 'layer.created' && input >= 0);
  expect(made.map((entry) => chain(entry).at(-1))).toEqual([
    'instruction RUN echo a > /a',
    'instruction RUN echo b > /b',
  ]);
});

test('a container leads back to the call of the Engine API', () => {
  const entries = journal({}, 'docker run -d --name c1 busybox sleep 9');
  const created = entries.find(({ event }) => event.type === 'container.created');
  expect(chain(created)).toEqual([
    'input docker run -d --name c1 busybox sleep 9',
    'command docker run -d --name c1 busybox sleep 9',
    expect.stringMatching(/^api POST \/containers\/create/),
  ]);
  const started = entries.find(({ event }) => event.type === 'process.started');
  expect(chain(started).at(-1)).toBe('syscall [pid 1] execve("sleep", ["sleep", "9"])');
});

test('levels always stand in their order, outermost first', () => {
  const order = ['input', 'command', 'api', 'instruction', 'syscall'];
  const session = new SimulatorSession({
    scenario: { id: 'causes', catalog: 'site', images: ['busybox:latest'], files: {} },
    seed: 'causes',
    inputs: [
      { kind: 'command', terminal: 'main', line: "docker run busybox sh -c 'while true; do date > /t; sleep 7; done'" },
      { kind: 'advance', ms: 20_000 },
      { kind: 'keys', terminal: 'main', data: '\x03' },
    ],
  });
  for (const { causes } of session.journal) {
    const depths = causes.map((cause) => order.indexOf(cause.level));
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
  }
});
