import type { LineRange } from '../../base/diagnostic.ts';
import type { Failure } from '../../base/result.ts';
import type { HealthConfig, HistoryEntry, RuntimeConfig } from '../../oci/image-config.ts';

/**
 * Added since the first version of these types: `StepCommon.variables`, `inHistory` of a meta step (ONBUILD has no
 * history entry). A workdir step to `/` adds no layer and no line of progress: its history entry says `empty_layer`.
 * `resolveImage`'s error message is what Docker prints after `<name as written>: `. `isIgnored` must be absent when
 * .dockerignore has `!` patterns.
 *
 * What conversion hands to the builder: the Dockerfile with every word expanded, its stages as a graph. The builder adds
 * files and processes, never Dockerfile rules.
 */
export interface BuildPlan {
  /** In file order, the ones that the target does not need included (see `reachable`). */
  readonly stages: readonly PlannedStage[];
  /** Index of the stage that becomes the image. */
  readonly target: number;
  readonly warnings: readonly LintWarning[];
}

export interface LintWarning {
  readonly rule: string;
  readonly description: string;
  /** Empty for the rule that has none. */
  readonly url: string;
  readonly detail: string;
  readonly lines: LineRange;
}

/** An error in the words of BuildKit, with the lines its excerpt shows. */
export interface DockerfileError extends Failure {
  readonly lines: readonly LineRange[];
}

export interface PlannedStage {
  readonly index: number;
  /** Lowercased, as given with AS; absent without. */
  readonly name?: string;
  readonly base: StageBase;
  /** The platform as BuildKit prints it (`linux/amd64`). */
  readonly platform: string;
  readonly lines: LineRange;
  /** The FROM as progress shows it, without its `[n/m]`. */
  readonly fromName: string;
  readonly steps: readonly PlannedStep[];
  /** False for a stage that neither is the target nor is needed by it. */
  readonly reachable: boolean;
  /** What stands in a stage that nobody needs: read, and not converted. Empty for any other. */
  readonly skipped: readonly SkippedInstruction[];
  /** The config that FROM brought. */
  readonly baseConfig: RuntimeConfig;
  /** The config after the last step, inherited values included, and the whole history's own part (the base's left out). */
  readonly config: RuntimeConfig;
  readonly history: readonly HistoryEntry[];
  readonly author?: string;
}

/** An instruction that no build carries out. */
export interface SkippedInstruction {
  readonly kind: PlannedStep['kind'];
  readonly source: string;
  readonly lines: LineRange;
  /** Indexes of the stages of the file that it would take files from. */
  readonly needs: readonly number[];
}

export type StageBase =
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'context'; readonly name: string };

/** A variable with its value at some step. */
export interface StepVariable {
  readonly name: string;
  readonly value: string;
  readonly from: 'arg' | 'env';
}

interface StepCommon {
  /** The source as written (first line to last, continuations joined as progress prints them), ONBUILD triggers: at their FROM. */
  readonly source: string;
  /** As progress prints it after `[stage n/m] `, with the variables that Docker replaces there replaced. */
  readonly progressName: string;
  readonly lines: LineRange;
  /** The history entry this step adds. */
  readonly history: HistoryEntry;
  /** The config after this step: lets views show it growing. */
  readonly config: RuntimeConfig;
  /** The variables as they stand before this step, in the order of their last assignment: for hovers and completion. */
  readonly variables?: readonly StepVariable[];
  /** Names of variables that this step's words used, with where their value comes from: for "why did this rebuild". */
  readonly uses: readonly { readonly name: string; readonly value: string; readonly from: 'arg' | 'env' }[];
}

export type PlannedStep =
  | (StepCommon & { readonly kind: 'run'; readonly run: RunStep })
  | (StepCommon & { readonly kind: 'copy'; readonly copy: CopyStep })
  | (StepCommon & {
      readonly kind: 'workdir';
      readonly path: string;
      readonly user: string;
      readonly env: readonly string[];
    })
  /** Changes config only: ENV LABEL EXPOSE USER VOLUME CMD ENTRYPOINT HEALTHCHECK STOPSIGNAL SHELL ONBUILD MAINTAINER ARG. */
  | (StepCommon & {
      readonly kind: 'meta';
      readonly instruction: string;
      /** False for ONBUILD, which adds nothing to the history; its `history` must then be left out. */
      readonly inHistory?: boolean;
    });

export interface RunStep {
  /** What is executed: the shell and the script for shell form, the words for exec form. */
  readonly argv: readonly string[];
  readonly shellForm: boolean;
  /** Heredocs of the form `RUN <<EOF` have become part of argv or files as BuildKit does it. */
  readonly files: readonly { readonly path: string; readonly content: string; readonly mode: number }[];
  /** KEY=value in the order in which BuildKit passes them: build args that are visible here and the stage's Env. */
  readonly env: readonly string[];
  readonly cwd: string;
  readonly user: string;
  readonly network: 'default' | 'none' | 'host';
  readonly security: 'sandbox' | 'insecure';
  readonly mounts: readonly RunMount[];
}

export interface RunMount {
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
  readonly target?: string;
  readonly source?: string;
  readonly from?: CopySource;
  readonly readOnly: boolean;
  /** cache, secret, ssh */
  readonly id?: string;
  /** cache */
  readonly sharing?: 'shared' | 'private' | 'locked';
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** tmpfs, in bytes */
  readonly size?: number;
  /** secret and ssh: fail when it is not given */
  readonly required?: boolean;
  /** secret: put it into this variable */
  readonly env?: string;
}

export type CopySource = { readonly kind: 'local' } | StageBase;

export interface CopyStep {
  readonly instruction: 'COPY' | 'ADD';
  readonly from: CopySource;
  /** Paths, patterns and (ADD) URLs, expanded. */
  readonly sources: readonly string[];
  /** Inline files of heredocs, copied like sources. */
  readonly inline: readonly { readonly name: string; readonly content: string }[];
  /** Absolute destination; its final slash, if written, is kept. */
  readonly destination: string;
  readonly chown?: string;
  readonly chmod?: string;
  readonly link: boolean;
  readonly parents: boolean;
  readonly exclude: readonly string[];
  readonly checksum?: string;
  readonly keepGitDir: boolean;
  readonly unpack?: boolean;
}

export type { HealthConfig, HistoryEntry, RuntimeConfig };

/** What conversion asks of the world. */
export interface ConvertOptions {
  readonly target?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly platform: string;
  /** The base image's config, or the failure that `load metadata` shows. Called once for each reference, in order of need. */
  readonly resolveImage: (
    reference: string,
    platform: string,
  ) =>
    | {
        readonly ok: true;
        readonly value: { readonly config: RuntimeConfig; readonly platform: string; readonly digest?: string };
      }
    | { readonly ok: false; readonly error: Failure };
  /** Named build contexts (`--build-context name=…`), lowercase names. */
  readonly contexts?: ReadonlySet<string>;
  /** True when .dockerignore excludes this path of the main context; absent when there is no .dockerignore. */
  readonly isIgnored?: (path: string) => boolean;
  /** `--check` looks at every stage when no target is given. */
  readonly check?: boolean;
}
