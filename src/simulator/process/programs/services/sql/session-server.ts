import type { Cluster, Database, Row } from './catalog.ts';
import type { OutputColumn } from './compiled.ts';
import type { Dialect } from './dialect.ts';

export interface Notice {
  readonly severity: 'NOTICE' | 'WARNING';
  readonly code: string;
  readonly message: string;
}

export interface Outcome {
  /** PostgreSQL's command tag: `INSERT 0 1`. */
  readonly tag: string;
  readonly columns?: readonly OutputColumn[];
  readonly rows?: readonly Row[];
  readonly affected: number;
  /** MySQL's further line: `Records: 3  Duplicates: 0  Warnings: 0`. */
  readonly info?: string;
  readonly notices: readonly Notice[];
  /** Milliseconds to wait before it answers. */
  readonly sleep: number;
}

/** What a session needs of its server. */
export interface SessionServer {
  readonly cluster: Cluster;
  readonly dialect: Dialect;
  readonly version: string;
  readonly hostname: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly uuid: () => string;
  /** Something of this database, or the list of roles and databases, has changed for good. */
  readonly changed: (what: Database | 'cluster') => void;
  /** A database was dropped. */
  readonly dropped: (database: Database) => void;
  /** How many other sessions use it. */
  readonly others: (database: Database, me: object) => number;
}
