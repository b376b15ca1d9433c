import { code } from '../../i18n/inline.ts';
import type { Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { both, goalOf } from './goal.ts';

/** Goals about a file of the learner's folder, as of now: saved or made by a command. */
export function hostFile(path: string) {
  return {
    exists: (): Goal => hostFile(path).isLike({}),
    isLike: (rule: FileRule): Goal =>
      goalOf(`host-${path}`, fileText(path, both('the working folder', '工作目录'), rule), (evidence) =>
        fileProblem(path, evidence.file('host', path), rule),
      ),
    absent: (): Goal =>
      goalOf(
        `host-${path}-absent`,
        both(`There is no ${code(path)} in the working folder.`, `工作目录里没有 ${code(path)}。`),
        (evidence) =>
          evidence.file('host', path) === undefined
            ? undefined
            : both(`${code(path)} is still in the working folder.`, `${code(path)} 还在工作目录里。`),
      ),
  };
}
