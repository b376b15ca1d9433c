import { code } from '../../i18n/inline.ts';
import type { Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { both, type Count, counts, countText, goalOf, isOrAre, nounFor, thereAre } from './goal.ts';

/** Goals about the volume of a name. */
export function volume(name: string) {
  const missing = both(`There is no volume named ${code(name)}.`, `还没有名为 ${code(name)} 的数据卷。`);
  return {
    exists: (): Goal =>
      goalOf(
        `volume-${name}`,
        both(`There is a volume named ${code(name)}.`, `有一个名为 ${code(name)} 的数据卷。`),
        ({ world }) => (world.volumes.has(name) ? undefined : missing),
      ),
    absent: (): Goal =>
      goalOf(
        `no-volume-${name}`,
        both(`There is no volume named ${code(name)}.`, `没有名为 ${code(name)} 的数据卷。`),
        ({ world }) =>
          world.volumes.has(name)
            ? both(`The volume ${code(name)} is still there.`, `数据卷 ${code(name)} 还在。`)
            : undefined,
      ),
    /** `path` from the root of the volume. */
    file: (path: string, rule: FileRule = {}): Goal =>
      goalOf(
        `volume-${name}-${path}`,
        fileText(path, both(`the volume ${code(name)}`, `数据卷 ${code(name)} `), rule),
        (evidence) =>
          evidence.world.volumes.has(name) ? fileProblem(path, evidence.file(`volume:${name}`, path), rule) : missing,
      ),
  };
}

/** Goals about all volumes. */
export const volumes = {
  count: (wanted: Count, which: { readonly anonymous?: boolean } = {}): Goal => {
    const en = which.anonymous === undefined ? '' : which.anonymous ? ' anonymous' : ' named';
    const zh = which.anonymous === undefined ? '数据卷' : which.anonymous ? '匿名卷' : '命名卷';
    return goalOf(
      `volumes${en.trim() === '' ? '' : `-${en.trim()}`}`,
      both(
        `There ${isOrAre(wanted)} ${countText(wanted).en}${en} ${nounFor(wanted, 'volume')}.`,
        `${zh}有${countText(wanted)['zh-cn']} 个。`,
      ),
      ({ world }) => {
        const found = [...world.volumes.values()].filter(
          (one) => which.anonymous === undefined || one.anonymous === which.anonymous,
        ).length;
        return counts(wanted, found) ? undefined : thereAre(found);
      },
    );
  },
};
