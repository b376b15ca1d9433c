import type { Filters } from '../../../api/engine-api.ts';
import type { ImageSummary } from '../../../api/image.ts';
import type { Task } from '../../../base/task.ts';
import { ellipsis, size3, truncateId } from '../../formatter/columns.ts';
import { fail, failDaemon, type Invocation, isTerminal } from '../command.ts';

const UNTAGGED = '<untagged>';
const GAP = '   ';
const LEGEND = 'Info ->  U In Use ';
/** How wide the lines are when there is no terminal to ask. */
const WIDTH = 80;
/** Flags that change other columns than the tree has, as the message names them. */
const ALONE = [
  ['quiet', 'quiet'],
  ['no-trunc', 'no-trunc'],
  ['digests', 'show-digest'],
  ['format', 'format'],
] as const;

interface Column {
  readonly title: string;
  readonly width: number;
  readonly right?: boolean;
}

/** `docker images --tree`: images by age, the names of each one below the other. */
export function* imageTree(c: Invocation, filters: Filters): Task<number> {
  const other = ALONE.find(([flag]) => c.flags.changed(flag));
  if (other !== undefined) return yield* fail(c, `--${other[1]} is not yet supported with --tree`);
  if (isTerminal(c)) {
    return yield* fail(c, "drydock: 'docker images --tree' is not modelled on a terminal; pipe it into cat");
  }
  const all = c.flags.bool('all');
  const list = yield* c.api.images.list({ all, filters });
  if (!list.ok) return yield* failDaemon(c, list.error);
  const containers = yield* c.api.containers.list({ all: true, limit: -1, size: false, filters: new Map() });
  const used = new Set(containers.ok ? containers.value.map(({ ImageID }) => ImageID) : []);
  const images = list.value
    .filter((image) => all || namesOf(image).length > 0)
    .toSorted((a, b) => b.Created - a.Created);
  yield* c.p.out(treeText(images, used));
  return 0;
}

/** The longest first: the row with the columns is that of the last, the shortest. */
const namesOf = (image: ImageSummary): readonly string[] =>
  image.RepoTags.filter((tag) => tag !== '<none>:<none>').toSorted((a, b) => b.length - a.length);

function treeText(images: readonly ImageSummary[], used: ReadonlySet<string>): string {
  const names = images.flatMap(namesOf);
  const columns: readonly Column[] = [
    { title: 'IMAGE', width: Math.max(5, ...names.map((name) => name.length)) },
    { title: 'ID', width: 12 },
    { title: 'DISK USAGE', width: 10, right: true },
    { title: 'CONTENT SIZE', width: 12, right: true },
    { title: 'EXTRA', width: 5 },
  ];
  const heading = columns.map(({ title, width }, index) => {
    const blanks = index === columns.length - 1 ? '' : ' '.repeat(width - title.length);
    return `\x1b[39m\x1b[1m${title}\x1b[0m${blanks}`;
  });
  const rows = images.flatMap((image) => rowsOf(image, used.has(image.Id), columns));
  const notice = "WARNING: This is an experimental feature. The output may change and shouldn't be depended on.";
  return [notice, LEGEND.padStart(WIDTH), '', heading.join(GAP), ...rows].map((line) => `${line}\n`).join('');
}

function rowsOf(image: ImageSummary, used: boolean, columns: readonly Column[]): readonly string[] {
  const names = namesOf(image);
  const last = names.at(-1) ?? ellipsis(UNTAGGED, columns[0]?.width ?? UNTAGGED.length);
  // Without the containerd store the size of the content is not known.
  const cells = [last, truncateId(image.Id), size3(image.Size), '0B', used ? 'U' : ''];
  const row = cells.map((cell, index) => {
    const { width = 0, right = false } = columns[index] ?? {};
    return right ? cell.padStart(width) : cell.padEnd(width);
  });
  return [...names.slice(0, -1), row.join(GAP)];
}
