import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InputResult, type JournalEntry, SimulatorSession } from '../../../src/simulator/index.ts';
import { emptyScreen, screenText, write } from '../../../src/views/terminal/screen.ts';
import { type Extent, extentAt, Tape } from '../../../src/views/terminal/tape.ts';

/** A session of some commands, and the tape of its terminal. */
function recorded(...lines: string[]): { readonly entries: readonly JournalEntry[]; readonly tape: Tape } {
  const session = new SimulatorSession({
    scenario: { id: 'tape', catalog: 'site', images: ['busybox:latest'], files: {}, setup: ['docker volume create v'] },
    seed: 'tape',
    inputs: [],
  });
  const tape = new Tape();
  const entries: JournalEntry[] = [];
  const take = (result: InputResult): void => {
    entries.push(...result.entries);
    tape.write(result.output);
  };
  take(session.started);
  for (const line of lines) take(session.input({ kind: 'command', terminal: 'main', line }));
  return { entries, tape };
}

describe('the terminal at an earlier moment', () => {
  test('shows what had appeared, and nothing of later commands', () => {
    const { entries, tape } = recorded('echo one', 'docker run --name box busybox echo two', 'echo three');
    const at = (moment: number): string => screenText(tape.screenAt(extentAt(entries, moment)) ?? emptyScreen);
    const started = entries.findIndex(({ event }) => event.type === 'container.created') + 1;
    const ended = entries.findLastIndex(({ event }) => event.type === 'terminal.command');
    expect(at(0)).toMatch(/^~\/app \$\s*$/);
    expect(at(started)).toContain('$ docker run --name box busybox echo two');
    expect(at(started)).toContain('one');
    expect(at(started)).not.toMatch(/^two$/m);
    expect(at(ended)).toMatch(/^two$/m);
    expect(at(ended)).not.toContain('three');
    expect(tape.screenAt(extentAt(entries, entries.length))).toBeUndefined();
  });

  test('a moment of the set-up shows the first prompt', () => {
    const { entries, tape } = recorded('echo one');
    expect(extentAt(entries, 1).input).toBe(-1);
    expect(screenText(tape.screenAt(extentAt(entries, 1)) ?? emptyScreen)).toMatch(/^~\/app \$\s*$/);
  });
});

const piece = fc.record({
  text: fc.constantFrom('one\r\n', 'two ', '\x1b[31mred', '\x1b[2J', '\r', '镜像', '\x1b[', '1mx', '\x1b[1A'),
  wait: fc.constantFrom(0, 0, 1, 50),
  next: fc.boolean(),
});

test('any moment is what a terminal would show that had got the pieces until then, in whatever order one looks', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.array(fc.nat(220), { maxLength: 12 }), (parts, looks) => {
      let [at, input] = [0, 0];
      const output = parts.map(({ text, wait, next }) => {
        at += wait;
        if (next) input++;
        return { text, at, input };
      });
      const tape = new Tape();
      tape.write(output);
      for (const look of looks) {
        const extent: Extent = output[look] ?? { input: -1, at: 0 };
        const until = output.filter(
          (one) => one.input < extent.input || (one.input === extent.input && one.at <= extent.at),
        );
        const whole = until.reduce((screen, one) => write(screen, one.text), emptyScreen);
        const found = tape.screenAt(extent);
        if (until.length === output.length) expect(found).toBeUndefined();
        else expect(found).toEqual(whole);
      }
    }),
    { numRuns: 60 },
  );
});

test('a step forward keeps the rows that did not change', () => {
  const tape = new Tape();
  tape.write(Array.from({ length: 500 }, (_, at) => ({ text: `${at}\r\n`, at, input: 0 })));
  const [one, two] = [300, 301].map((at) => tape.screenAt({ input: 0, at })?.lines);
  expect(one?.[290]).toBe(two?.[290]);
  expect(two).toHaveLength(303);
});
