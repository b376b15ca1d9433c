import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { imagesPicture } from '../../../src/views/images/images.view-model.ts';
import { worldOfRun } from '../run-story.ts';

const told = (story: RunStoryName): readonly string[] => {
  const picture = imagesPicture(worldOfRun(story), words('en'));
  return [
    ...picture.images
      .filter((image) => /tools|alpine|nginx|app/.test(image.names.join()) || image.nameless !== '')
      .map((image) => {
        const shared = image.sheets.filter((sheet) => sheet.shared).length;
        return `${image.names.join(' ') || image.nameless} | ${image.sheets.length} layers, ${shared} shared | ${image.usedBy}`.trim();
      }),
  ];
};

test('a name that is given again moves to the other image', () => {
  const lines = told('several-names');
  expect(lines.find((line) => line.includes('tools/small:latest'))).toMatch(/^alpine:/);
  expect(lines.find((line) => line.includes('tools/small:1.0'))).toMatch(/^nginx:/);
});

test('a rebuild leaves an image without a name, which a container may still hold; the base is there once', () => {
  expect(told('left-nameless')).toEqual(
    expect.arrayContaining([
      'no name: dangling | 2 layers, 1 shared | used by old',
      'app:latest | 2 layers, 1 shared |',
      'alpine:latest | 1 layers, 1 shared |',
    ]),
  );
});
