/** A flag of a command. `type` is the word that help shows after the name; without one the flag is a switch. */
export interface FlagSpec {
  readonly name: string;
  readonly short?: string;
  readonly type?: string;
  /** As written in help, with line breaks. */
  readonly usage: string;
  readonly hidden?: boolean;
  /** Set on flags that still work but tell what to use instead when used. */
  readonly deprecated?: string;
}

const LINE = /^(?:-(\w), | {4})--([\w-]+)(?: ([\w-]+))? {3}(.*)$/;

/** Reads the flag lines of a help entry; the form is described there. A line of another form is a bug in the table. */
export function parseFlagLines(text: string): readonly FlagSpec[] {
  const flags: { name: string; short?: string; type?: string; usage: string }[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const last = flags.at(-1);
    if (line.startsWith('|')) {
      if (last !== undefined) last.usage += `\n${line.slice(1)}`;
      continue;
    }
    const match = LINE.exec(line);
    if (match === null) throw new Error(`not a flag line: ${line}`);
    const [, short, name = '', type, usage = ''] = match;
    flags.push({
      name,
      usage,
      ...(short === undefined ? {} : { short }),
      ...(type === undefined ? {} : { type }),
    });
  }
  return flags;
}
