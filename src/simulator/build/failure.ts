import type { BuildFailureDetail, BuildWarning } from '../api/build.ts';
import type { ApiError } from '../api/engine-api.ts';
import type { LineRange } from '../base/diagnostic.ts';
import { errorExcerpts } from '../dockerfile/index.ts';

/** Why a build stopped. */
export interface BuildFailure {
  /** Key of the explanation. */
  readonly code: string;
  /** What stands after `failed to solve: `. */
  readonly message: string;
  /** A range for each excerpt that is shown. */
  readonly lines: readonly LineRange[];
  readonly step?: { readonly name: string; readonly log: string };
}

/** The failure in the form in which the client gets it. */
export function toApiError(
  failure: BuildFailure,
  dockerfile: { readonly name: string; readonly source: string | undefined },
  warnings: readonly BuildWarning[],
): ApiError {
  const { source } = dockerfile;
  const name = dockerfile.name.slice(dockerfile.name.lastIndexOf('/') + 1);
  const excerpt = source === undefined ? '' : errorExcerpts(source, name, { kind: 'invalid', ...failure });
  const message = `failed to solve: ${failure.message}`;
  const build: BuildFailureDetail = {
    message,
    ...(excerpt === '' ? {} : { excerpt }),
    ...(failure.step === undefined ? {} : { failedStep: failure.step }),
    warnings,
  };
  return { kind: 'invalid', code: failure.code, message, build };
}
