import { convert, type DockerfileError, dump, type RuntimeConfig } from '../src/simulator/dockerfile/index.ts';

/** A line of ../shared/conformance/frontend.jsonl, of which the questions are read and the answers given. */
interface FrontendCase {
  readonly id: string;
  readonly dockerfile: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly target?: string;
}

const BASE: RuntimeConfig = {
  Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  Cmd: ['sh'],
};

/** Answers one case as BuildKit's frontend would. */
export function answer(question: FrontendCase): object {
  const { parsed, plan, error, warnings } = convert(question.dockerfile, {
    buildArgs: question.buildArgs ?? {},
    platform: 'linux/amd64',
    ...(question.target !== undefined && { target: question.target }),
    resolveImage: () => ({ ok: true, value: { config: BASE, platform: 'linux/amd64' } }),
  });
  const [fault] = parsed.faults;
  const target = plan?.stages[plan.target];
  return {
    ...question,
    ...(fault === undefined ? { ast: dump(parsed.nodes) } : { parseError: printError(fault) }),
    ...(error !== undefined && { convertError: printError(error) }),
    ...(target !== undefined && { config: target.config }),
    warnings: warnings.map(({ rule, detail, lines }) => ({ rule, detail, lines: listLines(lines) })),
    ...(target !== undefined &&
      target.history.length > 0 && {
        history: target.history.map((entry) => ({
          createdBy: entry.created_by ?? '',
          emptyLayer: entry.empty_layer ?? false,
        })),
      }),
  };
}

/** `drydock frontend`: a line of JSON for each line of JSON. */
export function* frontend(stdin: string): Generator<string> {
  for (const line of stdin.split('\n')) {
    if (line.trim() !== '') yield JSON.stringify(answer(JSON.parse(line)));
  }
}

function printError(error: DockerfileError): object {
  const lines = error.lines.flatMap(listLines);
  return { message: error.message, lines: lines.length === 0 ? null : lines };
}

function listLines({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
