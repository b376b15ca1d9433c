import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { SimulatorSession, Timeline, type World } from '../../../src/simulator/index.ts';
import { containerInFocus } from '../../../src/views/containers/focus.ts';
import { networkPicture } from '../../../src/views/network/network.view-model.ts';

function worldAfter(...lines: readonly string[]): World {
  const session = new SimulatorSession({
    scenario: { id: 'focus', catalog: 'site', images: ['busybox:latest'], files: {} },
    seed: 'focus',
    inputs: lines.map((line) => ({ kind: 'command', terminal: 'main', line })),
  });
  const timeline = new Timeline();
  timeline.append(session.journal);
  return timeline.worldAfter(timeline.length);
}

const two = ['docker run -d --name aa busybox sleep 900', 'docker run -d --name bb busybox sleep 900'];

test('the picture looks at the container that the last command has changed, not at the newest one', () => {
  expect(containerInFocus(worldAfter(...two))?.name).toBe('bb');
  expect(containerInFocus(worldAfter(...two, 'docker stop -t 1 aa'))?.name).toBe('aa');
  expect(containerInFocus(worldAfter(...two, 'docker stop -t 1 aa', 'docker ps -a'))?.name).toBe('aa');
  expect(containerInFocus(worldAfter(...two, 'docker stop -t 1 aa', 'docker restart -t 1 bb'))?.name).toBe('bb');
});

test('a request is drawn until the next command: what it says may be wrong then', () => {
  const failed = [...two, 'docker exec aa wget -qO- http://bb'];
  expect(networkPicture(worldAfter(...failed), words('en')).last?.outcome).toBe('no-such-name');
  const later = networkPicture(worldAfter(...failed, 'docker network create app'), words('en'));
  expect([later.last, later.flight, later.requests.length]).toEqual([undefined, undefined, 1]);
});
