import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { CommandAnswer } from '../../simulator/index.ts';
import { imageOf } from '../facts.ts';
import type { Goal } from '../types.ts';
import { missingImage } from './find.ts';
import { both, goalOf } from './goal.ts';
import { codes, shown, type TextRule } from './text.ts';

const CHECK = code('docker build --check');

/** What a command has to answer. Without `exit` its exit code does not matter. */
export interface AnswerRule {
  readonly stdout?: TextRule;
  readonly stderr?: TextRule;
  readonly exit?: number;
}

/** What the learner's shell would answer to a command. It runs in a copy of the session: nothing of it remains. */
export function command(line: string, rule: AnswerRule, text?: Translated): Goal {
  return goalOf(`command-${line}`, text ?? answerText(line, rule), (evidence) =>
    answerProblem(evidence.command(line), rule),
  );
}

/**
 * What `docker run --rm …` prints or exits with, run by the judge in a copy of the session. `image` is the one that has to
 * be there first; `args` is all that follows `--rm`.
 */
export function run(image: string, args: string, rule: AnswerRule, text?: Translated): Goal {
  const line = `docker run --rm ${args}`;
  return goalOf(`run-${args}`, text ?? answerText(line, rule), (evidence) =>
    imageOf(evidence.world, image) === undefined
      ? missingImage(evidence.world, image)
      : answerProblem(evidence.command(line), rule),
  );
}

/** What answers at an address of the host, as in `localhost:8080` or `localhost:8080/page`. */
export function http(address: string, rule: { readonly status?: number; readonly body?: TextRule }): Goal {
  const line = `curl -s --max-time 5 -w '\\n%{http_code}' http://${address}`;
  const parts = [
    rule.status === undefined ? undefined : both(`with the status ${rule.status}`, `状态码 ${rule.status}`),
    rule.body === undefined
      ? undefined
      : both(`with a page that ${rule.body.says.en}`, `页面${rule.body.says['zh-cn']}`),
  ].filter((part) => part !== undefined);
  return goalOf(
    `http-${address}`,
    both(
      `${code(`http://${address}`)} answers ${parts.map((part) => part.en).join(' and ')}`.trim().concat('.'),
      `${code(`http://${address}`)} 有应答${parts.map((part) => `，${part['zh-cn']}`).join('')}。`,
    ),
    (evidence) => {
      const answer = evidence.command(line);
      if (answer.exitCode !== 0) return both(`Nobody answers at ${code(address)}.`, `${code(address)} 没有应答。`);
      const cut = answer.stdout.lastIndexOf('\n');
      const status = Number(answer.stdout.slice(cut + 1));
      const body = answer.stdout.slice(0, cut);
      if (rule.status !== undefined && status !== rule.status)
        return both(`It answers with ${status}.`, `应答的状态码是 ${status}。`);
      if (rule.body !== undefined && !rule.body.fits(body))
        return both(`It answers: ${code(shown(body))}`, `应答内容：${code(shown(body))}`);
      return undefined;
    },
  );
}

/** What `docker build --check` finds in a Dockerfile of the working folder: nothing, or exactly these rules. */
export function lint(path: string, ...rules: readonly string[]): Goal {
  const line = `docker build --check -f ${path} .`;
  return goalOf(
    `lint-${path}`,
    rules.length === 0
      ? both(`${CHECK} finds nothing in ${code(path)}.`, `${CHECK} 在 ${code(path)} 里找不到问题。`)
      : both(
          `${CHECK} finds ${codes(rules, ', ')} in ${code(path)}.`,
          `${CHECK} 在 ${code(path)} 里找到 ${codes(rules, '、')}。`,
        ),
    (evidence) => {
      if (evidence.file('host', path) === undefined) return both(`There is no ${code(path)}.`, `没有 ${code(path)}。`);
      const { stdout, stderr } = evidence.command(line);
      const all = `${stdout}\n${stderr}`;
      const found = [...new Set([...all.matchAll(/^WARNING: (\w+)/gm)].map((match) => match[1] ?? ''))].toSorted();
      if (found.length === 0 && !/Check complete/.test(all))
        return both(`It cannot be checked: ${code(shown(all))}`, `无法检查：${code(shown(all))}`);
      if (found.join() === rules.toSorted().join()) return undefined;
      return found.length === 0
        ? both('It finds nothing.', '它没有找到问题。')
        : both(`It finds: ${codes(found, ', ')}.`, `它找到了：${codes(found, '、')}。`);
    },
  );
}

/** What is printed, behind “prints”: `7`, nothing, a text that contains `bye`. */
function saidText(rule: TextRule): string {
  if (rule.says.en === 'is empty') return 'nothing';
  return rule.says.en.startsWith('is ') ? rule.says.en.slice('is '.length) : `a text that ${rule.says.en}`;
}

function answerText(line: string, rule: AnswerRule): Translated {
  const parts = [
    rule.stdout === undefined
      ? undefined
      : both(`prints ${saidText(rule.stdout)}`, `打印的内容${rule.stdout.says['zh-cn']}`),
    rule.stderr === undefined
      ? undefined
      : both(`complains with ${saidText(rule.stderr)}`, `报错的内容${rule.stderr.says['zh-cn']}`),
    rule.exit === undefined ? undefined : both(`ends with exit code ${rule.exit}`, `退出码是 ${rule.exit}`),
  ].filter((part) => part !== undefined);
  return both(
    `${code(line)} ${parts.map((part) => part.en).join(' and ')}.`,
    `执行 ${code(line)} 时，${parts.map((part) => part['zh-cn']).join('，')}。`,
  );
}

function answerProblem(answer: CommandAnswer, rule: AnswerRule): Translated | undefined {
  if (answer.exitCode === undefined) return both('It has not ended after a minute.', '过了一分钟还没有结束。');
  const fits =
    (rule.stdout === undefined || rule.stdout.fits(answer.stdout)) &&
    (rule.stderr === undefined || rule.stderr.fits(answer.stderr));
  const all = `${answer.stdout}${answer.stderr}`;
  if (!fits)
    return all.trim() === ''
      ? both('It prints nothing.', '它什么都没打印。')
      : both(`It prints: ${code(shown(all))}`, `它打印的是：${code(shown(all))}`);
  if (rule.exit !== undefined && answer.exitCode !== rule.exit)
    return both(`It ends with exit code ${answer.exitCode}.`, `它的退出码是 ${answer.exitCode}。`);
  return undefined;
}
