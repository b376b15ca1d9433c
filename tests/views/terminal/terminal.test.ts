import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bindings,
  type ConsoleState,
  consoleKey,
  keyName,
  lastLine,
  pastedLines,
  stretchesOf,
} from '../../../src/views/terminal/console.view-model.ts';
import { emptyHistory, found, leaf, remember } from '../../../src/views/terminal/history.ts';
import {
  commonPrefix,
  completed,
  edited,
  emptyLine,
  inserted,
  keyCode,
} from '../../../src/views/terminal/line-edit.ts';
import {
  classesOf,
  emptyScreen,
  isBlank,
  promptText,
  resized,
  runsOf,
  type Screen,
  screenOf,
  screenText,
  write,
  writtenLines,
} from '../../../src/views/terminal/screen.ts';

const after = (...parts: string[]): Screen => parts.reduce(write, emptyScreen);
const shown = (...parts: string[]): string => screenText(after(...parts));

describe('the screen', () => {
  test('lines, carriage returns and backspaces', () => {
    expect(shown('one\r\ntwo\r\n$ ')).toBe('one\ntwo\n$');
    expect(shown('10%\r100%')).toBe('100%');
    expect(shown('abc\b\bX')).toBe('aXc');
    expect(shown('a\tb')).toBe('a       b');
  });

  test('colours are kept as styles, also when a sequence arrives in two parts', () => {
    expect(shown('\x1b[1;31mred\x1b[0m')).toBe('red');
    expect(shown('a\x1b[3', '1mb')).toBe('ab');
    expect(shown('\x1b]0;title\x07x')).toBe('x');
    expect(shown('\x1b[?2004hx')).toBe('x');
    const [row] = after('ok \x1b[1;31mbad\x1b[39m still bold\x1b[0m.').lines;
    expect(row && runsOf(row)).toEqual([
      { text: 'ok ', style: {} },
      { text: 'bad', style: { bold: true, colour: 1 } },
      { text: ' still bold', style: { bold: true } },
      { text: '.', style: {} },
    ]);
    expect(classesOf({ colour: 9, inverse: true })).toBe('c1 bold inverse');
  });

  test('progress that rewrites its lines', () => {
    expect(shown('#1 start\r\n#2 wait\r\n', '\x1b[2A\x1b[2K#1 done\r\n\x1b[2K#2 done\r\n')).toBe('#1 done\n#2 done\n');
    expect(shown('keep\r\ngone', '\r\x1b[J')).toBe('keep\n');
    expect(shown('gone', '\x1b[H\x1b[2Jnew')).toBe('new');
  });

  test('text wraps at the edge, and a wrapped line is one line when copied', () => {
    const narrow = write(screenOf(10, 5), '0123456789abc\r\nnext');
    expect(narrow.lines.map((row) => row.cells.join(''))).toEqual(['0123456789', 'abc', 'next']);
    expect(screenText(narrow)).toBe('0123456789abc\nnext');
    expect(lastLine(narrow.lines)).toBe(1);
    expect(lastLine(narrow.lines.slice(0, 2))).toBe(2);
    expect(stretchesOf(narrow.lines).map((one) => one.runs)).toEqual([[{ text: '0123456789abc\nnext\n', style: {} }]]);
    // What fills a row exactly does not begin another one.
    expect(write(screenOf(4, 5), '1234\r\nx').lines).toHaveLength(2);
  });

  test('wide characters take two columns', () => {
    const screen = write(screenOf(5, 5), '镜像ab');
    expect(screen.lines.map((row) => row.cells.join(''))).toEqual(['镜像a', 'b']);
    expect(screen.column).toBe(1);
  });

  test('a program may have the whole screen and give it back', () => {
    const inside = after('before\r\n', '\x1b[?1049h\x1b[H', 'inside');
    expect(screenText(inside)).toBe('inside');
    expect(screenText(write(inside, '\x1b[?1049l$ '))).toBe('before\n$');
  });

  test('the prompt is what stands in front of the cursor', () => {
    expect(promptText(after('out\r\n~/app $ '))).toBe('~/app $ ');
    expect(promptText(after('/ # '))).toBe('/ # ');
  });

  test('text that looks alike is drawn as one, and what did not change stays what it was', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}\r\n`).join('');
    const first = after(lines, '\x1b[1mbold\x1b[0m\r\n\r\nend');
    const [before, now] = [stretchesOf(first.lines), stretchesOf(write(first, '\r\nmore').lines)];
    expect(before.map((one) => one.runs.map((run) => run.text.split('\n').length - 1))).toEqual([
      [32],
      [32],
      [32],
      [4, 0, 3],
    ]);
    expect(before.at(-1)?.runs.slice(1)).toEqual([
      { text: 'bold', style: { bold: true } },
      { text: '\n\nend\n', style: {} },
    ]);
    expect(now.slice(0, 3).every((one, index) => one === before[index])).toBe(true);
    expect(now[3]).not.toBe(before[3]);
    // Whatever is written, the stretches hold the rows, each once.
    expect(now.flatMap((one) => one.rows)).toEqual(write(first, '\r\nmore').lines);
    // A written screen is never changed by what is written on it later.
    expect(screenText(first)).toMatch(/line 99\nbold\n\nend$/);
  });

  test('rows that a program has emptied below the cursor are not shown', () => {
    const screen = after('one\r\ntwo\r\nthree\r\n', '\x1b[2A\x1b[J', '$ ');
    const emptied = after('one\r\ntwo\r\n\r\n', '\x1b[2A\x1b[2K$ ');
    expect(writtenLines(screen).map((row) => row.cells.join(''))).toEqual(['one', '$ ']);
    expect(emptied.lines).toHaveLength(4);
    expect(writtenLines(emptied).map((row) => row.cells.join(''))).toEqual(['one', '$ ']);
    expect(writtenLines(after('a\r\nb', '\x1b[1A'))).toHaveLength(2);
  });

  test('what has scrolled far off the top is let go', () => {
    const long = after(...Array.from({ length: 60 }, () => 'x\r\n'.repeat(50)), 'end');
    expect(long.lines.length).toBeLessThanOrEqual(2000);
    expect(long.lines.length).toBeGreaterThan(1700);
    expect(isBlank(long)).toBe(false);
    expect(isBlank(after(' \r\n '))).toBe(true);
    expect(screenText(long).endsWith('x\nend')).toBe(true);
  });

  test('anything at all is shown without a throw, in any size', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\x1b[2A',
        '\x1b[J',
        '\x1b[2J',
        '\x1b[H',
        '\x1b[5;5H',
        '\x1b[K',
        '\x1b[1K',
        '\r',
        '\n',
        '\b',
        '\t',
      ),
      fc.constantFrom('\x1b[?1049h', '\x1b[?1049l', '\x1b7', '\x1b8', '\x1b[3P', '\x1b[38;5;200m', '\x1b[0m', '镜'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (pieces, columns) => {
        const screen = pieces.reduce(write, screenOf(columns, 5));
        expect(screen.row).toBeLessThan(screen.lines.length);
        expect(screen.lines.every((row) => row.cells.length === row.styles.length && row.cells.length <= columns)).toBe(
          true,
        );
        expect(write(resized(screen, 40, 10), 'x').row).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the line', () => {
  const at = (text: string, key: string): string => {
    const cursor = text.indexOf('|');
    const line = edited({ text: text.replace('|', ''), cursor, killed: 'cut' }, key);
    return line === undefined ? 'no' : `${line.text.slice(0, line.cursor)}|${line.text.slice(line.cursor)}`;
  };

  test('has the keys of readline', () => {
    expect(at('docker run| x', 'C-a')).toBe('|docker run x');
    expect(at('docker| run', 'C-e')).toBe('docker run|');
    expect(at('docker |run', 'C-u')).toBe('|run');
    expect(at('docker |run', 'C-k')).toBe('docker |');
    expect(at('docker run --rm|', 'C-w')).toBe('docker run |');
    expect(at('docker run --rm|', 'M-Backspace')).toBe('docker run --|');
    expect(at('a |b', 'C-y')).toBe('a cut|b');
    expect(at('docker run|', 'M-b')).toBe('docker |run');
    expect(at('|docker run', 'M-f')).toBe('docker| run');
    expect(at('do|cker run', 'M-d')).toBe('do| run');
    expect(at('a|b', 'C-d')).toBe('a|');
    expect(at('ab|', 'C-t')).toBe('ba|');
    expect(at('a|', 'C-q')).toBe('no');
  });

  test('is completed as far as all offers agree', () => {
    const line = inserted(emptyLine, 'docker im');
    expect(completed(line, ['image', 'images', 'import']).text).toBe('docker im');
    expect(completed(line, ['image', 'images']).text).toBe('docker image');
    expect(completed(line, ['import']).text).toBe('docker import ');
    expect(completed(inserted(emptyLine, 'cat sr'), ['src/']).text).toBe('cat src/');
    expect(completed({ text: 'docker pul x', cursor: 10, killed: '' }, ['pull']).text).toBe('docker pull  x');
    expect(commonPrefix(['images', 'import', 'imagine'])).toBe('im');
    expect(commonPrefix([])).toBe('');
  });

  test('keys for programs are sent as terminals send them', () => {
    expect(['C-c', 'C-p', 'C-q', 'C-\\', 'ArrowUp', 'M-b', 'Tab', 'F5'].map(keyCode)).toEqual([
      '\x03',
      '\x10',
      '\x11',
      '\x1c',
      '\x1b[A',
      '\x1bb',
      '\t',
      undefined,
    ]);
  });
});

describe('history', () => {
  const history = ['docker build .', 'ls', 'docker run x', 'docker run x'].reduce(remember, emptyHistory);

  test('leafs back and forth and keeps what was being typed', () => {
    expect(history.lines).toEqual(['docker build .', 'ls', 'docker run x']);
    const up = leaf(history, -1, 'thr');
    const upper = leaf(up.history, -1, up.line);
    const down = leaf(upper.history, 1, upper.line);
    const back = leaf(down.history, 1, down.line);
    expect([up.line, upper.line, down.line, back.line]).toEqual(['docker run x', 'ls', 'docker run x', 'thr']);
  });

  test('is searched from the newest line back', () => {
    const first = found(history, 'docker');
    expect(first?.line).toBe('docker run x');
    expect(found(history, 'docker', first?.at)?.line).toBe('docker build .');
    expect(found(history, 'nothing')).toBeUndefined();
  });
});

describe('keys', () => {
  const idle: ConsoleState = {
    held: false,
    each: false,
    empty: false,
    searching: false,
    choosing: false,
    selected: false,
  };
  /** The names of what a key does. */
  function deed(key: string, state: Partial<ConsoleState> = {}): string {
    let done = 'browser';
    const bindings = new Proxy({} as Bindings, {
      get: (_, name) => (value: unknown) => {
        done = value === undefined ? String(name) : `${String(name)} ${String(value)}`;
      },
    });
    consoleKey(key, { ...idle, ...state })?.(bindings);
    return done;
  }

  test('edit the line at a prompt', () => {
    expect([deed('ArrowUp'), deed('C-r'), deed('C-w'), deed('C-l'), deed('Tab')]).toEqual([
      'history -1',
      'search',
      'edit C-w',
      'clear',
      'complete',
    ]);
    expect([deed('Tab', { empty: true }), deed('x'), deed('C-d', { empty: true })]).toEqual([
      'browser',
      'browser',
      'end',
    ]);
    expect([deed('C-c'), deed('C-c', { selected: true })]).toEqual(['forget', 'browser']);
  });

  test('reach the program that holds the terminal', () => {
    const held = { held: true };
    expect([
      deed('ArrowUp', held),
      deed('C-p', held),
      deed('Tab', held),
      deed('C-d', { ...held, empty: true }),
    ]).toEqual(['send ArrowUp', 'send C-p', 'send Tab', 'send C-d']);
    expect([deed('Backspace', held), deed('Backspace', { ...held, each: true })]).toEqual([
      'browser',
      'send Backspace',
    ]);
    expect([deed('Tab', { ...held, empty: true }), deed('S-Tab', held)]).toEqual(['browser', 'browser']);
    expect(deed('C-w', held)).toBe('edit C-w');
  });

  test('have the names of readline', () => {
    const key = (init: Partial<KeyboardEvent>) =>
      keyName({ key: '', code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...init });
    expect(key({ key: 'a', ctrlKey: true })).toBe('C-a');
    expect(key({ key: 'å', code: 'KeyB', altKey: true })).toBe('M-b');
    expect(key({ key: 'ArrowLeft', ctrlKey: true })).toBe('M-b');
    expect(key({ key: 'Tab', shiftKey: true })).toBe('S-Tab');
    expect(key({ key: 'c', metaKey: true })).toBe('');
  });

  test('a paste keeps every line', () => {
    expect(pastedLines('a\r\nb\rc\n')).toEqual(['a', 'b', 'c', '']);
    expect(pastedLines('one')).toEqual(['one']);
  });
});
