import { addgroup, adduser, groupdel, passwd, su, userdel } from '../accounts/accounts.ts';
import type { ToolMaker } from '../tool.ts';

/** Users, groups, and becoming somebody else. */
export const tools = {
  addgroup,
  adduser,
  delgroup: groupdel,
  deluser: userdel,
  passwd,
  su,
} satisfies Readonly<Record<string, ToolMaker>>;
