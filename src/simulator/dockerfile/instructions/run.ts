import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { cut, parseBool, quote } from '../go-text.ts';
import type { DockerfileNode } from '../parser/node.ts';
import { csvFields } from './csv.ts';
import { type FlagSpec, parseFlags } from './flags.ts';
import { mountSource } from './mount.ts';
import { withSuggestion } from './suggest.ts';
import type { CommandLine, CommonFields, InlineFile, RunInstruction } from './types.ts';

const RUN_FLAGS: FlagSpec = { device: 'strings', mount: 'strings', network: 'string', security: 'string' };
const NO_FILES: readonly InlineFile[] = [];
const NO_MOUNTS: readonly string[] = [];

/** The command of RUN, CMD or ENTRYPOINT: one string in shell form. */
export function parseCommandLine(node: DockerfileNode): CommandLine {
  if (node.json || node.args.length < 2) return { args: node.args, shellForm: !node.json };
  return { args: [node.args.join(' ')], shellForm: true };
}

export function parseRun(node: DockerfileNode, common: CommonFields): Result<RunInstruction, string> {
  const flags = parseFlags(node.flags, RUN_FLAGS);
  if (!flags.ok) return flags;
  const devices = flags.value.strings('device');
  for (const device of devices) {
    const fault = deviceFault(device);
    if (fault !== undefined) return err(fault);
  }
  const mounts = flags.value.strings('mount');
  const mountsFrom: string[] = [];
  for (const mount of mounts) {
    const from = mountSource(mount);
    if (!from.ok) return from;
    mountsFrom.push(from.value);
  }
  const network = flags.value.string('network') ?? 'default';
  if (network !== 'default' && network !== 'none' && network !== 'host') {
    return err(`invalid network mode ${quote(network)}`);
  }
  const security = flags.value.string('security') ?? 'sandbox';
  if (security !== 'sandbox' && security !== 'insecure') return err(`security ${quote(security)} is not valid`);
  const files = node.heredocs.length === 0 ? NO_FILES : node.heredocs.map(fileOf);
  const options = { files, mounts, mountsFrom: mounts.length === 0 ? NO_MOUNTS : mountsFrom, devices };
  return ok({ ...common, kind: 'RUN', ...parseCommandLine(node), ...options, network, security });
}

const fileOf = (heredoc: DockerfileNode['heredocs'][number]): InlineFile => ({
  name: heredoc.name,
  data: heredoc.content,
  chomp: heredoc.chomp,
});

/** What is wrong with a `--device`, in Docker's words. */
function deviceFault(text: string): string | undefined {
  const fields = csvFields(text);
  if (!fields.ok) return `failed to parse csv devices: ${fields.error}`;
  let name = '';
  for (const field of fields.value) {
    const [rawKey, value] = cut(field, '=');
    const key = rawKey.toLowerCase();
    if (key === 'required') {
      if (value !== undefined && parseBool(value) === undefined) return `invalid value for ${key}: ${value}`;
    } else if (key === 'name' && value !== undefined) {
      if (name !== '') return `device name already set to ${name}`;
      name = value;
    } else if (name === '') name = field;
    else if (value === undefined) return `invalid field '${field}' must be a key=value pair`;
    else return withSuggestion(`unexpected key '${key}' in '${field}'`, key, ['name', 'required'], true);
  }
  return undefined;
}
