import type { LiveTree } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import { emptyTree, fileNode, setNode } from '../../filesystem/tree.ts';
import type { Stack } from '../../network/index.ts';
import type { Container } from './container.ts';

/** The /sys of running containers, for when their networks change. */
const trees = new WeakMap<Stack, LiveTree[]>();

/** /sys, as far as it tells of network devices. `now` in milliseconds since the epoch. */
export function sysTree(container: Container, now: number): LiveTree {
  const live = createLiveTree();
  const { stack } = container;
  if (stack !== undefined) trees.set(stack, [...(trees.get(stack) ?? []), live]);
  fill(live, stack, now);
  return live;
}

/** Brings /sys/class/net up to date, in all containers that share the network. */
export function refreshSys(stack: Stack | undefined, now: number): void {
  if (stack !== undefined) for (const live of trees.get(stack) ?? []) fill(live, stack, now);
}

function fill(live: LiveTree, stack: Stack | undefined, now: number): void {
  const stamp = { mtime: Math.floor(now / 1000) };
  let tree = emptyTree({ mode: 0o555, ...stamp });
  const ports = stack?.interfaces ?? [];
  const loopback = { name: 'lo', mac: '00:00:00:00:00:00', mtu: 65536 };
  for (const { name, mac, mtu = 1500 } of [loopback, ...ports.filter((one) => one.name !== 'lo')]) {
    const facts = { address: mac, mtu: String(mtu), operstate: name === 'lo' ? 'unknown' : 'up' };
    for (const [fact, value] of Object.entries(facts))
      tree = setNode(tree, `/class/net/${name}/${fact}`, fileNode(`${value}\n`, { mode: 0o444, ...stamp }));
  }
  live.replace(tree);
}
