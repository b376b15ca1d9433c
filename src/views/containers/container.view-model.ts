import { say, type Words } from '../../i18n/index.ts';
import { formatBytes, formatDuration, joinArgv } from '../design/format.ts';
import type { ContainerView, ProcessView, SignalView, World } from '../session/simulator.ts';
import { becauseOf } from './container-chart.view-model.ts';
import { endMeaning } from './exit-code.ts';
import { lifeState, signalsOfRun } from './focus.ts';
import { refusalText } from './refusal.ts';

export interface ProcessRow {
  readonly pid: number;
  readonly user: string;
  readonly command: string;
  /** 0 for PID 1 and other roots. */
  readonly depth: number;
  readonly first: boolean;
  /** Said of a process that did not come from PID 1; empty for all others. */
  readonly note: string;
  /** The last signal it got, in words; empty when it got none. */
  readonly signal: string;
  readonly signalName: string;
  readonly signalEffect: SignalView['effect'] | undefined;
  /** Changes with each signal, so that its arrow flies again. */
  readonly signalKey: string;
  /** The last signal for its picture: who sent it, and what the process did with it. */
  readonly last?: SignalPicture;
}

export interface SignalPicture {
  readonly key: string;
  readonly sender: string;
  readonly name: string;
  readonly effect: SignalView['effect'];
  readonly text: string;
}

export interface Countdown {
  readonly text: string;
  /** Share of the grace period that is left, 1 to 0; undefined when Docker waits for ever. */
  readonly left?: number;
  readonly restMs?: number;
}

export interface FileRow {
  readonly path: string;
  readonly sign: '+' | '~' | '−';
  readonly change: 'added' | 'modified' | 'removed';
  readonly sizeText: string;
  readonly copiedUp: boolean;
}

export interface ContainerPicture {
  readonly id: string;
  readonly name: string;
  readonly state: ReturnType<typeof lifeState>;
  readonly stateText: string;
  readonly meaning: string;
  readonly image: string;
  readonly command: string;
  readonly processes: readonly ProcessRow[];
  readonly noProcesses: string;
  /** The signals of processes that have gone since, newest first: what ended PID 1 must stay readable. */
  readonly lateSignals: readonly SignalPicture[];
  /** Writes that were refused because the file system is read-only. */
  readonly refusals: readonly string[];
  readonly countdown?: Countdown;
  readonly exit?: { readonly code: number; readonly title: string; readonly meaning: string; readonly good: boolean };
  readonly error?: string;
  readonly files: readonly FileRow[];
  readonly log: ContainerView['output'];
  readonly ports: readonly string[];
  readonly health: string;
  readonly summary: string;
}

/** All that the container view shows of one container at one moment. */
export function containerPicture(world: World, container: ContainerView, words: Words): ContainerPicture {
  const text = words.container;
  const state = lifeState(container);
  const stateText = text.state[state];
  const ended =
    container.exitCode !== undefined &&
    (state === 'exited' ||
      state === 'dead' ||
      state === 'created' ||
      (state === 'removed' && container.finishedAt !== undefined));
  return {
    id: container.id,
    name: container.name,
    state,
    stateText,
    meaning: [text.stateMeaning[state], becauseOf(container.removal, words)].filter((part) => part !== '').join(' '),
    image: container.imageName,
    command: joinArgv(container.argv),
    processes: processRows(container, words),
    noProcesses: say(text.noProcesses, { state: stateText }),
    lateSignals: lateSignals(container, words),
    ...(container.stopping !== undefined && { countdown: countdownOf(container.stopping, world.now, words) }),
    ...(ended && { exit: exitOf(container, container.exitCode ?? 0, words) }),
    ...(container.error !== undefined && container.error !== '' && { error: container.error }),
    files: [...container.files.values()].map(fileRow).sort((a, b) => a.path.localeCompare(b.path, 'en')),
    refusals: [...new Set(container.refusals.map((one) => refusalText(container, one.path, words)))].slice(-3),
    log: container.output,
    ports: container.boundPorts.map(
      (port) => `${port.hostAddress}:${port.hostPort} → ${port.containerPort}/${port.protocol}`,
    ),
    health: container.health === 'none' ? '' : say(text.health, { status: text.healthStatus[container.health] }),
    summary: say(text.summary, { name: container.name, state: stateText }),
  };
}

function exitOf(container: ContainerView, code: number, words: Words): NonNullable<ContainerPicture['exit']> {
  return {
    code,
    title: say(words.container.exitCode, { code }),
    meaning: endMeaning(container, code, signalsOfRun(container), words),
    good: code === 0,
  };
}

/** How a change of the writable layer is drawn. */
export const CHANGE_SIGNS = { added: '+', modified: '~', removed: '−' } as const;

function fileRow(file: ContainerView['files'] extends ReadonlyMap<string, infer F> ? F : never): FileRow {
  return {
    path: file.path,
    sign: CHANGE_SIGNS[file.change],
    change: file.change,
    sizeText: file.kind === 'file' && file.change !== 'removed' ? formatBytes(file.size) : '',
    copiedUp: file.copiedUp,
  };
}

/** The time until SIGKILL on the simulated clock. */
export function countdownOf(stopping: NonNullable<ContainerView['stopping']>, now: number, words: Words): Countdown {
  const { signal, since, deadline } = stopping;
  if (deadline === undefined) return { text: say(words.container.countdownForever, { signal: signalName(signal) }) };
  const rest = Math.max(0, deadline - now);
  const whole = Math.max(1, deadline - since);
  return {
    text: say(words.container.countdown, { signal: signalName(signal), rest: formatDuration(rest) }),
    left: Math.min(1, rest / whole),
    restMs: rest,
  };
}

/** A signal by its full name: `SIGTERM` for `TERM`. */
export const signalName = (name: string): string => (/^(SIG|\d)/.test(name) ? name : `SIG${name}`);

/** Parents above their children, each family in order of its PIDs. */
function processRows(container: ContainerView, words: Words): readonly ProcessRow[] {
  const all = [...container.processes.values()].sort((a, b) => a.pid - b.pid);
  const known = new Set(all.map((process) => process.pid));
  const rows: ProcessRow[] = [];
  const add = (process: ProcessView, depth: number): void => {
    rows.push(processRow(container, process, depth, words));
    for (const child of all) if (child.ppid === process.pid && child.pid !== process.pid) add(child, depth + 1);
  };
  for (const process of all) if (!known.has(process.ppid) || process.ppid === process.pid) add(process, 0);
  return rows;
}

function processRow(container: ContainerView, process: ProcessView, depth: number, words: Words): ProcessRow {
  const signal = signalsOfRun(container).findLast((one) => one.pid === process.pid);
  return {
    pid: process.pid,
    user: process.user === 0 ? 'root' : String(process.user),
    command: joinArgv(process.argv),
    depth,
    first: process.pid === 1,
    note: depth === 0 && process.pid !== 1 && isExec(container, process) ? words.inside.exec : '',
    signal: signal === undefined ? '' : signalText(signal, words),
    signalName: signal === undefined ? '' : signalName(signal.signal),
    signalEffect: signal?.effect,
    signalKey: signal === undefined ? '' : keyOf(signal),
    ...(signal !== undefined && { last: pictureOf(signal, words) }),
  };
}

/** `docker exec` starts a process beside PID 1: the kernel gives it no parent that the container knows. */
const isExec = (container: ContainerView, process: ProcessView): boolean =>
  [...container.execs.values()].some(
    (exec) => exec.exitCode === undefined && joinArgv(exec.argv) === joinArgv(process.argv),
  );

const keyOf = (signal: SignalView): string => `${signal.pid}-${signal.signal}-${signal.at}`;

function pictureOf(signal: SignalView, words: Words): SignalPicture {
  const { effect, from } = words.container;
  const name = signalName(signal.signal);
  const text = signal.effect === 'ignored' && signal.pid !== 1 ? effect.ignoredOther : effect[signal.effect];
  return { key: keyOf(signal), sender: from[signal.from], name, effect: signal.effect, text };
}

function lateSignals(container: ContainerView, words: Words): readonly SignalPicture[] {
  if (container.processes.size > 0) return [];
  return signalsOfRun(container)
    .filter((signal) => signal.pid === 1)
    .slice(-3)
    .map((signal) => pictureOf(signal, words));
}

function signalText(signal: SignalView, words: Words): string {
  const { effect: effects, from, signal: template } = words.container;
  const effect = signal.effect === 'ignored' && signal.pid !== 1 ? effects.ignoredOther : effects[signal.effect];
  return say(template, { signal: signalName(signal.signal), from: from[signal.from], effect });
}
