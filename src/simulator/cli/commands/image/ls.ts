import type { Task } from '../../../base/task.ts';
import { imageRows, imageRowsOf } from '../../formatter/rows/image.ts';
import { formatRows } from '../../formatter/table.ts';
import { atMost, type Command, fail, failDaemon, filtersOf, type Invocation } from '../command.ts';
import { imageTree } from './tree.ts';

const CREATED = '{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}';
const TABLE = `table {{.Repository}}\\t{{.Tag}}\\t{{.ID}}\\t${CREATED}\\t{{.Size}}`;
const DIGESTS = `table {{.Repository}}\\t{{.Tag}}\\t{{.Digest}}\\t{{.ID}}\\t${CREATED}\\t{{.Size}}`;
const SUBCOMMANDS = 'build history import inspect list load ls prune pull push rm save tag'.split(' ');

function rawTemplate(quiet: boolean, digests: boolean): string {
  if (quiet) return 'image_id: {{.ID}}';
  const head = `${digests ? 'repository: {{ .Repository }}' : 'repository: {{ .Repository }}'}\ntag: {{.Tag}}\n`;
  return `${head}${digests ? 'digest: {{.Digest}}\n' : ''}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
}

function template(format: string, quiet: boolean, digests: boolean): string {
  if (format === '' || format === 'table') return quiet ? '{{.ID}}' : digests ? DIGESTS : TABLE;
  if (format === 'raw') return rawTemplate(quiet, digests);
  return digests && format.startsWith('table') && !format.includes('{{.Digest}}') ? `${format}\t{{.Digest}}` : format;
}

/** `docker images`. */
export const imageLs: Command = {
  arity: atMost(1),
  simplified: { tree: 'not on a terminal' },
  *run(c: Invocation): Task<number> {
    const { flags, args } = c;
    const [match = ''] = args;
    const references = match === '' ? [] : [`reference=${match}`];
    const filters = filtersOf([...flags.list('filter'), ...references]);
    if (flags.bool('tree')) return yield* imageTree(c, filters);
    const list = yield* c.api.images.list({ all: flags.bool('all'), filters });
    if (!list.ok) return yield* failDaemon(c, list.error);
    const digestColumn = flags.bool('digests');
    const format = template(flags.text('format') ?? '', flags.bool('quiet'), digestColumn);
    const options = {
      digestColumn,
      needDigest: digestColumn || format.includes('{{.Digest}}'),
      trunc: !flags.bool('no-trunc'),
      now: c.p.clock.now(),
    };
    const rows = list.value.flatMap((image) => imageRowsOf(image, options));
    const text = yield* formatRows(format, imageRows, rows);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    if (list.value.length === 0 && c.calledAs === 'images' && SUBCOMMANDS.includes(match)) {
      yield* c.p.err(`\nNo images found matching "${match}": did you mean "docker image ${match}"?\n`);
    }
    return 0;
  },
};
