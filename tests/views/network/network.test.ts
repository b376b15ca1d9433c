import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { type Layout, pathThrough, pointsOf, railX } from '../../../src/views/network/geometry.ts';
import { networkPicture } from '../../../src/views/network/network.view-model.ts';
import type { NetworkPicture, Stop } from '../../../src/views/network/picture.ts';
import { worldOfRun } from '../run-story.ts';

const en = words('en');
const pictureOf = (story: RunStoryName): NetworkPicture => networkPicture(worldOfRun(story), en);

/** The picture as text: rails, then each station with what hangs on it. */
function drawn(picture: NetworkPicture): string[] {
  return [
    ...picture.rails.map((rail) => `= ${rail.name} ${rail.subnet}${rail.internal ? ' internal' : ''}`),
    ...picture.stations.map((station) =>
      [
        station.name,
        ...station.hooks.map((hook) => `${picture.rails[hook.rail]?.name}:${hook.address}`),
        ...station.listens.map((ear) => (ear.open ? `((${ear.text}))` : `(${ear.text})`)),
        ...station.doors.map((door) => `${door.state} [${door.outside}]→${door.inside}`),
        ...station.guests.map((guest) => `+${guest}`),
        station.note,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
}

const stop = (one: Stop): string =>
  one.at === 'station'
    ? `${one.station}`
    : one.at === 'rail'
      ? `rail${one.rail}@${one.station}`
      : `wall@${one.station}${one.door === undefined ? '' : `#${one.door}`}`;
const flightOf = (picture: NetworkPicture): string =>
  `${picture.flight?.stops.map(stop).join(' ')} ${picture.flight?.outcome}`;

test('a published port is a door in the wall, and a request comes in through it', () => {
  const picture = pictureOf('port-published');
  expect(drawn(picture)).toEqual([
    '= bridge 172.17.0.0/16',
    'your computer bridge:172.17.0.1',
    'web bridge:172.17.0.2 ((0.0.0.0:80)) open [:8080]→80',
  ]);
  expect(flightOf(picture)).toBe('0 wall@0 wall@1#0 1 arrived');
  expect(picture.requests[0]).toMatchObject({ from: 'your computer', to: 'web (127.0.0.1:8080)', reason: '' });
});

test('EXPOSE alone is a door that nobody cut', () => {
  const picture = pictureOf('expose-only');
  expect(drawn(picture)[2]).toBe('web bridge:172.17.0.2 ((0.0.0.0:80)) drawn []→80');
  expect(flightOf(picture)).toBe('0 0 refused');
  expect(picture.requests[0]?.reason).toContain('No program and no published port waits at port 80');
});

test('why a door that is open does not help', () => {
  expect(pictureOf('wrong-port').requests[0]?.reason).toContain('Publish the port the program uses');
  const shy = pictureOf('loopback-only');
  expect(shy.stations[1]?.listens).toMatchObject([{ text: '127.0.0.1:6379', open: false }]);
  expect(shy.stations[1]?.doors[0]?.outside).toBe('127.0.0.1:6379');
  expect(shy.requests[0]?.reason).toContain('Let it listen on `0.0.0.0`');
});

test('containers of one network reach each other by name', () => {
  const picture = pictureOf('by-name');
  expect(flightOf(picture)).toBe('1 rail0@1 rail0@2 2 arrived');
  expect(picture.stations[1]?.aliases).toEqual(['cache']);
  expect(picture.requests[0]).toMatchObject({ from: 'db', to: 'web (172.18.0.3:80)' });
});

test('the default bridge knows no names', () => {
  const picture = pictureOf('no-name');
  expect(flightOf(picture)).toBe('2 no-such-name');
  expect(picture.requests[0]?.reason).toContain('docker network create');
});

test('bridges are kept apart, and an internal one leads nowhere', () => {
  const picture = pictureOf('isolated');
  expect(drawn(picture).slice(0, 2)).toEqual(['= shop 172.18.0.0/16', '= vault 172.19.0.0/16 internal']);
  expect(picture.stations[1]?.hooks.map((hook) => hook.rail)).toEqual([0, 1]);
  expect(flightOf(picture)).toBe('2 rail0@2 rail0@0 0 lost');
  expect(picture.requests[0]?.reason).toContain('different bridges');
});

test('a container that asked and is gone is drawn once more as it was connected', () => {
  const picture = pictureOf('sender-gone');
  expect(drawn(picture).at(-1)).toBe('probe shop:172.18.0.4 It has ended; drawn as it was connected when it asked.');
  expect(picture.stations.at(-1)?.state).toBe('removed');
  expect(flightOf(picture)).toBe('3 rail0@3 rail0@2 2 arrived');
  expect(picture.requests[0]?.from).toBe('probe');
});

test('host, none and another container as network', () => {
  expect(drawn(pictureOf('modes')).slice(1)).toEqual([
    'your computer shop:172.18.0.1 ((0.0.0.0:6379)) +plain',
    'db drawn []→6379 Not connected: it is not running.',
    'web shop:172.18.0.3 ((0.0.0.0:80)) open [:8080]→80 +sidecar',
    'monk No network: it can only reach itself.',
  ]);
});

test('a way runs along strings, rails and doors', () => {
  const layout: Layout = {
    width: 500,
    height: 300,
    rails: 1,
    rows: [
      { top: 30, height: 60 },
      { top: 90, height: 100 },
      { top: 190, height: 80 },
    ],
    left: 60,
    right: 380,
  };
  const byName = pictureOf('by-name');
  if (byName.flight === undefined) throw new Error('no flight');
  expect(pointsOf(byName.flight, layout, byName.stations)).toEqual([
    { x: 60, y: 140 },
    { x: railX(0), y: 140 },
    { x: railX(0), y: 230 },
    { x: 60, y: 230 },
  ]);
  expect(
    pathThrough([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 50 },
    ]),
  ).toEqual({
    d: 'M0 0L91 0Q100 0 100 9L100 50',
    length: 150,
  });
});
