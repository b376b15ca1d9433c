import type { Process } from '../../../program.ts';

/** A line of a requirements file that asks for something, and where it stands. */
export interface RequirementLine {
  readonly text: string;
  /** ` (from -r requirements.txt (line 2))` without the outer blanks and brackets. */
  readonly origin: string;
  readonly constraint: boolean;
  readonly editable: boolean;
}

export interface RequirementFile {
  readonly lines: readonly RequirementLine[];
  /** Options that stand alone in a line: `--index-url …`. */
  readonly options: readonly string[];
}

/** Reads a requirements file with those that it names; a text is pip's word on why one cannot be opened. */
export function readRequirements(p: Process, path: string, constraint = false, folder = ''): RequirementFile | string {
  const full = path.startsWith('/') || folder === '' ? path : `${folder}/${path}`;
  const text = p.readText(full);
  if (!text.ok) {
    const number = { ENOENT: 2, EACCES: 13, EISDIR: 21 }[text.error as string] ?? 5;
    const words =
      { ENOENT: 'No such file or directory', EACCES: 'Permission denied', EISDIR: 'Is a directory' }[
        text.error as string
      ] ?? 'Input/output error';
    return `Could not open requirements file: [Errno ${number}] ${words}: '${full}'`;
  }
  const lines: RequirementLine[] = [];
  const options: string[] = [];
  for (const { line, number } of logicalLines(text.value)) {
    const nested = /^(?:-r|--requirement|-c|--constraint)(?:\s+|=)?(.+)$/.exec(line);
    if (nested !== null && /^(-r|-c|--requirement|--constraint)/.test(line)) {
      const inner = readRequirements(
        p,
        (nested[1] ?? '').trim(),
        line.startsWith('-c') || line.startsWith('--c'),
        parent(full),
      );
      if (typeof inner === 'string') return inner;
      lines.push(...inner.lines);
      options.push(...inner.options);
      continue;
    }
    const editable = /^(?:-e|--editable)(?:\s+|=)(.+)$/.exec(line);
    if (editable === null && line.startsWith('-')) {
      options.push(line);
      continue;
    }
    lines.push({
      text: (editable?.[1] ?? line).replace(/\s+--hash=\S+/g, '').trim(),
      origin: `${constraint ? '-c' : '-r'} ${full} (line ${number})`,
      constraint,
      editable: editable !== null,
    });
  }
  return { lines, options };
}

const parent = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '');

/** Lines without comments; a backslash at the end joins the next one. */
function logicalLines(text: string): { readonly line: string; readonly number: number }[] {
  const out: { line: string; number: number }[] = [];
  let joined = '';
  let start = 1;
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (joined === '') start = i + 1;
    if (raw.endsWith('\\')) {
      joined += `${raw.slice(0, -1)} `;
      continue;
    }
    const line = (joined + raw).replace(/(^|\s+)#.*$/, '').trim();
    joined = '';
    if (line !== '') out.push({ line, number: start });
  }
  return out;
}
