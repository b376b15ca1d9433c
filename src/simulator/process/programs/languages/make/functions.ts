import { joinPath } from '../../../../base/go-path.ts';
import type { Task } from '../../../../base/task.ts';
import type { Own, Values, Variable } from './values.ts';
import { commas, folderOf, nameOf, refuse, Stop, stemOf, substitute, words } from './words.ts';

type Words = (args: readonly string[], variables: Values) => string;

const each =
  (fn: (word: string) => string | undefined): Words =>
  ([list = '']) =>
    words(list)
      .flatMap((one) => fn(one) ?? [])
      .join(' ');

const fits = (word: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => stemOf(word, one) !== undefined);

function count(text: string, name: string, variables: Values): number {
  if (!/^\s*\d+\s*$/.test(text))
    throw new Stop(
      `${variables.ports.where()}: *** non-numeric first argument to '${name}' function: '${text.trim()}'.  Stop.`,
    );
  return Number(text);
}

function join([left = '', right = '']: readonly string[]): string {
  const [a, b] = [words(left), words(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? '') + (b[i] ?? '')).join(' ');
}

/** Functions that only turn words into words. */
const PLAIN: Readonly<Record<string, Words>> = {
  subst: ([from = '', to = '', text = '']) => (from === '' ? text + to : text.replaceAll(from, to)),
  patsubst: ([from = '', to = '', text = '']) => substitute(text, from.trim(), to.trim()),
  strip: ([text = '']) => words(text).join(' '),
  findstring: ([find = '', text = '']) => (text.includes(find) ? find : ''),
  filter: ([patterns = '', text = '']) =>
    words(text)
      .filter((one) => fits(one, words(patterns)))
      .join(' '),
  'filter-out': ([patterns = '', text = '']) =>
    words(text)
      .filter((one) => !fits(one, words(patterns)))
      .join(' '),
  sort: ([list = '']) => [...new Set(words(list))].sort().join(' '),
  word: ([n = '', text = ''], variables) => words(text)[count(n, 'word', variables) - 1] ?? '',
  wordlist: ([from = '', to = '', text = ''], variables) =>
    words(text)
      .slice(count(from, 'wordlist', variables) - 1, count(to, 'wordlist', variables))
      .join(' '),
  words: ([text = '']) => String(words(text).length),
  firstword: ([text = '']) => words(text)[0] ?? '',
  lastword: ([text = '']) => words(text).at(-1) ?? '',
  dir: each(folderOf),
  notdir: each(nameOf),
  suffix: each((one) => /\.[^./]*$/.exec(one)?.[0]),
  basename: each((one) => one.replace(/\.[^./]*$/, '')),
  addsuffix: ([end = '', list = '']) =>
    words(list)
      .map((one) => one + end)
      .join(' '),
  addprefix: ([start = '', list = '']) =>
    words(list)
      .map((one) => start + one)
      .join(' '),
  join,
  wildcard: ([patterns = ''], { ports }) =>
    words(patterns)
      .flatMap((one) => ports.glob(one))
      .join(' '),
  abspath: ([list = ''], { ports }) =>
    words(list)
      .map((one) => joinPath('/', ports.resolve(one)))
      .join(' '),
  realpath: ([list = ''], { ports }) =>
    words(list)
      .filter((one) => ports.exists(one))
      .map((one) => joinPath('/', ports.resolve(one)))
      .join(' '),
  value: ([name = ''], variables) => variables.all.get(name)?.text ?? '',
  origin: ([name = ''], variables) => variables.all.get(name)?.origin ?? 'undefined',
  flavor: ([name = ''], variables) => {
    const found = variables.all.get(name);
    return found === undefined ? 'undefined' : found.simple ? 'simple' : 'recursive';
  },
};

/** How many arguments a function has at most: the last one keeps its commas. */
const MOST: Readonly<Record<string, number>> = {
  subst: 3,
  patsubst: 3,
  strip: 1,
  findstring: 2,
  filter: 2,
  'filter-out': 2,
  sort: 1,
  word: 2,
  wordlist: 3,
  words: 1,
  firstword: 1,
  lastword: 1,
  dir: 1,
  notdir: 1,
  suffix: 1,
  basename: 1,
  addsuffix: 2,
  addprefix: 2,
  join: 2,
  wildcard: 1,
  abspath: 1,
  realpath: 1,
  value: 1,
  origin: 1,
  flavor: 1,
  if: 3,
  foreach: 3,
  shell: 1,
  info: 1,
  warning: 1,
  error: 1,
  eval: 1,
};

const SPECIAL = [
  'if',
  'or',
  'and',
  'foreach',
  'call',
  'shell',
  'info',
  'warning',
  'error',
  'eval',
  'file',
  'guile',
  'let',
  'intcmp',
];

export const FUNCTIONS: ReadonlySet<string> = new Set([...Object.keys(PLAIN), ...SPECIAL]);

export function* callFunction(variables: Values, name: string, rest: string, own: Own): Task<string> {
  const args = commas(rest, MOST[name]);
  const plain = PLAIN[name];
  if (plain === undefined) return yield* special(variables, name, args, own);
  const expanded: string[] = [];
  for (const one of args) expanded.push(yield* variables.expand(one, own));
  return plain(expanded, variables);
}

function* special(variables: Values, name: string, args: readonly string[], own: Own): Task<string> {
  const [first = '', second = '', third = ''] = args;
  const { ports } = variables;
  const expand = (text: string): Task<string> => variables.expand(text, own);
  switch (name) {
    case 'if':
      return yield* expand((yield* expand(first.trim())) === '' ? third : second);
    case 'or':
      for (const one of args) {
        const value = yield* expand(one.trim());
        if (value !== '') return value;
      }
      return '';
    case 'and': {
      let value = '';
      for (const one of args) {
        value = yield* expand(one.trim());
        if (value === '') return '';
      }
      return value;
    }
    case 'foreach': {
      const out: string[] = [];
      const variable = (yield* expand(first)).trim();
      for (const word of words(yield* expand(second)))
        out.push(yield* variables.expand(third, new Map(own).set(variable, simple(word))));
      return out.join(' ');
    }
    case 'call':
      return yield* call(variables, args, own);
    case 'shell':
      return yield* ports.shell(yield* expand(first));
    case 'eval':
      yield* ports.evaluate(yield* expand(first));
      return '';
    case 'info':
      yield* ports.print(`${yield* expand(first)}\n`, 1);
      return '';
    case 'warning':
      yield* ports.print(`${ports.where()}: ${yield* expand(first)}\n`, 2);
      return '';
    case 'error':
      throw new Stop(`${ports.where()}: *** ${yield* expand(first)}.  Stop.`);
    default:
      return refuse(`the function ${name}`);
  }
}

const simple = (text: string): Variable => ({ text, simple: true, origin: 'file' });

/** `$(call NAME,A,B)`: the variable with `$(1)` and `$(2)`. */
function* call(variables: Values, args: readonly string[], own: Own): Task<string> {
  const given: string[] = [];
  for (const one of args) given.push(yield* variables.expand(one, own));
  const name = (given[0] ?? '').trim();
  const inner = new Map(own);
  for (const [i, text] of given.entries()) inner.set(String(i), simple(text));
  for (let i = given.length; i < 10; i++) inner.set(String(i), simple(''));
  if (FUNCTIONS.has(name)) return yield* callFunction(variables, name, given.slice(1).join(','), own);
  const body = variables.all.get(name);
  return body === undefined ? '' : yield* variables.expand(body.text, inner);
}
