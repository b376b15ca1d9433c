import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node } from '../../../src/simulator/filesystem/index.ts';
import { walkTree } from '../../../src/simulator/filesystem/index.ts';
import { type Built, type Files, Workshop } from './harness.ts';

/** What a build came to, without times: those of a cached layer may be older. */
function essence(workshop: Workshop, built: Built): unknown {
  if (!built.result.ok) return 'failed';
  const image = workshop.image(built);
  const top = image.layers.at(-1);
  const files = top === undefined ? [] : [...walkTree(top.tree)].map(([path, node]) => [path, describe(node)]);
  const { history, config } = image.config;
  return { files, config, history: history.map(({ created: _, ...entry }) => entry) };
}

function describe(node: Node): string {
  const { mode, uid, gid } = node.attributes;
  const what = node.kind === 'file' ? [...node.content.bytes].join() : node.kind === 'symlink' ? node.target : '';
  return `${node.kind} ${mode} ${uid}:${gid} ${what}`;
}

const path = fc.constantFrom('/a', '/b', '/d/a', '/d/b', '/e');
const source = fc.constantFrom('x', 'y', 'd', 'd/z', '.', '*', 'nope');
const word = fc.constantFrom('1', '2', '$V', '$E');

const step = fc.oneof(
  fc.tuple(path, word).map(([to, text]) => `RUN ["write","${to}","${text}"]`),
  fc.tuple(path).map(([to]) => `RUN ["rm","${to}"]`),
  fc.tuple(source, path, fc.constantFrom('', '/')).map(([from, to, slash]) => `COPY ${from} ${to}${slash}`),
  fc.tuple(source, path).map(([from, to]) => `COPY --chown=nobody --chmod=640 ${from} ${to}/`),
  fc.tuple(path, path).map(([from, to]) => `COPY --from=first ${from} ${to}`),
  fc.tuple(path).map(([to]) => `WORKDIR ${to}`),
  fc.tuple(fc.constantFrom('1', '2')).map(([value]) => `ENV E=${value}`),
  fc.constantFrom('ARG V', 'ARG V=d', 'USER nobody', 'USER root', 'LABEL l=$V', 'CMD ["c"]', 'RUN ["env"]'),
  fc.tuple(path, word).map(([to, text]) => `RUN --mount=type=bind,target=/ctx ["append","${to}","${text}"]`),
);

const dockerfile = fc
  .tuple(fc.array(step, { maxLength: 4 }), fc.array(step, { maxLength: 5 }))
  .map(([first, second]) =>
    ['FROM base AS first', ...first.filter((line) => !line.includes('--from=first')), 'FROM base', ...second].join(
      '\n',
    ),
  );

const context: fc.Arbitrary<Files> = fc
  .record({ x: fc.constantFrom('1', '2'), y: fc.constantFrom('1', '2'), z: fc.option(fc.constantFrom('1', '2')) })
  .map(({ x, y, z }) => ({ x, y, 'd/k': x, ...(z === null ? {} : { 'd/z': z }) }));

const attempt = fc.record({
  dockerfile,
  files: context,
  arg: fc.option(fc.constantFrom('v', 'w')),
  noCache: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

test('the cache never gives what a clean build would not give', () => {
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 2, maxLength: 4 }), dockerfile, (attempts, common) => {
      const kept = new Workshop();
      for (const [i, { dockerfile: own, files, arg, noCache }] of attempts.entries()) {
        // Every other build is of the same Dockerfile, or few steps would ever be found.
        const text = i % 2 === 0 ? common : own;
        const options = { buildArgs: arg === null ? {} : { V: arg }, noCache };
        const fresh = new Workshop();
        const expected = essence(fresh, fresh.build(text, files, options));
        expect(essence(kept, kept.build(text, files, options))).toEqual(expected);
        const again = kept.build(text, files, { ...options, noCache: false });
        expect(essence(kept, again)).toEqual(expected);
        if (again.result.ok) expect(again.lines.filter((line) => !/FROM|CACHED/.test(line))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('a random image breaks no invariant of images', () => {
  fc.assert(
    fc.property(attempt, ({ dockerfile: text, files }) => {
      const workshop = new Workshop();
      const built = workshop.build(text, files);
      if (built.result.ok) expect(workshop.store.validate(built.result.value.imageId ?? '')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
