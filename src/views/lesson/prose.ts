import { isRecord, parsed } from '../../lessons/progress.ts';
import type { Input } from '../session/simulator.ts';

/** A fence of a lesson's prose that runs. */
export interface ProseFence {
  readonly language: string;
  readonly marks: readonly string[];
  readonly text: string;
}

/** What the page's renderer noted on a fence; undefined when it is something else. */
export function readFence(text: string | undefined): ProseFence | undefined {
  const value = parsed(text ?? '');
  if (!isRecord(value)) return undefined;
  const { language, marks, text: code } = value;
  if (typeof language !== 'string' || typeof code !== 'string' || !Array.isArray(marks)) return undefined;
  return { language, marks: marks.filter((mark) => typeof mark === 'string'), text: code };
}

const markValue = (fence: ProseFence, name: string): string | undefined =>
  fence.marks
    .find((mark) => mark.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .replaceAll('"', '');

/** The commands of a shell fence: a line each, joined where a line ends with a backslash; comment lines left out. */
export function fenceCommands(text: string): readonly string[] {
  return text
    .replaceAll('\\\n', '\\\u0000')
    .split('\n')
    .map((line) => line.replaceAll('\u0000', '\n'))
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
}

/** What a click on a fence does: save its file, build it, or run its commands. */
export function fenceInputs(fence: ProseFence): readonly Input[] {
  const command = (line: string): Input => ({ kind: 'command', terminal: 'main', line });
  if (fence.language === 'sh') return fenceCommands(fence.text).map(command);
  const path = markValue(fence, 'title') ?? 'Dockerfile';
  const file: Input = { kind: 'file', path, text: `${fence.text}\n` };
  if (fence.marks.includes('save') || fence.language !== 'dockerfile') return [file];
  return [file, command(`docker build -t ${markValue(fence, 'tag') ?? 'prose'} -f ${path} .`)];
}
