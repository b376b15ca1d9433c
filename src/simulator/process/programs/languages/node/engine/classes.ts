import type { Class, MethodDefinition, PropertyDefinition, StaticBlock } from 'acorn';
import type { PlaceMaker } from './expressions.ts';
import type { Parts } from './parts.ts';
import { PrivateName } from './private-name.ts';
import { hide } from './realm.ts';
import { type Code, type Env, fast, Scope, slow, type Variable } from './scope.ts';
import { Accessor, DEAD, FunctionSlot, functionOf, isObject, type Key, type Run, type Value } from './values.ts';

/** A member of a class made ready: its key, and what it does to the class or to each new object. */
interface Member {
  readonly key: Code;
  readonly isStatic: boolean;
  readonly privately: Variable | undefined;
  readonly node: MethodDefinition | PropertyDefinition;
  readonly make: ((env: Env) => object) | undefined;
}

export function makeClasses(parts: Parts, { putMember, rename }: PlaceMaker): Pick<Parts, 'cls'> {
  const { realm, at } = parts;

  function cls(node: Class, outer: Scope, name: string): Code {
    const scope = new Scope(outer, 'block', true);
    const own = node.id ? scope.declare(node.id.name, 'const') : undefined;
    declarePrivate(node, scope);
    const heritage = node.superClass ? parts.expression(node.superClass, scope) : undefined;
    const construct = constructorOf(node, scope, name, heritage !== undefined);
    const members = node.body.body.flatMap((one) =>
      one.type === 'StaticBlock' || (one.type === 'MethodDefinition' && one.kind === 'constructor')
        ? []
        : [memberOf(one, scope)],
    );
    const blocks = node.body.body.flatMap((one) => (one.type === 'StaticBlock' ? [staticBlock(one, scope)] : []));
    const privateNames = [...scope.names].filter(([key]) => key.startsWith('#'));

    return slow(function* (outerEnv) {
      const env: Env = { v: new Array(scope.size).fill(DEAD), up: outerEnv };
      for (const [key, variable] of privateNames) env.v[variable.index] = new PrivateName(key.slice(1)) as object;
      const parent =
        heritage === undefined ? undefined : heritage.s !== undefined ? heritage.s(env) : yield* heritage.g(env);
      if (heritage !== undefined && parent !== null && (functionOf(parent)?.constructs ?? 'no') === 'no') {
        at(node.superClass?.start ?? node.start);
        throw realm.typeError(`Class extends value ${realm.show(parent)} is not a constructor or null`);
      }
      const made = construct(env);
      const slot = functionOf(made) as FunctionSlot;
      slot.text = parts.source.text.slice(node.start, node.end);
      const parentProto =
        parent === undefined ? realm.protos.Object : parent === null ? null : realm.get(parent, 'prototype');
      const proto = Object.create(isObject(parentProto) ? parentProto : null) as object;
      if (isObject(parent)) Object.setPrototypeOf(made, parent);
      Object.defineProperty(made, 'prototype', {
        value: proto,
        writable: false,
        enumerable: false,
        configurable: false,
      });
      hide(proto, 'constructor', made);
      slot.home = proto;
      if (own !== undefined) env.v[own.index] = made;
      yield* addMembers(env, members, made, proto, slot);
      for (const block of blocks) yield* block(env, made);
      return made;
    });
  }

  function declarePrivate(node: Class, scope: Scope): void {
    for (const one of node.body.body)
      if (one.type !== 'StaticBlock' && one.key.type === 'PrivateIdentifier') {
        const name = `#${one.key.name}`;
        if (!scope.names.has(name)) scope.declare(name, 'const');
      }
  }

  function constructorOf(node: Class, scope: Scope, name: string, derived: boolean): (env: Env) => object {
    const given = node.body.body.find((one) => one.type === 'MethodDefinition' && one.kind === 'constructor');
    if (given?.type === 'MethodDefinition')
      return parts.fn(given.value, scope, { name, kind: derived ? 'derived' : 'constructor' });
    return () => {
      const slot = new FunctionSlot();
      slot.isClass = true;
      slot.constructs = derived ? 'derived' : 'base';
      const object = realm.fn(slot, name, 0);
      slot.task = function* (_, args, target) {
        if (target === undefined) throw realm.typeError(`Class constructor ${name} cannot be invoked without 'new'`);
        if (!derived) return undefined;
        const saved = realm.frame;
        realm.frame = { parent: saved, label: `new ${name}`, source: parts.source, pos: node.start };
        try {
          const made = yield* realm.construct(Reflect.getPrototypeOf(object), args, target);
          if (slot.fields !== undefined) yield* slot.fields(made);
          return made;
        } finally {
          realm.frame = saved;
        }
      };
      return object;
    };
  }

  function memberOf(node: MethodDefinition | PropertyDefinition, scope: Scope): Member {
    const { key } = node;
    const privately = key.type === 'PrivateIdentifier' ? scope.names.get(`#${key.name}`) : undefined;
    const name =
      key.type === 'Identifier' && !node.computed
        ? key.name
        : key.type === 'Literal'
          ? String(key.value)
          : key.type === 'PrivateIdentifier'
            ? `#${key.name}`
            : '';
    const keyCode = node.computed && key.type !== 'PrivateIdentifier' ? parts.expression(key, scope) : fast(() => name);
    const kind =
      node.type === 'MethodDefinition'
        ? node.kind === 'get'
          ? 'getter'
          : node.kind === 'set'
            ? 'setter'
            : 'method'
        : 'method';
    const value = node.type === 'MethodDefinition' ? node.value : thunk(node);
    const make = value === undefined ? undefined : parts.fn(value, scope, { name, kind });
    return { key: keyCode, isStatic: node.static, privately, node, make };
  }

  /** A field's initial value as a method, so that `this` and `super` are what they should be. */
  function thunk(node: PropertyDefinition): Parameters<Parts['fn']>[0] | undefined {
    if (!node.value) return undefined;
    return {
      type: 'FunctionExpression',
      start: node.start,
      end: node.end,
      params: [],
      body: {
        type: 'BlockStatement',
        start: node.value.start,
        end: node.value.end,
        body: [
          {
            type: 'ReturnStatement',
            start: node.value.start,
            end: node.value.end,
            argument: node.value,
          },
        ],
      },
      generator: false,
      async: false,
      expression: false,
    };
  }

  function staticBlock(node: StaticBlock, scope: Scope): (env: Env, self: object) => Run<void> {
    const make = parts.fn(
      {
        type: 'FunctionExpression',
        start: node.start,
        end: node.end,
        params: [],
        body: { type: 'BlockStatement', start: node.start, end: node.end, body: node.body },
        generator: false,
        async: false,
        expression: false,
      },
      scope,
      { name: '<static_initializer>', kind: 'method' },
    );
    return function* (env, self) {
      const fn = make(env);
      (functionOf(fn) as FunctionSlot).home = self;
      yield* realm.call(fn, self, []);
    };
  }

  function* addMembers(
    env: Env,
    members: readonly Member[],
    made: object,
    proto: object,
    slot: FunctionSlot,
  ): Run<void> {
    const instance: ((self: object) => Run<void>)[] = [];
    const early: ((self: object) => Run<void>)[] = [];
    const statics: (() => Run<void>)[] = [];
    for (const member of members) {
      const given = member.key.s !== undefined ? member.key.s(env) : yield* member.key.g(env);
      const key = realm.key(given);
      const target = member.isStatic ? made : proto;
      const { node } = member;
      const fn = member.make?.(env);
      if (fn !== undefined) (functionOf(fn) as FunctionSlot).home = target;
      if (node.type === 'MethodDefinition' && fn !== undefined) {
        if (node.computed) rename(fn, key);
        const kind = node.kind === 'get' ? 'getter' : node.kind === 'set' ? 'setter' : 'method';
        if (member.privately === undefined) putMember(target, key, kind, fn, false);
        else if (member.isStatic) privateMethod(env, member.privately, made, kind, fn);
        else {
          const { privately } = member;
          early.push(function* (self) {
            privateMethod(env, privately, self, kind, fn);
          });
        }
        continue;
      }
      const put = function* (self: object): Run<void> {
        const value = fn === undefined ? undefined : yield* realm.call(fn, self, []);
        setField(env, member, self, key, value);
      };
      if (member.isStatic) statics.push(() => put(made));
      else instance.push(put);
    }
    const all = [...early, ...instance];
    if (all.length > 0)
      slot.fields = function* (self) {
        for (const add of all) yield* add(self);
      };
    for (const add of statics) yield* add();
  }

  function setField(env: Env, member: Member, self: object, key: Key, value: Value): void {
    if (isObject(value) && functionOf(value) !== undefined && realm.get(value, 'name') === '') rename(value, key);
    if (member.privately !== undefined) {
      const name = env.v[member.privately.index];
      if (name instanceof PrivateName) name.add(realm, self, value);
      return;
    }
    Object.defineProperty(self, key, { value, writable: true, enumerable: true, configurable: true });
  }

  function privateMethod(
    env: Env,
    variable: Variable,
    self: object,
    kind: 'method' | 'getter' | 'setter',
    fn: object,
  ): void {
    const name = env.v[variable.index];
    if (!(name instanceof PrivateName)) return;
    if (kind === 'method') {
      name.add(realm, self, fn, true);
      return;
    }
    const old = name.accessor(self);
    name.put(self, kind === 'getter' ? new Accessor(fn, old?.set) : new Accessor(old?.get, fn));
  }

  return { cls };
}
