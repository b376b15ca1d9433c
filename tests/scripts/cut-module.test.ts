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
}
`;
const BASE: Readonly<Record<string, string>> = {
  'base/task.ts': 'export function* need(part) { while (part.value === undefined) yield part; return part.value; }',
  'base/part.ts':
    'export class Part { constructor(name, load) { this.name = name; this.fetch = load; } async load() { this.value = await this.fetch(); } }',
};

const cut = () => cutModule(MODULE, { file: './m.ts', up: './', profile: { hot: ['warm'], rare: ['seldomRun'], seldom: [], never: [] } });

/** The cut module, bundled into one script and run. */
async function run(): Promise<Record<string, unknown>> {
  const made = cut();
  const bundle = await rolldown({
    input: 'm.ts',
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => id.replace(/^\.\//, ''),
        load: (id) => {
          const [path = '', name] = id.split('?');
          const code = path === 'm.ts' ? (name === undefined ? made?.code : made?.modules.get(name)) : BASE[path];
          return { code: code ?? '', moduleType: 'ts' };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as Record<string, unknown>;
}

type Step = Generator<{ load(): Promise<void>; name: string }, unknown>;

/** Drives a task, loading what it asks for; gives its value and the parts. */
async function drive(task: Step): Promise<{ readonly value: unknown; readonly parts: string[] }> {
  const parts: string[] = [];
  for (let step = task.next(); ; step = task.next()) {
    if (step.done === true) return { value: step.value, parts };
    parts.push(step.value.name);
    await step.value.load();
  }
}

test('tasks that few or no lessons run leave a module with what only they use', () => {
  const made = cut();
  expect([...(made?.modules.keys() ?? [])]).toEqual(['rare', 'cold', 'plain']);
  expect(made?.modules.get('rare')).toContain('const decorated =');
  expect(made?.modules.get('rare')).toContain('const WORDS =');
  expect(made?.modules.get('rare')).toContain("import { shared } from './m.ts';");
  expect(made?.code).not.toContain('decorated');
});

test('what touches a variable or a private field of its module stays', () => {
  const { code = '' } = cut() ?? {};
  expect(code).toContain('return ++count');
  expect(code).toContain('return this.#secret');
});

test('a cut module does what the whole one did, and asks for its parts on the way', async () => {
  const { warm, never, plain, counts, Machine } = (await run()) as Record<string, (...args: unknown[]) => unknown>;
  expect(await drive(warm?.('hello') as Step)).toEqual({ value: 'hello <world>', parts: ['rare'] });
  expect(await drive(warm?.('you') as Step)).toEqual({ value: 'you <YOU>', parts: [] });
  expect(await drive(never?.({ name: 'ab' }) as Step)).toEqual({ value: 'ABAB', parts: ['cold'] });
  expect(plain?.('x')).toBe('xx');
  expect(await drive(counts?.() as Step)).toEqual({ value: 1, parts: [] });
  const machine = Reflect.construct(Machine ?? Object, []) as { state(more: string): Step; hidden(): Step };
  expect((await drive(machine.state('!'))).value).toBe('OPEN!');
  expect((await drive(machine.hidden())).value).toBe(1);
});

test('a module of which everything runs stays whole', () => {
  const code = "import type { Task } from './base/task.ts';\nexport function* warm(): Task<number> { return 1; }\n";
  expect(cutModule(code, { file: './m.ts', up: './', profile: { hot: ['warm'], rare: [], seldom: [], never: [] } })).toBeUndefined();
});
