import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainExitCode, explainLine, explainText, explanations } from '../../src/lessons/explain/index.ts';
import { SimulatorSession } from '../../src/simulator/index.ts';

/** What a case prints, lines as a terminal shows them. */
function printed(one: (typeof explanations)[number]): string {
  const { files = {}, images = [], commands } = one.example;
  const session = new SimulatorSession({
    scenario: { id: 'explain', catalog: 'site', images, files },
    seed: 'explain',
    inputs: commands.map((line) => ({ kind: 'command', terminal: 'main', line })),
  });
  const text = session.started.output.map((part) => part.text).join('');
  return text.replaceAll('\r', '').replace(/\x1b\[[\d;?]*[A-Za-z]/g, '');
}

describe('explanations of messages', () => {
  it('are at least a hundred, each with its own name', () => {
    expect(explanations.length).toBeGreaterThanOrEqual(100);
    expect(new Set(explanations.map((one) => one.id)).size).toBe(explanations.length);
  });

  const withCase = explanations.filter((one) => one.example.files?.['Dockerfile'] !== '');

  // One rule needs an image of another platform in the store: it has no case.
  it.each(withCase.map((one) => [one.id, one] as const))('%s: its case prints it', (id, one) => {
    const text = printed(one);
    const ids = explainText(text).map((found) => found.explanation.id);
    expect(ids, text.slice(-1500)).toContain(id);
  });

  it('stay silent where nothing is wrong', () => {
    const session = new SimulatorSession({
      scenario: {
        id: 'quiet',
        catalog: 'site',
        images: [],
        files: {
          Dockerfile: 'FROM alpine:3.22\nWORKDIR /app\nCOPY . .\nRUN echo hi > a\nCMD ["cat", "a"]\n',
          a: 'b\n',
        },
      },
      seed: 'quiet',
      inputs: [
        'docker build -t app .',
        'docker run --name one app',
        'docker run -d --name web -p 8080:80 nginx',
        'docker ps -a',
        'docker images',
        'docker logs web',
        'curl -s localhost:8080',
        'docker stop web',
        'docker rm web one',
        'docker history app',
        'docker inspect app',
        'ls -la',
      ].map((line) => ({ kind: 'command', terminal: 'main', line })),
    });
    const text = session.started.output.map((part) => part.text).join('');
    expect(explainText(text.replaceAll('\r', '')).map((one) => one.line)).toEqual([]);
  });

  it('have a meaning for all that docker, its engine and its builder were heard to complain of', () => {
    const silent = new Set<string>();
    for (const file of globSync('tests/recorded/{scenarios,lifecycle}/**/*.json')) {
      const record: { readonly steps?: readonly { readonly exitCode: number; readonly stderr: string }[] } = JSON.parse(
        readFileSync(file, 'utf8'),
      );
      for (const { exitCode, stderr = '' } of record.steps ?? [])
        if (exitCode !== 0 && /^(?:docker: |Error|ERROR|WARNING)/m.test(stderr) && explainText(stderr).length === 0)
          silent.add(stderr);
    }
    expect([...silent]).toEqual([]);
  });

  it('tell who speaks only where nothing more particular is known', () => {
    const refused = 'docker: Error response from daemon: something new';
    expect(explainText(refused).map((one) => one.explanation.id)).toEqual(['general.daemon']);
    const known = `${refused}\nsh: line 0: npm: not found`;
    expect(explainText(known).map((one) => one.explanation.id)).toEqual(['run.sh-not-found']);
  });

  it('prefer the particular meaning to the general', () => {
    expect(explainLine('process "/bin/sh -c npm i" did not complete successfully: exit code: 127')?.id).toBe(
      'build.command-not-found',
    );
    expect(explainLine('sh: line 0: npm: not found')?.id).toBe('run.sh-not-found');
    expect(explainLine('touch: /x: Read-only file system')?.id).toBe('run.read-only');
    expect(explainLine('hello world')).toBeUndefined();
  });

  it('are written in both languages, without Latin punctuation in Chinese', () => {
    for (const { id, what, out } of explanations.filter((one) => !one.id.startsWith('lint.'))) {
      for (const text of [what['zh-cn'], out['zh-cn']]) {
        expect(text, id).toMatch(/[。）”？]$|\.$/);
        expect(text.replace(/`[^`]*`/g, ''), id).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
        expect(text, id).not.toMatch(/[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/);
      }
      expect(what.en, id).toMatch(/[.)]$/);
      expect(out.en, id).toMatch(/[.…)?]$/);
    }
  });
});

describe('every error of a build that was ever recorded', () => {
  const recorded = join(import.meta.dirname, '../recorded');
  const general = (line: string): boolean => [undefined, 'build.stopped'].includes(explainLine(line)?.id);

  it('has a meaning of its own when it is the Dockerfile’s', () => {
    const lines = ['cases', 'checks'].flatMap((name) =>
      readFileSync(join(recorded, `frontend/${name}.jsonl`), 'utf8')
        .trim()
        .split('\n'),
    );
    const messages = lines.flatMap((line) => {
      const { parseError, convertError, error } = JSON.parse(line);
      return [parseError?.message, convertError?.message, error].filter((text) => typeof text === 'string');
    });
    expect(messages.length).toBeGreaterThan(400);
    const unknown = messages.filter((text) => general(`ERROR: failed to build: failed to solve: ${text}`));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('has a meaning of its own when it comes while building', () => {
    const folder = join(recorded, 'scenarios/build');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    const found = texts.flatMap((text) =>
      [...text.matchAll(/ERROR: failed to build: .*?(?=\\n|\\r|"[,}\]])/g)].map(([line]) => line),
    );
    expect(found.length).toBeGreaterThan(50);
    const unknown = found.map((line) => line.replaceAll('\\"', '"')).filter(general);
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('exit codes', () => {
  it('each have a meaning and a way out, but for 0', () => {
    expect(explainExitCode(0)).toBeUndefined();
    for (let code = 1; code < 256; code++) {
      const found = explainExitCode(code);
      expect(found?.what.en.length, String(code)).toBeGreaterThan(10);
      expect(found?.out['zh-cn'].length, String(code)).toBeGreaterThan(4);
    }
    expect(explainExitCode(129)?.what.en).toBe('128 + 1: ended by signal 1.');
  });
});
