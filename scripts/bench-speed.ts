/**
 * How long the simulator works for what people do with it, in milliseconds of processor time of this machine: that is the
 * same however busy the machine is. Everything runs warm, as in a page that has been open for a moment.
 */

import { analyse } from '../src/simulator/analysis/answer.ts';
import { convert, parse } from '../src/simulator/dockerfile/index.ts';
import { diff, emptyTree, fileNode, setNode, type Tree } from '../src/simulator/filesystem/index.ts';
import { type Input, loadAllParts, SimulatorSession, Timeline } from '../src/simulator/index.ts';

export interface Speed {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '×';
  readonly budget: number;
}

await loadAllParts();

const command = (line: string): Input => ({ kind: 'command', terminal: 'main', line });

/** Processor time of `work` in milliseconds. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

function open(files: Readonly<Record<string, string>>, inputs: readonly Input[] = []): SimulatorSession {
  return new SimulatorSession({
    scenario: { id: 'bench', files, images: ['alpine:3.22'], catalog: 'site' },
    seed: 'bench',
    inputs,
  });
}

const LESSON = {
  Dockerfile:
    'FROM alpine:3.22 AS build\nWORKDIR /src\nCOPY . .\nRUN cat *.txt > /all && wc -l /all\nFROM alpine:3.22\nENV NAME=world\nCOPY --from=build /all /all\nRUN sh -c "echo hi > /hi"\nCMD ["cat", "/all"]\n',
  'a.txt': 'a\n',
  'b.txt': 'b\n',
};

/** A Dockerfile of so many blocks of four lines. */
const dockerfile = (blocks: number): string =>
  `FROM alpine:3.22 AS base\nARG VERSION=1\n${Array.from({ length: blocks }, (_, i) => `ENV KEY_${i}=value-$VERSION\nRUN echo "step ${i} $KEY_${i}" && \\\n    true\nCOPY file-${i}.txt /srv/file-${i}.txt\n`).join('')}`;

/** The mean of some rounds, after as many to warm up. */
function warm(rounds: number, work: () => unknown): number {
  const all = (): void => {
    for (let i = 0; i < rounds; i++) work();
  };
  all();
  return cost(all) / rounds;
}

const BASE = { ok: true, value: { config: { Cmd: ['sh'] }, platform: 'linux/amd64' } } as const;
const options = { buildArgs: {}, platform: 'linux/amd64', resolveImage: () => BASE };

function reading(blocks: number, rounds: number): { readonly parseMs: number; readonly convertMs: number } {
  const text = dockerfile(blocks);
  return {
    parseMs: warm(rounds, () => parse(text)),
    convertMs: warm(rounds, () => convert(text, options).plan?.stages.map((stage) => [stage.config, stage.history])),
  };
}

function frontend(): Speed[] {
  const [tiny, small, large] = [reading(6, 1000), reading(500, 100), reading(2500, 30)];
  return [
    { name: 'parse a Dockerfile of 10,000 lines', value: large.parseMs, unit: 'ms', budget: 20 },
    { name: 'parse, lint and convert it', value: large.convertMs, unit: 'ms', budget: 100 },
    { name: 'parse, lint and convert 26 lines', value: tiny.convertMs, unit: 'ms', budget: 0.2 },
    { name: 'parse 10,000 lines : 2,000 lines', value: large.parseMs / small.parseMs, unit: '×', budget: 10 },
    { name: 'convert 10,000 lines : 2,000 lines', value: large.convertMs / small.convertMs, unit: '×', budget: 10 },
  ];
}

function builds(): Speed[] {
  const session = open(LESSON);
  for (let i = 0; i < 3; i++) session.input(command('docker build --no-cache .'));
  const lesson = cost(() => session.input(command('docker build --no-cache -t lesson .')));
  const many = open({
    ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`d${i % 100}/f${i}`, `content of file ${i}\n`])),
    Dockerfile: 'FROM alpine:3.22\nCOPY . /app/\n',
  });
  const first = cost(() => many.input(command('docker build -t many .')));
  many.input(command('docker build -t many .'));
  const second = cost(() => many.input(command('docker build -t many .')));
  return [
    { name: 'build a Dockerfile of a lesson', value: lesson, unit: 'ms', budget: 100 },
    { name: 'build a context of 10,000 files', value: first, unit: 'ms', budget: 2000 },
    { name: 'build it again', value: second, unit: 'ms', budget: 100 },
  ];
}

/** 50 running containers and 2,000 entries. */
function busySession(): SimulatorSession {
  const session = open(LESSON);
  session.input(command('for i in $(seq 50); do docker run -d --name c$i alpine:3.22 sleep 100000; done'));
  while (session.journal.length < 2000) session.input(command('docker run --rm alpine:3.22 true'));
  return session;
}

const ASKED = [
  'docker ps',
  'docker ps -a',
  'docker exec c1 ls /',
  'docker run --rm alpine:3.22 echo hi',
  'docker inspect c1',
  'docker logs c1',
  'docker images',
  'docker network inspect bridge',
  'docker stop -t 0 c2',
];

function answers(session: SimulatorSession): Speed[] {
  const worst = ASKED.map((line) => {
    session.input(command(line));
    return { line, value: cost(() => session.input(command(line))) };
  }).toSorted((a, b) => b.value - a.value)[0];
  const name = `the slowest answer among 50 containers and 2,000 entries (${worst?.line})`;
  return [{ name, value: worst?.value ?? 0, unit: 'ms', budget: 50 }];
}

function time(session: SimulatorSession): Speed[] {
  const timeline = new Timeline();
  timeline.append(session.journal);
  const steps = Array.from({ length: timeline.length }, (_, i) => timeline.length - i);
  for (const at of steps) timeline.worldAfter(at);
  const costs = steps.map((at) => cost(() => timeline.worldAfter(at))).toSorted((a, b) => b - a);
  const lines = ['docker ps', 'ls', 'docker run --rm alpine:3.22 echo hi', 'docker images', 'cat Dockerfile'];
  const inputs = Array.from({ length: 200 }, (_, i) => command(lines[i % lines.length] ?? ''));
  open(LESSON, inputs);
  const replay = cost(() => open(LESSON, inputs));
  return [
    // A phone is four times slower than the machine that this runs on, and a frame has 16 ms.
    { name: 'a step back in time, the slowest but 20 of 2,000', value: costs[20] ?? 0, unit: 'ms', budget: 4 },
    { name: 'replay 200 commands', value: replay, unit: 'ms', budget: 300 },
  ];
}

const RUNAWAYS = [
  'while true; do :; done',
  'yes > /f',
  'head -c 2G /dev/zero > /f',
  'touch $(seq 100000)',
  'f() { f; }; f',
  "awk 'BEGIN { while (1) i++ }'",
  'while true; do mkdir d; cd d; done',
];

function limits(): Speed[] {
  const costs = RUNAWAYS.map((script) => {
    const session = open({ Dockerfile: `FROM alpine:3.22\nRUN ${script}\n` });
    return { script, value: cost(() => session.input(command('docker build -q .'))) };
  }).toSorted((a, b) => b.value - a.value);
  const name = `until a limit strikes, the slowest (${costs[0]?.script})`;
  return [{ name, value: costs[0]?.value ?? 0, unit: 'ms', budget: 1000 }];
}

/** What the editor asks after each key. */
function editor(): Speed[] {
  const text = Array.from({ length: 200 }, (_, i) =>
    i % 20 === 0 ? `FROM alpine AS s${i}` : i % 3 ? `RUN echo ${i} | tee $X` : `ENV A${i}=b c=$A${i - 1}`,
  ).join('\n');
  let key = 0;
  const value = warm(20, () => analyse({ kind: 'diagnostics', file: { text: `${text}\nSTOPSIGNAL x\n# ${key++}` } }));
  return [{ name: 'look at 200 lines in the editor', value, unit: 'ms', budget: 16 }];
}

/** A tree is compared by what is different in it. */
function comparing(): Speed[] {
  const treeOf = (folders: number): Tree => {
    let tree = emptyTree();
    for (let i = 0; i < folders * 100; i++) tree = setNode(tree, `/d${Math.floor(i / 100)}/f${i % 100}`, fileNode('x'));
    return tree;
  };
  const costOf = (base: Tree): number => warm(300, () => diff(base, setNode(base, '/d0/f7', fileNode('y'))));
  const value = costOf(treeOf(100)) / costOf(treeOf(1));
  return [{ name: 'find one difference among 10,000 files : 100 files', value, unit: '×', budget: 10 }];
}

/** Everything that is measured. */
export function speeds(): Speed[] {
  const busy = busySession();
  return [...frontend(), ...builds(), ...answers(busy), ...time(busy), ...limits(), ...editor(), ...comparing()];
}
