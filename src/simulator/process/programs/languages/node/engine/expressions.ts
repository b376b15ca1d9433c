import type {
  AnyNode,
  ArrayExpression,
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  Expression,
  Identifier,
  Literal,
  LogicalExpression,
  MemberExpression,
  NewExpression,
  ObjectExpression,
  Property,
  SpreadElement,
  Super,
  TaggedTemplateExpression,
  TemplateLiteral,
  UnaryExpression,
  UpdateExpression,
  YieldExpression,
} from 'acorn';
import { add, binary, typeOf, unary } from './operators.ts';
import type { Parts } from './parts.ts';
import { render } from './parts.ts';
import { PrivateName } from './private-name.ts';
import { hide } from './realm.ts';
import { after, both, type Code, type Env, each, fast, type Scope, slow, up } from './scope.ts';
import {
  Accessor,
  accessorDescriptor,
  accessorOf,
  DEAD,
  type FunctionSlot,
  functionOf,
  isObject,
  type Key,
  RegExpSlot,
  Returning,
  type Run,
  Suspend,
  slotOf,
  stamp,
  Thrown,
  type Value,
} from './values.ts';

/** What a chain `a?.b.c` gives on as soon as its base is missing. */
const SHORT = Symbol('short');

/** Where a value can be read and written: a variable or a property. */
interface Place {
  /** Evaluates what stands before the value itself (object and key). */
  readonly base: Code;
  read(env: Env, base: Value): Value;
  write(env: Env, base: Value, value: Value): void;
}

export function makeExpressions(parts: Parts): Pick<Parts, 'expression'> & { readonly place: PlaceMaker } {
  const { realm, at } = parts;

  function expression(node: Expression | Super, scope: Scope, name = ''): Code {
    switch (node.type) {
      case 'Literal':
        return literal(node);
      case 'Identifier':
        return identifier(node, scope);
      case 'ThisExpression':
        return thisValue(scope);
      case 'TemplateLiteral':
        return template(node, scope);
      case 'TaggedTemplateExpression':
        return tagged(node, scope);
      case 'ArrayExpression':
        return array(node, scope);
      case 'ObjectExpression':
        return object(node, scope);
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        const make = parts.fn(node, scope, { name: node.id?.name ?? name, kind: 'function' });
        return fast((env) => make(env));
      }
      case 'ClassExpression':
        return parts.cls(node, scope, node.id?.name ?? name);
      case 'UnaryExpression':
        return unaryExpression(node, scope);
      case 'UpdateExpression':
        return update(node, scope);
      case 'BinaryExpression':
        return binaryExpression(node, scope);
      case 'LogicalExpression':
        return logical(node, scope);
      case 'AssignmentExpression':
        return assignment(node, scope);
      case 'ConditionalExpression':
        return conditional(node.test, node.consequent, node.alternate, scope);
      case 'CallExpression':
        return call(node, scope);
      case 'NewExpression':
        return construct(node, scope);
      case 'MemberExpression':
        return member(node, scope);
      case 'ChainExpression':
        return after(expression(node.expression, scope), (value) => (value === SHORT ? undefined : value));
      case 'SequenceExpression':
        return each(
          node.expressions.map((one) => expression(one, scope)),
          (values) => values.at(-1),
        );
      case 'ParenthesizedExpression':
        return expression(node.expression, scope, name);
      case 'YieldExpression':
        return yielding(node, scope);
      case 'AwaitExpression':
        return awaiting(expression(node.argument, scope), node.start);
      case 'MetaProperty': {
        if (node.meta.name === 'import') return fast(() => parts.meta());
        const found = scope.resolve('new.target');
        return found === undefined
          ? fast(() => undefined)
          : fast((env) => up(env, found.depth).v[found.variable.index] as Value);
      }
      case 'ImportExpression': {
        const from = expression(node.source, scope);
        return slow(function* (env) {
          const name = from.s !== undefined ? from.s(env) : yield* from.g(env);
          return yield* parts.load(realm.string(name));
        });
      }
      default:
        throw new SyntaxError(`drydock: ${node.type} is not modelled`);
    }
  }

  function literal(node: Literal): Code {
    const { regex, bigint, value } = node;
    if (regex) return fast(() => makeRegExp(regex.pattern, regex.flags));
    if (bigint !== undefined && bigint !== null) {
      const big = BigInt(bigint);
      return fast(() => big);
    }
    const constant = value as Value;
    return fast(() => constant);
  }

  function makeRegExp(pattern: string, flags: string): object {
    const host = new RegExp(pattern, flags);
    Object.setPrototypeOf(host, realm.protos.RegExp);
    return stamp(host, new RegExpSlot(pattern, flags));
  }

  function identifier(node: Identifier, scope: Scope): Code {
    const { name, start } = node;
    const found = scope.resolve(name);
    if (found === undefined) return globalName(name, start);
    const { depth, variable } = found;
    const { index, kind, read } = variable;
    if (read !== undefined) return fast(() => read());
    if (kind === 'var' || kind === 'function') {
      if (depth === 0) return fast((env) => env.v[index] as Value);
      if (depth === 1) return fast((env) => env.up?.v[index] as Value);
      return fast((env) => up(env, depth).v[index] as Value);
    }
    return fast((env) => {
      const value = depth === 0 ? env.v[index] : up(env, depth).v[index];
      if (value === DEAD) {
        at(start);
        throw realm.fail('ReferenceError', `Cannot access '${name}' before initialization`);
      }
      return value;
    });
  }

  function globalName(name: string, start: number): Code {
    if (name === 'undefined') return fast(() => undefined);
    const { global } = realm;
    return fast(() => {
      const value = realm.get(global, name);
      if (value === undefined && !(name in global)) {
        at(start);
        throw realm.fail('ReferenceError', `${name} is not defined`);
      }
      return value;
    });
  }

  function thisValue(scope: Scope): Code {
    const found = scope.resolve('this');
    if (found === undefined) return fast(() => undefined);
    const { depth, variable } = found;
    return fast((env) => {
      const value = up(env, depth).v[variable.index];
      if (value === DEAD)
        throw realm.fail(
          'ReferenceError',
          "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
        );
      return value;
    });
  }

  function template(node: TemplateLiteral, scope: Scope): Code {
    const texts = node.quasis.map((one) => one.value.cooked ?? '');
    return each(
      node.expressions.map((one) => expression(one, scope)),
      (values) => texts.reduce((out, text, i) => out + text + (i < values.length ? realm.string(values[i]) : ''), ''),
    );
  }

  function tagged(node: TaggedTemplateExpression, scope: Scope): Code {
    const values = each(
      node.quasi.expressions.map((one) => expression(one, scope)),
      (all) => all as unknown as Value,
    );
    const callee = calleeOf(node.tag, scope);
    return slow(function* (env) {
      const { fn, self } = yield* callee(env);
      const all = (values.s !== undefined ? values.s(env) : yield* values.g(env)) as Value[];
      at(node.start);
      return yield* realm.call(fn, self, [quasi(node.quasi), ...all]);
    });
  }

  /** The array of texts that a tag gets, the same one each time. */
  function quasi(node: TemplateLiteral): object {
    const known = realm.templates.get(node);
    if (known !== undefined) return known;
    const made = realm.array(node.quasis.map((one) => one.value.cooked ?? undefined));
    hide(made, 'raw', realm.array(node.quasis.map((one) => one.value.raw)));
    realm.templates.set(node, made);
    return made;
  }

  /** The items of a list with spreads, gathered into one array. */
  function items(nodes: readonly (Expression | SpreadElement | null)[], scope: Scope): Code {
    const codes = nodes.map((one) =>
      one === null ? undefined : expression(one.type === 'SpreadElement' ? one.argument : one, scope),
    );
    const spreads = nodes.map((one) => one?.type === 'SpreadElement');
    const fill = (values: readonly Value[]): Value[] => {
      const out: Value[] = [];
      let next = 0;
      for (const [i, code] of codes.entries()) {
        if (code === undefined) out.length++;
        else if (spreads[i]) {
          const node = nodes[i] as SpreadElement;
          const value = values[next++];
          if (value === undefined || value === null) at(node.argument.start);
          for (const item of realm.list(value, render(node.argument))) out.push(item);
        } else out.push(values[next++]);
      }
      return out;
    };
    const simple = !spreads.includes(true) && !codes.includes(undefined);
    return each(
      codes.flatMap((code) => code ?? []),
      (values) => (simple ? values : fill(values)),
    );
  }

  function array(node: ArrayExpression, scope: Scope): Code {
    return after(items(node.elements, scope), (values) => realm.array(values as Value[]));
  }

  function keyCode(node: Property, scope: Scope): Code {
    if (node.computed) return after(expression(node.key, scope), (key) => realm.key(key));
    const key = node.key.type === 'Identifier' ? node.key.name : String((node.key as Literal).value);
    return fast(() => key);
  }

  function object(node: ObjectExpression, scope: Scope): Code {
    type Put = (target: object, key: Value, value: Value, env: Env) => void;
    const codes: Code[] = [];
    const puts: Put[] = [];
    for (const one of node.properties) {
      if (one.type === 'SpreadElement') {
        codes.push(
          fast(() => undefined),
          expression(one.argument, scope),
        );
        puts.push((target, _, value) => copyProperties(target, value));
        continue;
      }
      codes.push(keyCode(one, scope));
      const hint = one.computed
        ? ''
        : one.key.type === 'Identifier'
          ? one.key.name
          : String((one.key as Literal).value);
      if (one.kind !== 'init' || one.method) {
        const kind = one.kind === 'get' ? 'getter' : one.kind === 'set' ? 'setter' : 'method';
        const fnNode = one.value as Extract<Expression, { type: 'FunctionExpression' }>;
        const make = parts.fn(fnNode, scope, {
          name: kind === 'getter' ? `get ${hint}` : kind === 'setter' ? `set ${hint}` : hint,
          kind,
        });
        codes.push(fast(() => undefined));
        puts.push((target, key, _, env) => {
          const made = make(env);
          const slot = functionOf(made);
          if (slot !== undefined) slot.home = target;
          if (one.computed) rename(made, key as Key);
          putMember(target, key as Key, kind, made, true);
        });
        continue;
      }
      codes.push(expression(one.value, scope, hint));
      const proto = !one.computed && !one.shorthand && hint === '__proto__';
      puts.push((target, key, value) => {
        if (proto) {
          if (isObject(value) || value === null) Object.setPrototypeOf(target, value);
        } else if (key === '__proto__')
          Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
        else {
          if (one.computed && isObject(value) && functionOf(value) !== undefined) nameIfAnonymous(value, key as Key);
          const descriptor = Object.getOwnPropertyDescriptor(target, key as Key);
          if (descriptor?.get !== undefined)
            Object.defineProperty(target, key as Key, { value, writable: true, enumerable: true, configurable: true });
          else (target as Record<Key, Value>)[key as Key] = value;
        }
      });
    }
    return each(codes, (values, env) => {
      const target = Object.create(realm.protos.Object) as object;
      for (const [i, put] of puts.entries()) put(target, values[i * 2], values[i * 2 + 1], env);
      return target;
    });
  }

  function nameIfAnonymous(fn: object, key: Key): void {
    if (realm.get(fn, 'name') === '') rename(fn, key);
  }

  function rename(fn: object, key: Key): void {
    hide(fn, 'name', typeof key === 'symbol' ? `[${key.description ?? ''}]` : key, true);
  }

  function copyProperties(target: object, from: Value): void {
    if (from === undefined || from === null) return;
    const base = realm.toObject(from);
    for (const key of Reflect.ownKeys(base)) {
      if (Object.getOwnPropertyDescriptor(base, key)?.enumerable !== true) continue;
      Object.defineProperty(target, key, {
        value: realm.get(base, key),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }

  /** Adds a method, getter or setter; the other half of an accessor stays. */
  function putMember(
    target: object,
    key: Key,
    kind: 'method' | 'getter' | 'setter',
    made: object,
    enumerable: boolean,
  ): void {
    if (kind === 'method') {
      Object.defineProperty(target, key, { value: made, writable: true, enumerable, configurable: true });
      return;
    }
    const old = accessorOf(Object.getOwnPropertyDescriptor(target, key));
    const accessor = kind === 'getter' ? new Accessor(made, old?.set) : new Accessor(old?.get, made);
    Object.defineProperty(target, key, accessorDescriptor(accessor, enumerable));
  }

  function unaryExpression(node: UnaryExpression, scope: Scope): Code {
    const { operator, argument } = node;
    if (operator === 'typeof') {
      if (argument.type === 'Identifier' && scope.resolve(argument.name) === undefined) {
        const { name } = argument;
        return fast(() => typeOf(realm.get(realm.global, name)));
      }
      return after(expression(argument, scope), typeOf);
    }
    if (operator === 'delete') return remove(argument, scope);
    return after(expression(argument, scope), (value) => unary(realm, operator, value));
  }

  function remove(node: Expression, scope: Scope): Code {
    if (node.type === 'ChainExpression') return remove(node.expression, scope);
    if (node.type !== 'MemberExpression') return after(expression(node, scope), () => true);
    const base = expression(node.object, scope);
    return both(base, propertyKey(node, scope), (object, key) => {
      if (object === SHORT || object === undefined || object === null) {
        if (node.optional || object === SHORT) return true;
        throw realm.typeError('Cannot convert undefined or null to object');
      }
      if (!isObject(object)) return true;
      const done = Reflect.deleteProperty(object, realm.key(key));
      if (!done && scope.strict)
        throw realm.typeError(`Cannot delete property '${String(key)}' of ${realm.describe(object)}`);
      return done;
    });
  }

  function update(node: UpdateExpression, scope: Scope): Code {
    const target = place(node.argument, scope);
    const step = node.operator === '++' ? 1 : -1;
    const { prefix } = node;
    return after(target.base, (base, env) => {
      const old = realm.numeric(target.read(env, base));
      const now = typeof old === 'bigint' ? old + BigInt(step) : old + step;
      target.write(env, base, now);
      return prefix ? now : old;
    });
  }

  function binaryExpression(node: BinaryExpression, scope: Scope): Code {
    if (node.left.type === 'PrivateIdentifier') {
      const name = privateName(node.left.name, scope);
      return after(expression(node.right, scope), (value, env) => isObject(value) && name(env).has(value));
    }
    const join = binary(realm, node.operator);
    const careful = node.operator === 'instanceof' || node.operator === 'in';
    const { start } = node;
    return both(
      expression(node.left, scope),
      expression(node.right, scope),
      careful
        ? (a, b) => {
            at(start);
            return join(a, b);
          }
        : join,
    );
  }

  const STOPS = {
    '&&': (value: Value) => !value,
    '||': (value: Value) => Boolean(value),
    '??': (value: Value) => value !== undefined && value !== null,
  } as const;

  function logical(node: LogicalExpression, scope: Scope): Code {
    const stops = STOPS[node.operator];
    const left = expression(node.left, scope);
    const right = expression(node.right, scope);
    if (left.s !== undefined && right.s !== undefined) {
      const [a, b] = [left.s, right.s];
      return fast((env) => {
        const value = a(env);
        return stops(value) ? value : b(env);
      });
    }
    return slow(function* (env) {
      const value = left.s !== undefined ? left.s(env) : yield* left.g(env);
      if (stops(value)) return value;
      return right.s !== undefined ? right.s(env) : yield* right.g(env);
    });
  }

  function conditional(test: Expression, yes: Expression, no: Expression, scope: Scope): Code {
    const [a, b, c] = [expression(test, scope), expression(yes, scope), expression(no, scope)];
    if (a.s !== undefined && b.s !== undefined && c.s !== undefined) {
      const [when, then, otherwise] = [a.s, b.s, c.s];
      return fast((env) => (when(env) ? then(env) : otherwise(env)));
    }
    return slow(function* (env) {
      const picked = (a.s !== undefined ? a.s(env) : yield* a.g(env)) ? b : c;
      return picked.s !== undefined ? picked.s(env) : yield* picked.g(env);
    });
  }

  // Variables and properties

  function place(node: Expression | AnyNode, scope: Scope): Place {
    if (node.type === 'ParenthesizedExpression') return place(node.expression, scope);
    if (node.type === 'Identifier') return variablePlace(node, scope);
    if (node.type !== 'MemberExpression') throw new SyntaxError('Invalid left-hand side in assignment');
    return propertyPlace(node, scope);
  }

  function variablePlace(node: Identifier, scope: Scope): Place {
    const read = identifier(node, scope);
    const write = writer(node, scope);
    return { base: fast(() => undefined), read: (env) => read.s?.(env), write: (env, _, value) => write(env, value) };
  }

  /** Writes to a variable that is there. */
  function writer(node: Identifier, scope: Scope): (env: Env, value: Value) => void {
    const { name, start } = node;
    const found = scope.resolve(name);
    if (found === undefined)
      return (_, value) => {
        if (scope.strict && !(name in realm.global)) {
          at(start);
          throw realm.fail('ReferenceError', `${name} is not defined`);
        }
        realm.set(realm.global, name, value, scope.strict);
      };
    const { depth, variable } = found;
    const { index, kind } = variable;
    if (kind === 'const' || kind === 'import')
      return () => {
        at(start);
        throw realm.typeError('Assignment to constant variable.');
      };
    return (env, value) => {
      const { v } = up(env, depth);
      if (kind === 'let' && v[index] === DEAD) {
        at(start);
        throw realm.fail('ReferenceError', `Cannot access '${name}' before initialization`);
      }
      v[index] = value;
    };
  }

  function propertyKey(node: MemberExpression, scope: Scope): Code {
    const { property } = node;
    if (node.computed && property.type !== 'PrivateIdentifier') return expression(property, scope);
    const name = property.type === 'Identifier' ? property.name : '';
    return fast(() => name);
  }

  function propertyPlace(node: MemberExpression, scope: Scope): Place {
    const { property } = node;
    if (node.object.type === 'Super') return superPlace(node, scope);
    if (property.type === 'PrivateIdentifier') {
      const name = privateName(property.name, scope);
      return {
        base: expression(node.object, scope),
        read: (env, base) => name(env).read(realm, base),
        write: (env, base, value) => name(env).write(realm, base, value),
      };
    }
    const pos = property.start;
    const pair = both(expression(node.object, scope), propertyKey(node, scope), (base, key) => [base, key]);
    return {
      base: pair,
      read: (_, base) => {
        const [object, key] = base as Value[];
        return readProperty(object, key, pos);
      },
      write: (_, base, value) => {
        const [object, key] = base as Value[];
        writeProperty(object, key, value, pos, scope.strict);
      },
    };
  }

  function superPlace(node: MemberExpression, scope: Scope): Place {
    const home = homeOf(scope);
    const self = thisValue(scope);
    return {
      base: propertyKey(node, scope),
      read: (env, key) => realm.getFrom(parentOf(home(env)), realm.key(key), self.s?.(env)),
      write: (env, key, value) => realm.set(self.s?.(env), realm.key(key), value),
    };
  }

  const parentOf = (home: object | undefined): object | null =>
    home === undefined ? null : Reflect.getPrototypeOf(home);

  function homeOf(scope: Scope): (env: Env) => object | undefined {
    const found = scope.resolve('%callee');
    if (found === undefined) return () => undefined;
    return (env) => functionOf(up(env, found.depth).v[found.variable.index] as Value)?.home;
  }

  function readProperty(base: Value, key: Value, pos: number): Value {
    if (typeof key === 'number' && Array.isArray(base) && key >= 0 && key < base.length) {
      const item = base[key] as Value;
      if (item !== undefined && !(item instanceof Accessor)) return item;
    }
    at(pos);
    if ((base === undefined || base === null) && key !== Symbol.iterator)
      throw realm.typeError(
        `Cannot read properties of ${base} (reading '${String(isObject(key) ? realm.key(key) : key)}')`,
      );
    return realm.get(base, realm.key(key));
  }

  function writeProperty(base: Value, key: Value, value: Value, pos: number, strict: boolean): void {
    if (typeof key === 'number' && Array.isArray(base) && key >= 0 && key < base.length && !Object.isFrozen(base)) {
      base[key] = value;
      return;
    }
    at(pos);
    realm.set(
      base,
      base === undefined || base === null ? (isObject(key) ? realm.key(key) : (String(key) as Key)) : realm.key(key),
      value,
      strict,
    );
  }

  function member(node: MemberExpression, scope: Scope): Code {
    const { property, optional } = node;
    if (node.object.type === 'Super') {
      const target = superPlace(node, scope);
      return after(target.base, (key, env) => target.read(env, key));
    }
    const base = expression(node.object, scope);
    if (property.type === 'PrivateIdentifier') {
      const name = privateName(property.name, scope);
      return after(base, (object, env) => {
        if (object === SHORT || (optional && (object === undefined || object === null))) return SHORT;
        at(property.start);
        return name(env).read(realm, object);
      });
    }
    const pos = property.start;
    if (!node.computed && property.type === 'Identifier') {
      const { name } = property;
      return after(base, (object) => {
        if (object === SHORT || (optional && (object === undefined || object === null))) return SHORT;
        at(pos);
        return realm.get(object, name);
      });
    }
    const key = propertyKey(node, scope);
    if (!optional && base.s !== undefined && key.s !== undefined) {
      const [left, right] = [base.s, key.s];
      return fast((env) => {
        const object = left(env);
        return object === SHORT ? SHORT : readProperty(object, right(env), pos);
      });
    }
    return slow(function* (env) {
      const object = base.s !== undefined ? base.s(env) : yield* base.g(env);
      if (object === SHORT || (optional && (object === undefined || object === null))) return SHORT;
      return readProperty(object, key.s !== undefined ? key.s(env) : yield* key.g(env), pos);
    });
  }

  function privateName(name: string, scope: Scope): (env: Env) => PrivateName {
    const found = scope.resolve(`#${name}`);
    if (found === undefined) throw new SyntaxError(`Private field '#${name}' must be declared in an enclosing class`);
    const { depth, variable } = found;
    return (env) => {
      const value = up(env, depth).v[variable.index];
      if (value instanceof PrivateName) return value;
      throw realm.typeError(`Cannot read private member #${name} from an object whose class did not declare it`);
    };
  }

  function assignment(node: AssignmentExpression, scope: Scope): Code {
    const { operator, left } = node;
    if (operator === '=') {
      if (left.type === 'ObjectPattern' || left.type === 'ArrayPattern') {
        const value = expression(node.right, scope);
        const bind = parts.bind(left, scope, 'assign');
        return slow(function* (env) {
          const given = value.s !== undefined ? value.s(env) : yield* value.g(env);
          at(node.start);
          if (bind.s !== undefined) bind.s(env, given);
          else yield* bind.g(env, given);
          return given;
        });
      }
      const target = place(left, scope);
      const name = left.type === 'Identifier' ? left.name : '';
      const value = expression(node.right, scope, name);
      if (target.base.s !== undefined && value.s !== undefined) {
        const [base, right] = [target.base.s, value.s];
        return fast((env) => {
          const where = base(env);
          const given = right(env);
          target.write(env, where, given);
          return given;
        });
      }
      return slow(function* (env) {
        const where = target.base.s !== undefined ? target.base.s(env) : yield* target.base.g(env);
        const given = value.s !== undefined ? value.s(env) : yield* value.g(env);
        target.write(env, where, given);
        return given;
      });
    }
    return compound(node, scope);
  }

  function compound(node: AssignmentExpression, scope: Scope): Code {
    const { operator, left } = node;
    const target = place(left as Expression, scope);
    const value = expression(node.right, scope, left.type === 'Identifier' ? left.name : '');
    const short = operator === '&&=' || operator === '||=' || operator === '??=';
    if (short) {
      const stops = STOPS[operator.slice(0, -1) as '&&' | '||' | '??'];
      return slow(function* (env) {
        const where = target.base.s !== undefined ? target.base.s(env) : yield* target.base.g(env);
        const old = target.read(env, where);
        if (stops(old)) return old;
        const given = value.s !== undefined ? value.s(env) : yield* value.g(env);
        target.write(env, where, given);
        return given;
      });
    }
    const join =
      operator === '+=' ? (a: Value, b: Value) => add(realm, a, b) : binary(realm, operator.slice(0, -1) as '-');
    if (target.base.s !== undefined && value.s !== undefined) {
      const [base, right] = [target.base.s, value.s];
      return fast((env) => {
        const where = base(env);
        const old = target.read(env, where);
        const now = join(old, right(env));
        target.write(env, where, now);
        return now;
      });
    }
    return slow(function* (env) {
      const where = target.base.s !== undefined ? target.base.s(env) : yield* target.base.g(env);
      const old = target.read(env, where);
      const now = join(old, value.s !== undefined ? value.s(env) : yield* value.g(env));
      target.write(env, where, now);
      return now;
    });
  }

  // Calls

  /** The function and its `this` of a callee. */
  function calleeOf(
    node: Expression | Super,
    scope: Scope,
  ): (env: Env) => Run<{ readonly fn: Value; readonly self: Value }> {
    if (node.type === 'ParenthesizedExpression') return calleeOf(node.expression, scope);
    if (node.type === 'ChainExpression' && node.expression.type === 'MemberExpression')
      return calleeOf(node.expression, scope);
    if (node.type !== 'MemberExpression') {
      const code = expression(node, scope);
      return function* (env) {
        return { fn: code.s !== undefined ? code.s(env) : yield* code.g(env), self: undefined };
      };
    }
    if (node.object.type === 'Super') {
      const target = superPlace(node, scope);
      const self = thisValue(scope);
      return function* (env) {
        const key = target.base.s !== undefined ? target.base.s(env) : yield* target.base.g(env);
        return { fn: target.read(env, key), self: self.s?.(env) };
      };
    }
    const base = expression(node.object, scope);
    const { property, optional } = node;
    const key = propertyKey(node, scope);
    const name = property.type === 'PrivateIdentifier' ? privateName(property.name, scope) : undefined;
    const pos = property.start;
    return function* (env) {
      const self = base.s !== undefined ? base.s(env) : yield* base.g(env);
      if (self === SHORT || (optional && (self === undefined || self === null))) return { fn: SHORT, self };
      if (name !== undefined) return { fn: name(env).read(realm, self), self };
      const given = key.s !== undefined ? key.s(env) : yield* key.g(env);
      return { fn: readProperty(self, given, pos), self };
    };
  }

  function call(node: CallExpression, scope: Scope): Code {
    if (node.callee.type === 'Super') return superCall(node, scope);
    const { callee, optional } = node;
    const args = items(node.arguments, scope);
    const pos = callee.type === 'MemberExpression' ? callee.property.start : node.start;
    const notFunction = (): Thrown => {
      at(callee.type === 'MemberExpression' ? callee.property.start : callee.start);
      return realm.typeError(`${render(callee)} is not a function`);
    };
    if (
      callee.type !== 'MemberExpression' &&
      callee.type !== 'ChainExpression' &&
      callee.type !== 'ParenthesizedExpression'
    ) {
      const code = expression(callee, scope);
      return slow(function* (env) {
        const fn = code.s !== undefined ? code.s(env) : yield* code.g(env);
        if (fn === SHORT || (optional && (fn === undefined || fn === null))) return SHORT;
        const given = (args.s !== undefined ? args.s(env) : yield* args.g(env)) as Value[];
        const slot = functionOf(fn);
        if (slot === undefined) throw notFunction();
        at(pos);
        if (slot.sync !== undefined) return slot.sync(undefined, given, undefined);
        return yield* realm.body(slot)(undefined, given, undefined);
      });
    }
    const find = calleeOf(callee, scope);
    return slow(function* (env) {
      const { fn, self } = yield* find(env);
      if (fn === SHORT || (optional && (fn === undefined || fn === null))) return SHORT;
      const given = (args.s !== undefined ? args.s(env) : yield* args.g(env)) as Value[];
      const slot = functionOf(fn);
      if (slot === undefined) throw notFunction();
      at(pos);
      if (slot.sync !== undefined) return slot.sync(self, given, undefined);
      return yield* realm.body(slot)(self, given, undefined);
    });
  }

  function superCall(node: CallExpression, scope: Scope): Code {
    const callee = scope.resolve('%callee');
    const self = scope.resolve('this');
    const target = scope.resolve('new.target');
    const args = items(node.arguments, scope);
    return slow(function* (env) {
      if (callee === undefined || self === undefined || target === undefined) throw new Error('super outside a class');
      const own = up(env, callee.depth).v[callee.variable.index] as object;
      const parent = Reflect.getPrototypeOf(own);
      const given = (args.s !== undefined ? args.s(env) : yield* args.g(env)) as Value[];
      at(node.start);
      const newTarget = up(env, target.depth).v[target.variable.index] as object;
      const made = yield* realm.construct(parent, given, newTarget);
      const variables = up(env, self.depth).v;
      if (variables[self.variable.index] !== DEAD)
        throw realm.fail('ReferenceError', 'Super constructor may only be called once');
      variables[self.variable.index] = made;
      const slot = slotOf(own) as FunctionSlot;
      if (slot.fields !== undefined) yield* slot.fields(made);
      return made;
    });
  }

  function construct(node: NewExpression, scope: Scope): Code {
    const callee = expression(node.callee, scope);
    const args = items(node.arguments, scope);
    return slow(function* (env) {
      const fn = callee.s !== undefined ? callee.s(env) : yield* callee.g(env);
      const given = (args.s !== undefined ? args.s(env) : yield* args.g(env)) as Value[];
      at(node.start);
      const slot = functionOf(fn);
      if (slot === undefined || slot.constructs === 'no')
        throw realm.typeError(`${render(node.callee)} is not a constructor`);
      return yield* realm.construct(fn, given);
    });
  }

  // Suspension

  function awaiting(argument: Code, start: number): Code {
    return slow(function* (env) {
      const value = argument.s !== undefined ? argument.s(env) : yield* argument.g(env);
      at(start);
      return yield* suspend('await', value);
    });
  }

  function* suspend(kind: 'await' | 'yield', value: Value): Run<Value> {
    const point = new Suspend(kind, value);
    yield point;
    if (point.mode === 'throw') throw new Thrown(point.sent, realm.place());
    if (point.mode === 'return') throw new Returning(point.sent);
    return point.sent;
  }

  function yielding(node: YieldExpression, scope: Scope): Code {
    const argument = node.argument ? expression(node.argument, scope) : fast(() => undefined);
    if (node.delegate)
      return slow(function* (env) {
        return yield* delegate(argument.s !== undefined ? argument.s(env) : yield* argument.g(env));
      });
    return slow(function* (env) {
      return yield* suspend('yield', argument.s !== undefined ? argument.s(env) : yield* argument.g(env));
    });
  }

  /** `yield*`: hands on what the inner iterator gives. */
  function* delegate(value: Value): Run<Value> {
    const { iterator, next } = realm.iterator(value);
    let step = yield* realm.call(next, iterator, [undefined]);
    for (;;) {
      if (realm.get(step, 'done')) return realm.get(step, 'value');
      const point = new Suspend('yield', realm.get(step, 'value'));
      yield point;
      if (point.mode === 'next') step = yield* realm.call(next, iterator, [point.sent]);
      else {
        const method = realm.method(iterator, point.mode);
        if (method === undefined) {
          if (point.mode === 'return') throw new Returning(point.sent);
          throw new Thrown(point.sent);
        }
        step = yield* realm.call(method, iterator, [point.sent]);
        if (point.mode === 'return' && realm.get(step, 'done')) throw new Returning(realm.get(step, 'value'));
      }
    }
  }

  return { expression, place: { place, putMember, rename, suspend } };
}

/** What patterns and classes need of this part. */
export interface PlaceMaker {
  place(node: Expression | AnyNode, scope: Scope): Place;
  putMember(target: object, key: Key, kind: 'method' | 'getter' | 'setter', made: object, enumerable: boolean): void;
  rename(fn: object, key: Key): void;
  suspend(kind: 'await' | 'yield', value: Value): Run<Value>;
}
