import { say, type Words } from '../../i18n/index.ts';
import type { FileText } from '../session/simulator.ts';

/** What differs between a file and the one below that it covers, apart from its text: a sentence each. */
export function attributeChanges(below: FileText, file: FileText, words: Words): readonly string[] {
  const text = words.layers.attributes;
  const owner = ({ uid, gid }: FileText): string => `${uid}:${gid}`;
  const found = [
    ...(owner(below) === owner(file) ? [] : [say(text.owner, { before: owner(below), after: owner(file) })]),
    ...(modeText(below) === modeText(file) ? [] : [say(text.mode, { before: modeText(below), after: modeText(file) })]),
  ];
  const isCopy = found.length === 0 && below.text === file.text && below.size === file.size;
  return isCopy ? [text.same] : found;
}

/** Rights as `chmod` takes them: three octal digits, four with a special one. */
const modeText = ({ mode }: FileText): string => (mode & 0o7777).toString(8).padStart(3, '0');
