import { code } from '../../i18n/inline.ts';
import type { ContainerStatus } from '../../simulator/index.ts';
import { madeFrom } from '../facts.ts';
import type { Goal } from '../types.ts';
import { STATE } from './container-life.ts';
import { both, type Count, counts, countText, goalOf, isOrAre, nounFor, thereAre } from './goal.ts';

/** Goals about several containers at once. */
export const containers = {
  /** How many there are, of an image and in a state when these are given. */
  count: (wanted: Count, which: { readonly from?: string; readonly state?: ContainerStatus } = {}): Goal => {
    const en = `${which.state ? ` ${STATE[which.state].en}` : ''} ${nounFor(wanted, 'container')}${which.from ? ` made from ${code(which.from)}` : ''}`;
    const zh = `${which.from ? `用 ${code(which.from)} 创建的` : ''}${which.state ? `${STATE[which.state]['zh-cn']}的` : ''}容器`;
    return goalOf(
      `count-${which.from ?? 'all'}-${which.state ?? 'any'}`,
      both(`There ${isOrAre(wanted)} ${countText(wanted).en}${en}.`, `${zh}有${countText(wanted)['zh-cn']} 个。`),
      ({ world }) => {
        const found = [...world.containers.values()].filter(
          (one) =>
            (which.from === undefined || madeFrom(world, one, which.from)) &&
            (which.state === undefined || one.state === which.state),
        ).length;
        return counts(wanted, found) ? undefined : thereAre(found);
      },
    );
  },
  /** Nothing but containers in this state is left. */
  all: (state: ContainerStatus): Goal =>
    goalOf(
      `all-${state}`,
      both(`Every container is ${STATE[state].en}.`, `所有容器的状态都是${STATE[state]['zh-cn']}。`),
      ({ world }) => {
        const other = [...world.containers.values()].find((one) => one.state !== state);
        return other === undefined
          ? undefined
          : both(
              `The container ${code(other.name)} is ${STATE[other.state].en}.`,
              `容器 ${code(other.name)} 的状态是${STATE[other.state]['zh-cn']}。`,
            );
      },
    ),
};
