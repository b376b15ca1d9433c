import type { Translated } from '../../i18n/index.ts';
import type { Verdict } from '../../lessons/types.ts';
import type { ExerciseData } from '../lesson/lesson.view-model.ts';

/** What an exercise says of its goals: nothing yet, some, all; and with the stars of a challenge. */
export interface GoalStory {
  readonly name: string;
  readonly verdict?: Verdict;
  readonly challenge?: ExerciseData['challenge'];
}

export const goals: readonly { readonly id: string; readonly text: Translated }[] = [
  { id: 'runs', text: { en: 'A container `web` runs.', 'zh-cn': '有一个正在运行的容器 `web`。' } },
  {
    id: 'answers',
    text: { en: 'Port 8080 of the host answers.', 'zh-cn': '主机的 8080 端口有应答。' },
  },
];

const unmet: readonly Translated[] = [
  { en: '`web` has ended with exit code 1.', 'zh-cn': '`web` 已结束，退出码 1。' },
  { en: 'Nothing listens on port 8080 of the host.', 'zh-cn': '主机的 8080 端口上没有程序监听。' },
];

const verdict = (...met: readonly boolean[]): Verdict => ({
  solved: met.every(Boolean),
  facts: goals.map(({ id, text }, index) => {
    const missing = unmet[index];
    const isMet = met[index] === true;
    return { id, text, met: isMet, ...(!isMet && missing !== undefined && { unmet: missing }) };
  }),
});

const shrink: ExerciseData['challenge'] = { kind: 'shrink', image: 'app', stars: [12_000_000, 20_000_000] };

export const goalStories: readonly GoalStory[] = [
  { name: 'untouched' },
  { name: 'none', verdict: verdict(false, false) },
  { name: 'some', verdict: verdict(true, false) },
  { name: 'all', verdict: verdict(true, true) },
  { name: 'stars', verdict: { ...verdict(true, true), score: { bytes: 15_400_000, stars: 2 } }, challenge: shrink },
];
