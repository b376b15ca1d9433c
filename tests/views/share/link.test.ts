import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanPath } from '../../../src/views/editor/lines.ts';
import type { Input } from '../../../src/views/session/simulator.ts';
import { decodeState, encodeState, LONGEST_LINK, stateInHash } from '../../../src/views/share/link.ts';
import { LIMITS, type SharedState, stateFromData, stateToData } from '../../../src/views/share/shared-state.ts';

const state: SharedState = {
  session: {
    scenario: { id: 'playground', catalog: 'site', images: [], files: { Dockerfile: 'FROM alpine\n' } },
    seed: 'drydock',
    inputs: [
      { kind: 'file', path: 'a.txt', text: '中文 ✓' },
      { kind: 'command', terminal: 'main', line: 'docker build -t app .' },
      { kind: 'advance', ms: 10_000 },
    ],
  },
  files: { Dockerfile: 'FROM alpine\nRUN true\n', 'a.txt': '中文 ✓' },
  at: 12,
};

const path = fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}(\/[a-z0-9]{1,6})?$/).filter((one) => cleanPath(one) === one);
const terminal = fc.constantFrom('main', 'second');
const input: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ kind: fc.constant('command' as const), terminal, line: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('keys' as const), terminal, data: fc.string({ unit: 'binary' }) }),
  fc.record({ kind: fc.constant('file' as const), path, text: fc.option(fc.string()) }),
  fc.record({ kind: fc.constant('advance' as const), ms: fc.nat(LIMITS.advance) }),
  fc.record({ kind: fc.constant('browse' as const), url: fc.webUrl() }),
  fc.record({ kind: fc.constant('close' as const), terminal }),
  fc.record({
    kind: fc.constant('resize' as const),
    terminal,
    columns: fc.integer({ min: 1, max: 500 }),
    rows: fc.integer({ min: 1, max: 500 }),
  }),
);
const states: fc.Arbitrary<SharedState> = fc.record(
  {
    session: fc.record({
      scenario: fc.record({
        id: fc.string({ maxLength: 20 }),
        catalog: fc.constantFrom('site' as const, 'conformance' as const),
        images: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
        files: fc.dictionary(path, fc.string(), { noNullPrototype: true }),
      }),
      seed: fc.string({ maxLength: 20 }),
      inputs: fc.array(input, { maxLength: 12 }),
    }),
    files: fc.dictionary(path, fc.string(), { noNullPrototype: true }),
    at: fc.nat(5000),
  },
  { requiredKeys: ['session', 'files'] },
);

describe('a state in a link', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(states, (one) => {
        expect(decodeState(encodeState(one))).toEqual({ state: one });
      }),
    );
  });

  it('is made of letters that an address may hold', () => {
    expect(encodeState(state)).toMatch(/^s1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(stateInHash(`#${encodeState(state)}`)).toEqual({ state });
    expect(stateInHash('#a-heading')).toBeUndefined();
    expect(stateInHash('')).toBeUndefined();
  });

  it('keeps two hundred commands short enough for a chat', () => {
    const inputs = Array.from(
      { length: 200 },
      (_, i): Input => ({
        kind: 'command',
        terminal: 'main',
        line: `docker run -d --name web${i} -p ${8000 + i}:80 nginx`,
      }),
    );
    const link = encodeState({ ...state, session: { ...state.session, inputs } });
    expect(link.length).toBeLessThan(LONGEST_LINK / 2);
  });

  it('never throws, and never opens what was cut or changed', () => {
    const link = encodeState(state);
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.stringMatching(/^[\w.-]$/), (at, letter) => {
        expect(decodeState(link.slice(0, at))).toHaveProperty('error');
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        if (changed !== link) expect(decodeState(changed)).toHaveProperty('error');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(decodeState(any)).toHaveProperty('error');
      }),
    );
    expect(decodeState(link.slice(0, -5))).toEqual({ error: 'truncated' });
    expect(decodeState(link.slice(0, 6))).toEqual({ error: 'truncated' });
    expect(decodeState(link.replace('s1', 's2'))).toEqual({ error: 'newer' });
  });

  it('does not unpack a bomb', () => {
    const bomb = seal(deflateSync(new Uint8Array(200_000_000), { level: 9 }));
    const begun = process.memoryUsage().arrayBuffers;
    expect(decodeState(bomb)).toEqual({ error: 'too-big' });
    expect(process.memoryUsage().arrayBuffers - begun).toBeLessThan(40_000_000);
    expect(decodeState(`s1.00000000.${'A'.repeat(2_000_000)}`)).toEqual({ error: 'too-big' });
  });
});

describe('data that claims to be a state', () => {
  const data = () => JSON.parse(JSON.stringify(stateToData(state)));
  const refused = (change: (data: Record<string, never>) => unknown): unknown => {
    const changed = data();
    change(changed);
    return stateFromData(changed);
  };

  it('is refused when anything is not as it should be', () => {
    const bad: Record<string, (one: never) => unknown> = {
      'a path out of the folder': (d: { files: Record<string, string> }) => (d.files['../../etc/passwd'] = ''),
      'an absolute path': (d: { session: { inputs: unknown[] } }) =>
        d.session.inputs.push({ kind: 'file', path: '/etc/passwd', text: '' }),
      'an unknown key': (d: { extra: number }) => (d.extra = 1),
      'an unknown input': (d: { session: { inputs: unknown[] } }) => d.session.inputs.push({ kind: 'eval', code: '1' }),
      'a key too many in an input': (d: { session: { inputs: { more?: number }[] } }) =>
        d.session.inputs.push({ kind: 'advance', ms: 1, more: 1 } as never),
      'time that runs backwards': (d: { session: { inputs: unknown[] } }) =>
        d.session.inputs.push({ kind: 'advance', ms: -1 }),
      'time without end': (d: { session: { inputs: unknown[] } }) =>
        d.session.inputs.push({ kind: 'advance', ms: 1e12 }),
      'a list for files': (d: { files: unknown }) => (d.files = []),
      'a file that is no text': (d: { files: Record<string, unknown> }) => (d.files['b'] = 7),
      'too many inputs': (d: { session: { inputs: unknown[] } }) =>
        (d.session.inputs = Array(LIMITS.inputs + 1).fill({ kind: 'advance', ms: 1 })),
      'a folder elsewhere': (d: { session: { scenario: { folder: string } } }) => (d.session.scenario.folder = '../x'),
      'another catalogue': (d: { session: { scenario: { catalog: string } } }) => (d.session.scenario.catalog = 'mine'),
      'a moment that is no number': (d: { at: unknown }) => (d.at = '12'),
    };
    for (const [what, change] of Object.entries(bad))
      expect(refused(change as never), what).toEqual({ error: 'invalid' });
    for (const one of [null, 7, 'x', [], {}, { version: '1' }])
      expect(stateFromData(one)).toEqual({ error: 'invalid' });
    expect(refused((d) => Object.assign(d, { version: 2, new: true }))).toEqual({ error: 'newer' });
  });

  it('cannot reach prototypes', () => {
    const hostile = JSON.parse('{"version":1,"session":{"__proto__":{"scenario":{}}},"files":{"__proto__":"x"}}');
    expect(stateFromData(hostile)).toEqual({ error: 'invalid' });
    expect(({} as Record<string, unknown>)['scenario']).toBeUndefined();
  });
});

/** A link around data that {@link encodeState} would not make. */
function seal(packed: Uint8Array): string {
  const data = Buffer.from(packed).toString('base64url');
  let hash = 0x811c9dc5;
  for (const letter of strToU8(data)) hash = Math.imul(hash ^ letter, 0x01000193) >>> 0;
  return `s1.${hash.toString(16).padStart(8, '0')}.${data}`;
}
