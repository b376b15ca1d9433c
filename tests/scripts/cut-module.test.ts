import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { cutModule } from '../../scripts/site/cut-module.mjs';

const LONG = '// a long story\n'.repeat(40);
const MODULE = `
import type { Task } from './base/task.ts';
const WORDS = new Map([['hello', 'world']]);
let count = 0;
export function* warm(name: string): Task<string> {
  return \`\${name} \${yield* seldomRun(name)}\`;
}
function* seldomRun(name: string): Task<string> {
  ${LONG}
  return decorated(WORDS.get(name) ?? shared(name));
}
export function* never(this: void, { name }: { readonly name: string }): Task<string> {
  ${LONG}
  return shared(plain(name));
}
export function* counts(): Task<number> {
  ${LONG}
  return ++count;
}
const decorated = (text: string): string => \`<\${text}>\`;
const shared = (text: string): string => text.toUpperCase();
export function plain(text: string): string {
  ${LONG}
  return text + text;
}
export class Machine {
  readonly #secret = 1;
  readonly open = 'open';
  *state(more: string): Task<string> {
    ${LONG}
    return shared(this.open + more);
  }
  *hidden(): Task<number> {
    ${LONG}
    return this.#secret;
  }
  broken(by: number): string {
    ${LONG}
    return refuse(\`\${this.#secret + by}\${this.#worse()}\`);
  }
  #worse(): string {
    ${LONG}
    return '!'.repeat(this.#secret);
  }
  well(): string {
    try {
      return this.broken(1);
    } catch {
      return 'caught';
    }
  }
}
export class Better extends Machine {
  readonly #secret = 7;
  get own() { return this.#secret; }
}
export function refuse(why: string): string {
  ${LONG}
  return \`no: \${why}\`;
}
`;
const cut = () =>
  cutModule(MODULE, {
    file: './m.ts',
    up: './',
    profile: { hot: ['warm'], rare: ['seldomRun'], never: ['refuse', 'Machine_broken', 'Machine_#worse'] },
  });

const baseModule = (path: string): string =>
  readFileSync(
    new URL(`../../src/simulator/${path.startsWith('base/') ? '' : 'base/'}${path}`, import.meta.url),
    'utf8',
  );

/** The cut module, bundled into one script and run; with it what the driver of a session uses. */
async function run<Exports>(): Promise<Exports> {
  const made = cut();
  const bundle = await rolldown({
    input: 'm.ts',
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => id.replace(/^\.\//, ''),
        load: (id) => {
          const [path = '', name] = id.split('?');
          if (path !== 'm.ts') return { code: baseModule(path), moduleType: 'ts' };
          const driver = "export { fetchAbsent, missedCode } from './base/absent.ts';";
          const code = name === undefined ? `${made?.code}\n${driver}` : (made?.modules.get(name) ?? '');
          return { code, moduleType: 'ts' };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as Exports;
}

type Step = Generator<{ readonly part: { load(): Promise<void> } }, unknown>;

/** Drives a task, loading what it asks for; gives its value and how often it had to wait. */
async function drive(task: Step): Promise<{ readonly value: unknown; readonly waits: number }> {
  for (let waits = 0; ; waits++) {
    const step = task.next();
    if (step.done === true) return { value: step.value, waits };
    await step.value.part.load();
  }
}

test('what few or no lessons run leaves a module with what only it uses', () => {
  const made = cut();
  expect([...(made?.modules.keys() ?? [])]).toEqual(['rare', 'cold', 'never', 'plain']);
  expect(made?.modules.get('rare')).toContain('const decorated =');
  expect(made?.modules.get('rare')).toContain('const WORDS =');
  expect(made?.modules.get('rare')).toContain("import { shared } from './m.ts';");
  expect(made?.code).not.toContain('decorated');
  expect(made?.modules.get('never')).toContain('no: ');
  expect(made?.code).not.toContain('no: ');
});

test('what touches a variable of its module stays, and so does what truly needs a private name', () => {
  expect(cut()?.code).toContain('return ++count');
  const code = `export class Lock {\n#key = 1;\nopens(other) { ${LONG} return #key in other; }\n}\n`;
  const profile = { hot: [], rare: [], never: ['Lock_opens'] };
  expect(cutModule(code, { file: './m.ts', up: './', profile })).toBeUndefined();
});

test('a cut module does what the whole one did, and asks for its parts on the way', async () => {
  const { warm, never, plain, counts, Machine } = await run<Record<string, (...args: unknown[]) => unknown>>();
  expect(await drive(warm?.('hello') as Step)).toEqual({ value: 'hello <world>', waits: 1 });
  expect(await drive(warm?.('you') as Step)).toEqual({ value: 'you <YOU>', waits: 0 });
  expect(await drive(never?.({ name: 'ab' }) as Step)).toEqual({ value: 'ABAB', waits: 1 });
  expect(plain?.('x')).toBe('xx');
  expect(await drive(counts?.() as Step)).toEqual({ value: 1, waits: 0 });
  const machine = Reflect.construct(Machine ?? Object, []) as { state(more: string): Step; hidden(): Step };
  expect((await drive(machine.state('!'))).value).toBe('OPEN!');
  expect((await drive(machine.hidden())).value).toBe(1);
});

interface Driven {
  readonly missedCode: () => boolean;
  readonly fetchAbsent: () => Promise<void>;
  readonly refuse: (why: string) => string;
  readonly Machine: new () => { broken(by: number): string; well(): string };
  readonly Better: new () => { readonly own: number; broken(by: number): string };
}

test('a call that cannot wait breaks off, and its driver learns of it even when somebody caught it', async () => {
  const { missedCode, fetchAbsent, refuse, Machine, Better } = await run<Driven>();
  expect(missedCode()).toBe(false);
  expect(() => refuse('tired')).toThrow();
  expect(missedCode()).toBe(true);
  expect(missedCode()).toBe(false);
  expect(new Machine().well()).toBe('caught');
  expect(missedCode()).toBe(true);
  await fetchAbsent();
  expect(refuse('tired')).toBe('no: tired');
  expect(new Machine().well()).toBe('no: 2!');
  expect(missedCode()).toBe(false);
  // A class that extends another keeps its own private fields.
  expect(new Better().own).toBe(7);
  expect(new Better().broken(2)).toBe('no: 3!');
});

test('a module of which everything runs stays whole', () => {
  const code = "import type { Task } from './base/task.ts';\nexport function* warm(): Task<number> { return 1; }\n";
  expect(
    cutModule(code, { file: './m.ts', up: './', profile: { hot: ['warm'], rare: [], never: [] } }),
  ).toBeUndefined();
});
