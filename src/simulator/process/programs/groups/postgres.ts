import type { Program } from '../../program.ts';
import { initdb } from '../services/postgres/initdb.ts';
import { psql } from '../services/postgres/psql.ts';
import { postgres } from '../services/postgres/server.ts';
import { pgCtl, pgDump, pgIsReady } from '../services/postgres/tools.ts';

/** PostgreSQL and its clients. */
export const programs = {
  initdb,
  pg_ctl: pgCtl,
  pg_dump: pgDump,
  pg_isready: pgIsReady,
  postgres,
  psql,
} satisfies Readonly<Record<string, Program>>;
