import type { Filters } from '../api/engine-api.ts';
import { parseDuration, parseRfc3339 } from '../base/go-text.ts';
import { ok } from '../base/result.ts';
import { type ApiResult, apiError } from './errors.ts';

/** Refuses keys that a listing does not know. */
export function validateFilters(filters: Filters, accepted: readonly string[]): ApiResult<void> {
  for (const key of filters.keys()) {
    if (!accepted.includes(key)) return apiError('invalid', `invalid filter '${key}'`, 'filter.unknown');
  }
  return ok(undefined);
}

/** True when the key is absent or one of its values is `value`. */
export function exactMatch(filters: Filters, key: string, value: string): boolean {
  const wanted = filters.get(key);
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

/** As Docker's `Match`: a value is a regular expression or a beginning of `value`. True when the key is absent. */
export function looseMatch(filters: Filters, key: string, value: string): boolean {
  const wanted = filters.get(key);
  if (wanted === undefined || wanted.length === 0) return true;
  return wanted.some((one) => value.startsWith(one) || matchesRegExp(one, value));
}

function matchesRegExp(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value);
  } catch {
    return false;
  }
}

/** Every `key` or `key=value` must hold. */
export function labelsMatch(wanted: readonly string[] | undefined, labels: Readonly<Record<string, string>>): boolean {
  return (wanted ?? []).every((one) => {
    const equals = one.indexOf('=');
    if (equals < 0) return one in labels;
    return labels[one.slice(0, equals)] === one.slice(equals + 1);
  });
}

/** `label` and `label!` of the prune commands. */
export function pruneLabelsMatch(filters: Filters, labels: Readonly<Record<string, string>>): boolean {
  if (!labelsMatch(filters.get('label'), labels)) return false;
  const unwanted = filters.get('label!');
  return unwanted === undefined || unwanted.length === 0 || !labelsMatch(unwanted, labels);
}

/** A time of which the day, or the hour and the minute, stand for its beginning; without a zone it is the engine's, UTC. */
function completed(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d(?::\d\d){0,2}))?(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (match === null) return text;
  const [, day = '', time = '00', fraction = '', zone = 'Z'] = match;
  return `${day}T${[...time.split(':'), '00', '00'].slice(0, 3).join(':')}${fraction}${zone}`;
}

/** A yes-or-no filter; undefined when absent. */
export function booleanFilter(filters: Filters, key: string): ApiResult<boolean | undefined> {
  const values = filters.get(key);
  if (values === undefined || values.length === 0) return ok(undefined);
  const yes = values.some((value) => value === '1' || value === 'true');
  const no = values.some((value) => value === '0' || value === 'false');
  if (yes === no) {
    return apiError('invalid', `invalid filter '${key}=[${values.join(' ')}]'`, 'filter.invalid');
  }
  return ok(yes);
}

/** `until=…` of the prune commands in milliseconds since the epoch; undefined when absent. */
export function untilFilter(filters: Filters, now: number): ApiResult<number | undefined> {
  const values = filters.get('until');
  if (values === undefined || values.length === 0) return ok(undefined);
  if (values.length > 1) return apiError('invalid', 'more than one until filter specified', 'filter.invalid');
  const text = values[0] ?? '';
  const duration = parseDuration(text);
  if (duration.ok) return ok(now - duration.value / 1e6);
  if (/^\d+(\.\d+)?$/.test(text)) return ok(Number(text) * 1000);
  const time = parseRfc3339(completed(text));
  if (time !== undefined) return ok(time);
  return apiError('invalid', `failed to parse value as time or duration: "${text}"`, 'filter.invalid');
}
