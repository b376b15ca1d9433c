import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { type RegistryPicture, registryPicture } from '../../../src/views/registry/registry.view-model.ts';
import { worldOfRun } from '../run-story.ts';

const en = words('en');
const pictureOf = (story: RunStoryName): RegistryPicture => registryPicture(worldOfRun(story), en);

const shelves = (picture: RegistryPicture): string[] =>
  picture.shelves.flatMap((shelf) =>
    shelf.repositories.flatMap((repository) =>
      repository.stacks.map(
        (stack) =>
          `${shelf.title} / ${repository.name} [${stack.tags.map((tag) => tag.name).join(' ')}] ${stack.sheets.map((sheet) => (sheet.shared ? 's' : 'o')).join('')}`,
      ),
    ),
  );

test('a pull on its way, layer by layer', () => {
  const { journey } = pictureOf('pulling');
  expect(journey).toMatchObject({
    title: 'Pull of python:3.14-slim',
    from: 'Docker Hub',
    to: 'Your computer',
    done: false,
  });
  expect(journey?.layers.map((layer) => layer.text)).toEqual(['has arrived', 'has arrived', 'travels', 'waits']);
  const share = journey?.layers[2]?.share ?? 0;
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
});

test('layers that are there already only get a tick', () => {
  const { journey } = pictureOf('pulled-again');
  expect(journey?.layers.map((layer) => (layer.ticked ? 'tick' : layer.text))).toEqual([
    'tick',
    'done',
    'done',
    'done',
  ]);
  const again = pictureOf('pushed').journey;
  expect(again?.title).toBe('Push of localhost:5000/shop:latest');
  expect(again?.layers.map((layer) => layer.text)).toEqual(['there already', 'there already']);
});

test('two tags on one stack', () => {
  expect(shelves(pictureOf('pushed'))).toContain('Registry at localhost:5000 / localhost:5000/shop [1 latest] oo');
});

test('images that were here from the start lie on the shelf that they came from', () => {
  expect(shelves(pictureOf('pushed'))).toContain('Docker Hub / nginx [alpine] oooooooo');
});

test('a tag moves, the digests stay; a layer that two stacks share is there once', () => {
  const picture = pictureOf('tag-moved');
  expect(shelves(picture)).toEqual([
    'Docker Hub / alpine [latest] s',
    'Docker Hub / nginx [alpine] oooooooo',
    'Docker Hub / redis [alpine] soooooo',
    'Registry at localhost:5000 / localhost:5000/shop [] so',
    'Registry at localhost:5000 / localhost:5000/shop [latest] so',
    'Registry at localhost:5000 / localhost:5000/tools/base [3] s',
  ]);
  const stack = picture.shelves[1]?.repositories[0]?.stacks[0];
  expect(stack?.reference).toMatch(/^localhost:5000\/shop@sha256:[0-9a-f]{64}$/);
});

test('a journey of an earlier command is told as such', () => {
  const world = worldOfRun('pushed');
  const last = world.commands.at(-1);
  if (last === undefined) throw new Error('no command');
  const later = { ...world, commands: [...world.commands, { ...last, command: 'docker ps', at: last.at + 60_000 }] };
  expect(registryPicture(world, en).journey?.title).toMatch(/^Push of/);
  expect(registryPicture(later, en).journey?.title).toMatch(/^Earlier: Push of/);
});
