/**
 * The outcome of an operation that may fail in an expected way. A `throw` in the simulator means a bug;
 * everything that a learner can cause comes back as one of these.
 */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * An expected failure. `kind` is the family that callers switch on (for the Engine API an HTTP-like kind such as
 * `not-found` or `conflict`), `code` is the stable key of the explanation shown in the page's language, and `message`
 * is Docker's own English text.
 */
export interface Failure {
  readonly kind: string;
  readonly code: string;
  readonly message: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** A failed result made of a {@link Failure}; `code` is `kind` unless given. */
export const fail = (
  kind: string,
  message: string,
  code: string = kind,
): { readonly ok: false; readonly error: Failure } => err({ kind, code, message });
