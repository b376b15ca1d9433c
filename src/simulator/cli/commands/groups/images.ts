import type { Command } from '../command.ts';
import { imageHistory } from '../image/history.ts';
import { imageInspect } from '../image/inspect.ts';
import { imageLs } from '../image/ls.ts';
import { imagePrune } from '../image/prune.ts';
import { imagePull } from '../image/pull.ts';
import { imageRm } from '../image/rm.ts';
import { imageTag } from '../image/tag.ts';

/** Commands of images. */
export const commands = {
  'image history': imageHistory,
  'image inspect': imageInspect,
  'image ls': imageLs,
  'image prune': imagePrune,
  'image pull': imagePull,
  'image rm': imageRm,
  'image tag': imageTag,
} satisfies Readonly<Record<string, Command>>;
