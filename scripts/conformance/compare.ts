import type { RecordStep, ScenarioRecord } from './scenario.ts';

/**
 * Two records are compared after replacing what no two runs share: identifiers become numbers by first appearance, times
 * and sizes placeholders, and build progress a line for each vertex in name order, since its order depends on timing.
 */
export interface Difference {
  /** 1-based. */
  readonly step: number;
  readonly command: string;
  readonly part: 'exitCode' | 'stdout' | 'stderr';
  readonly wanted: string;
  readonly got: string;
}

/** The differences of `actual` from `golden`; empty when they agree. */
export function compareRecords(golden: ScenarioRecord, actual: ScenarioRecord): Difference[] {
  const [wantNames, gotNames] = [new Names(), new Names()];
  return golden.steps.flatMap((raw, index) => {
    const want = normaliseStep(raw, wantNames);
    const got = normaliseStep(
      actual.steps[index] ?? { command: raw.command, exitCode: null, stdout: '', stderr: '' },
      gotNames,
    );
    return (['exitCode', 'stdout', 'stderr'] as const)
      .filter((part) => part in raw && want[part] !== got[part])
      .map((part) => ({
        step: index + 1,
        command: raw.command,
        part,
        wanted: String(want[part]),
        got: String(got[part]),
      }));
  });
}

/** Numbers identifiers by first appearance; a short id gets its long id's number. */
class Names {
  readonly #ids: string[] = [];

  number(id: string): number {
    const at = this.#ids.findIndex((known) => known.startsWith(id) || id.startsWith(known));
    if (at < 0) return this.#ids.push(id);
    if (id.length > (this.#ids[at]?.length ?? 0)) this.#ids[at] = id;
    return at + 1;
  }
}

function normaliseStep(step: RecordStep, names: Names): RecordStep {
  const text = (stream: string | undefined): string | undefined =>
    stream === undefined ? undefined : normaliseStream(stream, names);
  const [stdout, stderr] = [text(step.stdout), text(step.stderr)];
  return { ...step, ...(stdout !== undefined && { stdout }), ...(stderr !== undefined && { stderr }) };
}

function normaliseStream(stream: string, names: Names): string {
  const text = normaliseText(stream, names);
  const shown = /^#\d+ /m.test(text) ? normaliseBuild(text.replace(/\b\d+\.\d+s\b/g, '<dur>')) : text;
  return shown.replace(/^\n+|\n+$/g, '');
}

const AGO = '(?:Less than a second|About an? (?:minute|hour)|\\d+ (?:second|minute|hour|day|week|month|year)s?)';

function normaliseText(raw: string, names: Names): string {
  return raw
    .replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '')
    .replaceAll('\r\n', '\n')
    .replace(/\bref [0-9a-z-]+::[0-9a-z]{25}/g, 'ref <ref>')
    .replace(/\/var\/lib\/docker\/(?:tmp\/buildkit-mount\d+|overlay2\/[0-9a-z]{25}\/merged)/g, '<mount>')
    .replace(/,\n {2}"sources": \[[\s\S]*?\n {2}\]/g, '')
    .replace(/sha256:([0-9a-f]{64})/g, (_, id: string) => `sha256:<${names.number(id)}>`)
    .replace(
      /(?<![0-9a-zA-Z])(?=[0-9a-f]*\d)([0-9a-f]{64}|[0-9a-f]{12}|[0-9a-f]{25})(?![0-9a-zA-Z])/g,
      (_, id: string) => `<${names.number(id)}>`,
    )
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| ?[+-]\d\d:?\d\d(?: [A-Z]+)?)?/g, '<time>')
    .replace(/\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d/g, '<time>')
    .replace(new RegExp(`\\bUp ${AGO}`, 'g'), 'Up <age>')
    .replace(new RegExp(`\\b${AGO} ago\\b`, 'g'), '<ago>')
    .replace(new RegExp(`(?<=\\s)${AGO}(?=\\s\\s)`, 'g'), '<age>')
    .replace(/\b\d+(?:\.\d+)?(?:kB|MB|GB|kiB|MiB|GiB)\b/g, '<size>')
    .replaceAll('Bind for :::', 'Bind for 0.0.0.0:')
    .replaceAll('$PATH: unknown', '$PATH')
    .replace(/(digest: sha256:<\d+> size: )\d+/g, '$1<n>')
    .replace(/\b(172\.\d+|10\.\d+|192\.168)\.\d+\.\d+\b/g, '<ip>')
    .split('\n')
    .map((line) => line.replace(/(?<=\S) {2,}/g, '  ').trimEnd())
    .join('\n');
}

interface Vertex {
  name?: string;
  state: string;
  readonly says: string[];
}

const QUIET = /^(transferring|exporting|writing|naming|sha256:|extracting|resolve|sending|preparing|unpacking|\.\.\.)/;
const INTERNAL = ['[internal]', 'building with', 'exporting', '[auth]', 'resolve', 'importing'];

/** Plain build progress as a line for each vertex with how it ended and what it printed, then warnings and the rest. */
function normaliseBuild(text: string): string {
  const vertices = new Map<string, Vertex>();
  const rest: string[] = [];
  for (const line of text.split('\n')) {
    const match = /^#(\d+) (.*)/.exec(line);
    if (match === null) rest.push(line);
    else readVertexLine(vertices, match[1] ?? '', match[2] ?? '');
  }
  const shown = [...vertices.values()]
    .filter(
      (vertex): vertex is Vertex & { name: string } =>
        vertex.name !== undefined && !INTERNAL.some((one) => vertex.name?.startsWith(one)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((vertex) => [`${vertex.name} => ${vertex.state}`, ...vertex.says.map((line) => `  ${line}`)].join('\n'));
  const warnings = rest.filter((line) => line.startsWith(' - ')).sort();
  const others = rest
    .map((line) => line.replace(/^\d+\.\d{3}( |$)/, ''))
    .filter((line) => line.trim() !== '' && !line.startsWith(' - ') && !/^\s*\d+ \|/.test(line));
  return [...shown, ...warnings, ...others].join('\n');
}

function readVertexLine(vertices: Map<string, Vertex>, number: string, body: string): void {
  const vertex = vertices.get(number) ?? { state: '', says: [] };
  vertices.set(number, vertex);
  if (body.startsWith('DONE ')) vertex.state = 'DONE';
  else if (body === 'CACHED' || body === 'CANCELED') vertex.state = body;
  else if (body.startsWith('ERROR')) vertex.state = body;
  else if (vertex.name === undefined) vertex.name = body;
  else if (body !== vertex.name && !QUIET.test(body)) vertex.says.push(body.replace(/^\d+\.\d+( |$)/, ''));
}
