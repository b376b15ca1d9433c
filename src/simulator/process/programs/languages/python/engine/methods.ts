import { utf8Decode, utf8Encode } from '../../../../../base/bytes.ts';
import type { Items } from './items.ts';
import { isInt, isNumber, toNumber, whole } from './numbers.ts';
import { setOperation } from './objects.ts';
import {
  type Kw,
  Native,
  PyBytes,
  PyDict,
  type PyFloat,
  PyGen,
  PyIter,
  PyList,
  PySet,
  PySlice,
  PyTuple,
  PyView,
  Raise,
  type Run,
  StaticMethod,
  type Value,
} from './values.ts';

type Method = (self: Value, args: readonly Value[], kw: Kw) => Value | Run<Value>;

const isRun = (v: unknown): v is Run<Value> =>
  typeof v === 'object' && v !== null && Object.prototype.toString.call(v) === '[object Generator]';

/** Adds methods to a built-in type. */
export function addMethods(py: Items, type: string, methods: Readonly<Record<string, Method>>): void {
  const cls = py.type(type);
  for (const [name, method] of Object.entries(methods))
    cls.dict.set(
      name,
      new Native(
        name,
        function* ([self, ...args], kw) {
          const made = method(self, args, kw);
          const value = isRun(made) ? yield* made : made;
          return value === undefined ? null : value;
        },
        true,
      ),
    );
}

const WHITE = /^[\s\x1c-\x1f]+|[\s\x1c-\x1f]+$/g;

export function addStringMethods(py: Items): void {
  const s = (v: Value): string => {
    const plain = py.plain(v);
    if (typeof plain === 'string') return plain;
    throw py.error('TypeError', `expected str, got ${py.typeName(v)}`);
  };
  const strip = (text: string, chars: Value, left: boolean, right: boolean): string => {
    const set = chars === undefined || chars === null ? undefined : new Set(s(chars));
    const bad = (c: string | undefined): boolean =>
      c !== undefined && (set === undefined ? c.replace(WHITE, '') === '' : set.has(c));
    let [from, to] = [0, text.length];
    while (left && from < to && bad(text[from])) from++;
    while (right && to > from && bad(text[to - 1])) to--;
    return text.slice(from, to);
  };
  const range = (text: string, from: Value, to: Value): readonly [number, number] => {
    const all = py.positions(new PySlice(from ?? null, to ?? null, null), text.length);
    return [all[0] ?? Math.min(typeof from === 'number' && from >= 0 ? from : text.length, text.length), all.length];
  };
  const find = (self: Value, [sub, from, to]: readonly Value[], last: boolean): number => {
    const text = s(self);
    const [start, length] = range(text, from, to);
    const at = last
      ? text.slice(start, start + length).lastIndexOf(s(sub))
      : text.slice(start, start + length).indexOf(s(sub));
    return at < 0 ? -1 : at + start;
  };
  const split = (text: string, sep: Value, max: number, right: boolean): string[] => {
    if (sep === undefined || sep === null) {
      const words = text.replace(WHITE, '').split(/\s+/).filter(Boolean);
      if (max < 0 || words.length <= max + 1) return words;
      const pattern = right
        ? new RegExp(`^(.*?)((?:\\s+\\S+){${max}})\\s*$`, 's')
        : new RegExp(`^\\s*((?:\\S+\\s+){${max}})(.*)$`, 's');
      const found = pattern.exec(text);
      if (found === null) return words;
      return right
        ? [(found[1] ?? '').trimEnd(), ...(found[2] ?? '').trim().split(/\s+/)]
        : [...(found[1] ?? '').trim().split(/\s+/).filter(Boolean), (found[2] ?? '').trimEnd()];
    }
    const mark = s(sep);
    if (mark === '') throw py.error('ValueError', 'empty separator');
    const parts = text.split(mark);
    if (max < 0 || parts.length <= max + 1) return parts;
    return right
      ? [parts.slice(0, parts.length - max).join(mark), ...parts.slice(parts.length - max)]
      : [...parts.slice(0, max), parts.slice(max).join(mark)];
  };
  const affix = (self: Value, [sub, from, to]: readonly Value[], end: boolean): boolean => {
    const [start, length] = range(s(self), from, to);
    const text = s(self).slice(start, start + length);
    const all = sub instanceof PyTuple ? sub.a : [sub];
    return all.some((one) => {
      if (typeof py.plain(one) !== 'string')
        throw py.error(
          'TypeError',
          `${end ? 'endswith' : 'startswith'} first arg must be str or a tuple of str, not ${py.typeName(one)}`,
        );
      return end ? text.endsWith(s(one)) : text.startsWith(s(one));
    });
  };
  const just = (text: string, [width, fill]: readonly Value[], where: string): string => {
    const missing = py.index(width) - (py.quickLength(text) ?? 0);
    const mark = fill === undefined ? ' ' : s(fill);
    if (missing <= 0) return text;
    if (where === 'left') return text + mark.repeat(missing);
    if (where === 'right') return mark.repeat(missing) + text;
    const left = (missing >> 1) + (missing & py.index(width) & 1);
    return mark.repeat(left) + text + mark.repeat(missing - left);
  };
  const part = (text: string, sep: string, at: number): PyTuple | undefined =>
    at < 0 ? undefined : new PyTuple([text.slice(0, at), sep, text.slice(at + sep.length)]);
  const title = (text: string): string =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  addMethods(py, 'str', {
    upper: (v) => s(v).toUpperCase(),
    lower: (v) => s(v).toLowerCase(),
    casefold: (v) => s(v).toLowerCase().replaceAll('ß', 'ss'),
    capitalize: (v) => s(v).charAt(0).toUpperCase() + s(v).slice(1).toLowerCase(),
    title: (v) => title(s(v)),
    swapcase: (v) => [...s(v)].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join(''),
    strip: (v, [chars]) => strip(s(v), chars, true, true),
    lstrip: (v, [chars]) => strip(s(v), chars, true, false),
    rstrip: (v, [chars]) => strip(s(v), chars, false, true),
    split: (v, [sep, max], kw) =>
      new PyList(split(s(v), sep ?? kw.get('sep'), Number(max ?? kw.get('maxsplit') ?? -1), false)),
    rsplit: (v, [sep, max], kw) =>
      new PyList(split(s(v), sep ?? kw.get('sep'), Number(max ?? kw.get('maxsplit') ?? -1), true)),
    splitlines: (v, [keep], kw) => {
      const lines = s(v).match(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+/g) ?? [];
      return new PyList(
        (keep ?? kw.get('keepends')) === true ? lines : lines.map((line) => line.replace(/\r?\n$|\r$/, '')),
      );
    },
    join: function* (v, [items]) {
      const parts: string[] = [];
      for (const [i, one] of (yield* py.list(items)).entries()) {
        const text = py.plain(one);
        if (typeof text !== 'string')
          throw py.error('TypeError', `sequence item ${i}: expected str instance, ${py.typeName(one)} found`);
        parts.push(text);
      }
      return parts.join(s(v));
    },
    replace: (v, [from, to, count], kw) => {
      const limit = Number(count ?? kw.get('count') ?? -1);
      if (limit < 0) return s(v).replaceAll(s(from), () => s(to));
      let text = s(v);
      let at = 0;
      for (let i = 0; i < limit; i++) {
        const found = text.indexOf(s(from), at);
        if (found < 0) break;
        text = text.slice(0, found) + s(to) + text.slice(found + s(from).length);
        at = found + s(to).length;
      }
      return text;
    },
    find: (v, args) => find(v, args, false),
    rfind: (v, args) => find(v, args, true),
    index: (v, args) => {
      const at = find(v, args, false);
      if (at < 0) throw py.error('ValueError', 'substring not found');
      return at;
    },
    rindex: (v, args) => {
      const at = find(v, args, true);
      if (at < 0) throw py.error('ValueError', 'substring not found');
      return at;
    },
    count: (v, [sub]) => (s(sub) === '' ? s(v).length + 1 : s(v).split(s(sub)).length - 1),
    startswith: (v, args) => affix(v, args, false),
    endswith: (v, args) => affix(v, args, true),
    removeprefix: (v, [x]) => (s(v).startsWith(s(x)) ? s(v).slice(s(x).length) : s(v)),
    removesuffix: (v, [x]) => (s(x) !== '' && s(v).endsWith(s(x)) ? s(v).slice(0, -s(x).length) : s(v)),
    partition: (v, [sep]) => part(s(v), s(sep), s(v).indexOf(s(sep))) ?? new PyTuple([s(v), '', '']),
    rpartition: (v, [sep]) => part(s(v), s(sep), s(v).lastIndexOf(s(sep))) ?? new PyTuple(['', '', s(v)]),
    ljust: (v, args) => just(s(v), args, 'left'),
    rjust: (v, args) => just(s(v), args, 'right'),
    center: (v, args) => just(s(v), args, 'both'),
    zfill: (v, [width]) =>
      s(v).replace(
        /^([+-]?)(.*)$/s,
        (_, sign: string, rest: string) => sign + rest.padStart(py.index(width) - sign.length, '0'),
      ),
    isdigit: (v) => /^\p{Nd}+$/u.test(s(v)),
    isdecimal: (v) => /^\p{Nd}+$/u.test(s(v)),
    isnumeric: (v) => /^\p{N}+$/u.test(s(v)),
    isalpha: (v) => /^\p{L}+$/u.test(s(v)),
    isalnum: (v) => /^[\p{L}\p{N}]+$/u.test(s(v)),
    isspace: (v) => s(v) !== '' && s(v).replace(WHITE, '') === '',
    isupper: (v) => s(v) !== s(v).toLowerCase() && s(v) === s(v).toUpperCase(),
    islower: (v) => s(v) !== s(v).toUpperCase() && s(v) === s(v).toLowerCase(),
    istitle: (v) => /\p{L}/u.test(s(v)) && title(s(v)) === s(v),
    isidentifier: (v) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(s(v)),
    isascii: (v) => /^[\x00-\x7f]*$/.test(s(v)),
    isprintable: (v) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(s(v)),
    expandtabs: (v) => s(v).replaceAll('\t', '        '),
    encode: (v, [encoding]) =>
      /latin|8859/.test(String(encoding ?? ''))
        ? new PyBytes(Uint8Array.from(s(v), (c) => c.charCodeAt(0)))
        : new PyBytes(utf8Encode(s(v))),
    format: (v, args, kw) => formatMap(py, s(v), args, kw),
    format_map: (v, [map]) =>
      formatMap(
        py,
        s(v),
        [],
        new Map(map instanceof PyDict ? [...map.m.values()].map(([key, value]) => [String(key), value]) : []),
      ),
    translate: (v, [table]) =>
      table instanceof PyDict
        ? [...s(v)]
            .map((c) => {
              const found = table.m.get(c.codePointAt(0));
              return found === undefined
                ? c
                : found[1] === null
                  ? ''
                  : typeof found[1] === 'number'
                    ? String.fromCodePoint(found[1])
                    : String(found[1]);
            })
            .join('')
        : s(v),
    __len__: (v) => py.quickLength(s(v)),
  });
  py.type('str').dict.set(
    'maketrans',
    new StaticMethod(
      new Native('maketrans', function* ([from, to, drop]) {
        const made = new PyDict();
        if (from instanceof PyDict)
          for (const [key, value] of from.m.values())
            made.m.set(typeof key === 'string' ? key.codePointAt(0) : key, [key, value]);
        else {
          const into = [...String(to)];
          for (const [i, c] of [...String(from)].entries())
            made.m.set(c.codePointAt(0), [c.codePointAt(0), into[i]?.codePointAt(0) ?? null]);
          for (const c of String(drop ?? '')) made.m.set(c.codePointAt(0), [c.codePointAt(0), null]);
        }
        return made;
      }),
    ),
  );
}

function* formatMap(py: Items, text: string, args: readonly Value[], kw: Kw): Run<string> {
  let out = '';
  let auto = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if ((c === '{' || c === '}') && text[i + 1] === c) {
      out += c;
      i++;
      continue;
    }
    if (c === '}') throw py.error('ValueError', "Single '}' encountered in format string");
    if (c !== '{') {
      out += c;
      continue;
    }
    let depth = 1;
    let end = i + 1;
    for (; end < text.length && depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    if (depth > 0) throw py.error('ValueError', "Single '{' encountered in format string");
    const [, path = '', conversion = '', spec = ''] =
      /^([^!:]*)(?:!([rsa]))?(?::([\s\S]*))?$/.exec(text.slice(i + 1, end - 1)) ?? [];
    const [first = ''] = path.split(/[.[]/);
    let value: Value;
    if (first === '' || /^\d+$/.test(first)) {
      const at = first === '' ? auto++ : Number(first);
      if (at >= args.length)
        throw py.error('IndexError', `Replacement index ${at} out of range for positional args tuple`);
      value = args[at];
    } else {
      if (!kw.has(first)) throw py.errorOf(py.type('KeyError'), [first]);
      value = kw.get(first);
    }
    for (const [, name, index] of path.slice(first.length).matchAll(/\.(\w+)|\[([^\]]*)\]/g))
      value =
        name === undefined
          ? yield* py.item(value, /^\d+$/.test(index ?? '') ? Number(index) : index)
          : yield* py.get(value, name);
    if (conversion === 'r' || conversion === 'a') value = yield* py.repr(value);
    else if (conversion === 's') value = yield* py.str(value);
    const width = spec.includes('{')
      ? yield* formatMap(
          py,
          spec.replaceAll('{}', () => `{${auto++}}`),
          args,
          kw,
        )
      : spec;
    out += yield* py.format(value, width);
    i = end - 1;
  }
  return out;
}

export function addContainerMethods(py: Items): void {
  const l = (v: Value): PyList => v as PyList;
  const d = (v: Value): PyDict => v as PyDict;
  function* indexOf(values: readonly Value[], what: Value, from: number, kind: string): Run<number> {
    for (let i = from; i < values.length; i++) if (yield* py.equal(values[i], what)) return i;
    throw py.error(
      'ValueError',
      kind === 'remove'
        ? 'list.remove(x): x not in list'
        : kind === 'tuple'
          ? 'tuple.index(x): x not in tuple'
          : `${py.minor >= 14 ? 'list.index(x): x not in list' : `${yield* py.repr(what)} is not in list`}`,
    );
  }
  function* count(values: readonly Value[], what: Value): Run<number> {
    let n = 0;
    for (const one of values) if (yield* py.equal(one, what)) n++;
    return n;
  }
  addMethods(py, 'list', {
    append: (v, [x]) => void l(v).a.push(x),
    extend: function* (v, [x]) {
      l(v).a.push(...(yield* py.list(x)));
    },
    insert: (v, [i, x]) => void l(v).a.splice(py.index(i), 0, x),
    pop: (v, [i]) => {
      const { a } = l(v);
      if (a.length === 0) throw py.error('IndexError', 'pop from empty list');
      const at = i === undefined ? a.length - 1 : py.index(i) < 0 ? py.index(i) + a.length : py.index(i);
      if (at < 0 || at >= a.length) throw py.error('IndexError', 'pop index out of range');
      return a.splice(at, 1)[0];
    },
    remove: function* (v, [x]) {
      l(v).a.splice(yield* indexOf(l(v).a, x, 0, 'remove'), 1);
    },
    clear: (v) => void (l(v).a = []),
    index: function* (v, [x, from]) {
      return yield* indexOf(l(v).a, x, from === undefined ? 0 : py.index(from), 'list');
    },
    count: (v, [x]) => count(l(v).a, x),
    reverse: (v) => void l(v).a.reverse(),
    copy: (v) => new PyList([...l(v).a]),
    sort: function* (v, _, kw) {
      l(v).a = yield* sorted(py, l(v).a, kw);
    },
    __len__: (v) => l(v).a.length,
  });
  addMethods(py, 'tuple', {
    index: function* (v, [x]) {
      return yield* indexOf((v as PyTuple).a, x, 0, 'tuple');
    },
    count: (v, [x]) => count((v as PyTuple).a, x),
  });
  addMethods(py, 'dict', {
    get: function* (v, [key, fallback]) {
      return d(v).m.get(yield* py.key(key))?.[1] ?? fallback ?? null;
    },
    keys: (v) => new PyView('keys', d(v)),
    values: (v) => new PyView('values', d(v)),
    items: (v) => new PyView('items', d(v)),
    pop: function* (v, args) {
      const key = yield* py.key(args[0]);
      const found = d(v).m.get(key);
      d(v).m.delete(key);
      if (found !== undefined) return found[1];
      if (args.length > 1) return args[1];
      throw py.errorOf(py.type('KeyError'), [args[0]]);
    },
    popitem: (v) => {
      const last = [...d(v).m].at(-1);
      if (last === undefined) throw py.error('KeyError', 'popitem(): dictionary is empty');
      d(v).m.delete(last[0]);
      return new PyTuple(last[1]);
    },
    setdefault: function* (v, [key, fallback]) {
      const k = yield* py.key(key);
      const found = d(v).m.get(k);
      if (found !== undefined) return found[1];
      d(v).m.set(k, [key, fallback ?? null]);
      return fallback ?? null;
    },
    update: function* (v, [other], kw) {
      if (other !== undefined) yield* py.updateDict(d(v), other);
      for (const [name, value] of kw) d(v).put(name, value);
    },
    clear: (v) => void d(v).m.clear(),
    copy: (v) => new PyDict(new Map([...d(v).m].map(([key, [name, value]]) => [key, [name, value]]))),
    __getitem__: (v, [key]) => py.item(v, key),
    __setitem__: (v, [key, value]) => py.setItem(v, key, value),
    __delitem__: (v, [key]) => py.deleteItem(v, key),
    __contains__: (v, [key]) => py.contains(v, key),
    __len__: (v) => d(v).m.size,
    __iter__: (v) => py.quickIter(v),
    __repr__: (v) => py.repr(v),
    __init__: function* (v, [other], kw) {
      const base = py.plain(v);
      if (!(base instanceof PyDict)) return;
      if (other !== undefined) yield* py.updateDict(base, other);
      for (const [name, value] of kw) base.put(name, value);
    },
  });
  py.type('dict').dict.set(
    'fromkeys',
    new StaticMethod(
      new Native('fromkeys', function* ([keys, value]) {
        const made = new PyDict();
        for (const key of yield* py.list(keys)) made.m.set(yield* py.key(key), [key, value ?? null]);
        return made;
      }),
    ),
  );
  const set = (v: Value): PySet => v as PySet;
  const combine = (op: string): Method =>
    function* (v, args) {
      let m: Map<unknown, Value> = set(v).m;
      for (const other of args) m = setOperation(op, m, (yield* py.makeSet(yield* py.list(other))).m) ?? m;
      return new PySet(new Map(m), set(v).frozen);
    };
  const change = (op: string): Method =>
    function* (v, args) {
      for (const other of args)
        set(v).m = setOperation(op, set(v).m, (yield* py.makeSet(yield* py.list(other))).m) ?? set(v).m;
    };
  const shared = {
    union: combine('|'),
    intersection: combine('&'),
    difference: combine('-'),
    symmetric_difference: combine('^'),
    copy: (v: Value) => new PySet(new Map(set(v).m), set(v).frozen),
    issubset: function* (v: Value, [other]: readonly Value[]): Run<Value> {
      return yield* py.compare('<=', v, yield* py.makeSet(yield* py.list(other)));
    },
    issuperset: function* (v: Value, [other]: readonly Value[]): Run<Value> {
      return yield* py.compare('>=', v, yield* py.makeSet(yield* py.list(other)));
    },
    isdisjoint: function* (v: Value, [other]: readonly Value[]): Run<Value> {
      const keys = (yield* py.makeSet(yield* py.list(other))).m;
      return ![...set(v).m.keys()].some((key) => keys.has(key));
    },
  };
  addMethods(py, 'frozenset', shared);
  addMethods(py, 'set', {
    ...shared,
    add: function* (v, [x]) {
      const key = yield* py.key(x);
      if (!set(v).m.has(key)) set(v).m.set(key, x);
    },
    remove: function* (v, [x]) {
      if (!set(v).m.delete(yield* py.key(x))) throw py.errorOf(py.type('KeyError'), [x]);
    },
    discard: function* (v, [x]) {
      set(v).m.delete(yield* py.key(x));
    },
    pop: (v) => {
      const first = [...set(v).m][0];
      if (first === undefined) throw py.error('KeyError', 'pop from an empty set');
      set(v).m.delete(first[0]);
      return first[1];
    },
    clear: (v) => void set(v).m.clear(),
    update: change('|'),
    intersection_update: change('&'),
    difference_update: change('-'),
  });
  const bytes = (v: Value): Uint8Array => (py.plain(v) as PyBytes).b;
  const latin = (v: Value): string =>
    typeof v === 'string' ? v : Array.from(bytes(v), (b) => String.fromCharCode(b)).join('');
  const back = (text: string): PyBytes => new PyBytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
  for (const kind of ['bytes', 'bytearray']) {
    addMethods(py, kind, {
      decode: (v, [encoding, errors], kw) => {
        if (/latin|8859/.test(String(encoding ?? kw.get('encoding') ?? ''))) return latin(v);
        const text = utf8Decode(bytes(v));
        const bad = text.indexOf('\ufffd');
        if (bad >= 0 && (errors ?? kw.get('errors')) === undefined && !latin(v).includes('\xef\xbf\xbd')) {
          const at = utf8Encode(text.slice(0, bad)).length;
          throw py.error(
            'UnicodeDecodeError',
            `'utf-8' codec can't decode byte 0x${(bytes(v)[at] ?? 0).toString(16)} in position ${at}: invalid start byte`,
          );
        }
        return (errors ?? kw.get('errors')) === 'ignore' ? text.replaceAll('\ufffd', '') : text;
      },
      hex: (v) => Array.from(bytes(v), (b) => b.toString(16).padStart(2, '0')).join(''),
      startswith: (v, [x]) => (x instanceof PyTuple ? x.a : [x]).some((one) => latin(v).startsWith(latin(one))),
      endswith: (v, [x]) => latin(v).endsWith(latin(x)),
      find: (v, [x]) => latin(v).indexOf(latin(x)),
      count: (v, [x]) => latin(v).split(latin(x)).length - 1,
      replace: (v, [a, b]) => back(latin(v).replaceAll(latin(a), latin(b))),
      strip: (v) => back(latin(v).trim()),
      rstrip: (v) => back(latin(v).trimEnd()),
      lower: (v) => back(latin(v).toLowerCase()),
      upper: (v) => back(latin(v).toUpperCase()),
      split: (v, [sep, max]) => {
        const parts = sep === undefined || sep === null ? latin(v).trim().split(/\s+/) : latin(v).split(latin(sep));
        const limit = Number(max ?? -1);
        const kept =
          limit < 0 || parts.length <= limit + 1
            ? parts
            : [...parts.slice(0, limit), parts.slice(limit).join(latin(sep))];
        return new PyList(kept.map(back));
      },
      splitlines: (v) => new PyList(latin(v).replace(/\n$/, '').split(/\r?\n/).map(back)),
      partition: (v, [sep]) => {
        const at = latin(v).indexOf(latin(sep));
        return new PyTuple(
          at < 0
            ? [v, back(''), back('')]
            : [back(latin(v).slice(0, at)), sep, back(latin(v).slice(at + latin(sep).length))],
        );
      },
      join: function* (v, [items]) {
        return back((yield* py.list(items)).map(latin).join(latin(v)));
      },
      extend: function* (v, [x]) {
        const self = py.plain(v) as PyBytes;
        const more = x instanceof PyBytes ? [...x.b] : (yield* py.list(x)).map(Number);
        self.b = Uint8Array.from([...self.b, ...more]);
      },
      append: (v, [x]) => void ((py.plain(v) as PyBytes).b = Uint8Array.from([...bytes(v), py.index(x)])),
    });
    py.type(kind).dict.set(
      'fromhex',
      new StaticMethod(
        new Native('fromhex', function* ([text]) {
          return new PyBytes(
            Uint8Array.from(String(text).match(/[\da-fA-F]{2}/g) ?? [], (one) => Number.parseInt(one, 16)),
            kind === 'bytearray',
          );
        }),
      ),
    );
  }
}

/** A sorted copy, stable, with `key` and `reverse`. */
export function* sorted(py: Items, values: readonly Value[], kw: Kw): Run<Value[]> {
  const fn = kw.get('key') ?? null;
  const reverse = kw.get('reverse') !== undefined && (yield* py.truth(kw.get('reverse')));
  const pairs: { readonly key: Value; readonly value: Value }[] = [];
  for (const value of values) pairs.push({ key: fn === null ? value : yield* py.call(fn, [value]), value });
  if (reverse) pairs.reverse();
  function* merge(list: typeof pairs): Run<typeof pairs> {
    if (list.length < 2) return list;
    const half = list.length >> 1;
    const [a, b] = [yield* merge(list.slice(0, half)), yield* merge(list.slice(half))];
    const out: typeof pairs = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
      const [x, y] = [a[i], b[j]];
      if (x === undefined || y === undefined) break;
      if (yield* py.truth(yield* py.compare('<', y.key, x.key))) out.push(y), j++;
      else out.push(x), i++;
    }
    return [...out, ...a.slice(i), ...b.slice(j)];
  }
  const plain = pairs.every((one) => typeof one.key === 'string') || pairs.every((one) => typeof one.key === 'number');
  const done = plain
    ? pairs.sort((a, b) => ((a.key as string) < (b.key as string) ? -1 : (a.key as string) > (b.key as string) ? 1 : 0))
    : yield* merge(pairs);
  if (reverse) done.reverse();
  return done.map((one) => one.value);
}

export function addOtherMethods(py: Items): void {
  addMethods(py, 'int', {
    bit_length: (v) => (isInt(v) ? (BigInt(v) < 0n ? -BigInt(v) : BigInt(v)).toString(2).replace(/^0$/, '').length : 0),
    bit_count: (v) => (isInt(v) ? BigInt(v).toString(2).replace(/[^1]/g, '').length : 0),
    to_bytes: (v, [length, order], kw) => {
      const out = new Uint8Array(py.index(length ?? kw.get('length') ?? 1));
      let rest = BigInt(v as number);
      for (let i = 0; i < out.length; i++, rest >>= 8n) out[i] = Number(rest & 255n);
      return new PyBytes((order ?? kw.get('byteorder') ?? 'big') === 'big' ? out.reverse() : out);
    },
    is_integer: () => true,
    conjugate: (v) => v,
  });
  py.type('int').dict.set(
    'from_bytes',
    new StaticMethod(
      new Native('from_bytes', function* ([v, order], kw) {
        const list = [...(v as PyBytes).b];
        if ((order ?? kw.get('byteorder') ?? 'big') !== 'big') list.reverse();
        return whole(list.reduce((sum, b) => (sum << 8n) | BigInt(b), 0n));
      }),
    ),
  );
  addMethods(py, 'float', {
    is_integer: (v) => isNumber(v) && Number.isInteger(toNumber(v)),
    hex: () => {
      throw py.error('NotImplementedError', 'drydock: float.hex is not modelled');
    },
    as_integer_ratio: (v) => {
      let [n, b] = [toNumber(v as PyFloat), 1n];
      while (!Number.isInteger(n)) (n *= 2), (b *= 2n);
      return new PyTuple([whole(BigInt(n)), whole(b)]);
    },
  });
  const gen = (v: Value): PyGen => v as PyGen;
  function* step(g: PyGen, sent: Value, thrown?: Raise): Run<Value> {
    const made = yield* py.resumeGen(g, sent, thrown);
    if (!made.done) return made.value;
    throw py.errorOf(py.type('StopIteration'), made.value === null ? [] : [made.value]);
  }
  function* raiseOf(args: readonly Value[]): Run<Raise> {
    const value = py.typeOf(args[0]).name === 'type' ? yield* py.call(args[0], args.slice(1)) : args[0];
    return new Raise(value as Raise['exc']);
  }
  function* close(v: Value): Run<Value> {
    const g = gen(v);
    if (g.state === 'waiting') {
      try {
        yield* py.resumeGen(g, null, py.error('GeneratorExit'));
      } catch (error) {
        if (!(error instanceof Raise) || !['GeneratorExit', 'StopIteration'].includes(error.exc.cls.name)) throw error;
      }
    }
    g.state = 'done';
    return null;
  }
  for (const kind of ['generator', 'coroutine'])
    addMethods(py, kind, {
      send: (v, [x]) => step(gen(v), x),
      throw: function* (v, args) {
        return yield* step(gen(v), null, yield* raiseOf(args));
      },
      close,
      __next__: (v) => step(gen(v), null),
      __iter__: (v) => v,
      __await__: (v) => v,
    });
  addMethods(py, 'async_generator', {
    __aiter__: (v) => v,
    __anext__: (v) =>
      new PyGen('coroutine', '__anext__', function* () {
        const made = yield* py.resumeGen(gen(v), null);
        if (made.done) throw py.error('StopAsyncIteration');
        return made.value;
      }),
  });
  addMethods(py, 'iterator', {
    __next__: function* (v) {
      const next = v instanceof PyIter ? yield* v.next() : undefined;
      if (next === undefined) throw py.error('StopIteration');
      return next;
    },
    __iter__: (v) => v,
  });
}
