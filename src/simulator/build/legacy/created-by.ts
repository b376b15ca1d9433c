import { sha256 } from '../../base/sha256.ts';
import type { PlannedStep } from '../../dockerfile/index.ts';
import type { InputFile } from '../checksum.ts';
import { contentDigest } from '../content-hash.ts';

/** How the legacy builder names its steps in an image's history. */

const shellOf = (shell: readonly string[] | undefined): string => (shell ?? ['/bin/sh', '-c']).join(' ');

/** Instructions that only change the configuration: what BuildKit's history says, behind a command that does nothing. */
export function metaCreatedBy(step: PlannedStep, shell: readonly string[] | undefined): string {
  const [keyword = '', ...rest] = step.source.trim().split(/\s+/);
  const name = keyword.toUpperCase();
  const words = `${name} ${rest.join(' ')}`;
  const said = step.history.created_by ?? words;
  const asWritten = ['ARG', 'EXPOSE', 'ONBUILD'].includes(name);
  const text = asWritten ? words : said;
  return `${shellOf(shell)} #(nop)  ${text}`;
}

export const workdirCreatedBy = (path: string, shell: readonly string[] | undefined): string =>
  `${shellOf(shell)} #(nop) WORKDIR ${path}`;

/** `RUN |1 A=1 /bin/sh -c true # buildkit` without its ends. */
export const runCreatedBy = (step: PlannedStep): string =>
  (step.history.created_by ?? '').replace(/^RUN /, '').replace(/ # buildkit$/, '');

/** `COPY file:HASH in /dst/ `: one source by its kind, several as `multi`. */
export function copyCreatedBy(
  instruction: string,
  files: readonly InputFile[],
  destination: string,
  shell: readonly string[] | undefined,
): string {
  const [first] = files;
  const digests = files.map(({ node }) => contentDigest(node));
  const kind = files.length > 1 ? 'multi' : first?.node.kind === 'directory' ? 'dir' : 'file';
  const hash = files.length > 1 ? sha256(digests.join(',')) : (digests[0] ?? '');
  return `${shellOf(shell)} #(nop) ${instruction} ${kind}:${hash} in ${destination} `;
}
