import { quote } from '../go-text.ts';

/** What Docker says about one lint rule. The sentences are its own. */
export interface LintRule {
  readonly name: string;
  readonly description: string;
  /** Empty for the one rule without a page. */
  readonly url: string;
  /** Fires only when a check directive asks for it. */
  readonly experimental: boolean;
  /** The detail of a warning, from what the rule found. */
  readonly format: (...found: readonly string[]) => string;
}

const rule = (name: string, slug: string, description: string, format: LintRule['format']): LintRule => ({
  name,
  description,
  url: slug === '' ? '' : `https://docs.docker.com/go/dockerfile/rule/${slug}/`,
  experimental: name === 'InvalidDefinitionDescription',
  format,
});

const didYouMean = (match: string | undefined, prefix = ''): string =>
  match === undefined || match === '' ? '' : ` (did you mean ${prefix}${match}?)`;

/** The rules of BuildKit's linter, keyed by name, in its own order. */
export const RULES = {
  StageNameCasing: rule(
    'StageNameCasing',
    'stage-name-casing',
    'Stage names should be lowercase',
    (name) => `Stage name '${name}' should be lowercase`,
  ),
  FromAsCasing: rule(
    'FromAsCasing',
    'from-as-casing',
    "The 'as' keyword should match the case of the 'from' keyword",
    (from, as) => `'${as}' and '${from}' keywords' casing do not match`,
  ),
  NoEmptyContinuation: rule(
    'NoEmptyContinuation',
    'no-empty-continuation',
    'Empty continuation lines will become errors in a future release',
    () => 'Empty continuation line',
  ),
  ConsistentInstructionCasing: rule(
    'ConsistentInstructionCasing',
    'consistent-instruction-casing',
    'All commands within the Dockerfile should use the same casing (either upper or lower)',
    (command, casing) => `Command '${command}' should match the case of the command majority (${casing})`,
  ),
  DuplicateStageName: rule(
    'DuplicateStageName',
    'duplicate-stage-name',
    'Stage names should be unique',
    (name = '') => `Duplicate stage name ${quote(name)}, stage names should be unique`,
  ),
  ReservedStageName: rule(
    'ReservedStageName',
    'reserved-stage-name',
    'Reserved words should not be used as stage names',
    (name = '') => `Stage name should not use the same name as reserved stage ${quote(name)}`,
  ),
  JSONArgsRecommended: rule(
    'JSONArgsRecommended',
    'json-args-recommended',
    'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
    (name) => `JSON arguments recommended for ${name} to prevent unintended behavior related to OS signals`,
  ),
  MaintainerDeprecated: rule(
    'MaintainerDeprecated',
    'maintainer-deprecated',
    'The MAINTAINER instruction is deprecated, use a label instead to define an image author',
    () => 'Maintainer instruction is deprecated in favor of using label',
  ),
  UndefinedArgInFrom: rule(
    'UndefinedArgInFrom',
    'undefined-arg-in-from',
    'FROM command must use declared ARGs',
    (name, match) => `FROM argument '${name}' is not declared${didYouMean(match)}`,
  ),
  WorkdirRelativePath: rule(
    'WorkdirRelativePath',
    'workdir-relative-path',
    'Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes',
    (path = '') => `Relative workdir ${quote(path)} can have unexpected results if the base image changes`,
  ),
  UndefinedVar: rule(
    'UndefinedVar',
    'undefined-var',
    'Variables should be defined before their use',
    (name, match) => `Usage of undefined variable '$${name}'${didYouMean(match, '$')}`,
  ),
  MultipleInstructionsDisallowed: rule(
    'MultipleInstructionsDisallowed',
    'multiple-instructions-disallowed',
    'Multiple instructions of the same type should not be used in the same stage',
    (name) =>
      `Multiple ${name} instructions should not be used in the same stage because only the last one will be used`,
  ),
  LegacyKeyValueFormat: rule(
    'LegacyKeyValueFormat',
    'legacy-key-value-format',
    'Legacy key/value format with whitespace separator should not be used',
    (name) => `"${name} key=value" should be used instead of legacy "${name} key value" format`,
  ),
  InvalidBaseImagePlatform: rule(
    'InvalidBaseImagePlatform',
    '',
    'Base image platform does not match expected target platform',
    (image, expected = '', actual = '') =>
      `Base image ${image} was pulled with platform ${quote(actual)}, expected ${quote(expected)} for current build`,
  ),
  RedundantTargetPlatform: rule(
    'RedundantTargetPlatform',
    'redundant-target-platform',
    'Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
    (platform) => `Setting platform to predefined ${platform} in FROM is redundant as this is the default behavior`,
  ),
  SecretsUsedInArgOrEnv: rule(
    'SecretsUsedInArgOrEnv',
    'secrets-used-in-arg-or-env',
    'Sensitive data should not be used in the ARG or ENV commands',
    (instruction, key = '') => `Do not use ARG or ENV instructions for sensitive data (${instruction} ${quote(key)})`,
  ),
  InvalidDefaultArgInFrom: rule(
    'InvalidDefaultArgInFrom',
    'invalid-default-arg-in-from',
    'Default value for global ARG results in an empty or invalid base image name',
    (base) => `Default value for ARG ${base} results in empty or invalid base image name`,
  ),
  FromPlatformFlagConstDisallowed: rule(
    'FromPlatformFlagConstDisallowed',
    'from-platform-flag-const-disallowed',
    'FROM --platform flag should not use a constant value',
    (platform = '') => `FROM --platform flag should not use constant value ${quote(platform)}`,
  ),
  CopyIgnoredFile: rule(
    'CopyIgnoredFile',
    'copy-ignored-file',
    'Attempting to Copy file that is excluded by .dockerignore',
    (command, file = '') => `Attempting to ${command} file ${quote(file)} that is excluded by .dockerignore`,
  ),
  InvalidDefinitionDescription: rule(
    'InvalidDefinitionDescription',
    'invalid-definition-description',
    'Comment for build stage or argument should follow the format: `# <arg/stage name> <description>`. If this is not intended to be a description comment, add an empty line or comment between the instruction and the comment.',
    (instruction, name) => `Comment for ${instruction} should follow the format: \`# ${name} <description>\``,
  ),
  ExposeProtoCasing: rule(
    'ExposeProtoCasing',
    'expose-proto-casing',
    'Protocol in EXPOSE instruction should be lowercase',
    (port) => `Defined protocol '${port}' in EXPOSE instruction should be lowercase`,
  ),
  ExposeInvalidFormat: rule(
    'ExposeInvalidFormat',
    'expose-invalid-format',
    'IP address and host-port mapping should not be used in EXPOSE instruction. This will become an error in a future release',
    (port) => `EXPOSE instruction should not define an IP address or host-port mapping, found '${port}'`,
  ),
} as const satisfies Readonly<Record<string, LintRule>>;

export type RuleName = keyof typeof RULES;

/** All rules in BuildKit's order. */
export const RULE_LIST: readonly LintRule[] = Object.values(RULES);
