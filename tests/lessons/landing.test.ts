import { expect, test } from 'vitest';
import { landing } from '../../src/lessons/landing.ts';
import { playgroundFiles, playgroundScenario } from '../../src/lessons/playground.ts';
import { SimulatorSession, Timeline } from '../../src/simulator/index.ts';

test('the landing page builds three layers, and its first change keeps the one above', () => {
  const files = { ...landing.files, Dockerfile: landing.dockerfile };
  const session = new SimulatorSession({
    scenario: { id: 'landing', catalog: 'site', images: [], files },
    seed: 'x',
    inputs: [],
  });
  const timeline = new Timeline();
  timeline.append(session.started.entries);
  const build = () => {
    const result = session.input({ kind: 'command', terminal: 'main', line: 'docker build -t hello .' });
    timeline.append(result.entries);
    expect(result.exitCode).toBe(0);
    return (
      timeline
        .worldAfter(timeline.length)
        .builds.at(-1)
        ?.stages.flatMap((stage) => stage.steps) ?? []
    );
  };
  expect(build().filter((step) => step.layer !== undefined && step.kind !== 'from').length).toBe(3);
  let source: string = landing.dockerfile;
  for (const [index, change] of landing.changes.entries()) {
    expect(source).toContain(change.from);
    source = source.replace(change.from, change.to);
    timeline.append(session.input({ kind: 'file', path: 'Dockerfile', text: source }).entries);
    const steps = build();
    if (index === 0) expect(steps.filter((step) => step.kind === 'run').map((step) => step.status)).toEqual(['cached']);
  }
});

test('what the playground begins with builds and runs', () => {
  const session = new SimulatorSession({ scenario: playgroundScenario(playgroundFiles), seed: 'x', inputs: [] });
  expect(session.input({ kind: 'command', terminal: 'main', line: 'docker build -t app .' }).exitCode).toBe(0);
  const run = session.input({ kind: 'command', terminal: 'main', line: 'docker run app' });
  expect(run.output.map((one) => one.text).join('')).toContain('Hello, world!');
});
