import { describe, expect, it } from 'vitest';
import { type Demo, demos } from '../../src/lessons/demos/index.ts';
import { SimulatorSession, Timeline } from '../../src/simulator/index.ts';

describe.each(demos.map((demo) => [demo.id, demo] as const))('%s', (_, demo) => {
  it('runs and shows what its script says', () => {
    const session = new SimulatorSession({ scenario: demo.scenario, seed: 'drydock', inputs: [] });
    const timeline = new Timeline();
    timeline.append(session.started.entries);
    for (const step of demo.steps) {
      if (step.edit !== undefined) timeline.append(session.input({ kind: 'file', ...step.edit }).entries);
      let text = '';
      let code: number | undefined;
      for (const line of step.commands) {
        let result = session.input({ kind: 'command', terminal: 'main', line });
        timeline.append(result.entries);
        text += result.output.map((one) => one.text).join('');
        for (let waits = 0; result.busy && waits < 60; waits++) {
          result = session.input({ kind: 'advance', ms: 1000 });
          timeline.append(result.entries);
          text += result.output.map((one) => one.text).join('');
        }
        expect(result.busy, `${step.id}: ${line} ends`).toBe(false);
        code = timeline.worldAfter(timeline.length).commands.at(-1)?.exitCode;
      }
      for (const part of step.prints ?? []) expect(text, step.id).toContain(part);
      if (step.exit !== undefined) expect(code, `${step.id}: exit code\n${text.slice(-600)}`).toBe(step.exit);
      if (step.holds !== undefined)
        expect(step.holds(timeline.worldAfter(timeline.length)), `${step.id}: holds`).toBe(true);
    }
  });

  it('speaks both languages and leads somewhere', () => {
    expect(demo.steps.length).toBeGreaterThanOrEqual(4);
    expect(demo.steps.filter((step) => step.commands.length > 0 && step.predict === undefined)).toEqual([]);
    expect(new Set(demo.steps.map((step) => step.id)).size).toBe(demo.steps.length);
    for (const text of texts(demo)) {
      expect(text.en.length).toBeGreaterThan(0);
      expect(text['zh-cn'].replace(/"[^"]*"/g, '')).not.toMatch(
        /[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/,
      );
    }
    for (const { predict } of demo.steps)
      if (predict !== undefined) expect(predict.options[predict.answer]).toBeDefined();
  });
});

it('there are eight of them', () => {
  expect(demos.length).toBe(8);
});

function texts(demo: Demo): { readonly en: string; readonly 'zh-cn': string }[] {
  const steps = demo.steps.flatMap(({ say, reveal, predict }) => [
    say,
    reveal,
    ...(predict === undefined ? [] : [predict.question, ...predict.options]),
  ]);
  return [demo.title, demo.question, ...steps];
}
