import { expect, test } from 'vitest';
import { SimulatorSession, Timeline } from '../../../src/simulator/index.ts';

test('what the registry has of an image that was here from the start is what a pull would say', () => {
  const worldAfter = (images: readonly string[], ...lines: string[]) => {
    const session = new SimulatorSession({
      scenario: { id: 'shelf', catalog: 'site', images, files: {} },
      seed: 'shelf',
      inputs: lines.map((line) => ({ kind: 'command', terminal: 'main', line })),
    });
    const timeline = new Timeline();
    timeline.append(session.started.entries);
    return timeline.worldAfter(timeline.length);
  };
  const here = worldAfter(['busybox:latest', 'nginx:1.29']);
  const pulled = worldAfter([], 'docker pull busybox', 'docker pull nginx:1.29');
  expect([...here.registryTags.keys()]).toEqual(['docker.io/library/busybox:latest', 'docker.io/library/nginx:1.29']);
  expect(here.registryTags).toEqual(pulled.registryTags);
  expect(here.registryManifests).toEqual(pulled.registryManifests);
  expect(here.transfers).toEqual([]);
});
