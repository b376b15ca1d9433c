import type { Task } from '../../../base/task.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, fail, type Invocation, none } from '../command.ts';

interface Context {
  readonly name: string;
  readonly description: string;
  readonly endpoint: string;
}

/** The only one there is, and it is in use. */
const DEFAULT: Context = {
  name: 'default',
  description: 'Current DOCKER_HOST based configuration',
  endpoint: 'unix:///var/run/docker.sock',
};

const rows: RowKind<Context> = {
  type: '*formatter.clientContextContext',
  headers: { Name: 'NAME', Description: 'DESCRIPTION', DockerEndpoint: 'DOCKER ENDPOINT', Error: 'ERROR' },
  columns: {
    Current: () => true,
    Description: (context) => context.description,
    DockerEndpoint: (context) => context.endpoint,
    Error: () => '',
    Name: (context) => context.name,
  },
};

const TABLE = 'table {{.Name}}{{if .Current}} *{{end}}\\t{{.Description}}\\t{{.DockerEndpoint}}\\t{{.Error}}';

/** `docker context ls`: there is one. */
export const contextLs: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const format = c.flags.text('format') ?? '';
    const isTable = format === '' || format === 'table';
    const template = c.flags.bool('quiet') ? '{{.Name}}' : isTable ? TABLE : format;
    const text = yield* formatRows(template, rows, [DEFAULT]);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};

/** `docker context show`. */
export const contextShow: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    yield* c.p.out('default\n');
    return 0;
  },
};
