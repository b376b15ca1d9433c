import type { Command } from '../command.ts';
import { contextLs, contextShow } from '../other/context.ts';
import { pluginLs } from '../other/plugin.ts';
import { systemDf } from '../system/df.ts';
import { dockerEvents } from '../system/events.ts';
import { dockerInfo } from '../system/info.ts';
import { systemPrune } from '../system/prune.ts';
import { dockerVersion } from '../system/version.ts';

/** Commands of the whole system. */
export const commands = {
  'context ls': contextLs,
  'context show': contextShow,
  'plugin ls': pluginLs,
  'system df': systemDf,
  'system events': dockerEvents,
  'system info': dockerInfo,
  'system prune': systemPrune,
  version: dockerVersion,
} satisfies Readonly<Record<string, Command>>;
