import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytewise, marshal, marshalIndent } from '../../../src/simulator/base/go-json.ts';
import * as go from '../../../src/simulator/base/go-text.ts';
import { Sha256, sha256 } from '../../../src/simulator/base/sha256.ts';

describe('sha256', () => {
  it('agrees with Node, in one piece and in many', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
        const hash = new Sha256();
        const other = createHash('sha256');
        for (const piece of pieces) {
          hash.update(piece);
          other.update(piece);
        }
        expect(hash.hex()).toBe(other.digest('hex'));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120]) {
      const bytes = new Uint8Array(length).fill(7);
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(sha256('é')).toBe(createHash('sha256').update('é').digest('hex'));
  });
});

describe('sizes', () => {
  it.each([
    [0, '0B', '0B', '0B'],
    [999, '999B', '999B', '999B'],
    [1238, '1.24kB', '1.238kB', '1.209KiB'],
    [10250, '10.2kB', '10.25kB', '10.01KiB'],
    [4426123, '4.43MB', '4.426MB', '4.221MiB'],
    [999999, '1e+03kB', '1000kB', '976.6KiB'],
    [106239368, '106MB', '106.2MB', '101.3MiB'],
    [16_642_998_272, '16.6GB', '16.64GB', '15.5GiB'],
  ])('%d', (bytes, three, four, binary) => {
    expect(go.humanSizeWithPrecision(bytes, 3)).toBe(three);
    expect(go.humanSize(bytes)).toBe(four);
    expect(go.bytesSize(bytes)).toBe(binary);
  });
});

describe('durations', () => {
  it.each([
    [0, 'Less than a second'],
    [1000, '1 second'],
    [59_999, '59 seconds'],
    [60_000, 'About a minute'],
    [119_000, 'About a minute'],
    [120_000, '2 minutes'],
    [46 * 60_000, '46 minutes'],
    [60 * 60_000, 'About an hour'],
    [90 * 60_000, '2 hours'],
    [47 * 3_600_000, '47 hours'],
    [48 * 3_600_000, '2 days'],
    [14 * 86_400_000, '2 weeks'],
    [60 * 86_400_000, '2 months'],
    [730 * 86_400_000, '2 years'],
  ])('%d ms', (ms, text) => expect(go.humanDuration(ms)).toBe(text));

  it.each([
    [0, '0s'],
    [1, '1ns'],
    [1500, '1.5µs'],
    [2_000_000, '2ms'],
    [90e9, '1m30s'],
    [3600e9, '1h0m0s'],
    [-1.5e9, '-1.5s'],
    [100_000_000, '100ms'],
  ])('%d ns', (nanoseconds, text) => {
    expect(go.durationString(nanoseconds)).toBe(text);
    expect(go.parseDuration(text)).toEqual({ ok: true, value: nanoseconds });
  });

  it.each([
    ['', 'time: invalid duration ""'],
    ['3', 'time: missing unit in duration "3"'],
    ['3x', 'time: unknown unit "x" in duration "3x"'],
    ['.s', 'time: invalid duration ".s"'],
    ['99999999h', 'time: invalid duration "99999999h"'],
  ])('refuses %s', (text, error) => expect(go.parseDuration(text)).toEqual({ ok: false, error }));
});

describe('times', () => {
  it('drops trailing zeros of the fraction', () => {
    expect(go.rfc3339Nano(1_700_000_000_000)).toBe('2023-11-14T22:13:20Z');
    expect(go.rfc3339Nano(1_700_000_000_120.5)).toBe('2023-11-14T22:13:20.1205Z');
    expect(go.rfc3339NanoFixed(1_700_000_000_120.5)).toBe('2023-11-14T22:13:20.120500000Z');
    expect(go.goTimeString(1_700_000_000_000)).toBe('2023-11-14 22:13:20 +0000 UTC');
    expect(go.parseRfc3339('2023-11-14T22:13:20.1205Z')).toBeCloseTo(1_700_000_000_120.5, 3);
    expect(go.parseRfc3339('yesterday')).toBeUndefined();
  });
});

describe('quoting and JSON', () => {
  it('quotes as %q', () => {
    expect(go.quote('a"b\\\n\t\x00\x7fé\u200b\u{1f600}\u{e0001}')).toBe(
      '"a\\"b\\\\\\n\\t\\x00\\x7fé\\u200b\u{1f600}\\U000e0001"',
    );
    expect(go.quoteList(['a', 'b c'])).toBe('["a" "b c"]');
  });

  it('marshals as encoding/json', () => {
    expect(
      marshal({
        b: '<a&b>\u2028\x01',
        a: undefined,
        m: new Map([
          ['z', 1],
          ['a', null],
        ]),
        e: [],
        o: {},
      }),
    ).toBe('{"b":"\\u003ca\\u0026b\\u003e\\u2028\\u0001","m":{"a":null,"z":1},"e":[],"o":{}}');
    expect(marshalIndent({ a: [1, 'x'], b: {} }, '    ')).toBe(
      '{\n    "a": [\n        1,\n        "x"\n    ],\n    "b": {}\n}',
    );
    expect(marshal('<\ud800>', false)).toBe('"<\\ufffd>"');
  });

  it('compares strings by their UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Math.sign(compareBytewise(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});
