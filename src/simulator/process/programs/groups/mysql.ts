import type { Program } from '../../program.ts';
import { mysqldump } from '../services/mysql/dump.ts';
import { mysql } from '../services/mysql/monitor.ts';
import { mysqld } from '../services/mysql/mysqld.ts';
import { mysqladmin, tzinfo } from '../services/mysql/tools.ts';

/** MySQL and its clients. */
export const programs = {
  mysql,
  mysqladmin,
  mysqld,
  mysqldump,
  mysql_tzinfo_to_sql: tzinfo,
} satisfies Readonly<Record<string, Program>>;
