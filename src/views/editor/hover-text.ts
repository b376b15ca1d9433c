import { type Locale, say, type Words } from '../../i18n/index.ts';
import { instructionHelp, mountOptionHelp, platformArgHelp } from '../../lessons/reference/dockerfile.ts';
import type { Completion, Hover } from '../session/simulator.ts';

const REFERENCE = 'https://docs.docker.com/reference/dockerfile/';
const code = (text: string): string => `\`${text.replaceAll('`', 'ˋ')}\``;

/** What a hover says, in Markdown. */
export function hoverText(hover: Hover, words: Words, locale: Locale): string {
  const text = words.editor;
  switch (hover.kind) {
    case 'instruction': {
      const help = instructionHelp[hover.name];
      if (help === undefined) return code(hover.name);
      const link = `[${text.reference}](${REFERENCE}#${hover.name.toLowerCase()})`;
      return [`\`\`\`dockerfile\n${help.forms.join('\n')}\n\`\`\``, help.text[locale], link].join('\n\n');
    }
    case 'flag':
      return flagText(hover.instruction, hover.flag, words, locale);
    case 'stage':
      return say(text.stage, { name: code(hover.name === '' ? String(hover.index) : hover.name), index: hover.index });
    case 'variable':
      return variableText(hover, words, locale);
  }
}

function flagText(instruction: string, flag: string, words: Words, locale: Locale): string {
  const help = instructionHelp[instruction]?.flags[flag]?.[locale];
  const address = flag === 'mount' ? 'run---mount' : `${instruction.toLowerCase()}---${flag}`;
  const link = `[${words.editor.reference}](${REFERENCE}#${address})`;
  const options =
    flag === 'mount'
      ? Object.entries(mountOptionHelp).map(([name, meaning]) => `- ${code(name)}: ${meaning[locale]}`)
      : [];
  return [
    code(`--${flag}`),
    ...(help === undefined ? [] : [help]),
    ...(options.length > 0 ? [options.join('\n')] : []),
    link,
  ].join('\n\n');
}

function variableText(hover: Extract<Hover, { kind: 'variable' }>, words: Words, locale: Locale): string {
  const text = words.editor;
  const own = platformArgHelp[hover.name]?.[locale];
  const parts: string[] = [];
  if (hover.value !== undefined) {
    const from = hover.from === 'arg' ? text.fromArg : text.fromEnv;
    parts.push(`${code(hover.name)} = ${code(hover.value === '' ? '""' : hover.value)}`, `${text.valueHere} (${from})`);
  } else parts.push(`${code(hover.name)} ${text.noValue}`);
  if (own !== undefined) parts.push(own);
  if (hover.inShell) parts.push(text.inShell);
  return parts.join('\n\n');
}

/** A line about something that completion offers; undefined when its name says it all. */
export function completionText(
  completion: Completion,
  instruction: string | undefined,
  locale: Locale,
): string | undefined {
  const name = completion.label.replace(/^--/, '').replace(/=$/, '').trim();
  switch (completion.kind) {
    case 'instruction':
      return instructionHelp[name]?.text[locale];
    case 'flag':
      return instructionHelp[instruction ?? '']?.flags[name]?.[locale];
    case 'variable':
      return platformArgHelp[name]?.[locale];
    case 'value':
      return mountOptionHelp[name]?.[locale];
    default:
      return undefined;
  }
}
