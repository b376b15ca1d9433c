import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/simulator/base/result.ts';
import { done } from '../../../src/simulator/base/task.ts';
import { inspect } from '../../../src/simulator/cli/formatter/inspect.ts';
import type { RowKind } from '../../../src/simulator/cli/formatter/row-kind.ts';
import { formatRows } from '../../../src/simulator/cli/formatter/table.ts';
import { alignColumns } from '../../../src/simulator/cli/formatter/tabwriter.ts';
import { formatRowsWhole } from '../../../src/simulator/cli/formatter/whole-format.ts';

interface Recorded {
  readonly template: string;
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `docker inspect -f TEMPLATE app` of Docker 28.5.2 printed for {@link app}. */
const recorded: Recorded[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../recorded/cli/inspect-templates.json'), 'utf8'),
);

const volume = '30bd3d426b32d83a67799591ab80581d9288c4c66c3cae157ec4d0655a18a994';

/** `docker create --name app -e A=1 -l x=y -l a=b -p 80:80 -v /data --restart on-failure:3 --health-… busybox sleep 5`. */
const app = {
  Id: 'e5c883d4103f7c55f691905ccef387a9e7263c19ba4dbd93ad2ab6223c07ad26',
  Created: '2026-11-24T00:21:57.123456789Z',
  Path: 'sleep',
  Args: ['5'],
  State: {
    Status: 'created',
    Running: false,
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    Dead: false,
    Pid: 0,
    ExitCode: 0,
    Error: '',
    StartedAt: '0001-01-01T00:00:00Z',
    FinishedAt: '0001-01-01T00:00:00Z',
  },
  Name: '/app',
  HostConfig: {
    Binds: null,
    LogConfig: { Type: 'json-file', Config: {} },
    PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '80' }] },
    RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 },
    Dns: [],
    PidsLimit: null,
    Memory: 0,
    NanoCpus: 0,
  },
  GraphDriver: { Name: 'overlay2', Data: null },
  Mounts: [
    {
      Type: 'volume',
      Name: volume,
      Source: `/var/lib/docker/volumes/${volume}/_data`,
      Destination: '/data',
      Driver: 'local',
      Mode: '',
      RW: true,
      Propagation: '',
    },
  ],
  Config: {
    ExposedPorts: { '80/tcp': {} },
    Env: ['A=1', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['sleep', '5'],
    Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 5e9 },
    Image: 'busybox',
    Volumes: { '/data': {} },
    Entrypoint: null,
    OnBuild: null,
    Labels: { x: 'y', a: 'b' },
  },
  NetworkSettings: { Ports: {} },
};

function run(template: string): Omit<Recorded, 'template'> {
  const task = inspect(['app'], template, () =>
    done(ok({ type: 'container.InspectResponse', value: app, hasRaw: true })),
  );
  const step = task.next();
  if (step.done !== true) throw new Error('inspect must not wait here');
  return { exitCode: step.value.code, stdout: step.value.out, stderr: step.value.err };
}

describe('templates', () => {
  it.each(recorded)('$template', ({ template, ...want }) => {
    expect(run(template)).toEqual(want);
  });
});

interface Fruit {
  readonly name: string;
  readonly colour: string;
}

const fruits: RowKind<Fruit> = {
  type: '*fruit.context',
  headers: { Name: 'NAME', Colour: 'COLOUR' },
  columns: { Name: (fruit) => fruit.name, Colour: (fruit) => fruit.colour },
  label: (fruit, name) => `${name} of ${fruit.name}`,
};

describe('tables', () => {
  const list = [
    { name: 'apple', colour: '<red>' },
    { name: 'a very long cherry', colour: '' },
  ];

  it('aligns columns at least ten wide, three blanks apart', () => {
    expect(formatRowsWhole('table {{.Name}}\\t{{.Colour}}', fruits, list)).toEqual(
      ok('NAME                 COLOUR\napple                <red>\na very long cherry   \n'),
    );
  });

  it('writes rows as JSON with Go’s escapes', () => {
    expect(formatRowsWhole('json', fruits, list.slice(0, 1))).toEqual(
      ok('{"Colour":"\\u003cred\\u003e","Name":"apple"}\n'),
    );
  });

  it('keeps headings as they are under functions, and heads labels by their last part', () => {
    const format = 'table {{upper .Name}}\\t{{json .Colour}}\\t{{.Label "com.example.long-name"}}';
    const text = formatRowsWhole(format, fruits, list.slice(0, 1));
    expect(text.ok && text.value.split('\n')[0]).toBe('NAME      COLOUR    long name');
  });

  it('names the row’s type when a column does not exist', () => {
    expect(formatRowsWhole('{{.Nope}}', fruits, list)).toEqual({
      ok: false,
      error: `template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *fruit.context`,
    });
  });

  it('starts a column anew when a line has no cell there, as text/tabwriter does', () => {
    expect(alignColumns('a\tb\nlonger than that\nc\td\n', { minWidth: 2, padding: 1 })).toBe(
      'a b\nlonger than that\nc d\n',
    );
  });

  it('counts wide characters as two columns', () => {
    expect(alignColumns('写时复制\tx\nab\ty\n', { minWidth: 0, padding: 1 })).toBe('写时复制 x\nab       y\n');
  });
});

describe('formats of names alone', () => {
  const kind: RowKind<{ readonly id: string; readonly size: number }> = {
    type: '*formatter.Thing',
    headers: { ID: 'THING ID', Size: 'SIZE' },
    columns: { ID: ({ id }) => id, Size: ({ size }) => size, Bare: () => true },
  };
  const rows = [
    { id: 'a', size: 1 },
    { id: 'a-long-one', size: 20 },
  ];
  it.each([
    '{{.ID}}',
    'table {{.ID}}\\t{{.Size}}',
    'table {{ .ID }}: {{.Size}}',
    ' {{.ID}} ',
    'no names',
    '',
    '{{.ID}}{{',
    '{{.Bare}}',
    'table {{.Bare}}',
    '{{.Missing}}',
    '{{- .ID}}',
    'json',
    '{{.ID.Size}}',
    '}} {{.Size}}\\n',
  ])('%j gives what the template engine gives', (format) => {
    for (const some of [rows, []]) {
      const step = formatRows(format, kind, some).next();
      expect(step.value).toEqual(formatRowsWhole(format, kind, some));
    }
  });
});
