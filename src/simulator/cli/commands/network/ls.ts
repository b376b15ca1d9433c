import type { NetworkResource } from '../../../api/image.ts';
import { goTimeString, parseRfc3339 } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { joinLabels, truncateId } from '../../formatter/columns.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { naturalCompare } from '../../natural-order.ts';
import { type Command, fail, failDaemon, filtersOf, type Invocation, none } from '../command.ts';

interface Row {
  readonly network: NetworkResource;
  readonly trunc: boolean;
}

const rows: RowKind<Row> = {
  type: '*network.networkContext',
  headers: {
    ID: 'NETWORK ID',
    Name: 'NAME',
    Driver: 'DRIVER',
    Scope: 'SCOPE',
    IPv4: 'IPV4',
    IPv6: 'IPV6',
    Internal: 'INTERNAL',
    Labels: 'LABELS',
    CreatedAt: 'CREATED AT',
  },
  columns: {
    CreatedAt: ({ network }) => goTimeString(parseRfc3339(network.Created) ?? 0),
    Driver: ({ network }) => network.Driver,
    ID: ({ network, trunc }) => (trunc ? truncateId(network.Id) : network.Id),
    IPv4: ({ network }) => String(network.EnableIPv4),
    IPv6: ({ network }) => String(network.EnableIPv6),
    Internal: ({ network }) => String(network.Internal),
    Labels: ({ network }) => joinLabels(network.Labels),
    Name: ({ network }) => network.Name,
    Scope: ({ network }) => network.Scope,
  },
  label: ({ network }, name) => network.Labels[name] ?? '',
};

function template(format: string, quiet: boolean): string {
  if (format === '' || format === 'table') {
    return quiet ? '{{.ID}}' : 'table {{.ID}}\\t{{.Name}}\\t{{.Driver}}\\t{{.Scope}}';
  }
  if (format !== 'raw') return format;
  return quiet
    ? 'network_id: {{.ID}}'
    : 'network_id: {{.ID}}\\nname: {{.Name}}\\ndriver: {{.Driver}}\\nscope: {{.Scope}}\\n';
}

/** `docker network ls`. */
export const networkLs: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const list = yield* c.api.networks.list(filtersOf(c.flags.list('filter')));
    if (!list.ok) return yield* failDaemon(c, list.error);
    const trunc = !c.flags.bool('no-trunc');
    const sorted = [...list.value].sort((a, b) => naturalCompare(a.Name, b.Name));
    const format = template(c.flags.text('format') ?? '', c.flags.bool('quiet'));
    const text = yield* formatRows(
      format,
      rows,
      sorted.map((network) => ({ network, trunc })),
    );
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
