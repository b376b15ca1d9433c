import type { ContainerSummary } from '../../../api/container.ts';
import { familiarString, parseReference } from '../../../oci/reference.ts';
import { ago, displayPorts, ellipsis, joinLabels, quote, size3, truncateId, unixTime } from '../columns.ts';
import { GoPointer } from '../go-value.ts';
import type { RowKind } from '../row-kind.ts';

/** A container as `docker ps` prints it. */
export interface ContainerRow {
  readonly container: ContainerSummary;
  readonly trunc: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

function names({ container, trunc }: ContainerRow): string {
  const plain = container.Names.map((name) => name.replace(/^\//, ''));
  const own = trunc ? plain.find((name) => !name.includes('/')) : undefined;
  return own ?? plain.join(',');
}

function image({ container, trunc }: ContainerRow): string {
  if (container.Image === '') return '<no image>';
  if (!trunc) return container.Image;
  if (truncateId(container.ImageID) === truncateId(container.Image)) return truncateId(container.ImageID);
  const named = parseReference(container.Image);
  if (!named.ok) return container.Image;
  const { domain, path, tag } = named.value;
  return familiarString({ domain, path, ...(tag === undefined ? {} : { tag }) });
}

function size({ container }: ContainerRow): string {
  const own = size3(container.SizeRw ?? 0);
  const all = container.SizeRootFs ?? 0;
  return all > 0 ? `${own} (virtual ${size3(all)})` : own;
}

const mounts = ({ container, trunc }: ContainerRow): string =>
  container.Mounts.map((mount) => {
    const name = mount.Name === undefined || mount.Name === '' ? mount.Source : mount.Name;
    return trunc ? ellipsis(name, 15) : name;
  }).join(',');

export const containerRows: RowKind<ContainerRow> = {
  type: '*formatter.ContainerContext',
  headers: {
    ID: 'CONTAINER ID',
    Names: 'NAMES',
    Image: 'IMAGE',
    Command: 'COMMAND',
    CreatedAt: 'CREATED AT',
    RunningFor: 'CREATED',
    Ports: 'PORTS',
    State: 'STATE',
    Status: 'STATUS',
    Size: 'SIZE',
    Labels: 'LABELS',
    Mounts: 'MOUNTS',
    LocalVolumes: 'LOCAL VOLUMES',
    Networks: 'NETWORKS',
    Platform: 'PLATFORM',
  },
  columns: {
    Command: ({ container, trunc }) => quote(trunc ? ellipsis(container.Command, 20) : container.Command),
    CreatedAt: ({ container }) => unixTime(container.Created),
    ID: ({ container, trunc }) => (trunc ? truncateId(container.Id) : container.Id),
    Image: image,
    Labels: ({ container }) => joinLabels(container.Labels),
    LocalVolumes: ({ container }) => String(container.Mounts.filter((mount) => mount.Driver === 'local').length),
    Mounts: mounts,
    Names: names,
    Networks: ({ container }) => Object.keys(container.NetworkSettings.Networks).join(','),
    Platform: () => new GoPointer('formatter.Platform', null, true),
    Ports: ({ container }) => displayPorts(container.Ports),
    RunningFor: ({ container, now }) => ago(now, container.Created),
    Size: size,
    State: ({ container }) => container.State,
    Status: ({ container }) => container.Status,
  },
  label: ({ container }, name) => container.Labels[name] ?? '',
};
