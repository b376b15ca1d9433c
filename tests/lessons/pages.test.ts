import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { agreement } from '../../scripts/agreement.ts';
import { lessonOrder } from '../../src/lessons/course.ts';
import { exerciseById, lessons, sceneById } from '../../src/lessons/library.ts';
import { termIds } from '../../src/lessons/reference/glossary-terms.ts';
import { fenceCommands } from '../../src/views/lesson/prose.ts';
import { Bench, textOf } from './bench.ts';
import { codeOf, type Fence, pageNames, readPage } from './page.ts';

const recorded = fileURLToPath(new URL('../recorded/scenarios/', import.meta.url));
const names = pageNames('en');

test('both languages have the same lessons, and each has its place and its module', () => {
  expect(pageNames('zh-cn')).toEqual(names);
  expect(names.filter((name) => !lessonOrder.includes(name))).toEqual([]);
  expect(names.toSorted()).toEqual([...lessons.keys()].toSorted());
});

describe.each(names)('the lesson %s', (name) => {
  const [en, zh] = [readPage('en', name), readPage('zh-cn', name)];

  test('has the same structure in both languages', () => {
    expect(zh.headings).toEqual(en.headings);
    expect(zh.components).toEqual(en.components);
    expect(zh.links.toSorted()).toEqual(en.links.toSorted());
    expect(zh.front.facts).toEqual(en.front.facts);
    expect(zh.fences.map((fence) => [fence.language, ...fence.marks, fence.title])).toEqual(
      en.fences.map((fence) => [fence.language, ...fence.marks, fence.title]),
    );
    const runs = (fence: Fence): boolean => ['sh', 'dockerfile'].includes(fence.language);
    expect(zh.fences.filter(runs).map(codeOf)).toEqual(en.fences.filter(runs).map(codeOf));
  });

  test('has title and description, and Chinese that is set as Chinese', () => {
    for (const page of [en, zh]) {
      expect(page.front.title?.length).toBeGreaterThan(1);
      expect(page.front.description?.length).toBeGreaterThan(10);
    }
    const text = zh.prose.replace(/`[^`]*`/g, '').replace(/<[^>]*>/g, '');
    expect(text.match(/[\u4e00-\u9fff][,;!?].*/g)).toBeNull();
    expect(
      text.match(/[\u4e00-\u9fff][a-zA-Z0-9].*|[a-zA-Z0-9][\u4e00-\u9fff].*/g),
      'a space between Chinese and Latin',
    ).toBeNull();
    expect(en.prose).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('names scenes, exercises and terms that exist, and shows all of its own', () => {
    const ids = (component: string): string[] =>
      en.components.filter((one) => one.startsWith(`${component}#`)).map((one) => one.slice(component.length + 1));
    expect(ids('Demo').filter((id) => !sceneById.has(id))).toEqual([]);
    expect(ids('Exercise').filter((id) => !exerciseById.has(id))).toEqual([]);
    expect(ids('Term').filter((id) => !(termIds as readonly string[]).includes(id))).toEqual([]);
    const own = lessons.get(name);
    expect(own?.exercises.map((one) => one.id).filter((id) => !ids('Exercise').includes(id))).toEqual([]);
    expect(own?.scenes.map((one) => one.id).filter((id) => !ids('Demo').includes(id))).toEqual([]);
  });

  test('every command and file of its prose runs, and prints what the page says', () => {
    const scenario = lessons.get(name)?.prose ?? { id: name, catalog: 'site', images: [], files: {} };
    const bench = new Bench(scenario);
    let output = '';
    for (const fence of en.fences) {
      if (fence.marks.includes('norun')) continue;
      if (fence.language === 'sh') output = runShell(bench, fence);
      else if (fence.language === 'dockerfile') output = build(bench, fence);
      else if (fence.marks.includes('save')) bench.put(fence.title ?? 'file', `${fence.text}\n`);
      else if (fence.marks.includes('output')) expectOutput(fence.text, output);
    }
  });

  test.each(en.front.facts ?? [])('the record %s of a real engine is kept', (fact) => {
    const scenario = join(recorded, `${fact}.txtar`);
    expect(existsSync(scenario) && existsSync(join(recorded, `${fact}.json`)), fact).toBe(true);
    const { differences, crash } = agreement(scenario);
    expect(crash).toBeUndefined();
    expect(differences).toEqual([]);
  });
});

/** Runs a fence's commands; the last one's output. `fails`: the last does not end with 0. `running`: it keeps the terminal. */
function runShell(bench: Bench, fence: Fence): string {
  const commands = fenceCommands(fence.text);
  let output = '';
  commands.forEach((command, index) => {
    const last = index === commands.length - 1;
    const running = last && fence.marks.includes('running');
    const result = running ? bench.run(command) : bench.finish(command);
    output = textOf(result);
    if (running) {
      expect(result.busy, command).toBe(true);
      bench.interrupt();
    } else expectExit(result.exitCode, last ? fence.marks : [], `${command}\n${output}`);
  });
  return output;
}

/** Saves a Dockerfile and builds it, unless `save` leaves that to a command. */
function build(bench: Bench, fence: Fence): string {
  const path = fence.title ?? 'Dockerfile';
  bench.put(path, `${fence.text}\n`);
  if (fence.marks.includes('save')) return '';
  const tag = fence.marks.find((mark) => mark.startsWith('tag='))?.slice('tag='.length) ?? 'prose';
  const result = bench.finish(`docker build -t ${tag} -f ${path} .`);
  expectExit(result.exitCode, fence.marks, `${fence.text}\n${textOf(result)}`);
  return textOf(result);
}

function expectExit(code: number | undefined, marks: readonly string[], message: string): void {
  const wanted = marks.find((mark) => mark.startsWith('exit='))?.slice('exit='.length);
  if (wanted !== undefined) expect(code, message).toBe(Number(wanted));
  else if (marks.includes('fails')) expect(code, message).not.toBe(0);
  else expect(code, message).toBe(0);
}

/** Each line is printed, in this order. `…` stands for anything, a line of it for any lines. */
function expectOutput(said: string, output: string): void {
  const printed = output.replaceAll('\r', '').replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '…');
  const pattern = lines.map((line) =>
    line
      .split('…')
      .map((part) => part.trim().split(/\s+/).map(escaped).join('\\s+'))
      .join('.*'),
  );
  expect(printed, said).toMatch(new RegExp(pattern.join('[\\s\\S]*'), ''));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('built pages have no stray ** (when the site is built)', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  if (!existsSync(dist)) return;
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /lessons\/.*\.html$/.test(path),
  );
  const stray = pages.filter((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const text = html.replaceAll(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
    return text.includes('**');
  });
  expect(stray).toEqual([]);
});
