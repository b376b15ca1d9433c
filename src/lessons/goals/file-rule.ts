import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { FileFacts } from '../../simulator/index.ts';
import { both, modeText } from './goal.ts';
import { shown, type TextRule } from './text.ts';

/** What a file has to be like; what is not given does not matter. */
export interface FileRule {
  readonly kind?: FileFacts['kind'];
  readonly text?: TextRule;
  readonly uid?: number;
  readonly gid?: number;
  /** Permission bits, as in `0o600`. */
  readonly mode?: number;
}

const KIND: Readonly<Record<FileFacts['kind'], Translated>> = {
  file: both('file', '文件'),
  directory: both('folder', '目录'),
  symlink: both('link', '链接'),
  device: both('device', '设备'),
};

/** “`/a` is in the image `lean` and belongs to `1000`.” */
export function fileText(path: string, place: Translated, rule: FileRule): Translated {
  const en = [`${code(path)} is in ${place.en}`];
  const zh = [`${place['zh-cn']}里有 ${code(path)}`];
  if (rule.kind !== undefined) {
    en.push(`is a ${KIND[rule.kind].en}`);
    zh.push(`是${KIND[rule.kind]['zh-cn']}`);
  }
  if (rule.uid !== undefined || rule.gid !== undefined) {
    const owner = ownerText(rule.uid, rule.gid);
    en.push(`belongs to ${code(owner)}`);
    zh.push(`属于 ${code(owner)}`);
  }
  if (rule.mode !== undefined) {
    en.push(`has the mode ${code(modeText(rule.mode))}`);
    zh.push(`权限为 ${code(modeText(rule.mode))}`);
  }
  if (rule.text !== undefined) {
    en.push(`its text ${rule.text.says.en}`);
    zh.push(`内容${rule.text.says['zh-cn']}`);
  }
  const last = en.length > 2 ? `${en.slice(0, -1).join(', ')} and ${en.at(-1)}` : en.join(' and ');
  return both(`${last}.`, `${zh.join('，')}。`);
}

const ownerText = (uid: number | undefined, gid: number | undefined): string =>
  gid === undefined ? `${uid}` : `${uid ?? ''}:${gid}`;

/** What is wrong with a file; undefined when it is as it should be. */
export function fileProblem(path: string, file: FileFacts | undefined, rule: FileRule): Translated | undefined {
  if (file === undefined) return both(`${code(path)} is not there.`, `没有 ${code(path)}。`);
  if (rule.kind !== undefined && file.kind !== rule.kind)
    return both(`${code(path)} is a ${KIND[file.kind].en}.`, `${code(path)} 是${KIND[file.kind]['zh-cn']}。`);
  if (rule.text !== undefined && !rule.text.fits(file.text ?? ''))
    return file.kind !== 'file'
      ? both(`${code(path)} is a ${KIND[file.kind].en}.`, `${code(path)} 是${KIND[file.kind]['zh-cn']}。`)
      : file.text === undefined
        ? both(`${code(path)} is not a text file.`, `${code(path)} 不是文本文件。`)
        : file.text.trim() === ''
          ? both(`${code(path)} is empty.`, `${code(path)} 是空的。`)
          : both(`${code(path)} says: ${code(shown(file.text))}`, `${code(path)} 的内容是：${code(shown(file.text))}`);
  if ((rule.uid !== undefined && file.uid !== rule.uid) || (rule.gid !== undefined && file.gid !== rule.gid))
    return both(
      `${code(path)} belongs to ${code(`${file.uid}:${file.gid}`)}.`,
      `${code(path)} 属于 ${code(`${file.uid}:${file.gid}`)}。`,
    );
  if (rule.mode !== undefined && (file.mode & 0o7777) !== rule.mode)
    return both(
      `${code(path)} has the mode ${code(modeText(file.mode))}.`,
      `${code(path)} 的权限是 ${code(modeText(file.mode))}。`,
    );
  return undefined;
}
