import { DAYS, MONTHS } from './calendar.ts';

export const monthShort = (month: number): string => (MONTHS[month] ?? '').slice(0, 3);
export const dayShort = (day: number): string => (DAYS[day] ?? '').slice(0, 3);

export interface Zone {
  readonly name: string;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

export const UTC: Zone = { name: 'UTC', offset: 0 };

/** Reads a POSIX TZ value like `CST-8`; names of zone files are not known to the simulator's images and mean UTC. */
export function parseZone(text: string | undefined): Zone {
  const [, name = '', sign, hours = '', minutes = '0'] =
    /^([A-Za-z]{3,})([-+]?)(\d{1,2})(?::(\d\d))?/.exec(text ?? '') ?? [];
  if (name === '')
    return text && /^[A-Za-z]+/.test(text) && text !== 'UTC0'
      ? { name: text.split(/[/\d+-]/)[0] || 'UTC', offset: 0 }
      : UTC;
  return { name, offset: (sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) };
}

const pad = (n: number, width = 2, fill = '0'): string => String(n).padStart(width, fill);

function weekOfYear(date: Date, firstDay: number): number {
  const day = dayOfYear(date);
  return Math.floor((day + 7 - ((date.getUTCDay() - firstDay + 7) % 7)) / 7);
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86400000);

function isoWeek(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86400000);
  return { year: thursday.getUTCFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1 };
}

const zoneText = (zone: Zone, colon: string): string => {
  const size = Math.abs(zone.offset);
  return `${zone.offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${colon}${pad(size % 60)}`;
};

/** strftime(3) in the C locale, with GNU's `%-d`, `%_d`, `%^a`, `%N`, `%s`, `%:z`. `ms` is since the Unix epoch. */
export function strftime(format: string, ms: number, zone: Zone = UTC): string {
  const date = new Date(Math.floor(ms) + zone.offset * 60000);
  return format.replace(
    /%([-_0^#]?)(\d*)(:?)([a-zA-Z%+])/g,
    (whole, flag: string, width: string, colon: string, letter: string) => {
      const number = (n: number, size: number, fill = '0'): string => {
        if (flag === '-') return String(n);
        return pad(n, width ? Number(width) : size, flag === '_' ? ' ' : flag === '0' ? '0' : fill);
      };
      const text = (s: string): string => (flag === '^' ? s.toUpperCase() : s);
      const again = (f: string): string => strftime(f, ms, zone);
      const hour12 = date.getUTCHours() % 12 || 12;
      switch (letter) {
        case 'a':
          return text(dayShort(date.getUTCDay()));
        case 'A':
          return text(DAYS[date.getUTCDay()] ?? '');
        case 'b':
        case 'h':
          return text(monthShort(date.getUTCMonth()));
        case 'B':
          return text(MONTHS[date.getUTCMonth()] ?? '');
        case 'c':
          return again('%a %b %e %H:%M:%S %Y');
        case 'C':
          return number(Math.floor(date.getUTCFullYear() / 100), 2);
        case 'd':
          return number(date.getUTCDate(), 2);
        case 'D':
        case 'x':
          return again('%m/%d/%y');
        case 'e':
          return number(date.getUTCDate(), 2, ' ');
        case 'F':
          return again('%Y-%m-%d');
        case 'g':
          return number(isoWeek(date).year % 100, 2);
        case 'G':
          return number(isoWeek(date).year, 4);
        case 'H':
          return number(date.getUTCHours(), 2);
        case 'I':
          return number(hour12, 2);
        case 'j':
          return number(dayOfYear(date) + 1, 3);
        case 'k':
          return number(date.getUTCHours(), 2, ' ');
        case 'l':
          return number(hour12, 2, ' ');
        case 'm':
          return number(date.getUTCMonth() + 1, 2);
        case 'M':
          return number(date.getUTCMinutes(), 2);
        case 'n':
          return '\n';
        case 'N':
          return pad(Math.floor((((ms % 1000) + 1000) % 1000) * 1e6), 9).slice(0, width ? Number(width) : 9);
        case 'p':
          return date.getUTCHours() < 12 ? 'AM' : 'PM';
        case 'P':
          return date.getUTCHours() < 12 ? 'am' : 'pm';
        case 'r':
          return again('%I:%M:%S %p');
        case 'R':
          return again('%H:%M');
        case 's':
          return String(Math.floor(ms / 1000));
        case 'S':
          return number(date.getUTCSeconds(), 2);
        case 't':
          return '\t';
        case 'T':
        case 'X':
          return again('%H:%M:%S');
        case 'u':
          return String(date.getUTCDay() || 7);
        case 'U':
          return number(weekOfYear(date, 0), 2);
        case 'V':
          return number(isoWeek(date).week, 2);
        case 'w':
          return String(date.getUTCDay());
        case 'W':
          return number(weekOfYear(date, 1), 2);
        case 'y':
          return number(date.getUTCFullYear() % 100, 2);
        case 'Y':
          return number(date.getUTCFullYear(), 4);
        case 'z':
          return zoneText(zone, colon);
        case 'Z':
          return text(zone.name);
        case '%':
          return '%';
        default:
          return whole;
      }
    },
  );
}

/** Reads what `date -d` and `touch -d` take: ISO forms, `@seconds`, `now`, `yesterday`, `2 days ago`, `+1 hour`, `Jan 2 2024 10:00`. */
export function parseDate(text: string, now: number, zone: Zone = UTC): number | undefined {
  const trimmed = text.trim();
  const epoch = /^@(-?\d+)(?:\.\d*)?$/.exec(trimmed);
  if (epoch) return Number(epoch[1]) * 1000;
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[-+]\d{2}:?\d{2})?$/i.exec(
      trimmed,
    );
  if (iso) {
    const [, y, mo, d, h = '0', mi = '0', s = '0', z] = iso;
    if (Number(mo) > 12 || Number(mo) < 1 || Number(d) > 31 || Number(h) > 24 || Number(mi) > 59) return undefined;
    const offset =
      z === undefined
        ? zone.offset
        : /^[-+]/.test(z)
          ? (z.startsWith('-') ? -1 : 1) * (Number(z.slice(1, 3)) * 60 + Number(z.slice(-2)))
          : 0;
    return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) - offset * 60000;
  }
  const day = new Date(now + zone.offset * 60000);
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(trimmed);
  if (clock)
    return (
      Date.UTC(
        day.getUTCFullYear(),
        day.getUTCMonth(),
        day.getUTCDate(),
        Number(clock[1]),
        Number(clock[2]),
        Number(clock[3] ?? 0),
      ) -
      zone.offset * 60000
    );
  const named =
    /^(?:[A-Za-z]{3},? )?(?:(\d{1,2}) ([A-Za-z]{3})[a-z]*|([A-Za-z]{3})[a-z]* (\d{1,2}),?) (?:(\d{4}) ?)?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: (?:UTC|GMT))?(?: (\d{4}))?$/.exec(
      trimmed,
    );
  if (named) {
    const month = MONTHS.findIndex((m) => m.slice(0, 3).toLowerCase() === (named[2] ?? named[3] ?? '').toLowerCase());
    if (month >= 0)
      return (
        Date.UTC(
          Number(named[5] ?? named[9] ?? day.getUTCFullYear()),
          month,
          Number(named[1] ?? named[4]),
          Number(named[6] ?? 0),
          Number(named[7] ?? 0),
          Number(named[8] ?? 0),
        ) -
        zone.offset * 60000
      );
  }
  return relative(trimmed.toLowerCase(), now);
}

const UNIT: Record<string, number> = {
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
};

function relative(text: string, now: number): number | undefined {
  let at = now;
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length).trim();
    return match;
  };
  while (rest !== '') {
    if (take(/^(now|today)\b/)) continue;
    if (take(/^yesterday\b/)) at -= 86400000;
    else if (take(/^tomorrow\b/)) at += 86400000;
    else {
      const step = take(/^([-+]?\s*\d+|next|last|a|an)?\s*([a-z]+?)s?\b(\s+ago\b)?/);
      if (!step) return undefined;
      const count =
        step[1] === 'last'
          ? -1
          : step[1] === undefined || /^[na]/.test(step[1])
            ? 1
            : Number(step[1].replace(/\s/g, ''));
      const signed = step[3] ? -count : count;
      if (step[2] === 'month' || step[2] === 'year') {
        const date = new Date(at);
        at = date.setUTCMonth(date.getUTCMonth() + signed * (step[2] === 'year' ? 12 : 1));
      } else {
        const unit = UNIT[step[2] ?? ''];
        if (unit === undefined) return undefined;
        at += signed * unit * 1000;
      }
    }
  }
  return at;
}
