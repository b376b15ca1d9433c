/** A scenario: commands for the host's bash, and the files of its working folder. */
export interface ScenarioFile {
  readonly name: string;
  readonly commands: readonly { readonly text: string; readonly exitCodeOnly: boolean }[];
  readonly files: ReadonlyMap<string, string>;
}

/** A record: what each command answered. `stdout` and `stderr` are absent where only the exit code matters. */
export interface ScenarioRecord {
  readonly scenario: string;
  readonly engine: string;
  readonly steps: readonly RecordStep[];
}

export interface RecordStep {
  readonly command: string;
  readonly exitCode: number | null;
  readonly stdout?: string;
  readonly stderr?: string;
}

/**
 * Reads the txtar form: comment lines, `$ COMMAND` lines (`$? ` records the exit code only, `> ` continues), then files,
 * each after its `-- NAME --` line.
 */
export function parseScenario(name: string, text: string): ScenarioFile {
  const commands: { text: string; exitCodeOnly: boolean }[] = [];
  const bodies = new Map<string, string[]>();
  let body: string[] | undefined;
  for (const line of text.split('\n')) {
    const file = /^-- (.+) --$/.exec(line)?.[1];
    if (file !== undefined) {
      body = [];
      bodies.set(file, body);
    } else if (body !== undefined) body.push(line);
    else if (line.startsWith('$? ')) commands.push({ text: line.slice(3), exitCodeOnly: true });
    else if (line.startsWith('$ ')) commands.push({ text: line.slice(2), exitCodeOnly: false });
    else if (line.startsWith('> ')) {
      const last = commands.at(-1);
      if (last !== undefined) last.text += `\n${line.slice(2)}`;
    }
  }
  return { name, commands, files: new Map([...bodies].map(([file, lines]) => [file, fileText(lines)])) };
}

/** A file ends with one newline; blank lines before the next marker belong to it but for the last one. */
function fileText(lines: readonly string[]): string {
  if (lines.at(-1) === '') return lines.length > 1 ? `${lines.slice(0, -1).join('\n')}\n` : '';
  const text = lines.join('\n');
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
