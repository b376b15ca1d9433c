import { DAYS, MONTHS, two } from '../../../calendar.ts';
import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { DateSlot, slotOf, stamp, type Value } from '../engine/values.ts';

/** Date on the simulated clock, always in UTC: containers have no other zone unless told. */
export function addDates(realm: Realm): void {
  const now = (): number => Math.floor(realm.clock.now());
  const made = realm.constructorFn('Date', 7, function* (_, args, target) {
    if (target === undefined) return show(new Date(now()));
    const ms = args.length === 0 ? now() : args.length === 1 ? fromOne(realm, args[0]) : fromParts(realm, args);
    return stamp(Object.create(realm.protoOf(target, 'Date')) as object, new DateSlot(ms));
  });
  realm.define(made, 'Date', {
    now: [0, () => now()],
    parse: [1, (_, [text]) => parse(realm.string(text))],
    UTC: [7, (_, args) => fromParts(realm, args)],
  });
  addGetters(realm);
  addSetters(realm);
  addFormats(realm);
}

const show = (date: Date): string =>
  Number.isNaN(date.getTime())
    ? 'Invalid Date'
    : `${DAYS[date.getUTCDay()]?.slice(0, 3)} ${MONTHS[date.getUTCMonth()]?.slice(0, 3)} ${two(date.getUTCDate())} ${date.getUTCFullYear()} ${time(date)} GMT+0000 (Coordinated Universal Time)`;
const time = (date: Date): string =>
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;

/** A text without a zone is UTC here, as the container's own zone is. */
function parse(text: string): number {
  const zoned = /(Z|[+-]\d\d:?\d\d|GMT|UTC)\s*(\(.*\))?$/i.test(text);
  return Date.parse(
    zoned || /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? text : /T\d\d:\d\d/.test(text) ? `${text}Z` : `${text} UTC`,
  );
}

function fromOne(realm: Realm, value: Value): number {
  const slot = slotOf(value);
  if (slot?.kind === 'date') return slot.ms;
  const given = realm.primitive(value);
  if (typeof given === 'string') return parse(given);
  const number = realm.number(given);
  return Math.abs(number) > 8.64e15 ? Number.NaN : Math.trunc(number);
}

function fromParts(realm: Realm, args: readonly Value[]): number {
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = args.map((one) => realm.number(one));
  return Date.UTC(year, month, day, hour, minute, second, ms);
}

function dateOf(realm: Realm, self: Value): DateSlot {
  const slot = slotOf(self);
  if (slot?.kind !== 'date') throw realm.typeError('this is not a Date object.');
  return slot;
}

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

function addGetters(realm: Realm): void {
  const proto = realm.protos.Date;
  const host = (self: Value): Date => new Date(dateOf(realm, self).ms);
  for (const part of [...PARTS, 'Day'] as const) {
    const get = (self: Value): number => host(self)[`getUTC${part}`]();
    realm.define(proto, 'Date', { [`get${part}`]: [0, get], [`getUTC${part}`]: [0, get] });
  }
  realm.define(proto, 'Date', {
    getTime: [0, (self) => dateOf(realm, self).ms],
    'valueOf()': [0, (self) => dateOf(realm, self).ms],
    getTimezoneOffset: [0, () => 0],
    getYear: [0, (self) => host(self).getUTCFullYear() - 1900],
  });
}

function addSetters(realm: Realm): void {
  const proto = realm.protos.Date;
  for (const part of PARTS) {
    const set = (self: Value, args: readonly Value[]): number => {
      const slot = dateOf(realm, self);
      const date = new Date(slot.ms);
      const numbers = args.map((one) => realm.number(one)) as [number];
      slot.ms = date[`setUTC${part}`](...numbers);
      return slot.ms;
    };
    realm.define(proto, 'Date', { [`set${part}`]: [1, set], [`setUTC${part}`]: [1, set] });
  }
  realm.define(proto, 'Date', {
    setTime: [
      1,
      (self, [ms]) => {
        dateOf(realm, self).ms = realm.number(ms);
        return dateOf(realm, self).ms;
      },
    ],
  });
}

function addFormats(realm: Realm): void {
  const proto = realm.protos.Date;
  const host = (self: Value): Date => new Date(dateOf(realm, self).ms);
  const iso = (self: Value): string => {
    const date = host(self);
    if (Number.isNaN(date.getTime())) throw realm.fail('RangeError', 'Invalid time value');
    return date.toISOString();
  };
  const clock12 = (date: Date): string => {
    const hour = date.getUTCHours();
    return `${hour % 12 === 0 ? 12 : hour % 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
  };
  const day = (date: Date): string => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const valid = (self: Value, format: (date: Date) => string): string =>
    Number.isNaN(dateOf(realm, self).ms) ? 'Invalid Date' : format(host(self));
  realm.define(proto, 'Date', {
    toISOString: [0, (self) => iso(self)],
    toJSON: [1, (self) => (Number.isNaN(dateOf(realm, self).ms) ? null : iso(self))],
    'toString()': [0, (self) => show(host(self))],
    toDateString: [0, (self) => valid(self, (date) => show(date).slice(0, 15))],
    toTimeString: [0, (self) => valid(self, (date) => show(date).slice(16))],
    toUTCString: [0, (self) => valid(self, (date) => date.toUTCString())],
    toGMTString: [0, (self) => valid(self, (date) => date.toUTCString())],
    'toLocaleString()': [0, (self) => valid(self, (date) => `${day(date)}, ${clock12(date)}`)],
    toLocaleDateString: [0, (self, [, options]) => valid(self, (date) => localDate(realm, date, options))],
    toLocaleTimeString: [0, (self) => valid(self, clock12)],
  });
  hide(
    proto,
    Symbol.toPrimitive,
    realm.sync('[Symbol.toPrimitive]', 1, (self, [hint]) =>
      hint === 'number' ? dateOf(realm, self).ms : show(host(self)),
    ),
  );
}

/** en-US with the options that people use: weekday, year, month, day. */
function localDate(realm: Realm, date: Date, options: Value): string {
  const option = (name: string): Value =>
    typeof options === 'object' && options !== null ? realm.get(options, name) : undefined;
  const [weekday, year, month, day] = ['weekday', 'year', 'month', 'day'].map(option);
  if (weekday === undefined && year === undefined && month === undefined && day === undefined)
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const name = (list: readonly string[], at: number, how: Value): string =>
    how === 'short' ? (list[at] ?? '').slice(0, 3) : (list[at] ?? '');
  const number = (value: number, how: Value): string => (how === '2-digit' ? two(value % 100) : String(value));
  if (month === 'long' || month === 'short') {
    const left = [
      name(MONTHS, date.getUTCMonth(), month),
      day === undefined ? undefined : number(date.getUTCDate(), day),
    ]
      .filter(Boolean)
      .join(' ');
    const parts = [weekday === undefined ? undefined : name(DAYS, date.getUTCDay(), weekday), left]
      .filter(Boolean)
      .join(', ');
    return year === undefined ? parts : `${parts}${day === undefined ? ' ' : ', '}${date.getUTCFullYear()}`;
  }
  const slashed = [
    month === undefined ? undefined : number(date.getUTCMonth() + 1, month),
    day === undefined ? undefined : number(date.getUTCDate(), day),
    year === undefined ? undefined : number(date.getUTCFullYear(), year),
  ]
    .filter((one) => one !== undefined)
    .join('/');
  const named = weekday === undefined ? undefined : name(DAYS, date.getUTCDay(), weekday);
  return [named, slashed].filter(Boolean).join(', ');
}
