import type { AnyNode, ArrayPattern, Expression, ObjectPattern, Pattern } from 'acorn';
import type { PlaceMaker } from './expressions.ts';
import type { Binder, Parts } from './parts.ts';
import { type Code, type Env, type Scope, up } from './scope.ts';
import { hostCopy, isObject, type Key, type Run, type Value } from './values.ts';

type Mode = 'declare' | 'assign';

/** Binding and assignment patterns: variables, properties, `{ a, b = 1, ...rest }`, `[x, , y]`. */
export function makePatterns(parts: Parts, { place }: PlaceMaker): Pick<Parts, 'bind'> {
  const { realm, at } = parts;

  function bind(pattern: Pattern, scope: Scope, mode: Mode): Binder {
    switch (pattern.type) {
      case 'Identifier': {
        if (mode === 'declare') {
          const found = scope.resolve(pattern.name);
          if (found !== undefined) {
            const { depth, variable } = found;
            return {
              s: (env, value) => {
                up(env, depth).v[variable.index] = value;
              },
              g: undefined,
            };
          }
        }
        return write(pattern, scope);
      }
      case 'MemberExpression':
        return write(pattern, scope);
      case 'AssignmentPattern':
        return withDefault(pattern.left, pattern.right, scope, mode);
      case 'ObjectPattern':
        return objectPattern(pattern, scope, mode);
      case 'ArrayPattern':
        return arrayPattern(pattern, scope, mode);
      case 'RestElement':
        return bind(pattern.argument, scope, mode);
    }
  }

  function write(node: AnyNode, scope: Scope): Binder {
    const target = place(node, scope);
    if (target.base.s !== undefined) {
      const base = target.base.s;
      return { s: (env, value) => target.write(env, base(env), value), g: undefined };
    }
    const { g } = target.base;
    return {
      s: undefined,
      *g(env, value) {
        target.write(env, yield* g(env), value);
      },
    };
  }

  function withDefault(left: Pattern, right: Expression, scope: Scope, mode: Mode): Binder {
    const inner = bind(left, scope, mode);
    const fallback = parts.expression(right, scope, left.type === 'Identifier' ? left.name : '');
    if (inner.s !== undefined && fallback.s !== undefined) {
      const [put, make] = [inner.s, fallback.s];
      return { s: (env, value) => put(env, value === undefined ? make(env) : value), g: undefined };
    }
    return {
      s: undefined,
      *g(env, value) {
        const given = value !== undefined ? value : fallback.s !== undefined ? fallback.s(env) : yield* fallback.g(env);
        yield* run(inner, env, given);
      },
    };
  }

  function* run(binder: Binder, env: Env, value: Value): Run<void> {
    if (binder.s !== undefined) binder.s(env, value);
    else yield* binder.g(env, value);
  }

  function objectPattern(pattern: ObjectPattern, scope: Scope, mode: Mode): Binder {
    interface Part {
      readonly key: Code | undefined;
      readonly inner: Binder;
    }
    const list: Part[] = pattern.properties.map((one) => {
      if (one.type === 'RestElement') return { key: undefined, inner: bind(one.argument, scope, mode) };
      const name = one.key.type === 'Identifier' ? one.key.name : String((one.key as { value?: unknown }).value);
      const key: Code = one.computed ? parts.expression(one.key, scope) : { s: () => name, g: undefined };
      return { key, inner: bind(one.value, scope, mode) };
    });
    const first = pattern.properties[0];
    const firstName = first?.type === 'Property' && first.key.type === 'Identifier' ? first.key.name : undefined;
    const check = (value: Value): void => {
      if (value !== undefined && value !== null) return;
      at(pattern.start);
      throw realm.typeError(
        firstName === undefined
          ? `Cannot destructure '${value}' as it is ${value}.`
          : `Cannot destructure property '${firstName}' of '${sourceOf(pattern.end) ?? value}' as it is ${value}.`,
      );
    };
    const quick = list.every(
      (part) => part.inner.s !== undefined && (part.key === undefined || part.key.s !== undefined),
    );
    if (quick)
      return {
        s: (env, value) => {
          check(value);
          const seen: Key[] = [];
          for (const { key, inner } of list) {
            if (key === undefined) inner.s?.(env, restOf(value, seen));
            else {
              const name = realm.key(key.s?.(env));
              seen.push(name);
              inner.s?.(env, realm.get(value, name));
            }
          }
        },
        g: undefined,
      };
    return {
      s: undefined,
      *g(env, value) {
        check(value);
        const seen: Key[] = [];
        for (const { key, inner } of list) {
          if (key === undefined) {
            yield* run(inner, env, restOf(value, seen));
            continue;
          }
          const name = realm.key(key.s !== undefined ? key.s(env) : yield* key.g(env));
          seen.push(name);
          yield* run(inner, env, realm.get(value, name));
        }
      },
    };
  }

  /** What V8's message calls the value that is taken apart. */
  function sourceOf(end: number): string | undefined {
    return parts.source.text.slice(end).match(/^\s*=\s*([\w$.]+)/)?.[1];
  }

  function restOf(value: Value, seen: readonly Key[]): object {
    const out = realm.object();
    if (!isObject(value)) return out;
    for (const key of Reflect.ownKeys(value))
      if (!seen.includes(key) && Object.getOwnPropertyDescriptor(value, key)?.enumerable === true)
        realm.set(out, key, realm.get(value, key));
    return out;
  }

  function arrayPattern(pattern: ArrayPattern, scope: Scope, mode: Mode): Binder {
    const list = pattern.elements.map((one) =>
      one === null ? undefined : { rest: one.type === 'RestElement', inner: bind(one, scope, mode) },
    );
    const count = list.some((one) => one?.rest) ? Number.POSITIVE_INFINITY : list.length;
    const take = (value: Value): Value[] => {
      if (realm.isPlainArray(value)) return value;
      if (value === undefined || value === null) {
        at(pattern.start);
        throw realm.typeError(
          `${sourceOf(pattern.end) ?? `object ${value} is not iterable (cannot read property Symbol(Symbol.iterator))`.split(' is not')[0]} is not iterable${sourceOf(pattern.end) === undefined ? ' (cannot read property Symbol(Symbol.iterator))' : ''}`,
        );
      }
      return firstItems(value, count, sourceOf(pattern.end));
    };
    const pick = (items: Value[], i: number, rest: boolean): Value =>
      rest ? realm.array(hostCopy(items).slice(i)) : items[i];
    if (list.every((one) => one === undefined || one.inner.s !== undefined))
      return {
        s: (env, value) => {
          const items = take(value);
          for (const [i, one] of list.entries()) one?.inner.s?.(env, pick(items, i, one.rest));
        },
        g: undefined,
      };
    return {
      s: undefined,
      *g(env, value) {
        const items = take(value);
        for (const [i, one] of list.entries())
          if (one !== undefined) yield* run(one.inner, env, pick(items, i, one.rest));
      },
    };
  }

  /** At most `count` items of an iterable, which is closed when it has more. */
  function firstItems(value: Value, count: number, name: string | undefined): Value[] {
    const { iterator, next } = realm.iterator(value, name);
    const out: Value[] = [];
    while (out.length < count) {
      const step = realm.callNow(next, iterator, []);
      if (realm.get(step, 'done')) return out;
      out.push(realm.get(step, 'value'));
    }
    const close = realm.method(iterator, 'return');
    if (close !== undefined) realm.callNow(close, iterator, []);
    return out;
  }

  return { bind };
}
