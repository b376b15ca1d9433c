import type { Checked, Completion } from '../../lessons/completion.ts';

/** A file that was handed in, with what the replay found. */
export interface Handed {
  readonly file: string;
  readonly completion: Completion;
  readonly intact: boolean;
  readonly checked: readonly Checked[];
}

export interface ClassRow {
  /** One for each learner and file. */
  readonly key: string;
  readonly file: string;
  readonly name: string;
  readonly confirmed: number;
  readonly handed: number;
  readonly stars: number;
  /** ISO dates of the first and the last exercise; absent when there is none. */
  readonly first?: string;
  readonly last?: string;
  readonly intact: boolean;
  /** How many exercises were solved after the solution had been shown. */
  readonly looked: number;
  /** Names of those with exactly the same steps and times in an exercise. */
  readonly twins: readonly string[];
  readonly details: readonly Checked[];
}

/** Files of different learners may have one name, when each lies in a folder of its own. */
const keyOf = ({ file, completion }: Handed): string => `${file}\n${completion.name}`;

/** The files with one more; what the same learner handed in before under that name gives way to it. */
export function withFile(files: readonly Handed[], one: Handed): readonly Handed[] {
  return [...files.filter((other) => keyOf(other) !== keyOf(one)), one];
}

/** The class as a table, by name. */
export function classRows(files: readonly Handed[]): readonly ClassRow[] {
  return files
    .map((one): ClassRow => {
      const times = one.checked.map(({ proof }) => proof.at).toSorted();
      const [first, last] = [times[0], times.at(-1)];
      return {
        key: keyOf(one),
        file: one.file,
        name: one.completion.name,
        confirmed: one.checked.filter((each) => each.outcome === 'confirmed').length,
        handed: one.checked.length,
        stars: one.checked.reduce((sum, each) => sum + (each.stars ?? 0), 0),
        ...(first !== undefined && { first }),
        ...(last !== undefined && { last }),
        intact: one.intact,
        looked: one.checked.filter((each) => each.proof.looked === true).length,
        twins: twinsOf(one, files),
        details: one.checked.toSorted((a, b) => a.proof.at.localeCompare(b.proof.at)),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.file.localeCompare(b.file));
}

/** Who handed in an exercise with the very same steps at the very same moment. */
function twinsOf(one: Handed, files: readonly Handed[]): readonly string[] {
  const own = new Set(one.checked.map(traceOf));
  return files
    .filter((other) => other !== one && other.checked.some((each) => own.has(traceOf(each))))
    .map((other) => other.completion.name);
}

const traceOf = ({ exercise, proof }: Checked): string => `${exercise} ${proof.at} ${JSON.stringify(proof.inputs)}`;

/** A line for each learner and exercise, as spreadsheets read it. */
export function classCsv(rows: readonly ClassRow[], lessonOf: (exercise: string) => string): string {
  const head = ['name', 'lesson', 'exercise', 'solved', 'outcome', 'stars', 'saw the solution', 'file intact', 'file'];
  const lines = rows.flatMap((row) =>
    row.details.map(({ exercise, proof, outcome, stars }) => [
      row.name,
      lessonOf(exercise),
      exercise,
      proof.at,
      outcome,
      stars === undefined ? '' : String(stars),
      proof.looked === true ? 'yes' : 'no',
      row.intact ? 'yes' : 'no',
      row.file,
    ]),
  );
  // The mark at the beginning lets spreadsheet programs read names in any script.
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes a value where needed; one that a spreadsheet would take for a formula is made text. */
function cell(value: string): string {
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The commands of a proof, for somebody who reads along. */
export function commandsOf({ proof }: Checked): readonly string[] {
  return proof.inputs.flatMap((input) => {
    if (input.kind === 'command') return [input.line];
    return input.kind === 'file' ? [`# ${input.path}`] : [];
  });
}
