import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { functionOf, isObject, type Run, type Value } from '../engine/values.ts';

/** Promise, with the order of microtasks that the standard asks for. */
export function addPromises(realm: Realm): void {
  const made = realm.constructorFn('Promise', 1, function* (_, [executor], target) {
    if (target === undefined) throw realm.typeError("Promise constructor cannot be invoked without 'new'");
    if (functionOf(executor) === undefined)
      throw realm.typeError(`Promise resolver ${realm.show(executor)} is not a function`);
    const { promise, slot } = realm.promise(realm.protoOf(target, 'Promise'));
    let done = false;
    const once = (act: (value: Value) => void) =>
      realm.sync('', 1, (_, [value]) => {
        if (!done) {
          done = true;
          act(value);
        }
        return undefined;
      });
    const [resolve, reject] = [
      once((value) => realm.resolve(promise, slot, value)),
      once((value) => realm.reject(promise, slot, value)),
    ];
    try {
      yield* realm.call(executor, undefined, [resolve, reject]);
    } catch (error) {
      const reason = realm.caught(error);
      if (!done) realm.reject(promise, slot, reason);
      done = true;
    }
    return promise;
  });
  addThen(realm);
  addStatics(realm, made);
  hide(realm.protos.Promise, Symbol.toStringTag, 'Promise', true);
}

function addThen(realm: Realm): void {
  const { Promise: proto } = realm.protos;
  const then = (self: Value, onValue: Value, onReason: Value): Value => {
    const slot = realm.promiseSlot(self);
    if (slot === undefined || !isObject(self))
      throw realm.typeError(`Method Promise.prototype.then called on incompatible receiver ${realm.show(self)}`);
    const result = realm.promise();
    realm.react(self, slot, function* (state, value): Run<void> {
      const handler = state === 'fulfilled' ? onValue : onReason;
      if (functionOf(handler) === undefined) {
        if (state === 'fulfilled') realm.resolve(result.promise, result.slot, value);
        else realm.reject(result.promise, result.slot, value);
        return;
      }
      try {
        realm.resolve(result.promise, result.slot, yield* realm.call(handler, undefined, [value]));
      } catch (error) {
        realm.reject(result.promise, result.slot, realm.caught(error));
      }
    });
    return result.promise;
  };
  realm.define(proto, 'Promise', { 'then()': [2, (self, [onValue, onReason]) => then(self, onValue, onReason)] });
  realm.defineTasks(proto, 'Promise', {
    catch: [
      1,
      function* (self, [onReason]) {
        return yield* realm.call(realm.get(self, 'then'), self, [undefined, onReason]);
      },
    ],
    finally: [
      1,
      function* (self, [fn]) {
        if (functionOf(fn) === undefined) return yield* realm.call(realm.get(self, 'then'), self, [fn, fn]);
        const after = (last: (value: Value) => object) =>
          realm.task('', 1, function* (_, [value]) {
            const { promise } = realm.asPromise(yield* realm.call(fn, undefined, []));
            return yield* realm.call(realm.get(promise, 'then'), promise, [last(value)]);
          });
        return yield* realm.call(realm.get(self, 'then'), self, [
          after((value) => realm.sync('', 0, () => value)),
          after((value) =>
            realm.task('', 0, function* () {
              const { promise, slot } = realm.promise();
              realm.reject(promise, slot, value);
              return promise;
            }),
          ),
        ]);
      },
    ],
  });
}

function addStatics(realm: Realm, made: object): void {
  type Settle = { resolve(value: Value): void; reject(value: Value): void };
  /** Waits for all items; `each` is told how one ended. */
  const gather = (
    name: string,
    each: (
      i: number,
      state: 'fulfilled' | 'rejected',
      value: Value,
      out: Value[],
      settle: Settle,
      last: () => boolean,
    ) => void,
    finish: (out: Value[], settle: Settle) => void,
  ) =>
    hide(
      made,
      name,
      realm.task(
        name,
        1,
        function* (_, [items]): Run<Value> {
          const deferred = realm.deferred();
          let list: Value[];
          try {
            list = realm.list(items);
          } catch (error) {
            deferred.reject(realm.caught(error));
            return deferred.promise;
          }
          const out: Value[] = new Array(list.length).fill(undefined) as Value[];
          let left = list.length;
          const last = (): boolean => --left === 0;
          if (list.length === 0 && name !== 'race') finish(out, deferred);
          for (const [i, item] of list.entries()) {
            const promise = realm.promiseSlot(item) === undefined ? realm.asPromise(item).promise : (item as object);
            const on = (state: 'fulfilled' | 'rejected') =>
              realm.sync('', 1, (_, [value]) => {
                each(i, state, value, out, deferred, last);
                return undefined;
              });
            yield* realm.call(realm.get(promise, 'then'), promise, [on('fulfilled'), on('rejected')]);
          }
          return deferred.promise;
        },
        `Promise.${name}`,
      ),
    );
  gather(
    'all',
    (i, state, value, out, settle, last) => {
      if (state === 'rejected') return settle.reject(value);
      out[i] = value;
      if (last()) settle.resolve(realm.array(out));
    },
    (out, settle) => settle.resolve(realm.array(out)),
  );
  gather(
    'allSettled',
    (i, state, value, out, settle, last) => {
      out[i] = realm.object(state === 'fulfilled' ? { status: state, value } : { status: state, reason: value });
      if (last()) settle.resolve(realm.array(out));
    },
    (out, settle) => settle.resolve(realm.array(out)),
  );
  gather(
    'race',
    (_, state, value, __, settle) => (state === 'fulfilled' ? settle.resolve(value) : settle.reject(value)),
    () => {},
  );
  const none = (out: Value[]): object => {
    const error = realm.error('AggregateError', 'All promises were rejected');
    hide(error, 'errors', realm.array(out));
    return error;
  };
  gather(
    'any',
    (i, state, value, out, settle, last) => {
      if (state === 'fulfilled') return settle.resolve(value);
      out[i] = value;
      if (last()) settle.reject(none(out));
    },
    (out, settle) => settle.reject(none(out)),
  );
  realm.define(made, 'Promise', {
    resolve: [1, (_, [value]) => (realm.promiseSlot(value) !== undefined ? value : realm.asPromise(value).promise)],
    reject: [
      1,
      (_, [reason]) => {
        const { promise, slot } = realm.promise();
        realm.reject(promise, slot, reason);
        return promise;
      },
    ],
    withResolvers: [
      0,
      () => {
        const deferred = realm.deferred();
        return realm.object({
          promise: deferred.promise,
          resolve: realm.sync('', 1, (_, [value]) => void deferred.resolve(value)),
          reject: realm.sync('', 1, (_, [value]) => void deferred.reject(value)),
        });
      },
    ],
  });
  realm.defineTasks(made, 'Promise', {
    try: [
      1,
      function* (_, [fn, ...args]) {
        const deferred = realm.deferred();
        try {
          deferred.resolve(yield* realm.call(fn, undefined, args));
        } catch (error) {
          deferred.reject(realm.caught(error));
        }
        return deferred.promise;
      },
    ],
  });
}
