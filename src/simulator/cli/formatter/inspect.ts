import { type GoJson, marshal, marshalIndent } from '../../base/go-json.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { need, type Task } from '../../base/task.ts';
import { apiTypes } from './api-types.ts';
import { toJson } from './go-format.ts';
import { typed } from './go-schema.ts';
import { fromJson } from './go-value.ts';
import { plainFormat, plainOver } from './plain-format.ts';
import { templates } from './templates.ts';

/** An object to show: its Go type and the API's own value. `raw` is how the daemon wrote it; volumes have only the type. */
export interface Inspected {
  readonly type: string;
  readonly value: unknown;
  readonly hasRaw: boolean;
}

/** What `inspect` prints and how it ends. */
export interface InspectOutcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** An image's config goes through a map in the daemon: sorted, with these members even when they say nothing. */
const IMAGE_CONFIG: Readonly<Record<string, GoJson>> = {
  Cmd: null,
  Entrypoint: null,
  Env: null,
  Labels: null,
  OnBuild: null,
  User: '',
  Volumes: null,
  WorkingDir: '',
};

/** As the daemon writes it: maps sorted, fields in their order, without what is left out. */
function ordered({ type, value }: Inspected): GoJson {
  const json = toJson(typed(apiTypes, type, value));
  if (type !== 'image.InspectResponse' || !isObject(json) || !isObject(json['Config'])) return json;
  return { ...json, Config: new Map(Object.entries({ ...IMAGE_CONFIG, ...json['Config'] })) };
}

const isObject = (value: GoJson): value is { readonly [key: string]: GoJson } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** Without a template all objects are one JSON list, indented by four blanks, or on a line for `json`. */
function asJson(found: readonly Inspected[], compact: boolean): string {
  const escapeHtml = found.some((one) => !one.hasRaw);
  const list = found.map(ordered);
  return `${compact ? marshal(list, escapeHtml) : marshalIndent(list, '    ', escapeHtml)}\n`;
}

type Engine = NonNullable<typeof templates.value>;
type ParsedTemplate = Parameters<Engine['executeTemplate']>[0];

/** First over the Go type, then, if that fails, over the plain JSON, where a missing key is an error. */
function withTemplate({ executeTemplate }: Engine, template: ParsedTemplate, one: Inspected): Result<string, string> {
  const first = executeTemplate(template, typed(apiTypes, one.type, one.value));
  if (first.ok) return ok(`${first.value}\n`);
  if (!one.hasRaw) return err(`template parsing error: ${first.error}`);
  const raw = fromJson(ordered(one));
  const second = executeTemplate(template, raw, { missingKeyIsError: true });
  return second.ok ? ok(`${second.value}\n`) : err(`template parsing error: ${second.error}`);
}

/** One object by a template; names alone need no engine. */
function* formatted(format: string, one: Inspected): Task<Result<string, string>> {
  const plain = plainFormat(format);
  const text = plain === undefined ? undefined : plainOver(plain, typed(apiTypes, one.type, one.value));
  if (text !== undefined) return ok(`${text}\n`);
  const engine = yield* need(templates);
  const template = engine.parseFormat(format);
  return template.ok ? withTemplate(engine, template.value, one) : template;
}

/** What is wrong with a template, whatever it is for. */
function* formatProblem(format: string): Task<string | undefined> {
  if (plainFormat(format) !== undefined) return undefined;
  const template = (yield* need(templates)).parseFormat(format);
  return template.ok ? undefined : template.error;
}

/** `docker … inspect`: looks each reference up and shows what was found; errors come at the end. */
export function* inspect(
  references: readonly string[],
  format: string,
  lookUp: (reference: string) => Task<Result<Inspected, string>>,
): Task<InspectOutcome> {
  const isJson = format === '' || format === 'json';
  const problem = isJson ? undefined : yield* formatProblem(format);
  if (problem !== undefined) return { out: '', err: `${problem}\n`, code: 64 };
  const found: Inspected[] = [];
  const problems: string[] = [];
  let text = '';
  for (const reference of references) {
    const one = yield* lookUp(reference);
    if (!one.ok) {
      problems.push(one.error);
      continue;
    }
    found.push(one.value);
    if (isJson) continue;
    const line = yield* formatted(format, one.value);
    if (line.ok) text += line.value;
    else problems.push(line.error);
  }
  const out = isJson ? (found.length === 0 ? '[]\n' : asJson(found, format === 'json')) : text || '\n';
  return { out, err: problems.length === 0 ? '' : `${problems.join('\n')}\n`, code: problems.length === 0 ? 0 : 1 };
}
