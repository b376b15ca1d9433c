import type { Realm } from './realm.ts';
import {
  type Frame,
  GeneratorSlot,
  isObject,
  PromiseSlot,
  Returning,
  type Run,
  type Suspend,
  stamp,
  Thrown,
  type Value,
} from './values.ts';

/** An async function that is going on. */
export interface AsyncCall {
  readonly body: Run<Value>;
  readonly promise: object;
  readonly slot: PromiseSlot;
  readonly frame: Frame;
  /** The innermost call when it last gave control away. */
  inner: Frame | undefined;
}

/** The calls that wait for an async function, as stack traces list them after it resumed. */
function asyncParents(slot: PromiseSlot): Frame | undefined {
  const waiting = slot.awaiter;
  if (waiting === undefined) return undefined;
  const { frame } = waiting;
  return { ...frame, label: `async ${frame.label}`, parent: asyncParents(waiting.promise) };
}

/** The frames of `top` with `rest` under them. */
function below(top: Frame | undefined, rest: Frame | undefined): Frame | undefined {
  return top === undefined ? rest : { ...top, parent: below(top.parent, rest) };
}

/** Runs an async function until it awaits, and arranges that it goes on when what it awaits is settled. */
export function* advance(realm: Realm, call: AsyncCall): Run<void> {
  const saved = realm.frame;
  for (;;) {
    realm.frame = call.inner;
    let step: IteratorResult<unknown, Value>;
    try {
      step = call.body.next('ready');
    } catch (error) {
      realm.frame = saved;
      realm.reject(call.promise, call.slot, realm.caught(error));
      return;
    }
    call.inner = realm.frame;
    realm.frame = saved;
    if (step.done === true) {
      realm.resolve(call.promise, call.slot, step.value);
      return;
    }
    const block = step.value as Suspend | { readonly kind: 'tick'; readonly fuel: number };
    if (block.kind === 'tick') {
      yield block;
      continue;
    }
    if (block.kind !== 'await') {
      yield block as never;
      continue;
    }
    awaitThen(realm, block, call.slot, call.frame, function* () {
      const resumed: Frame = Object.assign(call.frame, { parent: below(realm.frame, asyncParents(call.slot)) });
      call.inner = resumed;
      yield* advance(realm, call);
    });
    return;
  }
}

/** Goes on as a microtask once what `point` awaits is settled. */
function awaitThen(
  realm: Realm,
  point: Suspend,
  own: PromiseSlot | undefined,
  frame: Frame | undefined,
  next: () => Run<void>,
): void {
  const { promise, slot } = realm.asPromise(point.value);
  if (own !== undefined && frame !== undefined) slot.awaiter ??= { frame, promise: own };
  realm.react(promise, slot, function* (state, value) {
    point.mode = state === 'fulfilled' ? 'next' : 'throw';
    point.sent = value;
    yield* next();
  });
}

/** The object that calling a generator function gives. */
export function generatorObject(realm: Realm, body: Run<Value>, fn: object, isAsync: boolean, frame: Frame): object {
  const proto = realm.get(fn, 'prototype');
  const slot = new GeneratorSlot(body, isAsync);
  slot.frame = frame;
  const fallback = isAsync ? realm.protos.AsyncGenerator : realm.protos.Generator;
  return stamp(Object.create(isObject(proto) ? proto : fallback) as object, slot);
}

/** `next`, `throw` or `return` of a generator. */
export function* resume(realm: Realm, slot: GeneratorSlot, mode: Suspend['mode'], value: Value): Run<object> {
  if (slot.state === 'running') throw realm.typeError('Generator is already running');
  if (slot.state === 'start' && mode !== 'next') slot.state = 'done';
  if (slot.state === 'done') {
    if (mode === 'throw') throw new Thrown(value, realm.place());
    return realm.step(true, mode === 'return' ? value : undefined);
  }
  if (slot.waiting !== undefined) Object.assign(slot.waiting, { mode, sent: value });
  slot.state = 'running';
  const saved = realm.frame;
  let inner: Frame | undefined = slot.frame === undefined ? saved : Object.assign(slot.frame, { parent: saved });
  for (;;) {
    realm.frame = inner;
    let step: ReturnType<typeof slot.body.next>;
    try {
      step = slot.body.next('ready');
    } catch (error) {
      realm.frame = saved;
      slot.state = 'done';
      if (error instanceof Returning) return realm.step(true, error.value);
      throw error;
    }
    inner = realm.frame;
    realm.frame = saved;
    if (step.done === true) {
      slot.state = 'done';
      return realm.step(true, step.value);
    }
    if (step.value.kind === 'yield') {
      slot.waiting = step.value;
      slot.state = 'suspended';
      return realm.step(false, step.value.value);
    }
    yield step.value;
  }
}

/** The same of an async generator: a promise for the step; requests are served one after another. */
export function* request(realm: Realm, slot: GeneratorSlot, mode: Suspend['mode'], value: Value): Run<object> {
  const { promise } = realm.promise();
  slot.queue.push({ mode, value, promise });
  if (slot.state !== 'running') yield* serve(realm, slot);
  return promise;
}

function* serve(realm: Realm, slot: GeneratorSlot): Run<void> {
  const next = slot.queue[0];
  if (next === undefined) return;
  const { mode, value } = next;
  if (slot.state === 'start' && mode !== 'next') slot.state = 'done';
  if (slot.state === 'done') {
    slot.queue.shift();
    const state = realm.promiseSlot(next.promise) ?? new PromiseSlot();
    if (mode === 'throw') realm.reject(next.promise, state, value);
    else realm.resolve(next.promise, state, realm.step(true, mode === 'return' ? value : undefined));
    yield* serve(realm, slot);
    return;
  }
  if (slot.waiting !== undefined) Object.assign(slot.waiting, { mode, sent: value });
  slot.state = 'running';
  yield* goOn(realm, slot);
}

function* goOn(realm: Realm, slot: GeneratorSlot): Run<void> {
  const saved = realm.frame;
  let inner: Frame | undefined = slot.frame;
  const answer = function* (settle: (promise: object, state: PromiseSlot) => void, done: boolean): Run<void> {
    slot.state = done ? 'done' : 'suspended';
    const asked = slot.queue.shift();
    const state = asked === undefined ? undefined : realm.promiseSlot(asked.promise);
    if (asked !== undefined && state !== undefined) settle(asked.promise, state);
    yield* serve(realm, slot);
  };
  for (;;) {
    realm.frame = inner;
    let step: ReturnType<typeof slot.body.next>;
    try {
      step = slot.body.next('ready');
    } catch (error) {
      realm.frame = saved;
      if (error instanceof Returning) {
        const { value } = error;
        return yield* answer((p, s) => realm.resolve(p, s, realm.step(true, value)), true);
      }
      const reason = realm.caught(error);
      return yield* answer((p, s) => realm.reject(p, s, reason), true);
    }
    inner = realm.frame;
    realm.frame = saved;
    const { value } = step;
    if (step.done === true)
      return yield* answer((p, s) => realm.resolve(p, s, realm.step(true, step.value as Value)), true);
    const block = value as Suspend;
    if (block.kind === 'yield') {
      slot.waiting = block;
      return yield* answer((p, s) => realm.resolve(p, s, realm.step(false, block.value)), false);
    }
    if (block.kind === 'await') {
      awaitThen(realm, block, undefined, undefined, () => goOn(realm, slot));
      return;
    }
    yield block as never;
  }
}
