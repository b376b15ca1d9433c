import { lintRulePages } from '../reference/lint-rules.ts';
import { buildMessages } from './build.ts';
import { clientMessages } from './client.ts';
import { containerMessages } from './containers.ts';
import { syntaxMessages } from './dockerfile.ts';
import { lastResort, valueMessages } from './dockerfile-values.ts';
import { generalMessages } from './general.ts';
import { imageMessages } from './images.ts';
import { networkMessages } from './networks.ts';
import { programMessages } from './programs.ts';
import { runtimeMessages } from './runtime.ts';
import { storageMessages } from './storage.ts';
import type { Explanation } from './types.ts';

export { explainExitCode } from './exit-codes.ts';
export type { Explanation } from './types.ts';

/** The build checks: what the reference says of them, found by the name of the rule in the list of warnings. */
const lintMessages: readonly Explanation[] = lintRulePages.map((page) => ({
  id: `lint.${page.rule}`,
  pattern: new RegExp(`^(?:WARNING: ${page.rule}(?: - http|$)|\\s*- ${page.rule}: )`),
  what: { en: `${page.en.summary} ${page.en.why}`, 'zh-cn': `${page['zh-cn'].summary}${page['zh-cn'].why}` },
  out: { en: page.en.fix, 'zh-cn': page['zh-cn'].fix },
  example: { files: { ...page.files, Dockerfile: page.bad }, commands: ['docker build --check .'] },
}));

/** All messages that are explained, the particular ones before the general. */
export const explanations: readonly Explanation[] = [
  ...lintMessages,
  ...syntaxMessages,
  ...buildMessages,
  ...valueMessages,
  ...clientMessages,
  ...containerMessages,
  ...imageMessages,
  ...storageMessages,
  ...networkMessages,
  ...programMessages,
  ...runtimeMessages,
  ...lastResort,
  ...generalMessages,
];

const general: ReadonlySet<Explanation> = new Set([...generalMessages, ...lastResort]);

/** What one line of output means; undefined when there is nothing to explain in it. */
export function explainLine(line: string): Explanation | undefined {
  return explanations.find((one) => one.pattern.test(line));
}

/** A meaning together with the line that has it. */
export interface Explained {
  readonly line: string;
  readonly explanation: Explanation;
}

/** What is explained in a text of many lines: each meaning once, with its last line, the newest last. */
export function explainText(text: string): readonly Explained[] {
  const found = new Map<string, Explained>();
  for (const line of text.split('\n')) {
    const explanation = explainLine(line.trimEnd());
    if (explanation === undefined) continue;
    found.delete(explanation.id);
    found.set(explanation.id, { line: line.trim(), explanation });
  }
  const all = [...found.values()];
  const particular = all.filter(({ explanation }) => !general.has(explanation));
  return particular.length > 0 ? particular : all.slice(-1);
}
