import type { ContainerSummary } from '../../../api/container.ts';
import { need, type Task } from '../../../base/task.ts';
import { plainRows } from '../../formatter/plain-format.ts';
import { containerRows } from '../../formatter/rows/container.ts';
import { formatRows } from '../../formatter/table.ts';
import { templates } from '../../formatter/templates.ts';
import { type Command, fail, failDaemon, filtersOf, type Invocation, none } from '../command.ts';

const TABLE = 'table {{.ID}}\\t{{.Image}}\\t{{.Command}}\\t{{.RunningFor}}\\t{{.Status}}\\t{{.Ports}}\\t{{.Names}}';

const RAW = `container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{- pad .State 1 0}}
status: {{- pad .Status 1 0}}
names: {{.Names}}
labels: {{- pad .Labels 1 0}}
ports: {{- pad .Ports 1 0}}
`;

function template(format: string, quiet: boolean, size: boolean): string {
  if (format === 'raw') return quiet ? 'container_id: {{.ID}}' : RAW + (size ? 'size: {{.Size}}\\n' : '');
  if (quiet) return '{{.ID}}';
  if (format === '' || format === 'table') return TABLE + (size ? '\\t{{.Size}}' : '');
  return format;
}

const NOTHING: ContainerSummary = {
  Id: '',
  Names: [],
  Image: '',
  ImageID: '',
  Command: '',
  Created: 0,
  Ports: [],
  Labels: {},
  State: 'created',
  Status: '',
  HostConfig: { NetworkMode: '' },
  NetworkSettings: { Networks: {} },
  Mounts: [],
};

/** docker ps tries the format on a container without properties first, to see whether it asks for sizes. */
function* formatProblem(format: string): Task<string | undefined> {
  if (plainRows(format, containerRows) !== undefined) return undefined;
  const { parseFormat, tryRow } = yield* need(templates);
  const parsed = parseFormat(format);
  if (!parsed.ok) return parsed.error.replace('template parsing error: ', 'failed to parse template: ');
  const tried = tryRow(parsed.value, containerRows, { container: NOTHING, trunc: false, now: 0 });
  return tried.ok ? undefined : `failed to execute template: ${tried.error}`;
}

/** `docker ps`. */
export const containerLs: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const { flags } = c;
    const format = flags.text('format') ?? '';
    const quiet = flags.bool('quiet');
    if (format !== '') {
      if (quiet) yield* c.p.err('WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
      const problem = yield* formatProblem(format);
      if (problem !== undefined) return yield* fail(c, problem);
    }
    const wantsSize = flags.bool('size') || (!quiet && !flags.changed('size') && /\.Size\b/.test(format));
    let limit = flags.number('last') ?? -1;
    if (flags.bool('latest') && limit === -1) limit = 1;
    const all = flags.bool('all') || limit > 0;
    const list = yield* c.api.containers.list({
      all,
      limit,
      size: wantsSize,
      filters: filtersOf(flags.list('filter')),
    });
    if (!list.ok) return yield* failDaemon(c, list.error);
    const now = c.p.clock.now();
    const trunc = !flags.bool('no-trunc');
    const rows = list.value.map((container) => ({ container, trunc, now }));
    const text = yield* formatRows(template(format, quiet, wantsSize), containerRows, rows);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
