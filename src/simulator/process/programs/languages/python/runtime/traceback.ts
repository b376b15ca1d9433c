import type { Items } from '../engine/items.ts';
import { PyList, PyObj, PyTuple, type Run, type Trace } from '../engine/values.ts';
import type { Expr, Place, Stmt, SyntaxProblem } from '../syntax/ast.ts';
import { parseModule } from '../syntax/parser.ts';

/** Lines of a source file, for tracebacks; undefined when they cannot be read. */
export type Lines = (file: string) => readonly string[] | undefined;

/** The name of an exception's class as tracebacks show it. */
const className = (exc: PyObj): string =>
  exc.cls.module === 'builtins' || exc.cls.module === '__main__'
    ? exc.cls.qualname
    : `${exc.cls.module}.${exc.cls.qualname}`;

/** `ValueError: text`, with notes. */
export function* exceptionLine(py: Items, exc: PyObj): Run<string> {
  const text = yield* py.str(exc);
  const notes = exc.dict.get('__notes__');
  const more = notes instanceof PyList ? notes.a.map((one) => `${String(one)}\n`).join('') : '';
  return `${className(exc)}${text === '' ? '' : `: ${text}`}${yield* suggestion(py, exc)}\n${more}`;
}

/** "Did you mean": for names and attributes that are nearly right. */
function* suggestion(py: Items, exc: PyObj): Run<string> {
  const name = exc.dict.get('name');
  if (typeof name !== 'string') return '';
  let known: string[] = [];
  if (exc.cls.isA(py.type('AttributeError'))) {
    const obj = exc.dict.get('obj');
    const dir = py.builtins.get('dir');
    known = (yield* py.list(yield* py.call(dir, [obj])))
      .map(String)
      .filter((one) => !one.startsWith('_') || name.startsWith('_'));
  } else if (exc.cls.isA(py.type('NameError'))) {
    const frame = exc.trace?.at(-1)?.frame;
    known = [...(frame?.vars.keys() ?? []), ...(frame?.globals.keys() ?? []), ...py.builtins.keys()];
    if (!known.includes(name) && STANDARD.has(name)) return `. Did you forget to import '${name}'?`;
  }
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const one of known) {
    if (one === name) continue;
    const most = Math.floor(((one.length + name.length + 3) * 2) / 6);
    const cost = distance(name, one, Math.min(most, bestCost - 1));
    if (cost <= most && cost < bestCost) [best, bestCost] = [one, cost];
  }
  return best === undefined ? '' : `. Did you mean: '${best}'?`;
}

const STANDARD = new Set(
  'os sys re json math time random datetime socket signal logging subprocess threading collections itertools functools pathlib string hashlib uuid base64 csv shutil tempfile argparse asyncio'.split(
    ' ',
  ),
);

/** Edits between two names, each worth 2 (1 for a change of case). */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * 2);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * 2];
    for (let j = 1; j <= b.length; j++) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const swap = x === y ? 0 : x.toLowerCase() === y.toLowerCase() ? 1 : 2;
      next.push(Math.min((row[j] ?? 0) + 2, (next[j - 1] ?? 0) + 2, (row[j - 1] ?? 0) + swap));
    }
    row = next;
  }
  const cost = row[b.length] ?? 0;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

/** The whole report of an exception, with its causes. */
export function* tracebackText(py: Items, exc: PyObj, lines: Lines, seen = new Set<PyObj>()): Run<string> {
  seen.add(exc);
  let out = '';
  const cause = exc.dict.get('__cause__');
  const context = exc.dict.get('__context__');
  if (cause instanceof PyObj && !seen.has(cause))
    out += `${yield* tracebackText(py, cause, lines, seen)}\nThe above exception was the direct cause of the following exception:\n\n`;
  else if (context instanceof PyObj && !seen.has(context) && exc.dict.get('__suppress_context__') !== true)
    out += `${yield* tracebackText(py, context, lines, seen)}\nDuring handling of the above exception, another exception occurred:\n\n`;
  const trace = exc.trace ?? [];
  const lead = exc.dict.get('__lead__');
  const before = typeof lead === 'string' ? lead : '';
  if (trace.length > 0 || before !== '')
    out += `Traceback (most recent call last):\n${before}${traceLines(trace, lines, py.minor)}`;
  if (exc.dict.get('print_file_and_line') !== undefined) out += String(exc.dict.get('print_file_and_line'));
  return out + (yield* exceptionLine(py, exc));
}

/** A line of a traceback for code that is not there as text: what stands between two columns is marked. */
export function knownLine(
  file: string,
  line: number,
  name: string,
  text: string,
  from: number | undefined,
  minor: number,
): string {
  const end = text.replace(/ {2}#.*$/, '').length;
  const marks = from === undefined || from === 0 ? undefined : caretsFor(text, from, end, minor);
  return `  File "${file}", line ${line}, in ${name}\n    ${text}\n${marks === undefined ? '' : `    ${marks}\n`}`;
}

export function traceLines(trace: readonly Trace[], lines: Lines, minor: number): string {
  let out = '';
  let before = '';
  let repeats = 0;
  const flush = (): void => {
    if (repeats > 3) out += `  [Previous line repeated ${repeats - 3} more time${repeats === 4 ? '' : 's'}]\n`;
    repeats = 0;
  };
  for (const one of trace) {
    const name = one.name.replace(/^.*[.>]\.?(?=[^.]+$)/, (all) => (minor >= 11 ? all.slice(0, 0) : ''));
    const head = `  File "${one.file}", line ${one.place.line}, in ${name}\n`;
    if (head !== before) {
      flush();
      before = head;
    }
    repeats++;
    if (repeats > 3) continue;
    out += head + excerpt(one.place, lines(one.file), minor);
  }
  flush();
  return out;
}

function excerpt(place: Place, lines: readonly string[] | undefined, minor: number): string {
  const line = lines?.[place.line - 1];
  if (line === undefined || line.trim() === '') return '';
  const text = line.trim();
  const shown = `    ${text}\n`;
  const indent = line.length - line.trimStart().length;
  const several = place.endLine > place.line;
  if (several) return severalLines(place, lines ?? [], minor);
  const [from, to] = [place.col - indent, place.endCol - indent];
  const marks = caretsFor(text, from, to, minor);
  return marks === undefined ? shown : `${shown}    ${marks}\n`;
}

/** From 3.13 on, every line of a longer expression is shown. */
function severalLines(place: Place, lines: readonly string[], minor: number): string {
  const all = lines.slice(place.line - 1, place.endLine);
  const indents = all.filter((one) => one.trim() !== '').map((one) => one.length - one.trimStart().length);
  const indent = Math.min(...indents);
  if (minor < 13) {
    const text = (all[0] ?? '').trim();
    const from = place.col - (indents[0] ?? 0);
    const whole = from === 0;
    return `    ${text}\n${whole ? '' : `    ${' '.repeat(from)}${'^'.repeat(text.length - from)}\n`}`;
  }
  const anchors = anchorsOf(all.map((one) => one.slice(indent)).join('\n'));
  let out = '';
  const show =
    anchors?.kind === 'call' ||
    (all[0] ?? '').slice(0, place.col).trim() !== '' ||
    (all.at(-1) ?? '').slice(place.endCol).trim() !== '';
  all.forEach((one, i) => {
    const text = one.slice(indent).trimEnd();
    if (all.length > 4 && i === 2) out += `    ...<${all.length - 3} lines>...\n`;
    if (all.length > 4 && i >= 2 && i < all.length - 1) return;
    out += `    ${text}\n`;
    if (!show) return;
    const from = i === 0 ? place.col - indent : text.length - text.trimStart().length;
    const to = i === all.length - 1 ? place.endCol - indent : text.length;
    const call = i === 0 && anchors?.kind === 'call' ? anchors.left : undefined;
    out += `    ${' '.repeat(from)}${Array.from({ length: to - from }, (_, k) => (call !== undefined && from + k < call ? '~' : '^')).join('')}\n`;
  });
  return out;
}

function anchorsOf(text: string): { readonly kind: 'call'; readonly left: number } | undefined {
  const statement = statementOf(text);
  const value = statement?.t === 'expr' ? statement.value : undefined;
  return value?.t === 'call' ? { kind: 'call', left: value.fn.endCol } : undefined;
}

function statementOf(text: string): Stmt | undefined {
  try {
    return parseModule(text).body[0];
  } catch {
    return undefined;
  }
}

/** The marks under a line, or undefined where Python shows none. */
function caretsFor(text: string, from: number, to: number, minor: number): string | undefined {
  if (from < 0 || to <= from) return undefined;
  const segment = text.slice(from, to);
  const statement = statementOf(text) ?? statementOf(`${text.replace(/:$/, '')}`);
  const inner = statementOf(segment);
  const value: Expr | undefined = inner?.t === 'expr' ? inner.value : undefined;
  const full = from === 0 && to >= text.length;
  if (minor >= 13) {
    const one =
      statement?.t === 'return' && statement.value?.t === 'call' && statement.value.fn.t === 'name'
        ? statement.value
        : statement?.t === 'assign' && statement.value.t === 'call'
          ? statement.value
          : undefined;
    const spans = /^return\b/.test(text) ? /^return\s+/.exec(text)?.[0].length : one?.col;
    if (one !== undefined && spans === from && to === text.length) return undefined;
    const returned =
      /^return\s+([\w]+)\(/.test(text) && to === text.length && text.slice(from) === text.replace(/^return\s+/, '');
    if (returned) return undefined;
  }
  let marks = '^'.repeat(segment.length);
  let anchored = false;
  if (value?.t === 'binary') {
    const width = value.op.length;
    marks = '~'.repeat(value.opAt) + '^'.repeat(width) + '~'.repeat(segment.length - value.opAt - width);
    anchored = true;
  } else if (value?.t === 'index') {
    const at = segment.indexOf('[', value.value.endCol);
    marks = '~'.repeat(at) + '^'.repeat(segment.length - at);
    anchored = true;
  } else if (value?.t === 'call' && minor >= 13) {
    const at = segment.indexOf('(', value.fn.endCol);
    marks = '~'.repeat(at) + '^'.repeat(segment.length - at);
    anchored = true;
  }
  if (full && !anchored) return undefined;
  return ' '.repeat(from) + marks;
}

/** What Python prints for text that is no Python. */
export function syntaxText(problem: SyntaxProblem, file: string, text: string): string {
  const { place } = problem;
  const line = (text.split('\n')[place.line - 1] ?? '').trimEnd();
  const indent = line.length - line.trimStart().length;
  const end = place.endLine > place.line ? line.length : Math.max(place.endCol, place.col + 1);
  const marks = ' '.repeat(Math.max(0, place.col - indent)) + '^'.repeat(Math.max(1, end - place.col));
  const shown =
    line.trim() === ''
      ? ''
      : `    ${line.trim()}\n${problem.message === 'unexpected indent' || problem.message.startsWith('unindent') ? indentMark(problem, line) : `    ${marks}\n`}`;
  return `  File "${file}", line ${place.line}\n${shown}`;
}

const indentMark = (problem: SyntaxProblem, line: string): string =>
  problem.message === 'unexpected indent' ? '' : `    ${' '.repeat(line.trim().length)}^\n`;

export const argsOf = (exc: PyObj): readonly unknown[] => {
  const args = exc.dict.get('args');
  return args instanceof PyTuple ? args.a : [];
};
