import { gzip, tarWithOldForm } from '../archive/archives.ts';
import { base64, digestTool } from '../archive/digests.ts';
import type { ToolMaker } from '../tool.ts';

/** tar, gzip, checksums. */
export const tools = {
  gzip: gzip('compress'),
  gunzip: gzip('decompress'),
  zcat: gzip('cat'),
  tar: tarWithOldForm,
  base64,
  md5sum: digestTool('md5'),
  sha1sum: digestTool('sha1'),
  sha256sum: digestTool('sha256'),
  sha384sum: digestTool('sha384'),
  sha512sum: digestTool('sha512'),
} satisfies Readonly<Record<string, ToolMaker>>;
