import type { Task } from '../../../base/task.ts';
import { ellipsis } from '../../formatter/columns.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, exactly, fail, failDaemon, filtersOf, type Invocation } from '../command.ts';

interface Row {
  readonly name: string;
  readonly description: string;
  readonly stars: number;
  readonly official: boolean;
  readonly trunc: boolean;
}

const rows: RowKind<Row> = {
  type: '*registry.searchContext',
  headers: {
    Name: 'NAME',
    Description: 'DESCRIPTION',
    StarCount: 'STARS',
    IsOfficial: 'OFFICIAL',
    IsAutomated: 'AUTOMATED',
  },
  columns: {
    Description: ({ description, trunc }) => {
      const line = description.replace(/[\r\n]/g, ' ');
      return trunc ? ellipsis(line, 45) : line;
    },
    IsAutomated: () => '',
    IsOfficial: ({ official }) => (official ? '[OK]' : ''),
    Name: ({ name }) => name,
    StarCount: ({ stars }) => String(stars),
  },
};

/** `docker search`. */
export const dockerSearch: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const limit = c.flags.number('limit') ?? 25;
    const found = yield* c.api.images.search(c.args[0] ?? '', { limit, filters: filtersOf(c.flags.list('filter')) });
    if (!found.ok) return yield* failDaemon(c, found.error);
    const trunc = !c.flags.bool('no-trunc');
    const list = found.value.map((one) => ({
      name: one.name,
      description: one.description,
      stars: one.star_count,
      official: one.is_official,
      trunc,
    }));
    const format = c.flags.text('format') ?? '';
    const isTable = format === '' || format === 'table';
    const text = yield* formatRows(
      isTable ? 'table {{.Name}}\\t{{.Description}}\\t{{.StarCount}}\\t{{.IsOfficial}}' : format,
      rows,
      list,
    );
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
