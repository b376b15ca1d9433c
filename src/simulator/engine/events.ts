import type { Filters } from '../api/engine-api.ts';
import type { EventMessage } from '../api/image.ts';
import { MessageQueue } from '../base/message-queue.ts';
import type { Clock } from '../base/ports.ts';
import { ok } from '../base/result.ts';
import { type Task, WaitQueue } from '../base/task.ts';
import type { ApiResult } from './errors.ts';
import { exactMatch, labelsMatch } from './filters.ts';

/** How many past events the daemon remembers for `docker events --since`. */
const REMEMBERED = 256;

/** `docker events`: what happened, for those who listen now and those who ask later. */
export class EventLog {
  readonly #clock: Clock;
  #past: EventMessage[] = [];
  readonly #added = new WaitQueue();
  readonly #listeners = new Set<(message: EventMessage) => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  log(type: EventMessage['Type'], action: string, id: string, attributes: Readonly<Record<string, string>>): void {
    const now = this.#clock.now();
    const message: EventMessage = {
      Type: type,
      Action: action,
      Actor: { ID: id, Attributes: { ...attributes } },
      scope: 'local',
      time: Math.floor(now / 1000),
      timeNano: nanoseconds(now),
    };
    this.#past.push(message);
    if (this.#past.length > REMEMBERED) this.#past = this.#past.slice(-REMEMBERED);
    for (const listener of [...this.#listeners]) listener(message);
    this.#added.notify();
  }

  /**
   * Past events since `since`, then new ones until `until` (both in milliseconds since the epoch). The second part is a
   * task that closes the queue; it ends at once when `until` is past.
   */
  stream(options: {
    readonly since?: number;
    readonly until?: number;
    readonly filters: Filters;
  }): ApiResult<{ readonly queue: MessageQueue<EventMessage>; readonly end: Task<void> }> {
    const queue = new MessageQueue<EventMessage>();
    const wanted = (message: EventMessage): boolean =>
      matches(message, options.filters) && (options.until === undefined || millis(message) <= options.until);
    if (options.since !== undefined) {
      for (const message of this.#past) if (millis(message) >= options.since && wanted(message)) queue.push(message);
    }
    const live = options.until === undefined || options.until > this.#clock.now();
    const listener = (message: EventMessage): void => {
      if (wanted(message)) queue.push(message);
    };
    if (live) this.#listeners.add(listener);
    return ok({ queue, end: this.#end(queue, listener, options.until) });
  }

  *#end(queue: MessageQueue<EventMessage>, listener: (message: EventMessage) => void, until?: number): Task<void> {
    try {
      while (until === undefined || this.#clock.now() < until) {
        yield { kind: 'wait', on: [], ...(until !== undefined && { until }) };
      }
    } finally {
      this.#listeners.delete(listener);
      queue.close();
    }
  }
}

const millis = (message: EventMessage): number => Number(message.timeNano.slice(0, -3)) / 1000;

function nanoseconds(now: number): string {
  const micros = Math.round(now * 1000);
  return `${micros}000`;
}

/** As the daemon: the value of `container`, `volume` … is the beginning of the actor's id or name, whatever the event's type. */
function matches(message: EventMessage, filters: Filters): boolean {
  const { Attributes: attributes } = message.Actor;
  return (
    actionMatches(message.Action, filters.get('event')) &&
    exactMatch(filters, 'type', message.Type) &&
    exactMatch(filters, 'scope', message.scope) &&
    NAMED.every((key) => nameMatches(message, filters.get(key))) &&
    imageMatches(message, filters) &&
    labelsMatch(filters.get('label'), attributes)
  );
}

const NAMED = ['daemon', 'container', 'plugin', 'volume', 'network', 'service', 'node', 'secret', 'config'];
const WITH_DETAIL = ['health_status', 'exec_create', 'exec_start'];

/** Values without their detail (`exec_create`) make all values mean beginnings. */
function actionMatches(action: string, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const fuzzy = wanted.some((one) => WITH_DETAIL.includes(one));
  return wanted.some((one) => (fuzzy ? action.startsWith(one) : action === one));
}

function nameMatches(message: EventMessage, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const name = message.Actor.Attributes['name'] ?? '';
  return wanted.some((one) => message.Actor.ID.startsWith(one) || name.startsWith(one));
}

function imageMatches(message: EventMessage, filters: Filters): boolean {
  const { ID: id, Attributes: attributes } = message.Actor;
  const name = attributes[message.Type === 'image' ? 'name' : 'image'] ?? '';
  return [id, name, withoutTag(id), withoutTag(name)].some((one) => exactMatch(filters, 'image', one));
}

const withoutTag = (name: string): string => name.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
