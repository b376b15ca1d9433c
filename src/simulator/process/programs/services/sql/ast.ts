import type { Type } from './values.ts';

/** A type as it was declared: `numeric(10,2)`, `varchar(20)`, `serial`. */
export interface TypeName {
  readonly type: Type;
  /** Length, or precision and scale. */
  readonly size: readonly number[];
  readonly serial: boolean;
  /** MySQL's own spelling, as DESCRIBE shows it. */
  readonly written: string;
}

export type Expression =
  | {
      readonly kind: 'literal';
      readonly type: 'string' | 'number' | 'boolean' | 'null';
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'column'; readonly table?: string; readonly name: string; readonly at: number }
  | { readonly kind: 'unary'; readonly op: 'not' | '-'; readonly arg: Expression; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly op: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly star: boolean;
      readonly distinct: boolean;
      readonly at: number;
    }
  | { readonly kind: 'cast'; readonly arg: Expression; readonly to: TypeName; readonly at: number }
  | { readonly kind: 'isNull'; readonly arg: Expression; readonly not: boolean; readonly at: number }
  | {
      readonly kind: 'is';
      readonly arg: Expression;
      readonly value: boolean;
      readonly not: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'in';
      readonly arg: Expression;
      readonly list: readonly Expression[] | Select;
      readonly not: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'between';
      readonly arg: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly not: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'case';
      readonly on?: Expression;
      readonly when: readonly { readonly test: Expression; readonly value: Expression }[];
      readonly otherwise?: Expression;
      readonly at: number;
    }
  | { readonly kind: 'exists' | 'scalar'; readonly select: Select; readonly at: number }
  | { readonly kind: 'default'; readonly at: number };

export interface Source {
  readonly name: string;
  readonly alias: string;
  readonly at: number;
  readonly select?: Select;
  /** generate_series. */
  readonly call?: readonly Expression[];
  /** Names given to the columns: `t(a, b)`. */
  readonly columns?: readonly string[];
}

export interface Join {
  readonly kind: 'inner' | 'left' | 'right' | 'full' | 'cross';
  readonly source: Source;
  readonly on?: Expression;
  readonly using?: readonly string[];
}

export interface SelectItem {
  /** Absent for `*`. */
  readonly value?: Expression;
  /** `t.*` */
  readonly star?: string;
  readonly alias?: string;
  /** How it was written, for MySQL's name of the column. */
  readonly text?: string;
}

export interface OrderItem {
  readonly value: Expression;
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
}

export interface Select {
  readonly kind: 'select';
  readonly distinct: boolean;
  readonly items: readonly SelectItem[];
  readonly from?: Source;
  readonly joins: readonly Join[];
  readonly where?: Expression;
  readonly group: readonly Expression[];
  readonly having?: Expression;
  readonly order: readonly OrderItem[];
  readonly limit?: Expression;
  readonly offset?: Expression;
  /** VALUES lists instead of all the above. */
  readonly values?: readonly (readonly Expression[])[];
  readonly union?: { readonly all: boolean; readonly with: Select };
  readonly at: number;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: TypeName;
  readonly notNull: boolean;
  readonly fallback?: Expression;
  readonly fallbackText?: string;
  readonly identity?: 'always' | 'by default';
  readonly constraints: readonly TableConstraint[];
}

export type TableConstraint =
  | { readonly kind: 'primary' | 'unique'; readonly name?: string; readonly columns: readonly string[] }
  | {
      readonly kind: 'check';
      readonly name?: string;
      readonly test: Expression;
      readonly text: string;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'foreign';
      readonly name?: string;
      readonly columns: readonly string[];
      readonly table: string;
      readonly parents: readonly string[];
      readonly onDelete: 'no action' | 'cascade' | 'set null' | 'restrict';
      readonly at: number;
    };

export type AlterAction =
  | { readonly kind: 'add'; readonly column: ColumnDefinition; readonly ifNotExists: boolean }
  | { readonly kind: 'drop'; readonly column: string; readonly ifExists: boolean }
  | { readonly kind: 'renameColumn'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'constraint'; readonly constraint: TableConstraint }
  | { readonly kind: 'dropConstraint'; readonly name: string }
  | { readonly kind: 'notNull'; readonly column: string; readonly value: boolean }
  | { readonly kind: 'default'; readonly column: string; readonly value?: Expression; readonly text?: string }
  | { readonly kind: 'type'; readonly column: string; readonly type: TypeName }
  | { readonly kind: 'owner' };

export interface RoleOptions {
  readonly password?: string;
  readonly superuser?: boolean;
  readonly login?: boolean;
  readonly createDb?: boolean;
  readonly createRole?: boolean;
}

export type Statement =
  | Select
  | {
      readonly kind: 'insert';
      readonly table: string;
      readonly at: number;
      readonly columns?: readonly { readonly name: string; readonly at: number }[];
      readonly source?: Select;
      readonly conflict?: {
        readonly columns: readonly string[];
        readonly set?: readonly Assignment[];
        readonly where?: Expression;
      };
      /** MySQL's INSERT IGNORE and REPLACE. */
      readonly manner?: 'ignore' | 'replace';
      readonly returning?: readonly SelectItem[];
    }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly alias: string;
      readonly at: number;
      readonly set: readonly Assignment[];
      readonly where?: Expression;
      readonly returning?: readonly SelectItem[];
    }
  | {
      readonly kind: 'delete';
      readonly table: string;
      readonly alias: string;
      readonly at: number;
      readonly where?: Expression;
      readonly returning?: readonly SelectItem[];
    }
  | {
      readonly kind: 'createTable';
      readonly table: string;
      readonly ifNotExists: boolean;
      readonly columns: readonly ColumnDefinition[];
      readonly constraints: readonly TableConstraint[];
      readonly as?: Select;
    }
  | {
      readonly kind: 'dropTable';
      readonly tables: readonly string[];
      readonly ifExists: boolean;
      readonly cascade: boolean;
    }
  | {
      readonly kind: 'alterTable';
      readonly table: string;
      readonly at: number;
      readonly actions: readonly AlterAction[];
    }
  | { readonly kind: 'truncate'; readonly tables: readonly string[]; readonly restart: boolean; readonly at: number }
  | {
      readonly kind: 'createIndex';
      readonly name?: string;
      readonly unique: boolean;
      readonly table: string;
      readonly columns: readonly string[];
      readonly ifNotExists: boolean;
      readonly at: number;
    }
  | { readonly kind: 'dropIndex'; readonly name: string; readonly ifExists: boolean }
  | { readonly kind: 'begin' | 'commit' | 'rollback' }
  | { readonly kind: 'createDatabase'; readonly name: string; readonly ifNotExists: boolean; readonly owner?: string }
  | { readonly kind: 'dropDatabase'; readonly name: string; readonly ifExists: boolean }
  | {
      readonly kind: 'createRole';
      readonly name: string;
      readonly user: boolean;
      readonly ifNotExists: boolean;
      readonly options: RoleOptions;
    }
  | { readonly kind: 'alterRole'; readonly name: string; readonly options: RoleOptions }
  | { readonly kind: 'dropRole'; readonly names: readonly string[]; readonly ifExists: boolean; readonly user: boolean }
  | { readonly kind: 'grant'; readonly word: 'GRANT' | 'REVOKE'; readonly on: string; readonly to: readonly string[] }
  | { readonly kind: 'set'; readonly name: string }
  | {
      readonly kind: 'show';
      readonly what: string;
      readonly like?: string;
      readonly table?: string;
      readonly at: number;
    }
  | { readonly kind: 'use'; readonly name: string }
  | { readonly kind: 'nothing'; readonly tag: string };

export interface Assignment {
  readonly column: string;
  readonly value: Expression;
  readonly at: number;
}
