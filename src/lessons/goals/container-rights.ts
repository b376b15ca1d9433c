import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { ContainerView } from '../../simulator/index.ts';
import type { Goal } from '../types.ts';
import { aboutContainer } from './find.ts';
import { both, countedEn, sameList } from './goal.ts';
import { codes } from './text.ts';

/** Goals about what a container may do, and how much of the computer it may use. */
export function containerRights(name: string) {
  const { the, zh, about } = aboutContainer(name);
  return {
    readOnly: (): Goal =>
      flag(name, 'read-only', both('has a read-only root file system', '的根文件系统是只读的'), (one) => one.readOnly),
    init: (): Goal =>
      flag(name, 'init', both('runs under an init process', '里有 init 进程'), (one) => one.settings.init),
    notPrivileged: (): Goal =>
      flag(name, 'not-privileged', both('is not privileged', '没有使用特权模式'), (one) => !one.settings.privileged),
    dropsCapability: (capability: string): Goal =>
      flag(
        name,
        `drops-${capability}`,
        both(`has dropped the capability ${code(capability)}`, `去掉了能力 ${code(capability)}`),
        (one) => one.settings.capDrop.some((each) => each.replace(/^CAP_/, '') === capability),
      ),
    /** Exactly these were added, written with `CAP_` or without. */
    addsCapabilities: (...wanted: readonly string[]): Goal =>
      about(
        'adds-capabilities',
        wanted.length === 0
          ? both(`${the} gets no capability back.`, `${zh} 没有加回任何能力。`)
          : both(
              `${the} has added the capability ${codes(wanted, ', ')}, and no other.`,
              `${zh} 只添加了能力 ${codes(wanted, '、')}。`,
            ),
        (one) => {
          const added = one.settings.capAdd.map((each) => each.toUpperCase().replace(/^CAP_/, ''));
          if (sameList(added.toSorted(), wanted.toSorted())) return undefined;
          return added.length === 0
            ? both('It has added none.', '它没有添加任何能力。')
            : both(`It has added: ${codes(added, ', ')}.`, `它添加了：${codes(added, '、')}。`);
        },
      ),
    /** A limit of memory of at most so many bytes. */
    memory: (bytes: number): Goal =>
      about(
        'memory',
        both(
          `${the} may use at most ${bytes / 1024 / 1024} MiB of memory.`,
          `${zh} 最多使用 ${bytes / 1024 / 1024} MiB 内存。`,
        ),
        (one) =>
          one.settings.memory === 0
            ? both('It has no limit.', '它没有内存限制。')
            : one.settings.memory <= bytes
              ? undefined
              : both(
                  `Its limit is ${mebibytes(one.settings.memory)}.`,
                  `它的限制是 ${mebibytes(one.settings.memory)}。`,
                ),
      ),
    cpus: (number: number): Goal =>
      about(
        'cpus',
        both(`${the} may use at most ${countedEn(number, 'processor')}.`, `${zh} 最多使用 ${number} 个处理器。`),
        (one) =>
          one.settings.nanoCpus > 0 && one.settings.nanoCpus <= number * 1e9
            ? undefined
            : both(
                `Its limit is ${one.settings.nanoCpus === 0 ? 'none' : one.settings.nanoCpus / 1e9}.`,
                `它的限制：${one.settings.nanoCpus === 0 ? '没有' : one.settings.nanoCpus / 1e9}。`,
              ),
      ),
  };
}

const mebibytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toPrecision(3))} MiB`;

function flag(name: string, id: string, says: Translated, holds: (one: ContainerView) => boolean): Goal {
  const { the, zh, about } = aboutContainer(name);
  return about(id, both(`${the} ${says.en}.`, `${zh} ${says['zh-cn']}。`), (one) =>
    holds(one)
      ? undefined
      : both('Not yet. A container keeps what it was created with.', '还没有。这些设置在创建容器时就定了。'),
  );
}
