import { type Block, resume, type Task, WaitQueue, type Wake } from './task.ts';

interface Child {
  readonly task: Task<void>;
  wake: Wake | undefined;
  until: number | undefined;
  cancels: (() => void)[];
}

/** Runs tasks side by side as one task, each as soon as what it waits for has happened, in the order given. */
export function* concurrently(tasks: readonly Task<void>[]): Task<void> {
  const changed = new WaitQueue();
  let children: Child[] = tasks.map((task) => ({ task, wake: 'ready', until: undefined, cancels: [] }));
  while (children.length > 0) {
    for (const child of children) yield* advance(child, changed);
    children = children.filter((child) => child.task !== FINISHED.get(child));
    if (children.some((child) => child.wake !== undefined) || children.length === 0) continue;
    const deadlines = children.flatMap(({ until }) => (until === undefined ? [] : [until]));
    const until = deadlines.length === 0 ? undefined : Math.min(...deadlines);
    const wake: Wake = yield until === undefined
      ? { kind: 'wait', on: [changed] }
      : { kind: 'wait', on: [changed], until };
    for (const child of children) if (wake === 'timeout' && child.until === until) wakeUp(child, 'timeout');
  }
}

const FINISHED = new WeakMap<Child, Task<void>>();

/** One turn of a child that is ready. */
function* advance(child: Child, changed: WaitQueue): Task<void> {
  const { wake } = child;
  if (wake === undefined) return;
  child.wake = undefined;
  const next = yield* resume(child.task, wake);
  if (next.done) FINISHED.set(child, child.task);
  else if (next.value.kind === 'tick') {
    yield next.value;
    child.wake = 'ready';
  } else wait(child, next.value, changed);
}

function wait(child: Child, block: Extract<Block, { kind: 'wait' }>, changed: WaitQueue): void {
  child.until = block.until;
  child.cancels = block.on.map((queue) =>
    queue.subscribe(() => {
      wakeUp(child, 'ready');
      changed.notify();
    }),
  );
}

function wakeUp(child: Child, wake: Wake): void {
  for (const cancel of child.cancels) cancel();
  child.cancels = [];
  child.until = undefined;
  child.wake ??= wake;
}
