import type { ContainerStats } from '../../api/container.ts';
import { MEMORY_TOTAL_KB } from '../../process/proc-files.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

/** Bytes that one process of the simulation is taken to use: Drydock does not model memory. */
const PER_PROCESS = 1_400_000;

/** `docker stats`: one reading. Processes and limits are the container's own, the use of memory is an estimate. */
export function containerStats(_daemon: Daemon, container: Container): ContainerStats {
  const running = container.handle !== undefined;
  const pids = running ? (container.namespace?.processes.size ?? 0) : 0;
  const limit = container.hostConfig.Memory || MEMORY_TOTAL_KB * 1024;
  return {
    id: container.id,
    name: container.name,
    cpuPercent: 0,
    memoryUsage: pids * PER_PROCESS,
    memoryLimit: running ? limit : 0,
    networkRx: 0,
    networkTx: 0,
    blockRead: 0,
    blockWrite: 0,
    pids,
  };
}
