import { say, type Words } from '../../i18n/index.ts';
import type { ContainerView } from '../session/simulator.ts';
import type { Door } from './picture.ts';

const EVERYWHERE = new Set(['0.0.0.0', '::', '']);

/** The doors of a container, by the port inside. Addresses of both families that mean everywhere are one door. */
export function doorsOf(container: ContainerView, words: Words): readonly Door[] {
  const text = words.network;
  const doors = new Map<string, Door>();
  for (const { hostAddress, hostPort, containerPort, protocol } of container.boundPorts) {
    const outside = `${EVERYWHERE.has(hostAddress) ? '' : hostAddress}:${hostPort}`;
    const inside = insideText(containerPort, protocol);
    const onlyHere = hostAddress.startsWith('127.');
    const meaning = say(onlyHere ? text.doorLocal : text.doorOpen, { outside: hostPort, inside });
    doors.set(`${outside} ${inside}`, {
      key: `${outside} ${inside}`,
      state: 'open',
      outside,
      inside,
      hostPort,
      meaning,
    });
  }
  const cut = new Set([...doors.values()].map((door) => door.inside));
  for (const [key, bindings] of Object.entries(container.ports)) {
    const inside = insideOf(key);
    if (cut.has(inside)) continue;
    for (const binding of bindings ?? []) {
      const outside = `${EVERYWHERE.has(binding.HostIp) ? '' : binding.HostIp}:${binding.HostPort || '…'}`;
      const meaning = say(text.doorShut, { outside, inside });
      doors.set(`${outside} ${inside}`, { key: `${outside} ${inside}`, state: 'shut', outside, inside, meaning });
    }
    if ((bindings ?? []).length > 0) cut.add(inside);
  }
  for (const key of container.exposed) {
    const inside = insideOf(key);
    if (cut.has(inside)) continue;
    doors.set(`expose ${inside}`, {
      key: `expose ${inside}`,
      state: 'drawn',
      outside: '',
      inside,
      meaning: say(text.doorDrawn, { inside }),
    });
  }
  return [...doors.values()];
}

const insideText = (port: number, protocol: string): string => (protocol === 'tcp' ? `${port}` : `${port}/${protocol}`);
const insideOf = (key: string): string => key.replace(/\/tcp$/, '');
