import type { Volume } from '../../../api/image.ts';
import type { Task } from '../../../base/task.ts';
import { humanSize, joinLabels } from '../../formatter/columns.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { naturalCompare } from '../../natural-order.ts';
import { type Command, fail, failDaemon, filtersOf, type Invocation, none } from '../command.ts';

export const volumeRows: RowKind<Volume> = {
  type: '*formatter.volumeContext',
  headers: {
    ID: 'ID',
    Name: 'VOLUME NAME',
    Group: 'GROUP',
    Driver: 'DRIVER',
    Scope: 'SCOPE',
    Availability: 'AVAILABILITY',
    Mountpoint: 'MOUNTPOINT',
    Labels: 'LABELS',
    Links: 'LINKS',
    Size: 'SIZE',
    Status: 'STATUS',
  },
  columns: {
    Availability: () => 'N/A',
    Driver: (volume) => volume.Driver,
    Group: () => 'N/A',
    Labels: (volume) => joinLabels(volume.Labels),
    Links: (volume) => (volume.UsageData === undefined ? 'N/A' : String(volume.UsageData.RefCount)),
    Mountpoint: (volume) => volume.Mountpoint,
    Name: (volume) => volume.Name,
    Scope: (volume) => volume.Scope,
    Size: (volume) => (volume.UsageData === undefined ? 'N/A' : humanSize(volume.UsageData.Size)),
    Status: () => 'N/A',
  },
  label: (volume, name) => volume.Labels?.[name] ?? '',
};

function template(format: string, quiet: boolean): string {
  if (format === '' || format === 'table') return quiet ? '{{.Name}}' : 'table {{.Driver}}\\t{{.Name}}';
  if (format === 'raw') return quiet ? 'name: {{.Name}}' : 'name: {{.Name}}\\ndriver: {{.Driver}}\\n';
  return format;
}

/** `docker volume ls`. */
export const volumeLs: Command = {
  arity: none,
  hidden: [{ name: 'cluster', usage: 'Display only cluster volumes', hidden: true }],
  refused: { cluster: 'there is no swarm here; use plain volumes' },
  *run(c: Invocation): Task<number> {
    const list = yield* c.api.volumes.list(filtersOf(c.flags.list('filter')));
    if (!list.ok) return yield* failDaemon(c, list.error);
    const volumes = [...list.value.Volumes].sort((a, b) => naturalCompare(a.Name, b.Name));
    const text = yield* formatRows(template(c.flags.text('format') ?? '', c.flags.bool('quiet')), volumeRows, volumes);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
