import type { en } from './en.ts';

/** The shape of a dictionary: every leaf is text, lists keep their length. */
export type Words = Widened<typeof en>;
type Widened<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? readonly Widened<E>[]
    : { readonly [K in keyof T]: Widened<T[K]> };
