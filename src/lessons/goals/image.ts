import { code } from '../../i18n/inline.ts';
import { imageOf } from '../facts.ts';
import type { Goal } from '../types.ts';
import { type FileRule, fileProblem, fileText } from './file-rule.ts';
import { aboutImage } from './find.ts';
import {
  both,
  bytesText,
  type Count,
  countedEn,
  counts,
  countText,
  goalOf,
  isOrAre,
  nounFor,
  sameList,
} from './goal.ts';
import { imageConfig } from './image-config.ts';

/** Goals about the image that a name means (without a tag: `latest`). Each also asks that the image is there. */
export const image = (name: string) => ({ ...imageLayers(name), ...imageConfig(name) });

function imageLayers(name: string) {
  const { called, the, zh, about } = aboutImage(name);
  return {
    exists: (): Goal =>
      about('exists', both(`There is an image named ${called}.`, `有一个名为 ${called} 的镜像。`), () => undefined),
    absent: (): Goal =>
      goalOf(`${name}-absent`, both(`No image has the name ${called}.`, `没有名为 ${called} 的镜像。`), ({ world }) =>
        imageOf(world, name) === undefined
          ? undefined
          : both(`The name ${called} still means an image.`, `${called} 这个名字还指着一个镜像。`),
      ),
    /** The same image, by id. */
    sameAs: (other: string): Goal =>
      about(
        'same',
        both(`${the} is the same as ${code(other)}.`, `${called} 与 ${code(other)} 是同一个镜像。`),
        (one, { world }) =>
          one.id === imageOf(world, other)?.id
            ? undefined
            : both(
                `${called} and ${code(other)} are different images.`,
                `${called} 与 ${code(other)} 不是同一个镜像。`,
              ),
      ),
    differsFrom: (other: string): Goal =>
      about(
        'differs',
        both(`${called} and ${code(other)} are different images.`, `${called} 与 ${code(other)} 是不同的镜像。`),
        (one, { world }) =>
          one.id !== imageOf(world, other)?.id
            ? undefined
            : both(`Both names mean the same image.`, `这两个名字指的是同一个镜像。`),
      ),
    /** Its lowest layers are all layers of another image. */
    builtOn: (base: string): Goal =>
      about(
        'base',
        both(`${the} lies on the layers of ${code(base)}.`, `${zh} 的底下是 ${code(base)} 的层。`),
        (one, { world }) => {
          const below = imageOf(world, base)?.layers;
          if (below === undefined)
            return both(`${code(base)} is not here to compare with.`, `这里没有 ${code(base)}，无法比较。`);
          return sameList(one.layers.slice(0, below.length), below)
            ? undefined
            : both(
                `The lowest layers of ${called} are not those of ${code(base)}.`,
                `${zh} 最底下的层不是 ${code(base)} 的层。`,
              );
        },
      ),
    layers: (wanted: Count): Goal =>
      about(
        'layers',
        both(
          `${the} has ${countText(wanted).en} ${nounFor(wanted, 'layer')}.`,
          `${zh} 的层数：${countText(wanted)['zh-cn']} 层。`,
        ),
        (one) =>
          counts(wanted, one.layers.length)
            ? undefined
            : both(`It has ${countedEn(one.layers.length, 'layer')}.`, `它有 ${one.layers.length} 层。`),
      ),
    /** Layers above those of its base. */
    ownLayers: (base: string, wanted: Count): Goal =>
      about(
        'own-layers',
        both(
          `${the} adds ${countText(wanted).en} ${nounFor(wanted, 'layer')} to ${code(base)}.`,
          `${zh} 在 ${code(base)} 上新增的层：${countText(wanted)['zh-cn']} 层。`,
        ),
        (one, { world }) => {
          const below = imageOf(world, base)?.layers;
          if (below !== undefined && !sameList(one.layers.slice(0, below.length), below))
            return both(`It does not lie on the layers of ${code(base)}.`, `它不是建在 ${code(base)} 的层上的。`);
          const own =
            below === undefined
              ? one.history.filter((entry) => !entry.emptyLayer && !entry.base).length
              : one.layers.length - below.length;
          return counts(wanted, own) ? undefined : both(`It adds ${countedEn(own, 'layer')}.`, `它新增了 ${own} 层。`);
        },
      ),
    /** The bytes of all its layers: what a later layer hides counts. */
    smallerThan: (bytes: number): Goal =>
      about('small', both(`${the} is smaller than ${bytesText(bytes)}.`, `${zh} 小于 ${bytesText(bytes)}。`), (one) =>
        one.size < bytes ? undefined : both(`It has ${bytesText(one.size)}.`, `它有 ${bytesText(one.size)}。`),
      ),
    largerThan: (bytes: number): Goal =>
      about('large', both(`${the} is larger than ${bytesText(bytes)}.`, `${zh} 大于 ${bytesText(bytes)}。`), (one) =>
        one.size > bytes ? undefined : both(`It has ${bytesText(one.size)}.`, `它有 ${bytesText(one.size)}。`),
      ),
    /** A file as a new container would see it. */
    file: (path: string, rule: FileRule = {}): Goal =>
      about(`file-${path}`, fileText(path, both(`the image ${called}`, `镜像 ${called} `), rule), (one, evidence) =>
        fileProblem(path, evidence.file(`image:${one.id}`, path), rule),
      ),
    noFile: (path: string): Goal =>
      about(
        `no-${path}`,
        both(`${code(path)} is not in the image ${called}.`, `${zh} 里没有 ${code(path)}。`),
        (one, evidence) =>
          evidence.file(`image:${one.id}`, path) === undefined
            ? undefined
            : both(`${code(path)} is in the image.`, `镜像里有 ${code(path)}。`),
      ),
    /** In no layer at all, hidden or not. */
    neverHadFile: (path: string): Goal =>
      about(
        `never-${path}`,
        both(`No layer of ${called} has ${code(path)}.`, `${zh} 的任何一层里都没有 ${code(path)}。`),
        (one, evidence) => {
          const at = one.chains.findIndex((layer) => evidence.file(`layer:${layer}`, path) !== undefined);
          return at < 0
            ? undefined
            : both(
                `Layer ${at + 1} from below holds ${code(path)}, seen or not.`,
                `从下往上第 ${at + 1} 层里有 ${code(path)}，不管看不看得见。`,
              );
        },
      ),
    /** In no file of any layer, not on the card, not in the history: what is deleted later is still found. */
    holdsNoText: (secret: string): Goal =>
      about(
        `lacks-${secret}`,
        both(
          `${code(secret)} is nowhere in ${called}: in no layer, setting or history line.`,
          `${zh} 的任何地方都没有 ${code(secret)}：层、设置、历史里都没有。`,
        ),
        (one, evidence) => {
          if (one.history.some((entry) => entry.createdBy.includes(secret)))
            return both('docker history shows it.', 'docker history 里能看到它。');
          if (JSON.stringify(one.config).includes(secret))
            return both('It is on the card of the image.', '镜像卡片上有它。');
          const at = one.chains.findIndex((layer) => evidence.search(`layer:${layer}`, secret).length > 0);
          if (at < 0) return undefined;
          const path = evidence.search(`layer:${one.chains[at] ?? ''}`, secret)[0] ?? '';
          return both(
            `Layer ${at + 1} from below has it in ${code(path)}.`,
            `从下往上第 ${at + 1} 层的 ${code(path)} 里有它。`,
          );
        },
      ),
  };
}

/** Goals about all images. */
export const images = {
  /** No image without a name is left. */
  noneDangling: (): Goal =>
    goalOf(
      'no-dangling',
      both('No image without a name is left.', '没有留下虚悬镜像（没有名字的镜像）。'),
      ({ world }) => {
        const left = [...world.images.values()].filter((one) => one.names.length === 0).length;
        return left === 0 ? undefined : both(`${left} ${isOrAre(left)} left.`, `还剩 ${left} 个。`);
      },
    ),
};
