import { Evaluator } from './evaluate.ts';
import {
  Host,
  Module,
  PyBytes,
  PyDict,
  PyList,
  PyObj,
  PyRange,
  PySlice,
  PyTuple,
  PyType,
  type Run,
  type Value,
} from './values.ts';

/** `v[i]`, reading, writing and deleting. */
export abstract class Items extends Evaluator {
  /** The positions that a slice names. */
  positions(slice: PySlice, length: number): number[] {
    const step = slice.step === null ? 1 : this.index(slice.step);
    if (step === 0) throw this.error('ValueError', 'slice step cannot be zero');
    const clamp = (v: Value, fallback: number): number => {
      if (v === null) return fallback;
      const n = this.index(v);
      const at = n < 0 ? n + length : n;
      return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
    };
    const start = clamp(slice.start, step > 0 ? 0 : length - 1);
    const stop = clamp(slice.stop, step > 0 ? length : -1);
    const out: number[] = [];
    for (let i = start; step > 0 ? i < stop : i > stop; i += step) out.push(i);
    return out;
  }

  private at(i: Value, length: number, what: string): number {
    if (!(typeof this.plain(i) === 'number' || typeof i === 'boolean'))
      throw this.error(
        'TypeError',
        what === 'string'
          ? `string indices must be integers, not '${this.typeName(i)}'`
          : `${what} indices must be integers or slices, not ${this.typeName(i)}`,
      );
    const n = this.index(i);
    const at = n < 0 ? n + length : n;
    if (at < 0 || at >= length)
      throw this.error('IndexError', what === 'byte' ? 'index out of range' : `${what} index out of range`);
    return at;
  }

  *item(v: Value, i: Value): Run<Value> {
    const method = this.special(v, '__getitem__');
    if (method !== undefined) return yield* this.call(method, [i]);
    const plain = this.plain(v);
    if (plain instanceof PyDict) {
      const found = plain.m.get(yield* this.key(i));
      if (found !== undefined) return found[1];
      const missing = this.special(v, '__missing__');
      if (missing !== undefined) return yield* this.call(missing, [i]);
      throw this.errorOf(this.type('KeyError'), [i]);
    }
    if (plain instanceof PyList) {
      if (i instanceof PySlice) return new PyList(this.positions(i, plain.a.length).map((at) => plain.a[at]));
      return plain.a[this.at(i, plain.a.length, 'list')];
    }
    if (plain instanceof PyTuple) {
      if (i instanceof PySlice) return new PyTuple(this.positions(i, plain.a.length).map((at) => plain.a[at]));
      return plain.a[this.at(i, plain.a.length, 'tuple')];
    }
    if (typeof plain === 'string') {
      const chars: readonly string[] | string = /[\ud800-\udfff]/.test(plain) ? [...plain] : plain;
      if (i instanceof PySlice)
        return this.positions(i, chars.length)
          .map((at) => chars[at])
          .join('');
      return chars[this.at(i, chars.length, 'string')];
    }
    if (plain instanceof PyBytes) {
      if (i instanceof PySlice)
        return new PyBytes(
          Uint8Array.from(this.positions(i, plain.b.length), (at) => plain.b[at] ?? 0),
          plain.mutable,
        );
      return plain.b[this.at(i, plain.b.length, 'byte')];
    }
    if (plain instanceof PyRange) {
      if (i instanceof PySlice) {
        const all = this.positions(i, plain.length);
        const step = (i.step === null ? 1 : this.index(i.step)) * plain.step;
        const start = plain.start + (all[0] ?? 0) * plain.step;
        return new PyRange(start, start + all.length * step, step);
      }
      return plain.start + this.at(i, plain.length, 'range object') * plain.step;
    }
    if (v instanceof PyType) {
      const own = yield* this.find(v, '__class_getitem__');
      if (own !== undefined) return yield* this.call(own, [i]);
      return v;
    }
    if (v instanceof Host || v instanceof Module) return v;
    throw this.error('TypeError', `'${this.typeName(v)}' object is not subscriptable`);
  }

  *setItem(v: Value, i: Value, value: Value): Run<void> {
    const method = this.special(v, '__setitem__');
    if (method !== undefined) {
      yield* this.call(method, [i, value]);
      return;
    }
    const plain = this.plain(v);
    if (plain instanceof PyDict) {
      const key = yield* this.key(i);
      const old = plain.m.get(key);
      if (old === undefined) plain.m.set(key, [i, value]);
      else old[1] = value;
    } else if (plain instanceof PyList) {
      if (i instanceof PySlice) {
        const values = yield* this.list(value);
        const all = this.positions(i, plain.a.length);
        if (i.step === null || i.step === 1)
          plain.a.splice(
            all[0] ?? (i.start === null ? 0 : Math.min(this.index(i.start), plain.a.length)),
            all.length,
            ...values,
          );
        else for (const [k, at] of all.entries()) plain.a[at] = values[k];
        return;
      }
      const n = typeof i === 'number' ? (i < 0 ? i + plain.a.length : i) : -1;
      if (typeof i === 'number' && (n < 0 || n >= plain.a.length))
        throw this.error('IndexError', 'list assignment index out of range');
      plain.a[this.at(i, plain.a.length, 'list')] = value;
    } else if (plain instanceof PyBytes && plain.mutable)
      plain.b[this.at(i, plain.b.length, 'bytearray')] = this.index(value);
    else throw this.error('TypeError', `'${this.typeName(v)}' object does not support item assignment`);
  }

  *deleteItem(v: Value, i: Value): Run<void> {
    const method = v instanceof PyObj ? this.special(v, '__delitem__') : undefined;
    if (method !== undefined) {
      yield* this.call(method, [i]);
      return;
    }
    const plain = this.plain(v);
    if (plain instanceof PyDict) {
      if (!plain.m.delete(yield* this.key(i))) throw this.errorOf(this.type('KeyError'), [i]);
    } else if (plain instanceof PyList) {
      if (i instanceof PySlice) {
        const gone = new Set(this.positions(i, plain.a.length));
        plain.a = plain.a.filter((_, at) => !gone.has(at));
      } else plain.a.splice(this.at(i, plain.a.length, 'list'), 1);
    } else throw this.error('TypeError', `'${this.typeName(v)}' object does not support item deletion`);
  }
}
