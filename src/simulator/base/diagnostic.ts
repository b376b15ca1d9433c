/** Lines are 1-based and inclusive, as BuildKit counts them. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source in UTF-16 code units, 0-based, `end` exclusive: what an editor wants and BuildKit lacks. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
