import type {
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Pattern,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import type { PlaceMaker } from './expressions.ts';
import { type Binder, type Parts, renderValue } from './parts.ts';
import { boundNames, type Code, type Completion, declareLexical, type Env, fast, Jump, Scope, slow } from './scope.ts';
import { DEAD, Exiting, functionOf, isObject, type Run, Thrown, type Value } from './values.ts';

const BREAK = new Jump('break', undefined, undefined);
const CONTINUE = new Jump('continue', undefined, undefined);

/** What a loop does after its body: `next` turn, `stop`, or leave with a jump of somebody else. */
function afterBody(done: Completion, labels: readonly string[]): 'next' | 'stop' | Jump {
  if (done === undefined) return 'next';
  const mine = done.label === undefined || labels.includes(done.label);
  if (done.kind === 'break' && mine) return done.label === undefined ? 'stop' : done;
  if (done.kind === 'continue' && mine) return 'next';
  return done;
}

export function makeStatements(
  parts: Parts,
  { suspend }: PlaceMaker,
): Pick<Parts, 'statement' | 'statements' | 'block'> {
  const { realm, at } = parts;

  function* runBinder(binder: Binder, env: Env, value: Value): Run<void> {
    if (binder.s !== undefined) binder.s(env, value);
    else yield* binder.g(env, value);
  }

  function statement(node: Statement, scope: Scope, labels: readonly string[] = []): Code<Completion> {
    switch (node.type) {
      case 'ExpressionStatement': {
        const code = parts.expression(node.expression, scope);
        if (code.s !== undefined) {
          const run = code.s;
          return fast((env) => {
            run(env);
            return undefined;
          });
        }
        const { g } = code;
        return slow(function* (env) {
          yield* g(env);
          return undefined;
        });
      }
      case 'VariableDeclaration':
        return declaration(node, scope);
      case 'ReturnStatement': {
        if (!node.argument) {
          const done = new Jump('return', undefined, undefined);
          return fast(() => done);
        }
        const code = parts.expression(node.argument, scope);
        if (code.s !== undefined) {
          const run = code.s;
          return fast((env) => new Jump('return', undefined, run(env)));
        }
        const { g } = code;
        return slow(function* (env) {
          return new Jump('return', undefined, yield* g(env));
        });
      }
      case 'IfStatement':
        return ifStatement(node.test, node.consequent, node.alternate ?? undefined, scope);
      case 'BlockStatement':
        return block(node.body, scope);
      case 'ForStatement':
        return forLoop(node, scope, labels);
      case 'ForOfStatement':
        return forOf(node, scope, labels);
      case 'ForInStatement':
        return forIn(node, scope, labels);
      case 'WhileStatement':
        return whileLoop(parts.expression(node.test, scope), statement(node.body, scope), false, labels);
      case 'DoWhileStatement':
        return whileLoop(parts.expression(node.test, scope), statement(node.body, scope), true, labels);
      case 'BreakStatement': {
        const jump = node.label ? new Jump('break', node.label.name, undefined) : BREAK;
        return fast(() => jump);
      }
      case 'ContinueStatement': {
        const jump = node.label ? new Jump('continue', node.label.name, undefined) : CONTINUE;
        return fast(() => jump);
      }
      case 'LabeledStatement':
        return labeled(node.label.name, statement(node.body, scope, [...labels, node.label.name]));
      case 'ThrowStatement': {
        const code = parts.expression(node.argument, scope);
        const { start } = node;
        const { source } = parts;
        return slow(function* (env) {
          const value = code.s !== undefined ? code.s(env) : yield* code.g(env);
          throw new Thrown(value, source.internal ? realm.place() : { source, pos: start });
        });
      }
      case 'TryStatement':
        return tryStatement(node, scope);
      case 'SwitchStatement':
        return switchStatement(node, scope);
      case 'FunctionDeclaration':
      case 'EmptyStatement':
      case 'DebuggerStatement':
        return fast(() => undefined);
      case 'ClassDeclaration': {
        const code = parts.cls(node, scope, node.id.name);
        const index = scope.names.get(node.id.name)?.index ?? 0;
        return slow(function* (env) {
          env.v[index] = code.s !== undefined ? code.s(env) : yield* code.g(env);
          return undefined;
        });
      }
      default:
        throw new SyntaxError(`drydock: ${node.type} is not modelled`);
    }
  }

  /** Statements one after another; functions declared among them are made first. */
  function statements(list: readonly Statement[], scope: Scope): Code<Completion> {
    const hoisted = list.flatMap((one) =>
      one.type === 'FunctionDeclaration'
        ? [
            {
              index: scope.names.get(one.id.name)?.index ?? 0,
              make: parts.fn(one, scope, { name: one.id.name, kind: 'function' }),
            },
          ]
        : [],
    );
    const codes = list
      .filter((one) => one.type !== 'FunctionDeclaration' && one.type !== 'EmptyStatement')
      .map((one) => statement(one, scope));
    const hoist = (env: Env): void => {
      for (const { index, make } of hoisted) env.v[index] = make(env);
    };
    const quick = codes.flatMap((code) => code.s ?? []);
    if (quick.length === codes.length)
      return fast((env) => {
        if (hoisted.length > 0) hoist(env);
        for (const run of quick) {
          const done = run(env);
          if (done !== undefined) return done;
        }
        return undefined;
      });
    return slow(function* (env) {
      if (hoisted.length > 0) hoist(env);
      for (const code of codes) {
        const done = code.s !== undefined ? code.s(env) : yield* code.g(env);
        if (done !== undefined) return done;
      }
      return undefined;
    });
  }

  const bindsSomething = (one: Statement): boolean =>
    (one.type === 'VariableDeclaration' && one.kind !== 'var') ||
    one.type === 'ClassDeclaration' ||
    one.type === 'FunctionDeclaration';

  function block(list: readonly Statement[], outer: Scope): Code<Completion> {
    if (!list.some(bindsSomething)) return statements(list, outer);
    const scope = new Scope(outer, 'block', outer.strict);
    const dead = declareLexical(list, scope);
    return within(scope, dead, statements(list, scope));
  }

  function within(scope: Scope, dead: readonly number[], code: Code<Completion>): Code<Completion> {
    const enter = (up: Env): Env => {
      const v: (Value | typeof DEAD)[] = new Array(scope.size).fill(undefined);
      for (const index of dead) v[index] = DEAD;
      return { v, up };
    };
    if (code.s !== undefined) {
      const run = code.s;
      return fast((env) => run(enter(env)));
    }
    const { g } = code;
    return slow(function* (env) {
      return yield* g(enter(env));
    });
  }

  function declaration(node: VariableDeclaration, scope: Scope): Code<Completion> {
    const list = node.declarations.flatMap((one) => {
      if (!one.init && node.kind === 'var') return [];
      const name = one.id.type === 'Identifier' ? one.id.name : '';
      const value: Code = one.init ? parts.expression(one.init, scope, name) : fast(() => undefined);
      return [{ value, bind: parts.bind(one.id, scope, 'declare'), start: one.init?.start ?? one.start }];
    });
    if (list.every((one) => one.value.s !== undefined && one.bind.s !== undefined))
      return fast((env) => {
        for (const one of list) one.bind.s?.(env, one.value.s?.(env));
        return undefined;
      });
    return slow(function* (env) {
      for (const { value, bind } of list) {
        const given = value.s !== undefined ? value.s(env) : yield* value.g(env);
        if (bind.s !== undefined) bind.s(env, given);
        else yield* bind.g(env, given);
      }
      return undefined;
    });
  }

  function ifStatement(
    test: Parameters<Parts['expression']>[0],
    yes: Statement,
    no: Statement | undefined,
    scope: Scope,
  ): Code<Completion> {
    const when = parts.expression(test, scope);
    const then = statement(yes, scope);
    const otherwise = no === undefined ? fast<Completion>(() => undefined) : statement(no, scope);
    if (when.s !== undefined && then.s !== undefined && otherwise.s !== undefined) {
      const [a, b, c] = [when.s, then.s, otherwise.s];
      return fast((env) => (a(env) ? b(env) : c(env)));
    }
    return slow(function* (env) {
      const picked = (when.s !== undefined ? when.s(env) : yield* when.g(env)) ? then : otherwise;
      return picked.s !== undefined ? picked.s(env) : yield* picked.g(env);
    });
  }

  function labeled(label: string, code: Code<Completion>): Code<Completion> {
    const clear = (done: Completion): Completion => (done?.kind === 'break' && done.label === label ? undefined : done);
    if (code.s !== undefined) {
      const run = code.s;
      return fast((env) => clear(run(env)));
    }
    const { g } = code;
    return slow(function* (env) {
      return clear(yield* g(env));
    });
  }

  // Loops

  function whileLoop(
    test: Code,
    body: Code<Completion>,
    bodyFirst: boolean,
    labels: readonly string[],
  ): Code<Completion> {
    return slow(function* (env) {
      let first = bodyFirst;
      for (;;) {
        if (!first && !(test.s !== undefined ? test.s(env) : yield* test.g(env))) return undefined;
        first = false;
        const next = afterBody(body.s !== undefined ? body.s(env) : yield* body.g(env), labels);
        if (next === 'stop') return undefined;
        if (next !== 'next') return next;
        if (++realm.turns >= 1000) yield* realm.turn();
      }
    });
  }

  function forLoop(node: ForStatement, outer: Scope, labels: readonly string[]): Code<Completion> {
    const { init } = node;
    const lexical = init?.type === 'VariableDeclaration' && init.kind !== 'var';
    const scope = lexical ? new Scope(outer, 'block', outer.strict) : outer;
    if (lexical) declareLexical([init], scope);
    const start: Code<Completion> =
      init === null || init === undefined
        ? fast<Completion>(() => undefined)
        : init.type === 'VariableDeclaration'
          ? declaration(init, scope)
          : statement({ type: 'ExpressionStatement', expression: init, start: init.start, end: init.end }, scope);
    const test: Code = node.test ? parts.expression(node.test, scope) : fast(() => true);
    const update: Code = node.update ? parts.expression(node.update, scope) : fast(() => undefined);
    const body = statement(node.body, scope);
    return slow(function* (outerEnv) {
      let env: Env = lexical ? { v: new Array(scope.size).fill(DEAD), up: outerEnv } : outerEnv;
      if (start.s !== undefined) start.s(env);
      else yield* start.g(env);
      for (;;) {
        if (!(test.s !== undefined ? test.s(env) : yield* test.g(env))) return undefined;
        const next = afterBody(body.s !== undefined ? body.s(env) : yield* body.g(env), labels);
        if (next === 'stop') return undefined;
        if (next !== 'next') return next;
        // Each turn has variables of its own, which closures may keep.
        if (lexical) env = { v: env.v.slice(), up: outerEnv };
        if (update.s !== undefined) update.s(env);
        else yield* update.g(env);
        if (++realm.turns >= 1000) yield* realm.turn();
      }
    });
  }

  /** The variable of a `for … of` or `for … in`: a scope for each turn, and how a value gets in. */
  function head(
    left: VariableDeclaration | Pattern,
    outer: Scope,
  ): { readonly scope: Scope; readonly bind: Binder; readonly fresh: (up: Env) => Env } {
    if (left.type !== 'VariableDeclaration')
      return { scope: outer, bind: parts.bind(left, outer, 'assign'), fresh: (up) => up };
    const pattern = left.declarations[0]?.id as Pattern;
    if (left.kind === 'var') return { scope: outer, bind: parts.bind(pattern, outer, 'declare'), fresh: (up) => up };
    const scope = new Scope(outer, 'block', outer.strict);
    for (const name of boundNames(pattern)) scope.declare(name, left.kind === 'let' ? 'let' : 'const');
    return {
      scope,
      bind: parts.bind(pattern, scope, 'declare'),
      fresh: (up) => ({ v: new Array(scope.size).fill(DEAD), up }),
    };
  }

  function forOf(node: ForOfStatement, outer: Scope, labels: readonly string[]): Code<Completion> {
    const items = parts.expression(node.right, outer);
    const { scope, bind, fresh } = head(node.left, outer);
    const body = statement(node.body, scope);
    const name = renderValue(node.right);
    const turn = function* (env: Env, value: Value): Run<'next' | 'stop' | Jump> {
      const inner = fresh(env);
      yield* runBinder(bind, inner, value);
      return afterBody(body.s !== undefined ? body.s(inner) : yield* body.g(inner), labels);
    };
    if (node.await) return forAwait(node, items, turn);
    return slow(function* (env) {
      const list = items.s !== undefined ? items.s(env) : yield* items.g(env);
      at(node.right.start);
      if (realm.isPlainArray(list)) {
        for (let i = 0; i < list.length; i++) {
          const next = yield* turn(env, list[i]);
          if (next === 'stop') return undefined;
          if (next !== 'next') return next;
          yield* realm.turn();
        }
        return undefined;
      }
      const { iterator, next: advance } = realm.iterator(list, name);
      for (;;) {
        const step = yield* realm.call(advance, iterator, []);
        if (!isObject(step)) throw realm.typeError(`Iterator result ${realm.show(step)} is not an object`);
        if (realm.get(step, 'done')) return undefined;
        let next: 'next' | 'stop' | Jump;
        try {
          next = yield* turn(env, realm.get(step, 'value'));
        } catch (error) {
          const close = realm.method(iterator, 'return');
          if (close !== undefined) yield* realm.call(close, iterator, []);
          throw error;
        }
        if (next !== 'next') {
          const close = realm.method(iterator, 'return');
          if (close !== undefined) yield* realm.call(close, iterator, []);
          return next === 'stop' ? undefined : next;
        }
        yield* realm.turn();
      }
    });
  }

  function forAwait(
    node: ForOfStatement,
    items: Code,
    turn: (env: Env, value: Value) => Run<'next' | 'stop' | Jump>,
  ): Code<Completion> {
    return slow(function* (env) {
      const list = items.s !== undefined ? items.s(env) : yield* items.g(env);
      at(node.right.start);
      const method = realm.get(list, Symbol.asyncIterator);
      const isAsync = functionOf(method) !== undefined;
      const iterator = isAsync
        ? yield* realm.call(method, list, [])
        : realm.iterator(
            list,
            `${renderValue(node.right)} is not async iterable`.replace(/ is not async iterable$/, ''),
          ).iterator;
      const advance = realm.get(iterator, 'next');
      for (;;) {
        const given = yield* realm.call(advance, iterator, []);
        const step = isAsync ? yield* suspend('await', given) : given;
        if (realm.get(step, 'done')) return undefined;
        const value = realm.get(step, 'value');
        const next = yield* turn(env, isAsync ? value : yield* suspend('await', value));
        if (next !== 'next') {
          const close = realm.method(iterator, 'return');
          if (close !== undefined) yield* suspend('await', yield* realm.call(close, iterator, []));
          return next === 'stop' ? undefined : next;
        }
        yield* realm.turn();
      }
    });
  }

  /** The names that `for … in` visits: own ones first, then those of the prototypes. */
  function enumerable(value: Value): string[] {
    if (value === undefined || value === null) return [];
    const seen = new Set<string>();
    const out: string[] = [];
    for (let object: object | null = realm.toObject(value); object !== null; object = Reflect.getPrototypeOf(object))
      for (const key of Reflect.ownKeys(object)) {
        if (typeof key !== 'string' || seen.has(key)) continue;
        seen.add(key);
        if (Object.getOwnPropertyDescriptor(object, key)?.enumerable === true) out.push(key);
      }
    return out;
  }

  function forIn(node: ForInStatement, outer: Scope, labels: readonly string[]): Code<Completion> {
    const object = parts.expression(node.right, outer);
    const { scope, bind, fresh } = head(node.left, outer);
    const body = statement(node.body, scope);
    return slow(function* (env) {
      const target = object.s !== undefined ? object.s(env) : yield* object.g(env);
      for (const key of enumerable(target)) {
        if (isObject(target) && !(key in target)) continue;
        const inner = fresh(env);
        yield* runBinder(bind, inner, key);
        const next = afterBody(body.s !== undefined ? body.s(inner) : yield* body.g(inner), labels);
        if (next === 'stop') return undefined;
        if (next !== 'next') return next;
        yield* realm.turn();
      }
      return undefined;
    });
  }

  function tryStatement(node: TryStatement, scope: Scope): Code<Completion> {
    const body = block(node.block.body, scope);
    const { handler } = node;
    const catchScope = handler ? new Scope(scope, 'block', scope.strict) : undefined;
    if (handler?.param && catchScope !== undefined)
      for (const name of boundNames(handler.param)) catchScope.declare(name, 'let');
    const bind =
      handler?.param && catchScope !== undefined ? parts.bind(handler.param, catchScope, 'declare') : undefined;
    const rescue = handler && catchScope !== undefined ? block(handler.body.body, catchScope) : undefined;
    const last = node.finalizer ? block(node.finalizer.body, scope) : undefined;
    const guarded = function* (env: Env): Run<Completion> {
      if (rescue === undefined || catchScope === undefined)
        return body.s !== undefined ? body.s(env) : yield* body.g(env);
      const frame = realm.frame;
      let value: Value;
      try {
        return body.s !== undefined ? body.s(env) : yield* body.g(env);
      } catch (error) {
        realm.frame = frame;
        value = realm.caught(error);
      }
      const inner: Env = { v: new Array(catchScope.size).fill(undefined), up: env };
      if (bind !== undefined) yield* runBinder(bind, inner, value);
      return rescue.s !== undefined ? rescue.s(inner) : yield* rescue.g(inner);
    };
    return slow(function* (env) {
      if (last === undefined) return yield* guarded(env);
      const frame = realm.frame;
      let outcome: { readonly done: Completion } | { readonly error: unknown };
      try {
        outcome = { done: yield* guarded(env) };
      } catch (error) {
        if (error instanceof Exiting) throw error;
        outcome = { error };
      }
      realm.frame = frame;
      const final = last.s !== undefined ? last.s(env) : yield* last.g(env);
      if (final !== undefined) return final;
      if ('error' in outcome) throw outcome.error;
      return outcome.done;
    });
  }

  function switchStatement(node: SwitchStatement, outer: Scope): Code<Completion> {
    const value = parts.expression(node.discriminant, outer);
    const all = node.cases.flatMap((one) => one.consequent);
    const scope = new Scope(outer, 'block', outer.strict);
    const dead = declareLexical(all, scope);
    const tests = node.cases.map((one) => (one.test ? parts.expression(one.test, scope) : undefined));
    const bodies = node.cases.map((one) => statements(one.consequent, scope));
    return slow(function* (outerEnv) {
      const given = value.s !== undefined ? value.s(outerEnv) : yield* value.g(outerEnv);
      const env: Env = { v: new Array(scope.size).fill(undefined), up: outerEnv };
      for (const index of dead) env.v[index] = DEAD;
      let from = -1;
      for (const [i, test] of tests.entries()) {
        if (test === undefined) continue;
        if ((test.s !== undefined ? test.s(env) : yield* test.g(env)) === given) {
          from = i;
          break;
        }
      }
      if (from < 0) from = tests.indexOf(undefined);
      if (from < 0) return undefined;
      for (const body of bodies.slice(from)) {
        const done = body.s !== undefined ? body.s(env) : yield* body.g(env);
        if (done === undefined) continue;
        return done.kind === 'break' && done.label === undefined ? undefined : done;
      }
      return undefined;
    });
  }

  return { statement, statements, block };
}
