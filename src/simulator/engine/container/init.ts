import type { Program } from '../../process/program.ts';
import { asInit } from '../../process/programs/init/init.ts';

/** Where `--init` mounts it. */
export const INIT_PATH = '/sbin/docker-init';

/** `docker run --init`: tini under another name, called as `docker-init -- COMMAND`. */
export const dockerInit: Program = (p) => asInit(p, p.argv.slice(2));
