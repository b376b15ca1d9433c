import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { type LayerChange, SimulatorSession, Timeline } from '../../../src/simulator/index.ts';
import { cardBook } from '../../../src/views/layers/card-book.ts';
import { changeRows, changeTree, firstOpen, treeKey } from '../../../src/views/layers/change-tree.ts';
import { attributeChanges } from '../../../src/views/layers/file-change.ts';
import { buildStack } from '../../../src/views/layers/layer-stack.view-model.ts';
import { lineDiff } from '../../../src/views/layers/line-diff.ts';
import { buildOf } from '../build-story.ts';

const en = words('en');
const change = (path: string, kind: LayerChange['kind'], what: LayerChange['change'], size = 0): LayerChange => ({
  path,
  kind,
  change: what,
  size,
});

describe('the changes of a layer as a tree', () => {
  const tree = changeTree([
    change('/app', 'directory', 'modified'),
    change('/app/a', 'file', 'added', 1200),
    change('/app/old', 'directory', 'removed'),
    { ...change('/etc', 'directory', 'modified'), opaque: true, hides: 2000 },
    change('/etc/hosts', 'file', 'added', 10),
    change('/srv/deep/er/x', 'file', 'modified', 5),
  ]);
  const drawn = (open: ReadonlySet<string>) =>
    changeRows(tree, open).map((row) =>
      `${' '.repeat(row.level - 1)}${row.sign} ${row.name} ${row.sizeText}${row.hidesText === '' ? '' : ` hides ${row.hidesText}`}`.trimEnd(),
    );

  test('with signs, sizes, what it hides, and folders with one child joined', () => {
    expect(drawn(firstOpen(tree))).toEqual([
      '  app/ 1.2 kB',
      ' + a 1.2 kB',
      ' − old/',
      '⊘ etc/ 10 B hides 2 kB',
      ' + hosts 10 B',
      '~ srv/deep/er/x 5 B',
    ]);
  });

  test('keys open, close and move', () => {
    const rows = changeRows(tree, new Set());
    expect(treeKey(rows, '/app', 'ArrowRight')).toEqual({ toggle: '/app' });
    expect(treeKey(rows, '/app', 'ArrowDown')).toEqual({ focus: '/etc' });
    expect(treeKey(rows, '/app', 'End')).toEqual({ focus: '/srv/deep/er/x' });
    const opened = changeRows(tree, new Set(['/app']));
    expect(treeKey(opened, '/app', 'ArrowRight')).toEqual({ focus: '/app/a' });
    expect(treeKey(opened, '/app/a', 'ArrowLeft')).toEqual({ focus: '/app' });
    expect(treeKey(opened, '/app', 'ArrowLeft')).toEqual({ toggle: '/app' });
    expect(treeKey(opened, '/app', 'q')).toBeUndefined();
  });
});

test('a difference keeps its line numbers and folds what is far from a change', () => {
  const before = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  const { rows, added, removed } = lineDiff(before, before.replace('line 7', 'line seven\nand more'));
  expect({ added, removed }).toEqual({ added: 2, removed: 1 });
  expect(
    rows.map((row) =>
      row.kind === 'fold' ? `… ${row.count}` : `${row.sign}${row.before ?? ''}:${row.after ?? ''} ${row.text}`,
    ),
  ).toEqual([
    '… 4',
    ' 5:5 line 5',
    ' 6:6 line 6',
    '−7: line 7',
    '+:7 line seven',
    '+:8 and more',
    ' 8:9 line 8',
    ' 9:10 line 9',
    '… 3',
  ]);
});

test('the waste names the pair of layers, and equal layers keep apart', () => {
  const { world, build } = buildOf('wasteful');
  const stack = buildStack(world, build, en);
  expect(stack.waste.text).toBe('168 MB are in the image and can never be seen.');
  expect(stack.waste.pairs.map((pair) => pair.text)).toEqual([
    '`RUN apk del gcc` hides 168 MB that `RUN apk add --no-cache gcc` brought (files: 10).',
  ]);
  expect(stack.waste.smaller).toBe('and 5 smaller ones, 299 B together');
  expect(stack.sheets.filter((sheet) => sheet.wasted !== '').map((sheet) => `${sheet.label}: ${sheet.wasted}`)).toEqual(
    [
      "RUN sed -i 's/blue/green/' /etc/settings.ini: 21 B",
      'COPY settings.ini /etc/settings.ini: 20 B',
      'RUN apk del gcc: 74 B',
      'RUN apk add --no-cache gcc: 168 MB',
    ],
  );
  const twins = buildStack(buildOf('twins').world, buildOf('twins').build, en);
  expect(new Set(twins.sheets.map((sheet) => sheet.key)).size).toBe(twins.sheets.length);
  expect(twins.sheets[0]?.changes.map((node) => node.path)).toEqual(['/a']);
});

test('the card grows page by page and says what each instruction did to it', () => {
  const pages = cardBook(buildOf('every-word').build, en);
  expect(pages.map((page) => `${page.effect} ${page.name}: ${page.sentence}`)).toEqual([
    'base FROM: `FROM` brings the card of `alpine:3.22`: every image begins with a copy of it.',
    'card LABEL: It writes `LABEL org.opencontainers.image.title=shop`. It writes `LABEL team=web`.',
    'card ENV: It writes `ENV MODE=production`.',
    'card ENV: It replaces `ENV MODE=production` with `MODE=staging`. It writes `ENV COLOUR=blue`.',
    'card WORKDIR: It writes `WORKDIR /app`.',
    'card USER: It writes `USER nobody`.',
    'card EXPOSE: It writes `EXPOSE 3000/tcp`. It writes `EXPOSE 8125/udp`.',
    'card VOLUME: It writes `VOLUME /data`.',
    'card STOPSIGNAL: It writes `STOPSIGNAL SIGINT`.',
    'card SHELL: It writes `SHELL /bin/ash -eu -c`.',
    'card HEALTHCHECK: It writes `HEALTHCHECK "wget -q localhost:3000"`.',
    'card CMD: It replaces `CMD /bin/sh` with `/bin/ash -eu -c "echo first"`.',
    'card ENTRYPOINT: It writes `ENTRYPOINT sh -c`.',
    'card CMD: It replaces `CMD /bin/ash -eu -c "echo first"` with `"echo second"`.',
    'card ONBUILD: It writes `ONBUILD COPY . /app`.',
  ]);
  const running = cardBook(buildOf('running').build, en);
  expect(running.filter((page) => page.done).at(-1)?.name).toBe('COPY');
});

test('a trigger of the base is told as such: it stands in no line of the file', () => {
  const session = new SimulatorSession({
    scenario: {
      id: 'triggers',
      catalog: 'site',
      images: ['busybox:latest'],
      files: { Dockerfile: 'FROM busybox\nONBUILD COPY page.txt /\nONBUILD ENV A=1\n', 'page.txt': 'hello\n' },
    },
    seed: 'triggers',
    inputs: [
      { kind: 'command', terminal: 'main', line: 'docker build -t template .' },
      { kind: 'command', terminal: 'main', line: 'echo FROM template > Dockerfile && docker build -t child .' },
    ],
  });
  const timeline = new Timeline();
  timeline.append(session.journal);
  const build = timeline.worldAfter(timeline.length).builds.at(-1);
  if (build === undefined) throw new Error('nothing was built');
  expect(cardBook(build, en).map((page) => `${page.name} ${page.rest}: ${page.sentence}`)).toEqual([
    'FROM template:latest: `FROM` brings the card of `template:latest`: every image begins with a copy of it.',
    'ONBUILD COPY page.txt /: It stands in no line of this file: the base brought it along. It changes files: a new layer, and nothing on the card.',
    'ONBUILD ENV A=1: It stands in no line of this file: the base brought it along. It writes `ENV A=1`.',
  ]);
});

test('MAINTAINER writes the author, which stays beside the settings', () => {
  const session = new SimulatorSession({
    scenario: {
      id: 'author',
      catalog: 'site',
      images: ['busybox:latest'],
      files: { Dockerfile: 'FROM busybox\nMAINTAINER Ann\nRUN true\nMAINTAINER Bo\n' },
    },
    seed: 'author',
    inputs: [{ kind: 'command', terminal: 'main', line: 'docker build -q .' }],
  });
  const timeline = new Timeline();
  timeline.append(session.journal);
  const build = timeline.worldAfter(timeline.length).builds.at(-1);
  if (build === undefined) throw new Error('no build');
  const told = cardBook(build, en).map((page) => {
    const line = page.lines.find((one) => one.field === 'Author');
    return `${page.effect} ${page.name}: ${line === undefined ? '' : `${line.before ?? ''}>${line.value} ${line.state}`}`;
  });
  expect(told).toEqual([
    'base FROM: ',
    'card MAINTAINER: >Ann new',
    'layer RUN: >Ann kept',
    'card MAINTAINER: Ann>Bo changed',
  ]);
});

test('a file that covers another tells what differs besides its text', () => {
  const file = { text: 'a\n', size: 2, binary: false, mode: 0o644, uid: 0, gid: 0 };
  expect(attributeChanges(file, { ...file, mode: 0o4750, uid: 65534 }, en)).toEqual([
    'Owner: `0:0` became `65534:0`.',
    'Mode: `644` became `4750`.',
  ]);
  expect(attributeChanges(file, { ...file, text: 'b\n' }, en)).toEqual([]);
  expect(attributeChanges(file, file, words('zh-cn'))[0]).toMatch(/^属主和权限也一样/);
});
