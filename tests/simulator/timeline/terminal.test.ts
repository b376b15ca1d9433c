import { expect, test } from 'vitest';
import { SimulatorSession } from '../../../src/simulator/index.ts';

const begin = (images: readonly string[] = []) =>
  new SimulatorSession({
    seed: 'terminal',
    inputs: [],
    scenario: {
      id: 'terminal',
      catalog: 'site',
      images,
      files: { Dockerfile: 'FROM alpine:3.22\nRUN echo hi\n', 'notes.txt': '' },
    },
  });
const run = (session: SimulatorSession, line: string, terminal = 'main'): string =>
  session
    .input({ kind: 'command', terminal, line })
    .output.filter((one) => one.terminal === terminal)
    .map((one) => one.text)
    .join('');

test('the prompt shows the folder and a dollar sign', () => {
  expect(
    begin()
      .started.output.map((one) => one.text)
      .join(''),
  ).toBe('~/app $ ');
});

test('PS1 is read as bash reads it', () => {
  const session = begin();
  const prompt = (ps1: string): string => run(session, `PS1='${ps1}'`).split('\r\n').at(-1) ?? '';
  expect(prompt('[\\u@\\h \\W]\\$ ')).toBe('[learner@drydock app]$ ');
  expect(prompt('\\w\\n> ')).toBe('> ');
  expect(prompt('\\[\\e[1m\\]b\\[\\e[0m\\] ')).toBe('\x1b[1mb\x1b[0m ');
  expect(prompt('\\s-\\v \\101 \\\\ $HOME \\j ')).toBe('bash-5.2 A \\ /home/learner 0 ');
  expect(prompt('\\A \\l ')).toMatch(/^\d\d:\d\d 0 $/);
});

test('Tab offers commands, subcommands, flags, names and files, to the page and in the terminal alike', () => {
  const session = begin(['alpine:3.22']);
  run(session, 'docker create --name web alpine:3.22; docker volume create data; docker network create back');
  const offers = (line: string) => session.complete('main', line);
  expect(offers('docker im')).toEqual(['image', 'images', 'import']);
  expect(offers('docker container l')).toEqual(['logs', 'ls']);
  expect(offers('docker run --he')).toContain('--health-cmd');
  expect(offers('docker rm w')).toEqual(['web']);
  expect(offers('docker run alp')).toEqual(['alpine:3.22']);
  expect(offers('docker volume rm d')).toEqual(['data']);
  expect(offers('ls && docker run --network b')).toEqual(['back', 'bridge']);
  expect(offers('cat no')).toEqual(['notes.txt']);
  expect(offers('docker build -f Do')).toEqual(['Dockerfile']);
  expect(offers('echo $HO')).toContain('$HOME');
  expect(offers('curl')).toContain('curl');
  const typed = session.input({ kind: 'keys', terminal: 'main', data: 'docker rm w\t' });
  expect(typed.output.map((one) => one.text).join('')).toContain('docker rm web');
});

test('several terminals are shells of one computer', () => {
  const session = begin(['alpine:3.22']);
  session.input({ kind: 'resize', terminal: 'second', columns: 100, rows: 30 });
  run(session, 'docker run -it --name box alpine:3.22 sh');
  expect(run(session, 'docker ps --format "{{.Names}}"', 'second')).toContain('box');
  const state = () => session.input({ kind: 'advance', ms: 10 }).terminals;
  expect(state()).toEqual([
    { id: 'main', busy: true, closed: false },
    { id: 'second', busy: false, closed: false },
  ]);
  session.input({ kind: 'close', terminal: 'second' });
  expect(state()[1]).toEqual({ id: 'second', busy: false, closed: true });
});

test('a shell in a container is one to work in, and can be left running', () => {
  const session = begin(['alpine:3.22']);
  const keys = (data: string): string =>
    session
      .input({ kind: 'keys', terminal: 'main', data })
      .output.map((one) => one.text)
      .join('');
  expect(run(session, 'docker run -it --name box alpine:3.22 sh')).toMatch(/\/ # $/);
  expect(keys('cd /etc\r')).toMatch(/\/etc # $/);
  expect(keys('cat alpine-rel\t\r')).toContain('3.22');
  expect(keys('\x1b[A\x1b[A\x03')).toContain('cd /etc');
  keys('\x10\x11');
  expect(session.busy('main')).toBe(false);
  expect(run(session, 'docker ps --format "{{.Names}} {{.State}}"')).toContain('box running');
  run(session, 'docker attach box');
  expect(session.busy('main')).toBe(true);
  keys('exit\r');
  expect(session.busy('main')).toBe(false);
});

test('what a build draws comes with the times at which it was drawn', () => {
  const session = begin();
  const { output } = session.input({ kind: 'command', terminal: 'main', line: 'docker build -t app .' });
  const draws = output.filter((one) => one.text.includes('[+] Building'));
  expect(draws.length).toBeGreaterThan(2);
  expect(draws.map((one) => one.at)).toEqual(draws.map((one) => one.at).sort((a, b) => a - b));
  expect(draws[0]?.at).toBeLessThan(draws.at(-1)?.at ?? 0);
});
