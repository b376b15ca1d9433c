import type { ImageHistoryItem } from '../../../api/image.ts';
import { rfc3339 } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { ago, ellipsis, size3, truncateId } from '../../formatter/columns.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';

interface Row {
  readonly item: ImageHistoryItem;
  readonly trunc: boolean;
  readonly human: boolean;
  readonly now: number;
}

const createdBy = ({ item, trunc }: Row): string => {
  const text = item.CreatedBy.replaceAll('\t', ' ');
  return trunc ? ellipsis(text, 45) : text;
};

const rows: RowKind<Row> = {
  type: '*image.historyContext',
  headers: {
    ID: 'IMAGE',
    CreatedSince: 'CREATED',
    CreatedAt: 'CREATED AT',
    CreatedBy: 'CREATED BY',
    Size: 'SIZE',
    Comment: 'COMMENT',
  },
  columns: {
    Comment: ({ item }) => item.Comment,
    CreatedAt: ({ item }) => rfc3339(item.Created * 1000),
    CreatedBy: createdBy,
    CreatedSince: (row) => {
      if (!row.human) return rfc3339(row.item.Created * 1000);
      return row.item.Created <= -62135596800 ? 'N/A' : ago(row.now, row.item.Created);
    },
    ID: ({ item, trunc }) => (trunc ? truncateId(item.Id) : item.Id),
    Size: ({ item, human }) => (human ? size3(item.Size) : String(item.Size)),
  },
};

const column = (human: boolean): string => `{{.${human ? 'CreatedSince' : 'CreatedAt'}}}`;

/** `docker history`. */
export const imageHistory: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const history = yield* c.api.images.history(c.args[0] ?? '');
    if (!history.ok) return yield* failDaemon(c, history.error);
    const human = c.flags.bool('human', true);
    let format = c.flags.text('format') ?? 'table';
    if (format === '' || format === 'table') {
      format = c.flags.bool('quiet')
        ? '{{.ID}}'
        : `table {{.ID}}\\t${column(human)}\\t{{.CreatedBy}}\\t{{.Size}}\\t{{.Comment}}`;
    }
    const trunc = !c.flags.bool('no-trunc');
    const now = c.p.clock.now();
    const text = yield* formatRows(
      format,
      rows,
      history.value.map((item) => ({ item, trunc, human, now })),
    );
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
