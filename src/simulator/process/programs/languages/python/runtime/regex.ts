import { type Kw, PyBytes, PyDict, PyList, PyTuple, type Run, type Value } from '../engine/values.ts';
import type { Python } from './python.ts';

/** Python's regular expressions in JavaScript's. */
function translate(source: string): { readonly source: string; readonly flags: string } {
  let flags = '';
  let text = source.replace(/^\(\?([aiLmsux]+)\)/, (_, letters: string) => {
    flags += letters;
    return '';
  });
  if (flags.includes('x')) text = verbose(text);
  text = text
    .replace(/\(\?P<(\w+)>/g, '(?<$1>')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\Z/g, '(?![\\s\\S])')
    .replace(/([*+?}])\+/g, '$1')
    .replace(/\\([ "'#%&,:;<=>@`~!_-])/g, (all, c: string) =>
      c === '-' ? all : /[\w ]/.test(c) ? c : c === "'" || c === '"' ? c : /[&~!#%,:;<=>@`]/.test(c) ? c : all,
    );
  return { source: text, flags };
}

const verbose = (text: string): string =>
  text.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#[^\n]*/g, (one) => (/^\s|^#/.test(one) ? '' : one));

export function addRegex(
  py: Python,
  def: (name: string, fn: (args: readonly Value[], kw: Kw) => Run<Value>) => void,
): void {
  const cache = new Map<string, RegExp>();
  const latin = (v: Value): string => (v instanceof PyBytes ? String.fromCharCode(...v.b) : String(py.plain(v)));
  const compile = (pattern: Value, bits: Value): RegExp => {
    const n = Number(bits);
    const source = latin(pattern);
    const id = `${n}/${source}`;
    let made = cache.get(id);
    if (made !== undefined) return made;
    const given = translate((n & 64) !== 0 ? verbose(source) : source);
    const flags = `dg${(n & 2) !== 0 || given.flags.includes('i') ? 'i' : ''}${(n & 8) !== 0 || given.flags.includes('m') ? 'm' : ''}${(n & 16) !== 0 || given.flags.includes('s') ? 's' : ''}`;
    // Without m, Python's `$` also matches before a last newline.
    const body =
      (n & 8) !== 0
        ? given.source
        : given.source.replace(
            /(\\.|\[(?:\\.|[^\]])*\])|\$/g,
            (all, kept?: string) => kept ?? (all === '$' ? '(?=\\n?(?![\\s\\S]))' : all),
          );
    try {
      made = new RegExp(body, /\\p|\\u\{|[^\x00-\x7f]/.test(body) ? `${flags}u` : flags);
    } catch (error) {
      throw py.error(
        'ValueError',
        `drydock: this regular expression is not modelled or wrong: ${source} (${error instanceof Error ? error.message.replace(/^.*: /, '') : ''})`,
      );
    }
    cache.set(id, made);
    return made;
  };
  /** Spans of all groups of the first match from `pos` on, or None. */
  def('re_find', function* ([pattern, bits, given, pos, mode]) {
    const expression = compile(pattern, bits);
    const text = latin(given);
    expression.lastIndex = Number(pos);
    let found: RegExpExecArray | null;
    if (mode === 'search') found = expression.exec(text);
    else {
      const body = mode === 'full' ? `(?:${expression.source})(?![\\s\\S])` : expression.source;
      const sticky = new RegExp(body, `${expression.flags.replace('g', '')}y`);
      sticky.lastIndex = Number(pos);
      found = sticky.exec(text);
    }
    const spans = found?.indices;
    if (found === null || spans === undefined) return null;
    return new PyList(
      Array.from(spans, (one) => (one === undefined ? new PyTuple([-1, -1]) : new PyTuple([one[0], one[1]]))),
    );
  });
  def('re_groups', function* ([pattern, bits]) {
    const { source } = compile(pattern, bits);
    const names = new PyDict();
    let count = 0;
    for (const found of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|\((?!\?)|\(\?<(\w+)>/g)) {
      if (!found[0].startsWith('(')) continue;
      count++;
      if (found[1] !== undefined) names.put(found[1], count);
    }
    return new PyTuple([count, names]);
  });
}
