import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { functionOf, isObject, RegExpSlot, type Run, slotOf, stamp, type Value } from '../engine/values.ts';
import { unbox } from './objects.ts';

/** String and RegExp. The host's own strings and expressions do the work; callbacks are called as the program's. */
export function addText(realm: Realm): void {
  addString(realm);
  addRegExp(realm);
}

const text = (realm: Realm, self: Value): string => {
  const value = unbox(self);
  if (value === undefined || value === null)
    throw realm.typeError('String.prototype method called on null or undefined');
  return realm.string(value);
};

/** The host's expression behind the program's, or undefined. */
export const hostRegExp = (value: Value): RegExp | undefined =>
  slotOf(value)?.kind === 'regexp' ? (value as RegExp) : undefined;

const exec = (regexp: RegExp, subject: string): RegExpExecArray | null =>
  RegExp.prototype.exec.call(regexp, subject) as RegExpExecArray | null;

function addString(realm: Realm): void {
  const made = realm.constructorFn('String', 1, function* (_, args, target) {
    const [value] = args;
    const given =
      args.length === 0 ? '' : typeof value === 'symbol' && target === undefined ? String(value) : realm.string(value);
    if (target === undefined) return given;
    return Object.setPrototypeOf(realm.toObject(given), realm.protoOf(target, 'String')) as object;
  });
  realm.define(made, 'String', {
    fromCharCode: [1, (_, codes) => String.fromCharCode(...codes.map((one) => realm.number(one)))],
    fromCodePoint: [1, (_, codes) => String.fromCodePoint(...codes.map((one) => realm.number(one)))],
    raw: [
      1,
      (_, [strings, ...values]) => {
        const parts = realm.list(realm.get(strings, 'raw'));
        return parts.reduce<string>(
          (out, part, i) =>
            out + realm.string(part) + (i < parts.length - 1 && i < values.length ? realm.string(values[i]) : ''),
          '',
        );
      },
    ],
  });
  const n = (value: Value, fallback = 0): number => (value === undefined ? fallback : realm.integer(value));
  const opt = (value: Value): number | undefined => (value === undefined ? undefined : realm.integer(value));
  const t = (self: Value): string => text(realm, self);
  const s = (value: Value): string => realm.string(value);
  const noRegExp = (value: Value, name: string): string => {
    if (hostRegExp(value) !== undefined)
      throw realm.typeError(`First argument to String.prototype.${name} must not be a regular expression`);
    return s(value);
  };
  const repeat = (self: Value, [count]: readonly Value[]): string => {
    const times = n(count);
    if (times < 0 || times === Number.POSITIVE_INFINITY)
      throw realm.fail('RangeError', `Invalid count value: ${s(count)}`);
    if (t(self).length * times > 1e8) throw realm.fail('RangeError', 'Invalid string length');
    return t(self).repeat(times);
  };
  const pad =
    (start: boolean) =>
    (self: Value, [length, fill]: readonly Value[]) => {
      const size = Math.min(n(length), 1e7);
      const filler = fill === undefined ? ' ' : s(fill);
      return start ? t(self).padStart(size, filler) : t(self).padEnd(size, filler);
    };
  realm.define(realm.protos.String, 'String', {
    'toString()': [0, (self) => unbox(self)],
    'valueOf()': [0, (self) => unbox(self)],
    at: [1, (self, [i]) => t(self).at(n(i))],
    charAt: [1, (self, [i]) => t(self).charAt(n(i))],
    charCodeAt: [1, (self, [i]) => t(self).charCodeAt(n(i))],
    codePointAt: [1, (self, [i]) => t(self).codePointAt(n(i))],
    concat: [1, (self, list) => t(self).concat(...list.map(s))],
    endsWith: [1, (self, [part, end]) => t(self).endsWith(noRegExp(part, 'endsWith'), opt(end))],
    includes: [1, (self, [part, from]) => t(self).includes(noRegExp(part, 'includes'), n(from))],
    indexOf: [1, (self, [part, from]) => t(self).indexOf(s(part), n(from))],
    lastIndexOf: [1, (self, [part, from]) => t(self).lastIndexOf(s(part), opt(from) ?? Number.POSITIVE_INFINITY)],
    localeCompare: [1, (self, [other]) => compareLocale(t(self), s(other))],
    normalize: [0, (self, [form]) => t(self).normalize(form === undefined ? 'NFC' : s(form))],
    padStart: [2, pad(true)],
    padEnd: [2, pad(false)],
    repeat: [1, repeat],
    slice: [2, (self, [start, end]) => t(self).slice(n(start), opt(end))],
    substring: [2, (self, [start, end]) => t(self).substring(n(start), opt(end))],
    substr: [2, (self, [start, length]) => t(self).slice(n(start)).slice(0, opt(length))],
    startsWith: [1, (self, [part, from]) => t(self).startsWith(noRegExp(part, 'startsWith'), n(from))],
    toLowerCase: [0, (self) => t(self).toLowerCase()],
    toUpperCase: [0, (self) => t(self).toUpperCase()],
    toLocaleLowerCase: [0, (self) => t(self).toLowerCase()],
    toLocaleUpperCase: [0, (self) => t(self).toUpperCase()],
    trim: [0, (self) => t(self).trim()],
    trimStart: [0, (self) => t(self).trimStart()],
    trimEnd: [0, (self) => t(self).trimEnd()],
    isWellFormed: [0, (self) => !/[\ud800-\udfff]/u.test(t(self))],
    search: [
      1,
      (self, [pattern]) => t(self).search(hostRegExp(pattern) === undefined ? new RegExp(s(pattern)) : plain(pattern)),
    ],
    split: [
      2,
      (self, [separator, limit]) => split(realm, t(self), separator, limit === undefined ? undefined : n(limit)),
    ],
    match: [1, (self, [pattern]) => match(realm, t(self), pattern)],
    matchAll: [
      1,
      (self, [pattern]) => {
        const given = hostRegExp(pattern);
        if (given !== undefined && !plain(pattern).flags.includes('g'))
          throw realm.typeError('String.prototype.matchAll called with a non-global RegExp argument');
        const regexp = given === undefined ? new RegExp(s(pattern), 'g') : plain(pattern);
        return realm.iterate(allMatches(realm, regexp, t(self)), 'RegExp String Iterator');
      },
    ],
  });
  hide(
    realm.protos.String,
    Symbol.iterator,
    realm.sync('[Symbol.iterator]', 0, (self) => realm.iterate(t(self)[Symbol.iterator](), 'String Iterator')),
  );
  for (const all of [false, true]) {
    const name = all ? 'replaceAll' : 'replace';
    realm.defineTasks(realm.protos.String, 'String', {
      [name]: [
        2,
        function* (self, [pattern, replacement]) {
          if (all && hostRegExp(pattern) !== undefined && !plain(pattern).flags.includes('g'))
            throw realm.typeError('replaceAll must be called with a global RegExp');
          return yield* replace(realm, t(self), pattern, replacement, all);
        },
      ],
    });
  }
}

/** A fresh host expression, so that the program's `lastIndex` stays as it is. */
function plain(value: Value): RegExp {
  const slot = slotOf(value);
  return slot?.kind === 'regexp' ? new RegExp(slot.source, slot.flags) : /(?:)/;
}

function* allMatches(realm: Realm, regexp: RegExp, subject: string): Generator<Value, undefined> {
  for (const found of subject.matchAll(regexp)) yield matchArray(realm, found);
  return undefined;
}

/** What `exec` gives: the texts, and where. */
function matchArray(realm: Realm, found: RegExpExecArray | RegExpMatchArray | null): Value {
  if (found === null) return null;
  const made = realm.array([...found]);
  const groups = found.groups === undefined ? undefined : Object.assign(Object.create(null) as object, found.groups);
  const extra: Record<string, Value> = { index: found.index, input: found.input, groups };
  if ('indices' in found && found.indices !== undefined)
    extra['indices'] = realm.array(
      (found.indices as unknown as [number, number][]).map((one) =>
        one === undefined ? undefined : realm.array([...one]),
      ),
    );
  return Object.assign(made, extra);
}

function match(realm: Realm, subject: string, pattern: Value): Value {
  const given = hostRegExp(pattern);
  const regexp = given === undefined ? new RegExp(pattern === undefined ? '' : realm.string(pattern)) : plain(pattern);
  if (!regexp.flags.includes('g')) return matchArray(realm, exec(regexp, subject));
  const all = subject.match(regexp);
  return all === null ? null : realm.array([...all]);
}

function split(realm: Realm, subject: string, separator: Value, limit: number | undefined): Value {
  if (separator === undefined) return realm.array([subject]);
  const given = hostRegExp(separator);
  return realm.array(subject.split(given === undefined ? realm.string(separator) : plain(separator), limit));
}

/** `$1`, `$&`, `$<name>` of a replacement text. */
function expand(template: string, found: RegExpExecArray | RegExpMatchArray, subject: string): string {
  const index = found.index ?? 0;
  return template.replace(/\$(\$|&|`|'|\d{1,2}|<[^>]*>)/g, (whole, code: string) => {
    if (code === '$') return '$';
    if (code === '&') return found[0] ?? '';
    if (code === '`') return subject.slice(0, index);
    if (code === "'") return subject.slice(index + (found[0]?.length ?? 0));
    if (code.startsWith('<')) return found.groups === undefined ? whole : (found.groups[code.slice(1, -1)] ?? '');
    const number = Number(code);
    if (number > 0 && number < found.length) return found[number] ?? '';
    const digit = Number(code.charAt(0));
    return code.length === 2 && digit > 0 && digit < found.length ? (found[digit] ?? '') + code.charAt(1) : whole;
  });
}

function* replace(realm: Realm, subject: string, pattern: Value, replacement: Value, all: boolean): Run<Value> {
  const call = functionOf(replacement) !== undefined;
  const template = call ? '' : realm.string(replacement);
  const given = hostRegExp(pattern);
  const found: (RegExpExecArray | RegExpMatchArray)[] = [];
  if (given !== undefined) {
    const regexp = plain(pattern);
    if (regexp.flags.includes('g')) found.push(...subject.matchAll(regexp));
    else {
      const one = exec(regexp, subject);
      if (one !== null) found.push(one);
    }
  } else {
    const part = realm.string(pattern);
    let at = subject.indexOf(part);
    while (at >= 0) {
      found.push(Object.assign([part], { index: at, input: subject }) as RegExpMatchArray);
      if (!all) break;
      at = subject.indexOf(part, at + Math.max(1, part.length));
    }
  }
  let out = '';
  let last = 0;
  for (const one of found) {
    const index = one.index ?? 0;
    out += subject.slice(last, index);
    if (call) {
      const args: Value[] = [...one, index, subject];
      if (one.groups !== undefined) args.push(Object.assign(Object.create(null) as object, one.groups));
      out += realm.string(yield* realm.call(replacement, undefined, args));
    } else out += expand(template, one, subject);
    last = index + (one[0]?.length ?? 0);
    yield* realm.turn();
  }
  return out + subject.slice(last);
}

/** The order of words as ICU's root collation has it, near enough for letters: case matters last, accents before it. */
export function compareLocale(a: string, b: string): number {
  const sign = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const rank = (text: string): string =>
    [...fold(text)].map((c) => (/[\p{L}]/u.test(c) ? `3${c}` : /\d/.test(c) ? `2${c}` : `1${c}`)).join('');
  const base = sign(rank(a), rank(b));
  if (base !== 0) return base;
  const accents = sign(a.normalize('NFD').toLowerCase(), b.normalize('NFD').toLowerCase());
  if (accents !== 0) return accents;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    return a.charAt(i) === a.charAt(i).toLowerCase() ? -1 : 1;
  }
  return 0;
}

function addRegExp(realm: Realm): void {
  const make = (source: string, flags: string, proto: object): object => {
    let host: RegExp;
    try {
      host = new RegExp(source, flags);
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      throw realm.fail('SyntaxError', why);
    }
    return stamp(
      Object.setPrototypeOf(host, proto) as object,
      new RegExpSlot(
        source === '' ? '(?:)' : source.replace(/(?<!\\)\/(?![^[]*\])/g, '\\/').replaceAll('\n', '\\n'),
        flags,
      ),
    );
  };
  const made = realm.constructorFn('RegExp', 2, function* (_, [pattern, flags], target) {
    const slot = slotOf(pattern);
    const proto = realm.protoOf(target, 'RegExp');
    if (slot?.kind === 'regexp')
      return make(slot.source, flags === undefined ? slot.flags : realm.string(flags), proto);
    return make(
      pattern === undefined ? '' : realm.string(pattern),
      flags === undefined ? '' : realm.string(flags),
      proto,
    );
  });
  realm.define(made, 'RegExp', {
    escape: [1, (_, [value]) => realm.string(value).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')],
  });
  const proto = realm.protos.RegExp;
  const of = (self: Value): RegExp => {
    const host = hostRegExp(self);
    if (host === undefined) throw realm.typeError(`Receiver is not a RegExp: ${realm.show(self)}`);
    return host;
  };
  const slotFor = (self: Value): RegExpSlot | undefined => {
    const slot = slotOf(self);
    return slot?.kind === 'regexp' ? slot : undefined;
  };
  realm.define(proto, 'RegExp', {
    exec: [1, (self, [subject]) => matchArray(realm, exec(of(self), realm.string(subject)))],
    test: [1, (self, [subject]) => exec(of(self), realm.string(subject)) !== null],
    'toString()': [0, (self) => `/${slotFor(self)?.source ?? ''}/${slotFor(self)?.flags ?? ''}`],
  });
  realm.getter(proto, 'source', (self) => slotFor(self)?.source ?? '(?:)');
  realm.getter(proto, 'flags', (self) => [...(slotFor(self)?.flags ?? '')].sort().join(''));
  for (const [name, letter] of Object.entries({
    global: 'g',
    ignoreCase: 'i',
    multiline: 'm',
    dotAll: 's',
    unicode: 'u',
    sticky: 'y',
    hasIndices: 'd',
    unicodeSets: 'v',
  }))
    realm.getter(proto, name, (self) => slotFor(self)?.flags.includes(letter) ?? false);
}

/** Whether a value is an object with the methods of text. */
export const isText = (value: Value): value is string => typeof value === 'string' && !isObject(value);
