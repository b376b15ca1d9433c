import type { BlockStatement, Expression, Function as FunctionNode } from 'acorn';
import { advance, generatorObject } from './coroutines.ts';
import type { Binder, FunctionOptions, Parts } from './parts.ts';
import { hide } from './realm.ts';
import { boundNames, type Code, declareLexical, type Env, Scope, varNames } from './scope.ts';
import { DEAD, type Frame, FunctionSlot, isObject, type Run, type Value } from './values.ts';

/** Whether a body begins with `'use strict'`. */
export const isStrict = (body: readonly { readonly type: string; readonly directive?: string }[]): boolean =>
  body.some((one) => one.type === 'ExpressionStatement' && one.directive === 'use strict');

const returned = (done: { readonly kind: string; readonly value: Value } | undefined): Value =>
  done?.kind === 'return' ? done.value : undefined;

/** Functions of every kind, from their node to the maker of their objects. */
export function makeFunctions(parts: Parts): Pick<Parts, 'fn'> {
  const { realm, source } = parts;

  function fn(node: FunctionNode, outer: Scope, options: FunctionOptions): (env: Env) => object {
    const arrow = node.type === 'ArrowFunctionExpression';
    const block = node.body.type === 'BlockStatement' ? (node.body as BlockStatement) : undefined;
    const strict = outer.strict || (block !== undefined && isStrict(block.body));
    const named =
      node.type === 'FunctionExpression' && node.id && options.kind === 'function' ? node.id.name : undefined;
    const around = named === undefined ? outer : selfScope(outer, named);
    const scope = new Scope(around, arrow ? 'arrow' : 'function', strict);
    const parameters = declareParameters(node, scope);
    const { dead, body } = compileBody(node, block, scope);
    const { size } = scope;
    const { usesArguments } = scope;
    const length = arity(node);
    const label = options.name;

    const enter = (up: Env, self: Value, args: readonly Value[], target: object | undefined, callee: object): Env => {
      const v: (Value | typeof DEAD)[] = new Array(size).fill(undefined);
      if (!arrow) {
        v[0] =
          options.kind === 'derived'
            ? DEAD
            : strict || (self !== undefined && self !== null)
              ? boxed(self, strict)
              : realm.global;
        v[1] = callee;
        v[2] = target;
        if (usesArguments) v[3] = argumentsObject(args);
      }
      for (const index of dead) v[index] = DEAD;
      return { v, up };
    };

    return (closure) => {
      const slot = new FunctionSlot();
      const env = named === undefined ? closure : { v: [undefined as Value], up: closure };
      slot.text = source.text.slice(node.start, node.end);
      slot.flavour = node.async
        ? node.generator
          ? 'async generator'
          : 'async'
        : node.generator
          ? 'generator'
          : 'plain';
      const object = realm.fn(slot, options.name, length, protoFor(slot.flavour));
      if (named !== undefined) env.v[0] = object;
      fillSlot(slot, object, env);
      if (node.generator)
        hide(
          object,
          'prototype',
          Object.create(node.async ? realm.protos.AsyncGenerator : realm.protos.Generator) as object,
        );
      else if (options.kind === 'function' && !arrow && !node.async) {
        const proto = realm.object();
        hide(proto, 'constructor', object);
        Object.defineProperty(object, 'prototype', {
          value: proto,
          writable: true,
          enumerable: false,
          configurable: false,
        });
        slot.constructs = 'base';
      } else if (options.kind === 'constructor' || options.kind === 'derived') {
        slot.isClass = true;
        slot.constructs = options.kind === 'derived' ? 'derived' : 'base';
      }
      return object;
    };

    function fillSlot(slot: FunctionSlot, object: object, env: Env): void {
      if (
        slot.flavour === 'plain' &&
        body.s !== undefined &&
        parameters.s !== undefined &&
        options.kind !== 'derived'
      ) {
        const [bind, run] = [parameters.s, body.s];
        slot.sync = (self, args, target) => {
          if (slot.isClass && target === undefined) throw notNew(label);
          const inner = enter(env, self, args, target, object);
          const saved = realm.frame;
          realm.frame = { parent: saved, label: frameLabel(slot, self, target, label), source, pos: node.start };
          try {
            bind(inner, args as Value);
            return run(inner);
          } finally {
            realm.frame = saved;
          }
        };
        return;
      }
      if (slot.flavour === 'plain') slot.task = plain(slot, object, env);
      else if (slot.flavour === 'async') slot.task = asynchronous(slot, object, env);
      else slot.task = generator(slot, object, env);
    }

    function* perform(inner: Env, args: readonly Value[]): Run<Value> {
      if (parameters.s !== undefined) parameters.s(inner, args as Value);
      else yield* parameters.g(inner, args as Value);
      return body.s !== undefined ? body.s(inner) : yield* body.g(inner);
    }

    function plain(slot: FunctionSlot, object: object, env: Env): NonNullable<FunctionSlot['task']> {
      return function* (self, args, target) {
        if (slot.isClass && target === undefined) throw notNew(label);
        const inner = enter(env, self, args, target, object);
        const saved = realm.frame;
        realm.frame = { parent: saved, label: frameLabel(slot, self, target, label), source, pos: node.start };
        try {
          yield* realm.turn();
          const result = yield* perform(inner, args);
          if (options.kind !== 'derived') return result;
          if (isObject(result)) return result;
          const made = inner.v[0];
          if (made === DEAD)
            throw realm.fail(
              'ReferenceError',
              "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
            );
          return made;
        } finally {
          realm.frame = saved;
        }
      };
    }

    function asynchronous(slot: FunctionSlot, object: object, env: Env): NonNullable<FunctionSlot['task']> {
      return function* (self, args, target) {
        const inner = enter(env, self, args, target, object);
        const { promise, slot: state } = realm.promise();
        const frame: Frame & { parent: Frame | undefined } = {
          parent: realm.frame,
          label: frameLabel(slot, self, target, label),
          source,
          pos: node.start,
        };
        yield* advance(realm, { body: perform(inner, args), promise, slot: state, frame, inner: frame });
        return promise;
      };
    }

    function generator(slot: FunctionSlot, object: object, env: Env): NonNullable<FunctionSlot['task']> {
      return function* (self, args, target) {
        const inner = enter(env, self, args, target, object);
        if (parameters.s !== undefined) parameters.s(inner, args as Value);
        else yield* parameters.g(inner, args as Value);
        const frame: Frame = {
          parent: undefined,
          label: frameLabel(slot, self, target, label),
          source,
          pos: node.start,
        };
        const run = body.g !== undefined ? body.g(inner) : quick(body.s, inner);
        return generatorObject(realm, run, object, slot.flavour === 'async generator', frame);
      };
    }
  }

  function* quick(body: (env: Env) => Value, env: Env): Run<Value> {
    return body(env);
  }

  function protoFor(flavour: FunctionSlot['flavour']): object {
    const { protos } = realm;
    if (flavour === 'async') return protos.AsyncFunction;
    if (flavour === 'generator') return protos.GeneratorFunction;
    return flavour === 'async generator' ? protos.AsyncGeneratorFunction : protos.Function;
  }

  const boxed = (self: Value, strict: boolean): Value => (strict || isObject(self) ? self : realm.toObject(self));

  function notNew(name: string): Error | object {
    return realm.typeError(`Class constructor ${name} cannot be invoked without 'new'`);
  }

  /** As V8's stack traces name a call: `new Foo`, `Foo.bar`, `async bar`. */
  function frameLabel(slot: FunctionSlot, self: Value, target: object | undefined, name: string): string {
    if (source.internal) return '';
    if (realm.asMethod !== '') {
      const [owner = '', method = ''] = realm.asMethod.split('.');
      realm.asMethod = '';
      return name === '' ? `${owner}.${method}` : `${owner}.${name} [as ${method}]`;
    }
    if (target !== undefined) return `new ${name === '' ? '<anonymous>' : name}`;
    if (
      name === '' ||
      name.includes('.') ||
      (slot.constructs === 'no' && slot.home === undefined && slot.flavour === 'plain')
    ) {
      return name;
    }
    if (!isObject(self) || self === realm.global) return name;
    const isFunction = 'call' in self && typeof self === 'object' && realm.get(self, 'prototype') !== undefined;
    const owner = isFunction ? String(realm.get(self, 'name')) : realm.className(self);
    return isFunction && owner !== '' ? `${slot.home === undefined ? 'Function' : owner}.${name}` : `${owner}.${name}`;
  }

  function argumentsObject(args: readonly Value[]): object {
    const made = Object.create(realm.protos.Arguments) as Record<string, Value>;
    for (const [i, value] of args.entries()) made[i] = value;
    hide(made, 'length', args.length);
    Object.defineProperty(made, Symbol.iterator, {
      value: realm.get(realm.protos.Array, 'values'),
      writable: true,
      enumerable: false,
      configurable: true,
    });
    return made;
  }

  /** A scope in which a named function expression knows itself. */
  function selfScope(outer: Scope, name: string): Scope {
    const scope = new Scope(outer, 'block', outer.strict);
    scope.declare(name, 'function');
    return scope;
  }

  const arity = (node: FunctionNode): number => {
    const at = node.params.findIndex((one) => one.type === 'AssignmentPattern' || one.type === 'RestElement');
    return at < 0 ? node.params.length : at;
  };

  /** Gives a binder that takes all arguments as one array. */
  function declareParameters(node: FunctionNode, scope: Scope): Binder {
    for (const one of node.params) for (const name of boundNames(one)) scope.declare(name, 'var');
    if (node.params.every((one) => one.type === 'Identifier')) {
      const indexes = node.params.map((one) => scope.names.get(one.type === 'Identifier' ? one.name : '')?.index ?? 0);
      return {
        s: (env, args) => {
          const given = args as readonly Value[];
          for (let i = 0; i < indexes.length; i++) env.v[indexes[i] ?? 0] = given[i];
        },
        g: undefined,
      };
    }
    const list = node.params.map((one) => ({
      rest: one.type === 'RestElement',
      bind: parts.bind(one, scope, 'declare'),
    }));
    const pick = (args: Value, i: number, rest: boolean): Value =>
      rest ? realm.array((args as Value[]).slice(i)) : (args as Value[])[i];
    if (list.every((one) => one.bind.s !== undefined))
      return {
        s: (env, args) => {
          for (const [i, one] of list.entries()) one.bind.s?.(env, pick(args, i, one.rest));
        },
        g: undefined,
      };
    return {
      s: undefined,
      *g(env, args) {
        for (const [i, one] of list.entries()) {
          if (one.bind.s !== undefined) one.bind.s(env, pick(args, i, one.rest));
          else yield* one.bind.g(env, pick(args, i, one.rest));
        }
      },
    };
  }

  function compileBody(
    node: FunctionNode,
    block: BlockStatement | undefined,
    scope: Scope,
  ): { readonly dead: readonly number[]; readonly body: Code } {
    if (block === undefined) return { dead: [], body: parts.expression(node.body as Expression, scope) };
    for (const name of varNames(block.body)) scope.declare(name, 'var');
    const dead = declareLexical(block.body, scope);
    const code = parts.statements(block.body, scope);
    if (code.s !== undefined) {
      const run = code.s;
      return { dead, body: { s: (env) => returned(run(env)), g: undefined } };
    }
    const { g } = code;
    return {
      dead,
      body: {
        s: undefined,
        *g(env) {
          return returned(yield* g(env));
        },
      },
    };
  }

  return { fn };
}
