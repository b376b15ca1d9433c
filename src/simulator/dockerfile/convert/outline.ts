import type { LineRange } from '../../base/diagnostic.ts';
import { type GoJson, marshalIndent } from '../../base/go-json.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { ArgDefinition } from '../instructions/types.ts';
import { location } from '../linter/print.ts';
import { parse } from '../parser/parse.ts';
import { convertStages } from './convert.ts';
import { errorAt, failAt } from './failure.ts';
import type { MetaArg } from './meta-args.ts';
import type { OutlineCapture } from './outline-capture.ts';
import type { ConvertOptions, DockerfileError, LintWarning } from './plan.ts';
import { reachableFrom, type StageState } from './stage-state.ts';

/** The parameters that a target takes. */
export interface Outline {
  readonly name: string;
  readonly description: string;
  readonly args: readonly OutlineArg[];
  readonly secrets: readonly OutlineSecret[];
  readonly ssh: readonly OutlineSecret[];
}

export interface OutlineArg {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly lines: LineRange;
}

export interface OutlineSecret {
  readonly name: string;
  readonly required: boolean;
  readonly lines: LineRange;
}

/** `--call=outline`: what the target can be given. */
export function outline(source: string, options: ConvertOptions): Result<Outline, DockerfileError> {
  const warnings: LintWarning[] = [];
  const converted = convertStages(parse(source), options, warnings);
  if (!converted.ok) return converted;
  const { target, metaArgs } = converted.value;
  const reader = new Reader(metaArgs);
  return ok({
    name: target.name,
    description: target.from?.description ?? '',
    args: byLine(reader.args(target)),
    secrets: byLine(reader.credentials(target, 'secrets')),
    ssh: byLine(reader.credentials(target, 'ssh')),
  });
}

const byLine = <T extends { readonly lines: LineRange }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.lines.start - b.lines.start);

interface KnownArg {
  readonly definition: ArgDefinition;
  readonly value: string;
  readonly dependencies: ReadonlySet<string>;
  readonly lines: LineRange;
}

class Reader {
  readonly #metaArgs: ReadonlyMap<string, MetaArg>;

  constructor(metaArgs: ReadonlyMap<string, MetaArg>) {
    this.#metaArgs = metaArgs;
  }

  args(target: StageState): OutlineArg[] {
    const visited = new Set<string>();
    const args: OutlineArg[] = [];
    for (const { outline: own } of reachableFrom(target)) {
      for (const key of this.#used(own)) {
        const known = this.#lookUp(own, key);
        if (known === undefined || visited.has(key)) continue;
        visited.add(key);
        const { definition, value, lines } = known;
        args.push({ name: definition.key, value, description: definition.description, lines });
      }
    }
    return args;
  }

  #lookUp(own: OutlineCapture, key: string): KnownArg | undefined {
    const local = own.args.get(key);
    if (local !== undefined) return { ...local, dependencies: new Set() };
    const meta = this.#metaArgs.get(key);
    return meta === undefined ? undefined : { ...meta, lines: meta.instruction.lines };
  }

  /** The names used, and those that their defaults name in turn. */
  #used(own: OutlineCapture): ReadonlySet<string> {
    const used = new Set<string>();
    const open = [...own.used];
    for (let key = open.shift(); key !== undefined; key = open.shift()) {
      if (used.has(key)) continue;
      used.add(key);
      open.push(...(this.#lookUp(own, key)?.dependencies ?? []));
    }
    return used;
  }

  credentials(target: StageState, kind: 'secrets' | 'ssh'): OutlineSecret[] {
    const found = new Map<string, OutlineSecret>();
    for (const state of reachableFrom(target)) {
      for (const [name, { required, lines }] of state.outline[kind]) {
        if (!found.has(name)) found.set(name, { name, required, lines });
      }
    }
    return [...found.values()];
  }
}

/** One line of `--call=targets`. */
export interface Target {
  readonly name: string;
  readonly isDefault: boolean;
  readonly description: string;
  readonly base: string;
  readonly platform: string;
  readonly lines: LineRange;
}

/** `--call=targets`: the stages of the file, none of them converted. */
export function listTargets(source: string): Result<readonly Target[], DockerfileError> {
  const parsed = parse(source);
  const [fault] = parsed.faults;
  if (fault !== undefined) return err(fault);
  const targets: Target[] = [];
  for (const node of parsed.nodes) {
    const result = parseInstruction(node);
    if (!result.ok) {
      const message = `dockerfile parse error on line ${node.lines.start}: ${result.error}`;
      return err(errorAt('instruction', message, node.lines));
    }
    const { value } = result;
    if (value.kind === 'FROM') {
      const { stageName: name, description, base, platform, lines } = value;
      targets.push({ name, isDefault: false, description, base, platform, lines });
    } else if (targets.length === 0 && value.kind !== 'ARG') {
      return failAt('no build stage in current context', node.lines);
    }
  }
  return ok(targets.map((target, index) => ({ ...target, isDefault: index === targets.length - 1 })));
}

/** The text of `--call=outline`. */
export function outlineText(found: Outline): string {
  let out = '';
  if (found.name !== '' || found.description !== '') {
    const rows = [['TARGET:', found.name === '' ? '(default)' : found.name]];
    if (found.description !== '') rows.push(['DESCRIPTION:', found.description]);
    out += `${table(rows, 1)}\n`;
  }
  if (found.args.length > 0) {
    const rows = found.args.map((arg) => [arg.name, arg.value, arg.description]);
    out += `${table([['BUILD ARG', 'VALUE', 'DESCRIPTION'], ...rows], 3)}\n`;
  }
  for (const [title, list] of [
    ['SECRET', found.secrets],
    ['SSH', found.ssh],
  ] as const) {
    const rows = list.map((each) => [each.name, each.required ? 'true' : '']);
    if (rows.length > 0) out += `${table([[title, 'REQUIRED'], ...rows], 3)}\n`;
  }
  return out;
}

/** The text of `--call=targets`. */
export function targetsText(targets: readonly Target[]): string {
  const rows = targets.map(({ name, isDefault, description }) => {
    const shown = isDefault ? (name === '' ? '(default)' : `${name} (default)`) : name;
    return [shown, description];
  });
  return table([['TARGET', 'DESCRIPTION'], ...rows], 1);
}

/** Columns as Go's tabwriter aligns them: every one but the last is as wide as its widest cell and `padding`. */
export function table(rows: readonly (readonly string[])[], padding: number): string {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => length(row[column] ?? ''))) + padding,
  );
  return rows
    .map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0))).join('')}\n`)
    .join('');
}

const length = (text: string): number => [...text].length;
const pad = (text: string, width: number): string => text + ' '.repeat(width - length(text));

/** The text of `--call=outline,format=json`. `base64` encodes the Dockerfile's bytes. */
export function outlineJson(found: Outline, source: string, base64: (text: string) => string): string {
  const credential = ({ name, required, lines }: OutlineSecret): GoJson => ({
    name,
    ...(required && { required }),
    location: location([lines]),
  });
  const args = found.args.map(({ name, value, description, lines }) => ({
    name,
    ...(description !== '' && { description }),
    ...(value !== '' && { value }),
    location: location([lines]),
  }));
  const result: GoJson = {
    ...(found.name !== '' && { name: found.name }),
    ...(found.description !== '' && { description: found.description }),
    ...(args.length > 0 && { args }),
    ...(found.secrets.length > 0 && { secrets: found.secrets.map(credential) }),
    ...(found.ssh.length > 0 && { ssh: found.ssh.map(credential) }),
    sources: [base64(source)],
  };
  return `${marshalIndent(result, '  ')}\n`;
}

/** The text of `--call=targets,format=json`. */
export function targetsJson(targets: readonly Target[], source: string, base64: (text: string) => string): string {
  const list = targets.map(({ name, isDefault, description, base, platform, lines }) => ({
    ...(name !== '' && { name }),
    ...(isDefault && { default: true }),
    ...(description !== '' && { description }),
    ...(base !== '' && { base }),
    ...(platform !== '' && { platform }),
    location: location([lines]),
  }));
  return `${marshalIndent({ targets: list, sources: [base64(source)] }, '  ')}\n`;
}
