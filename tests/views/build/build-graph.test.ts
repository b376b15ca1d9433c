import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { buildGraph } from '../../../src/views/build/build-graph.ts';
import { buildPicture, stepDetail } from '../../../src/views/build/build-steps.view-model.ts';
import type { BuildStory } from '../../../src/views/gallery/build-stories.ts';
import { buildOf } from '../build-story.ts';

const en = words('en');

function graphOf(story: BuildStory, width: number) {
  const { build } = buildOf(story);
  return buildGraph(build, buildPicture(build, en).stages, width, en);
}

describe('the stages as a graph', () => {
  test('says who takes what from whom', () => {
    expect(graphOf('stages', 1200).edges.map((edge) => `${edge.state}: ${edge.text}`)).toEqual([
      'done: Stage build begins with the files of Stage base.',
      'unused: Stage tests begins with the files of Stage base.',
      'unused: Stage report begins with the files of Stage tests.',
      'done: Stage result takes files of Stage build: COPY --from=build /src/app.sh /app.sh',
      'done: Stage result takes files of Stage base: COPY --from=base /etc/os-release /etc/',
    ]);
  });

  test('says why a stage was not run', () => {
    const reasons = (story: BuildStory) =>
      buildPicture(buildOf(story).build, en).stages.map((stage) =>
        `${stage.title}: ${stage.status} ${stage.reason}`.trim(),
      );
    expect(reasons('stages')).toEqual([
      'Stage base: done',
      'Stage build: done',
      'Stage tests: unused Only Stage report would use it, and the result does not need that either: it was never run.',
      'Stage report: unused The result, Stage result, neither starts from it nor copies from it: it was never run.',
      'Stage result: done',
    ]);
    expect(reasons('target').at(-1)).toBe(
      'Stage result: unused It comes after Stage build, where this build was told to end: it was never run.',
    );
  });

  test('stands side by side where there is room, else one below the other; boxes never overlap', () => {
    for (const width of [320, 390, 760, 1200, 1900]) {
      const { boxes, height } = graphOf('stages', width);
      const columns = new Set(boxes.map((box) => box.x)).size;
      expect(columns).toBe(width >= 760 ? 3 : 1);
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes)
          if (other !== box && other.x === box.x)
            expect(other.y >= box.y + box.height || box.y >= other.y + other.height).toBe(true);
      }
    }
  });

  test('an arrow moves while its step runs', () => {
    const states = graphOf('stages-running', 1200).edges.map((edge) => edge.state);
    expect(states).toEqual(['done', 'unused', 'unused', 'waiting', 'waiting']);
    expect(buildPicture(buildOf('stages-running').build, en).stages.map((stage) => stage.status)).toEqual([
      'done',
      'running',
      'unused',
      'unused',
      'running',
    ]);
  });

  test('a failed step has its lines, its message and what it printed', () => {
    const detail = stepDetail(buildOf('failed').build, '0.6', en);
    expect(detail?.excerpt.map((one) => `${one.here ? '>' : ' '} ${one.line} ${one.text}`)).toEqual([
      '  6 RUN echo "version $VERSION" > version.txt',
      '  7 COPY src/ src/',
      '> 8 RUN cat src/*.js > all.sh',
      '  9 EXPOSE 3000',
      '  10 CMD ["sh", "all.sh"]',
    ]);
    expect(detail?.output).toContain("can't open 'src/*.js'");
    expect(detail?.message).toContain('did not complete successfully: exit code: 1');
  });
});
