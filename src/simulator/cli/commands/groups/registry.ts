import type { Command } from '../command.ts';
import { imageImport } from '../image/import.ts';
import { imageLoad } from '../image/load.ts';
import { imagePush } from '../image/push.ts';
import { imageSave } from '../image/save.ts';
import { dockerLogin } from '../registry/login.ts';
import { dockerLogout } from '../registry/logout.ts';
import { manifestInspect } from '../registry/manifest-inspect.ts';
import { dockerSearch } from '../registry/search.ts';

/** Images as archives and on registries. */
export const commands = {
  'image import': imageImport,
  'image load': imageLoad,
  'image push': imagePush,
  'image save': imageSave,
  login: dockerLogin,
  logout: dockerLogout,
  search: dockerSearch,
  'manifest inspect': manifestInspect,
} satisfies Readonly<Record<string, Command>>;
