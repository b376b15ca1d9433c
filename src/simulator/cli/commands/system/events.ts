import type { EventMessage } from '../../../api/image.ts';
import { compareBytewise } from '../../../base/go-json.ts';
import { rfc3339NanoFixed } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { parseSchemas, typed } from '../../formatter/go-schema.ts';
import { executeTemplate } from '../../formatter/template/execute.ts';
import type { ParsedTemplate } from '../../formatter/template/parser.ts';
import { parseFormat } from '../../formatter/whole-format.ts';
import { type Command, fail, failDaemon, filtersOf, type Invocation, none } from '../command.ts';
import { parseTimestamp } from '../container/logs.ts';

const types = parseSchemas(`
*events.Message
events.Message
  Status string status ?
  ID string id ?
  From string from ?
  Type string
  Action string
  Actor events.Actor
  Scope string scope ?
  Time int time ?
  TimeNano int timeNano ?
events.Actor
  ID string
  Attributes map[string]string
`);

/** Container and image events also have the fields of the oldest API. */
function wire(event: EventMessage): Record<string, unknown> {
  const { Type, Action, Actor } = event;
  const old =
    Type === 'container' || Type === 'image'
      ? {
          status: Action,
          id: Actor.ID,
          ...(Actor.Attributes['image'] === undefined ? {} : { from: Actor.Attributes['image'] }),
        }
      : {};
  return { ...old, ...event, timeNano: Number(event.timeNano) };
}

function plainLine({ Type, Action, Actor, timeNano }: EventMessage): string {
  const millis = Number(timeNano.slice(0, -6)) + Number(timeNano.slice(-6)) / 1e6;
  const attributes = Object.entries(Actor.Attributes)
    .sort(([a], [b]) => compareBytewise(a, b))
    .map(([key, value]) => `${key}=${value}`);
  const details = attributes.length === 0 ? '' : ` (${attributes.join(', ')})`;
  return `${rfc3339NanoFixed(millis)} ${Type} ${Action} ${Actor.ID}${details}\n`;
}

function lineOf(event: EventMessage, template: ParsedTemplate | undefined): Result<string, string> {
  if (template === undefined) return ok(plainLine(event));
  const value = typed(types, 'events.Message', wire(event));
  const text = executeTemplate(template, value);
  if (!text.ok) return text;
  return ok(`${text.value.replace(/("timeNano":)\d+/, `$1${event.timeNano}`)}\n`);
}

function times(c: Invocation): Result<{ since?: number; until?: number }, string> {
  const out: { since?: number; until?: number } = {};
  for (const key of ['since', 'until'] as const) {
    const text = c.flags.text(key) ?? '';
    if (text === '') continue;
    const time = parseTimestamp(text, c.p.clock.now());
    if (!time.ok) return err(time.error);
    out[key] = time.value;
  }
  return ok(out);
}

/** `docker events`. */
export const dockerEvents: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const format = c.flags.text('format') ?? '';
    const template = format === '' ? undefined : parseFormat(format === 'json' ? '{{json .}}' : format);
    if (template !== undefined && !template.ok) {
      return yield* fail(c, template.error.replace('template parsing error: ', 'Error parsing format: '), 64);
    }
    const probe =
      template === undefined ? undefined : executeTemplate(template.value, typed(types, '*events.Message', {}));
    if (probe !== undefined && !probe.ok) return yield* fail(c, `Error parsing format: ${probe.error}`, 64);
    const range = times(c);
    if (!range.ok) return yield* fail(c, range.error.replace(/^invalid value for "\w+": /, ''));
    const events = yield* c.api.system.events({ ...range.value, filters: filtersOf(c.flags.list('filter')) });
    if (!events.ok) return yield* failDaemon(c, events.error);
    for (;;) {
      const event = yield* events.value.next();
      if (event === undefined || event === 'signal') return 0;
      const line = lineOf(event, template?.value);
      if (!line.ok) return yield* fail(c, line.error);
      if (!(yield* c.p.out(line.value))) return 1;
    }
  },
};
