import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { formatBytes, sheetThickness } from '../../../src/views/design/format.ts';
import { changeRows } from '../../../src/views/layers/change-tree.ts';
import { cardLines } from '../../../src/views/layers/image-card.ts';
import { instructionText } from '../../../src/views/layers/instruction-text.ts';
import { buildStack, imageNamed, imageStack } from '../../../src/views/layers/layer-stack.view-model.ts';
import { worldOf } from '../story.ts';

const en = words('en');

function stackOf(story: Parameters<typeof worldOf>[0], name: string) {
  const world = worldOf(story);
  const image = imageNamed(world, name);
  if (image === undefined) throw new Error(`no image ${name}`);
  return imageStack(world, image, en);
}

const lines = (stack: ReturnType<typeof stackOf>) =>
  stack.sheets.map((sheet) => `${sheet.origin} ${sheet.status} ${sheet.label} | ${sheet.sizeText}`);

test('the stack of a built image, from the top', () => {
  const stack = stackOf('built', 'shop');
  expect(lines(stack)).toEqual([
    'own built RUN rm -rf test | 0 B',
    'own built COPY . . | 9.3 kB',
    'own built RUN npm install | 14.2 MB',
    'own built COPY package.json . | 412 B',
    'own built WORKDIR /app | 0 B',
    'base base COPY docker-entrypoint.sh /usr/local/bin/ | 388 B',
    'base base RUN apk add --virtual .build-deps-yarn curl | 5.3 MB',
    'base base RUN addgroup -g 1000 node && apk add libstdc++ | 151 MB',
    'base base ADD alpine-minirootfs-3.22.2-x86_64.tar.gz / | 7.8 MB',
  ]);
  expect(stack.sizes).toBe('178 MB in all: 164 MB from the base, 14.2 MB added');
  expect(stack.summary).toBe('Image shop:latest: 9 layers, 178 MB.');
});

test('the card tells what the instructions without a layer wrote, and what the base brought', () => {
  const stack = stackOf('built', 'shop');
  expect(stack.card.map((line) => `${line.field} ${line.value}${line.inherited ? ' (base)' : ''}`)).toEqual([
    'ENTRYPOINT docker-entrypoint.sh (base)',
    'CMD node server.js',
    'WORKDIR /app',
    'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin (base)',
    'ENV NODE_VERSION=22.20.0 (base)',
    'ENV NODE_ENV=production',
    'EXPOSE 3000/tcp',
  ]);
});

test('sheets know their step and lines after a rebuild, and which came from the cache', () => {
  const stack = stackOf('rebuilt', 'shop');
  const own = stack.sheets.filter((sheet) => sheet.origin === 'own');
  expect(own.map((sheet) => [sheet.status, sheet.lines?.start])).toEqual([
    ['built', 7],
    ['built', 6],
    ['cached', 5],
    ['cached', 4],
    ['cached', 2],
  ]);
});

test('a removed file is a change of its layer', () => {
  const [top] = stackOf('built', 'shop').sheets;
  expect(changeRows(top?.changes ?? [], new Set()).map((row) => `${row.sign} ${row.name} ${row.change}`)).toEqual([
    '− app/test/ whiteout',
  ]);
});

test('a running build shows the base and what is done so far; sheets keep their keys when it is finished', () => {
  const world = worldOf('building');
  const build = world.builds.at(-1);
  if (build === undefined) throw new Error('no build');
  const stack = buildStack(world, build, en);
  expect(stack.building).toBe(true);
  expect(
    stack.sheets.filter((sheet) => sheet.origin === 'own').map((sheet) => `${sheet.status} ${sheet.name}`),
  ).toEqual(['running RUN', 'built COPY', 'built WORKDIR']);
  const finishedKeys = stackOf('built', 'shop').sheets.map((sheet) => sheet.key);
  for (const sheet of stack.sheets.filter((one) => one.status !== 'running')) expect(finishedKeys).toContain(sheet.key);
});

test('an image from scratch has no base', () => {
  const stack = stackOf('stages', 'tool');
  expect(stack.fromScratch).toBe(true);
  expect(lines(stack)).toEqual(['own built COPY --from=build /app /app | 2.1 MB']);
});

test('thickness grows with the logarithm of the size, and nothing is still a tick', () => {
  const sizes = [0, 1, 1000, 1_000_000, 1_000_000_000].map(sheetThickness);
  expect(sizes).toEqual([4, 6, 14, 37, 60]);
});

test('sizes are decimal, as Docker counts', () => {
  expect([0, 999, 1000, 1234, 74_800_000, 151_000_000, 999_600].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '1.23 kB',
    '74.8 MB',
    '151 MB',
    '1 MB',
  ]);
});

test('history lines become instructions again', () => {
  expect(instructionText('/bin/sh -c #(nop)  CMD ["sh"]')).toBe('CMD ["sh"]');
  expect(instructionText('RUN /bin/sh -c echo hi # buildkit')).toBe('RUN echo hi');
  expect(instructionText('RUN |1 A=b /bin/sh -c echo hi # buildkit')).toBe('RUN echo hi');
  expect(instructionText('COPY a b # buildkit')).toBe('COPY a b');
});

test('a card of nothing is empty', () => {
  expect(cardLines({}, undefined)).toEqual([]);
});
