import type { Select } from './ast.ts';
import type { Context, Row } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import type { Type, Value } from './values.ts';

/** The row that is looked at, inside of the row of the query around it. */
export interface Frame {
  readonly row: Row;
  /** What the aggregates of the group gave. */
  readonly sums?: readonly Value[];
  readonly parent?: Frame;
}

export interface ScopeColumn {
  /** The alias of its table. */
  readonly table: string;
  readonly name: string;
  readonly type: Type;
  readonly notNull?: boolean;
  /** Not in `*`: the second column of USING. */
  readonly hidden?: boolean;
}

/** An aggregate as a query uses it. */
export interface Gatherer {
  readonly run: (frames: readonly Frame[]) => Value;
}

export interface Grouping {
  /** Texts of the expressions of GROUP BY. */
  readonly keys: ReadonlySet<string>;
  /** Columns that a group has one value of. */
  readonly fixed: ReadonlySet<number>;
  readonly gatherers: Gatherer[];
}

export interface Scope {
  readonly columns: readonly ScopeColumn[];
  readonly parent?: Scope;
  readonly grouping?: Grouping;
  /** For MySQL's messages: `field list`, `where clause` … */
  readonly clause: string;
}

/** A column of a result. */
export interface OutputColumn {
  readonly name: string;
  readonly type: Type;
  /** It never holds NULL, which MySQL's client leaves no room for then. */
  readonly notNull?: boolean;
}

export interface Plan {
  readonly columns: readonly OutputColumn[];
  readonly run: (parent?: Frame) => Row[];
}

export interface Environment {
  readonly context: Context;
  readonly dialect: Dialect;
  readonly plan: (select: Select, parent: Scope | undefined) => Plan;
}

export interface Compiled {
  readonly type: Type;
  readonly run: (frame: Frame) => Value;
  /** Set for literals, which take the type of what they meet. */
  readonly literal?: string;
}
