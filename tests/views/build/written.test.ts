import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { SimulatorSession, Timeline, type World } from '../../../src/simulator/index.ts';
import { buildGraph } from '../../../src/views/build/build-graph.ts';
import { buildPicture, stepDetail } from '../../../src/views/build/build-steps.view-model.ts';
import { cacheMatrix } from '../../../src/views/build/cache-matrix.ts';
import { cardBook } from '../../../src/views/layers/card-book.ts';
import { lastStack } from '../../../src/views/layers/layer-stack.view-model.ts';
import { freshTab, tabFor } from '../../../src/views/playground/playground.view-model.ts';

const en = words('en');

/** The World after these Dockerfiles were built one after the other. */
function built(...dockerfiles: readonly string[]): World {
  const session = new SimulatorSession({
    scenario: { id: 'written', catalog: 'site', images: ['busybox:latest'], files: {} },
    seed: 'written',
    inputs: dockerfiles.flatMap((text) => [
      { kind: 'file', path: 'Dockerfile', text } as const,
      { kind: 'command', terminal: 'main', line: 'docker build -t app .' } as const,
    ]),
  });
  const timeline = new Timeline();
  timeline.append(session.started.entries);
  return timeline.worldAfter(timeline.length);
}

function lastOf(world: World): World['builds'][number] {
  const build = world.builds.at(-1);
  if (build === undefined) throw new Error('no build');
  return build;
}

test('a Dockerfile that is not understood is a build that stopped, with its line', () => {
  const world = built('FROM busybox\nRUN echo one\n', 'FROM busybox\nRUN echo one\nRUM echo two\n');
  const build = lastOf(world);
  const picture = buildPicture(build, en);
  expect(picture.summary).toBe(
    'The build stopped: dockerfile parse error on line 3: unknown instruction: RUM (did you mean RUN?)',
  );
  expect(picture.errorLine).toBe(3);
  expect(picture.excerpt.map((one) => `${one.line}${one.here ? '>' : ' '} ${one.text}`)).toEqual([
    '1  FROM busybox',
    '2  RUN echo one',
    '3> RUM echo two',
  ]);
  expect(picture.stages).toEqual([]);
  expect(cacheMatrix(build, en).summary).toBe(en.build.unplanned);
  expect(cardBook(build, en)).toEqual([]);
  // The image of the build before is still there to be looked at.
  expect(lastStack(world, en)?.tags).toEqual(['app:latest']);
});

test('an image that does not exist, and a build check that is an error, stop a build too', () => {
  expect(buildPicture(lastOf(built('FROM alpine:9.99\n')), en)).toMatchObject({ status: 'failed', errorLine: 1 });
  const strict = buildPicture(lastOf(built('# check=error=true\nFROM busybox as Base\n')), en);
  expect(strict.summary).toContain('lint violation found for rules: StageNameCasing, FromAsCasing');
  expect(strict.warnings.map((one) => one.rule).sort()).toEqual(['FromAsCasing', 'StageNameCasing']);
});

const UNUSED = `FROM busybox AS base
RUN echo one > /one

FROM base AS test
ENV CI=1
COPY --from=base /one /two
RUN cat /two

FROM base
CMD ["cat", "/one"]
`;

test('a stage that nobody needs shows what stands in it, and what it would take', () => {
  const build = lastOf(built(UNUSED));
  const picture = buildPicture(build, en);
  const unused = picture.stages.find((stage) => stage.skipped);
  expect(unused?.steps.map((step) => `${step.kind} ${step.source}`)).toEqual([
    'from FROM base AS test',
    'meta ENV CI=1',
    'copy COPY --from=base /one /two',
    'run RUN cat /two',
  ]);
  expect(unused?.steps.every((step) => step.status === 'waiting')).toBe(true);
  expect(picture.summary).toBe('Built: 1 step, 0 from the cache.');
  expect(buildGraph(build, picture.stages, 900, en).edges.map((edge) => `${edge.state}: ${edge.text}`)).toEqual([
    'unused: Stage test begins with the files of Stage base.',
    'unused: Stage test takes files of Stage base: COPY --from=base /one /two',
    'done: Stage 2 begins with the files of Stage base.',
  ]);
  expect(cacheMatrix(build, en).groups.flatMap((group) => group.rows.map((row) => row.source))).toEqual([
    'RUN echo one > /one',
  ]);
});

test('heredocs are told apart by how they begin, and a long instruction is shown whole', () => {
  const world = built('FROM busybox\nRUN <<EOF\n\necho one > /one\necho two > /two\nEOF\nRUN <<EOF\necho three\nEOF\n');
  const build = lastOf(world);
  const steps = buildPicture(build, en).stages[0]?.steps ?? [];
  expect(steps.map((step) => step.source)).toEqual([
    'FROM busybox',
    'RUN <<EOF (echo one > /one …)',
    'RUN <<EOF (echo three)',
  ]);
  expect(lastStack(world, en)?.sheets.map((sheet) => sheet.label)[1]).toBe('RUN <<EOF (echo one > /one …)');
  expect(stepDetail(build, steps[1]?.id ?? '', en)?.written).toBe('RUN <<EOF\n\necho one > /one\necho two > /two\nEOF');
  expect(stepDetail(build, steps[0]?.id ?? '', en)?.written).toBe('');
});

test('who watches the steps of a build is not sent to its layers', () => {
  const world = built('FROM busybox\nRUN true\n');
  expect(freshTab(built(), world)).toBe('layers');
  expect(tabFor('layers', 'build')).toBe('build');
  expect(tabFor('layers', 'mounts')).toBe('layers');
  expect(tabFor('build', 'layers')).toBe('build');
});
