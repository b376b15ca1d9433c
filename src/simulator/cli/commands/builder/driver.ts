import { err, ok, type Result } from '../../../base/result.ts';
import { parseCsv } from '../../flags/csv.ts';
import type { FlagValues } from '../../flags/parse.ts';
import type { OutputOption } from './flags.ts';

/** What the `docker` driver cannot do while images are in the classic store, and the page about it. */
const LACKING = {
  attestation: ['Attestation', 'attestations'],
  cacheExport: ['Cache export', 'build-cache-backends'],
  docker: ['Docker exporter', 'build-exporters'],
  oci: ['OCI exporter', 'build-exporters'],
  platforms: ['Multi-platform build', 'build-multi-platform'],
} as const;

function lacks(feature: keyof typeof LACKING): string {
  const [name, page] = LACKING[feature];
  return [
    `${name} is not supported for the docker driver.`,
    'Switch to a different driver, or turn on the containerd image store, and try again.',
    `Learn more at https://docs.docker.com/go/${page}/`,
  ].join('\n');
}

/** The sentence after `failed to build: ` when a build asks for more than the driver can do. */
export function driverProblem(
  flags: FlagValues,
  wanted: { readonly outputs: readonly OutputOption[]; readonly attestation: boolean },
): string | undefined {
  if (flags.list('cache-to').some((value) => !isInline(value))) return lacks('cacheExport');
  if (wanted.attestation) return lacks('attestation');
  const { outputs } = wanted;
  if (outputs.some(({ type }) => type === 'oci')) return lacks('oci');
  if (outputs.some(({ type, dest }) => type === 'docker' && dest !== '')) return lacks('docker');
  return (flags.text('platform') ?? '').includes(',') ? lacks('platforms') : undefined;
}

const isInline = (value: string): boolean => /(^|,)type=inline(,|$)/.test(value);

/** What Drydock says to caches from elsewhere; undefined when none is asked for. */
export function cacheRefusal(flags: FlagValues): string | undefined {
  const flag = flags.changed('cache-from')
    ? 'cache-from'
    : flags.list('cache-to').some(isInline)
      ? 'cache-to'
      : undefined;
  if (flag === undefined) return undefined;
  return `drydock: 'docker buildx build --${flag}' is not modelled; the build cache of the engine is used by itself`;
}

/** Whether `--attest`, `--sbom` or `--provenance` ask for an attestation. The error is buildx's. */
export function wantsAttestation(flags: FlagValues): Result<boolean, string> {
  const values = [
    ...flags.list('attest'),
    ...flags.list('sbom').map((value) => canonicalAttestation('sbom', value)),
    ...flags.list('provenance').map((value) => canonicalAttestation('provenance', value)),
  ];
  let wanted = false;
  for (const value of values) {
    const fields = parseCsv(value);
    if (!fields.ok) return fields;
    const bare = fields.value.find((field) => !field.includes('='));
    if (bare !== undefined) return err(`invalid value ${bare}`);
    if (!fields.value.includes('disabled=true')) wanted = true;
  }
  return ok(wanted);
}

function canonicalAttestation(type: string, value: string): string {
  if (/^(1|t|true)$/i.test(value)) return `type=${type},disabled=false`;
  return /^(0|f|false)$/i.test(value) ? `type=${type},disabled=true` : `type=${type},${value}`;
}

const ENTITLEMENT = /^(network\.host|security\.insecure|device|ssh|image\.load|fs|fs\.read|fs\.write)(=.*)?$/;

/** What is wrong with `--allow`. */
export function entitlementProblem(flags: FlagValues): string | undefined {
  const names = flags.list('allow').flatMap((value) => value.split(','));
  const strange = names.find((name) => !ENTITLEMENT.test(name));
  if (strange !== undefined) return `unknown entitlement ${strange}`;
  if (!names.includes('security.insecure')) return undefined;
  return 'failed to solve: granting entitlement security.insecure is not allowed by build daemon configuration';
}
