import type { LineRange } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import type { LintWarning } from '../convert/plan.ts';
import { cut, parseBool, quote, trimSpace } from '../go-text.ts';
import { DirectiveReader } from '../parser/directives.ts';
import { type LintRule, RULES, type RuleName } from './rules.ts';

/** The options of a `check` directive. */
export interface LintConfig {
  readonly skip: ReadonlySet<string>;
  readonly skipAll: boolean;
  readonly experimental: ReadonlySet<string>;
  readonly experimentalAll: boolean;
  /** True for `error=true`: warnings make the build fail. */
  readonly returnAsError: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const DEFAULTS: LintConfig = {
  skip: NONE,
  skipAll: false,
  experimental: NONE,
  experimentalAll: false,
  returnAsError: false,
};

/** Reads what stands after `check=`, or gives Docker's message. */
export function parseLintOptions(text: string): Result<LintConfig, string> {
  const trimmed = trimSpace(text);
  if (trimmed === '') return ok(DEFAULTS);
  let config = DEFAULTS;
  const parts = trimmed.split(';');
  const limited = parts.length > 3 ? [...parts.slice(0, 2), parts.slice(2).join(';')] : parts;
  for (const part of limited) {
    const [rawKey, value] = cut(part, '=');
    if (value === undefined) return err(`invalid check option ${quote(part)}`);
    const key = trimSpace(rawKey);
    if (key === 'skip' || key === 'experimental') {
      const all = trimSpace(value) === 'all';
      const rules = all ? NONE : new Set(value.split(',').map(trimSpace));
      if (key === 'skip') config = all ? { ...config, skipAll: true } : { ...config, skip: rules };
      else config = all ? { ...config, experimentalAll: true } : { ...config, experimental: rules };
    } else if (key === 'error') {
      const flag = trimSpace(value);
      const returnAsError = parseBool(flag);
      if (returnAsError === undefined) {
        const reason = `strconv.ParseBool: parsing ${quote(flag)}: invalid syntax`;
        return err(`failed to parse check option ${quote(part)}: ${reason}`);
      }
      config = { ...config, returnAsError };
    } else return err(`invalid check option ${quote(key)}`);
  }
  return ok(config);
}

/** Collects warnings. Derived linters (an instruction's own options) add to the same list. */
export class Linter {
  readonly warnings: LintWarning[];
  readonly #config: LintConfig;

  constructor(config: LintConfig, warnings: LintWarning[] = []) {
    this.#config = config;
    this.warnings = warnings;
  }

  run(name: RuleName, lines: LineRange, ...found: readonly string[]): void {
    const rule: LintRule = RULES[name];
    const config = this.#config;
    if (rule.experimental) {
      if (!config.experimentalAll && !config.experimental.has(name)) return;
    } else if (config.skipAll || config.skip.has(name)) return;
    this.warnings.push({
      rule: name,
      description: rule.description,
      url: rule.url,
      detail: rule.format(...found),
      lines,
    });
  }

  /** The linter for an instruction, with the options of a `check=` comment directly above it. */
  withComments(comments: readonly string[]): Linter {
    for (const comment of comments) {
      if (!/check/i.test(comment)) continue;
      const directive = new DirectiveReader('').read(comment);
      if (typeof directive !== 'object' || directive.name !== 'check') continue;
      const options = parseLintOptions(directive.value.split(' ', 1)[0] ?? '');
      return options.ok ? new Linter(merge(this.#config, options.value), this.warnings) : this;
    }
    return this;
  }

  /** With `error=true`, the message that warnings amount to. BuildKit's order is random here; ours is of first firing. */
  errorMessage(): string | undefined {
    if (!this.#config.returnAsError || this.warnings.length === 0) return undefined;
    const rules = new Set(this.warnings.map((warning) => warning.rule));
    return `lint violation found for rules: ${[...rules].join(', ')}`;
  }
}

function merge(base: LintConfig, other: LintConfig): LintConfig {
  return {
    skip: other.skip.size > 0 ? new Set([...base.skip, ...other.skip]) : base.skip,
    skipAll: base.skipAll || other.skipAll,
    experimental:
      other.experimental.size > 0 ? new Set([...base.experimental, ...other.experimental]) : base.experimental,
    experimentalAll: base.experimentalAll || other.experimentalAll,
    returnAsError: base.returnAsError,
  };
}
