import { say, type Words } from '../../i18n/index.ts';
import { formatDuration } from '../design/format.ts';
import type { ContainerView, SignalView } from '../session/simulator.ts';

/** What an exit code of a container means, in one sentence. */
export function exitMeaning(code: number, oomKilled: boolean, words: Words): string {
  const meanings: Readonly<Record<string, string>> = words.container.exit;
  if (code === 137 && oomKilled) return words.container.exit['137oom'];
  const known = meanings[String(code)];
  if (known !== undefined) return known;
  if (code > 128 && code < 193) return say(words.container.exit.signal, { number: code - 128 });
  return words.container.exit.other;
}

/** Why this container ended with its code: what is known of its last run says more than the number alone. */
export function endMeaning(
  container: ContainerView,
  code: number,
  signals: readonly SignalView[],
  words: Words,
): string {
  const text = words.container.endedBy;
  const { stopped, transition, error } = container;
  const failed = transition?.name === 'START_FAILED' && error !== undefined && error !== '';
  if (failed && code === 128) return text.notStarted;
  const killer = signals.findLast((one) => one.pid === 1 && one.effect === 'fatal' && one.signal.endsWith('KILL'));
  if (code === 137 && !container.oomKilled && killer !== undefined) {
    if (stopped !== undefined && killer.from === 'engine')
      return say(text.grace, { signal: stopped.signal, time: formatDuration(stopped.after) });
    if (killer.from === 'engine') return text.kill;
  }
  if (code === 0 && stopped !== undefined && signals.some((one) => one.pid === 1 && one.effect === 'handled'))
    return say(text.handler, { signal: stopped.signal });
  return exitMeaning(code, container.oomKilled, words);
}
