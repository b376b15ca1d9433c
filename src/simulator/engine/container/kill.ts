import type { ApiTask } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import { parseSignal, SIGNALS, type SignalName } from '../../process/signals.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, notRunning } from '../errors.ts';
import type { Container } from './container.ts';
import { advance, logContainer } from './life.ts';

/** Simulated time after SIGKILL in which a container should be gone. */
const KILL_PATIENCE = 10_000;

/** `docker kill`: SIGKILL is waited for, other signals are only sent. */
export function* killContainer(daemon: Daemon, container: Container, text: string): ApiTask<void> {
  const signal = signalOf(text === '' ? 'KILL' : text);
  if (!signal.ok) return signal;
  if (signal.value === 'KILL') return yield* killAndWait(daemon, container);
  return sendSignal(daemon, container, signal.value);
}

/** A signal by name or number, with the daemon's two refusals. */
export function signalOf(text: string): ApiResult<SignalName> {
  const signal = parseSignal(text);
  if (signal !== undefined) return ok(signal);
  if (/^\d+$/.test(text) && text !== '0')
    return apiError('invalid', `the linux daemon does not support signal ${text}`, 'container.invalid-signal');
  return apiError('invalid', `invalid signal: ${text}`, 'container.invalid-signal');
}

/** SIGKILL, then waits for the end. */
export function* killAndWait(daemon: Daemon, container: Container): ApiTask<void> {
  if (!container.isRunning) return notRunning(container.id);
  const sent = sendSignal(daemon, container, 'KILL');
  if (!sent.ok) return sent;
  const until = daemon.clock.now() + KILL_PATIENCE;
  while (container.isRunning && daemon.clock.now() < until) yield { kind: 'wait', on: [container.changed], until };
  if (!container.isRunning) return ok(undefined);
  return apiError('server', 'tried to kill container, but did not receive an exit event', 'container.cannot-kill');
}

/**
 * Sends a signal to PID 1. A container without a STOPSIGNAL of its own takes every signal as a wish to end, one with it
 * only that signal and SIGKILL: no restart policy brings it back then.
 */
export function sendSignal(daemon: Daemon, container: Container, signal: SignalName): ApiResult<void> {
  if (!container.isRunning) return notRunning(container.id);
  const own = container.config.StopSignal;
  const ends = own === undefined || own === '' || signal === 'KILL' || parseSignal(own) === signal;
  const restarting = container.state === 'restarting';
  const { handle } = container;
  const wasPaused = container.isPaused;
  advance(daemon, container, { type: 'STOP', restarting: container.life.restartingByHand });
  if (restarting || handle === undefined) return ok(undefined);
  logContainer(daemon, container, 'kill', { signal: String(SIGNALS[signal]) });
  // A frozen process cannot die: Docker sends the signal and lets the container go on.
  if (wasPaused && ends && container.namespace !== undefined) {
    daemon.kernel.freeze(container.namespace, false);
    advance(daemon, container, { type: 'UNPAUSE' });
  }
  handle.kill(signal);
  return ok(undefined);
}
