import { ok } from '../../base/result.ts';
import { convert, parse } from '../../dockerfile/index.ts';
import type { RuntimeConfig } from '../../oci/image-config.ts';
import { type ApiResult, apiError } from '../errors.ts';

/** The instructions that `docker commit -c` and `docker import -c` take. */
const VALID = [
  'cmd',
  'entrypoint',
  'healthcheck',
  'env',
  'expose',
  'label',
  'onbuild',
  'stopsignal',
  'user',
  'volume',
  'workdir',
];

/** A configuration changed by Dockerfile instructions, with the same converter that builds use. */
export function applyChanges(config: RuntimeConfig, changes: readonly string[]): ApiResult<RuntimeConfig> {
  if (changes.length === 0) return ok(config);
  const text = changes.join('\n');
  const { nodes, faults } = parse(text);
  if (nodes.length === 0 && faults.length === 0)
    return apiError('invalid', 'file with no instructions', 'commit.invalid-change');
  for (const node of nodes) {
    if (!VALID.includes(node.keyword.toLowerCase()))
      return apiError('invalid', `${node.keyword} is not a valid change command`, 'commit.invalid-change');
  }
  const converted = convert(`FROM base\n${text}\n`, {
    buildArgs: {},
    platform: 'linux/amd64',
    resolveImage: () => ({ ok: true, value: { config, platform: 'linux/amd64' } }),
  });
  const stage = converted.plan?.stages[0];
  if (stage !== undefined) return ok(stage.config);
  // The daemon takes instructions one by one: there is no line to name.
  const reason = converted.error?.message.replace(/^dockerfile parse error on line \d+: /, '') ?? 'invalid change';
  return apiError('invalid', reason, 'commit.invalid-change');
}
