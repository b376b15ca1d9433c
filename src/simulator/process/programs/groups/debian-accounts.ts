import { gosu, groupadd, groupdel, nologin, useradd, userdel, usermod } from '../accounts/accounts.ts';
import type { ToolMaker } from '../tool.ts';

/** Users and groups as Debian's packages manage them, and stepping down from root in an entry point. */
export const tools = {
  useradd,
  userdel,
  usermod,
  groupadd,
  groupdel,
  nologin,
  gosu,
  'su-exec': gosu,
} satisfies Readonly<Record<string, ToolMaker>>;
