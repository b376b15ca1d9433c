import { expect, test } from 'vitest';
import { convert, dump, format, parse, semanticTokens, symbols } from '../../../src/simulator/dockerfile/index.ts';

const options = {
  buildArgs: {},
  platform: 'linux/amd64',
  resolveImage: () => ({ ok: true, value: { config: {}, platform: 'linux/amd64' } }) as const,
};

const many = 100_000;

test.each([
  ['ONBUILD in ONBUILD', `FROM a\n${'ONBUILD \\\n'.repeat(many)}RUN x`],
  ['a default in a default', `FROM a\nENV A=\\\n${'${A:-\\\n'.repeat(many)}`],
  ['brackets in brackets', `FROM a\nCMD ${'[\\\n'.repeat(many)}${']\\\n'.repeat(many)}`],
  ['stages on stages', `FROM a AS s0\n${Array.from({ length: 5000 }, (_, i) => `FROM s${i} AS s${i + 1}`).join('\n')}`],
  [
    'stages that copy from the next',
    Array.from({ length: 5000 }, (_, i) => `FROM a AS s${i}\nCOPY --from=s${i + 1} a b`).join('\n'),
  ],
])('%s, very many times, throws nothing', (_, text) => {
  const { parsed, plan, error } = convert(text, options);
  expect(plan === undefined).toBe(error !== undefined);
  dump(parsed.nodes);
  symbols(parsed);
  semanticTokens(parsed);
  format(text);
  expect(parse(text).nodes.length).toBeGreaterThan(0);
});
