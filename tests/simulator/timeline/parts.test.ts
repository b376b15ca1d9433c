import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Part } from '../../../src/simulator/base/part.ts';
import { until, WaitQueue } from '../../../src/simulator/base/task.ts';
import { type Input, type JournalEntry, type Session, SimulatorSession } from '../../../src/simulator/index.ts';

const command = (line: string): Input => ({ kind: 'command', terminal: 'main', line });

const session: Session = {
  scenario: {
    id: 'parts',
    files: {
      Dockerfile:
        'FROM alpine:3.22\nRUN apk add --no-cache curl\nRUN seq 3 | sort -r > /numbers\nCOPY . /app\nCMD ["cat", "/numbers"]\n',
      'app.txt': 'one\ntwo\n',
    },
    images: ['alpine:3.22', 'debian:trixie-slim'],
    setup: ['docker volume create data'],
    catalog: 'site',
  },
  seed: 'parts',
  inputs: [command('ls -l'), command('grep -c o app.txt')],
};

const later: readonly Input[] = [
  command('docker build -t app .'),
  command('docker run --rm app'),
  command('docker run -d --name web -p 8080:80 nginx'),
  command('curl -s localhost:8080 | head -3'),
  command('docker run -it debian:trixie-slim sh'),
  { kind: 'keys', terminal: 'main', data: "awk 'BEGIN { print 6 * 7 }'\r" },
  { kind: 'keys', terminal: 'main', data: 'ps aux | grep sh; tar c /etc/hostname | wc -c\r' },
  { kind: 'advance', ms: 200 },
  { kind: 'keys', terminal: 'main', data: 'exit\r' },
  command('docker run --rm alpine:3.22 mkdir'),
  command('docker stop web; docker ps -a --format json'),
  { kind: 'file', path: 'app.txt', text: 'three\n' },
  command('docker build -t app . && docker history app'),
  command('docker run --rm hello-world'),
  command('tar czf app.tgz app.txt && printf "FROM busybox\\nADD app.tgz /in/\\n" > Dockerfile && docker build -q .'),
  command('DOCKER_BUILDKIT=0 docker build -t old .'),
  command('docker tag old localhost:5000/old && docker push localhost:5000/old && docker rmi localhost:5000/old old'),
  command('docker pull localhost:5000/old && docker save localhost:5000/old | gzip > old.tgz && docker load < old.tgz'),
  command('docker create --name one busybox && docker cp app.tgz one:/ && docker commit one two && docker diff one'),
  command('tar cz app.txt | docker build -q -f - . ; docker stats --no-stream; docker builder prune -f'),
];

interface Played {
  readonly journal: readonly JournalEntry[];
  readonly screen: string;
}

function inOneGo(): Played {
  const running = new SimulatorSession(session);
  const results = later.map((input) => running.input(input));
  const output = [running.started, ...results].flatMap((result) => result.output);
  return { journal: running.journal, screen: output.map(({ text }) => text).join('') };
}

/** On fresh modules, whose parts are all missing, as in a worker that has just begun. */
async function asTheWorkerDoes(): Promise<Played & { readonly loaded: readonly string[] }> {
  const { loading } = await import('../../../src/simulator/base/part.ts');
  const { SessionRun } = await import('../../../src/simulator/timeline/session-run.ts');
  const { PARTS } = await import('../../../src/simulator/parts.ts');
  expect(PARTS.filter((part) => part.value !== undefined)).toEqual([]);
  const { run, started } = await loading(SessionRun.start(session));
  const results = [started];
  for (const input of later) results.push(await loading(run.input(input)));
  const screen = results
    .flatMap((result) => result.output)
    .map(({ text }) => text)
    .join('');
  return {
    journal: run.journal,
    screen,
    loaded: PARTS.filter((part) => part.value !== undefined).map((part) => part.name),
  };
}

describe('parts that are fetched when they are first used', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  test('the journal is byte for byte the one where everything was there from the start', async () => {
    const [whole, parts] = [inOneGo(), await asTheWorkerDoes()];
    expect(parts.screen).toBe(whole.screen);
    expect(JSON.stringify(parts.journal)).toBe(JSON.stringify(whole.journal));
    expect(parts.loaded).toContain('awk');
    expect(parts.loaded).not.toContain('redis');
  });

  test('a task goes on in the middle of its step: no time passes, nobody else runs', async () => {
    const { loading } = await import('../../../src/simulator/base/part.ts');
    const { need } = await import('../../../src/simulator/base/task.ts');
    const { Scheduler } = await import('../../../src/simulator/process/scheduler.ts');
    const run = async (ready: boolean): Promise<string[]> => {
      const part = new Part('numbers', () => Promise.resolve([1, 2, 3]));
      if (ready) await part.load();
      const scheduler = new Scheduler(0);
      const heard: string[] = [];
      const bell = new WaitQueue();
      let rung = false;
      scheduler.spawnTask(
        (function* () {
          const numbers = yield* need(part);
          heard.push(`${numbers.length} at ${scheduler.clock.now()}`);
          rung = true;
          bell.notify();
        })(),
      );
      scheduler.spawnTask(
        (function* () {
          heard.push(`other at ${scheduler.clock.now()}`);
          yield* until(bell, () => rung || undefined);
          heard.push(`rung at ${scheduler.clock.now()}`);
        })(),
      );
      await loading(scheduler.fetchingRun());
      return heard;
    };
    const missing = await run(false);
    expect(missing).toEqual(['3 at 0', 'other at 0.001', 'rung at 0.001']);
    expect(await run(true)).toEqual(missing);
  });

  test('who drives in one go is told when a part is missing', async () => {
    const { SimulatorSession: Fresh } = await import('../../../src/simulator/timeline/session.ts');
    expect(() => new Fresh(session)).toThrow(/the part '.*' of the simulator is not loaded/);
  });
});

test('every part is in the list that loads all of them', async () => {
  const { PARTS } = await import('../../../src/simulator/parts.ts');
  const folder = resolve(import.meta.dirname, '../../../src/simulator');
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:=>|await) import\('/g)]);
  expect(PARTS.length).toBe(made.length);
});

test('every program of a group is in the table of programs', async () => {
  const { TOOLS, GNU_TOOLS, COMMON_TOOLS, SERVICES } = await import(
    '../../../src/simulator/process/programs/applets.ts'
  );
  const folder = resolve(import.meta.dirname, '../../../src/simulator/process/programs/groups');
  const modules: Record<string, object>[] = await Promise.all(
    readdirSync(folder).map((name) => import(join(folder, name))),
  );
  const held = modules.flatMap((module) => Object.values(module).flatMap((table) => Object.keys(table)));
  const listed = [TOOLS, GNU_TOOLS, COMMON_TOOLS, SERVICES].flatMap((table) => Object.keys(table));
  expect([...new Set(listed)].sort()).toEqual([...new Set(held)].sort());
});
