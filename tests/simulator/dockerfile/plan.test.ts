import { describe, expect, test } from 'vitest';
import { type ConvertOptions, convert, type PlannedStep } from '../../../src/simulator/dockerfile/index.ts';

const options: ConvertOptions = {
  buildArgs: {},
  platform: 'linux/amd64',
  resolveImage: (reference) => {
    const config = { Env: ['PATH=/bin'], Cmd: ['sh'], ...(reference.includes('/on:') && { OnBuild: ['RUN $A'] }) };
    return { ok: true, value: { config, platform: 'linux/amd64' } };
  },
};

function stepsOf(dockerfile: string, more: Partial<ConvertOptions> = {}): readonly PlannedStep[] {
  const { plan, error } = convert(dockerfile, { ...options, ...more });
  expect(error).toBeUndefined();
  return plan?.stages[plan.target]?.steps ?? [];
}

function run(dockerfile: string, more: Partial<ConvertOptions> = {}) {
  const step = stepsOf(dockerfile, more).findLast((each) => each.kind === 'run');
  if (step?.kind !== 'run') throw new Error('no RUN');
  return step;
}

describe('RUN', () => {
  test('passes build arguments and variables in the order of their last assignment', () => {
    const step = run('FROM busybox\nARG A=1\nENV B=2 A=3\nARG C\nRUN echo $A $C');
    expect(step.run.env).toEqual(['PATH=/bin', 'B=2', 'A=3']);
    expect(step.history.created_by).toBe('RUN |2 A=3 C= /bin/sh -c echo $A $C # buildkit');
    expect(step.uses).toEqual([{ name: 'A', value: '3', from: 'env' }]);
  });

  test('gives proxies of the command line to every command, without a trace in the history', () => {
    const step = run('FROM busybox\nRUN x', { buildArgs: { HTTP_PROXY: 'http://p' } });
    expect(step.run.env).toEqual(['PATH=/bin', 'HTTP_PROXY=http://p', 'http_proxy=http://p']);
    expect(step.history.created_by).toBe('RUN /bin/sh -c x # buildkit');
  });

  test('turns a heredoc into the script, into a file, or leaves it to the shell', () => {
    expect(run('FROM busybox\nRUN <<-EOF\n\ta\n\tb\n\tEOF').run.argv).toEqual(['/bin/sh', '-c', 'a\nb\n']);
    const file = run('FROM busybox\nRUN <<EOF\n#!/bin/x\ny\nEOF');
    expect(file.run.argv).toEqual(['/bin/sh', '-c', '/dev/pipes/EOF']);
    expect(file.run.files).toEqual([{ path: '/dev/pipes/EOF', content: '#!/bin/x\ny\n', mode: 0o755 }]);
    expect(file.progressName).toBe('RUN <<EOF (#!/bin/x...)');
    expect(run('FROM busybox\nRUN cat <<A\n1\nA').run.argv[2]).toBe('cat <<A\n1\nA');
  });

  test('reads mounts, with paths seen from the working folder', () => {
    const step = run(
      'FROM busybox AS b\nFROM busybox\nWORKDIR /w\n' +
        'RUN --mount=type=cache,target=c --mount=from=b,target=/s --mount=type=secret,id=k,env=K x $K',
    );
    expect(step.run.mounts).toEqual([
      { type: 'cache', target: '/w/c', readOnly: false, id: 'c', sharing: 'shared' },
      { type: 'bind', target: '/s', from: { kind: 'stage', index: 0 }, readOnly: true },
      { type: 'secret', id: 'k', env: 'K', readOnly: true, required: false },
    ]);
    expect(step.progressName).toContain('x ****');
  });
});

describe('stages', () => {
  test('run the triggers of their base first, in the name of their FROM', () => {
    const [first] = stepsOf('FROM x/on:1\nENV A=1');
    expect(first).toMatchObject({ kind: 'run', progressName: 'ONBUILD RUN $A', lines: { start: 1, end: 1 } });
    const steps = stepsOf('FROM busybox AS a\nONBUILD COPY --from=b . /x\nFROM busybox AS b\nFROM a');
    expect(steps[0]).toMatchObject({ kind: 'copy', copy: { from: { kind: 'stage', index: 1 } } });
  });

  test('inherit configuration and history from the stage that they are built on', () => {
    const { plan } = convert('FROM busybox AS a\nENV A=1\nWORKDIR /w\nFROM a\nRUN x', options);
    expect(plan?.stages[1]?.config).toMatchObject({ Env: ['PATH=/bin', 'A=1'], WorkingDir: '/w' });
    expect(plan?.stages[1]?.history.map((entry) => entry.created_by)).toEqual([
      'ENV A=1',
      'WORKDIR /w',
      'RUN /bin/sh -c x # buildkit',
    ]);
    expect(plan?.stages[1]?.base).toEqual({ kind: 'stage', index: 0 });
  });

  test('are marked when the target does not need them, and are not converted', () => {
    const { plan } = convert('FROM busybox AS a\nRUN x\nFROM busybox AS b\nRUN y', { ...options, target: 'a' });
    expect(plan?.stages.map((stage) => [stage.reachable, stage.steps.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  test('are replaced by build contexts of their name', () => {
    const { plan } = convert('FROM busybox AS a\nRUN x\nFROM alpine\nCOPY --from=a / /', {
      ...options,
      contexts: new Set(['a', 'alpine']),
    });
    expect(plan?.stages.map((stage) => stage.base)).toEqual([
      { kind: 'context', name: 'a' },
      { kind: 'context', name: 'alpine' },
    ]);
    expect(plan?.stages[1]?.steps[0]).toMatchObject({ copy: { from: { kind: 'context', name: 'a' } } });
  });
});

test('COPY keeps what the builder needs', () => {
  const steps = stepsOf(
    'FROM busybox\nWORKDIR /w\nCOPY --chown=1:2 --chmod=755 --link --exclude=*.md a <<X d/\nhi $PATH\nX',
  );
  expect(steps[1]).toMatchObject({
    kind: 'copy',
    progressName: 'COPY --chown=1:2 --chmod=755 --link --exclude=*.md a <<X d/',
    history: { created_by: 'COPY --chown=1:2 --chmod=755 a <<X d/ # buildkit' },
    copy: {
      instruction: 'COPY',
      from: { kind: 'local' },
      sources: ['a'],
      inline: [{ name: 'X', content: 'hi /bin\n' }],
      destination: '/w/d/',
      chown: '1:2',
      chmod: '755',
      link: true,
      exclude: ['*.md'],
    },
  });
});
