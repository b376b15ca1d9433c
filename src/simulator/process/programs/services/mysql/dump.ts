import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { Client, connect, shownHost } from './client.ts';
import { readOptions, settlePassword, versionText } from './options.ts';
import { mysqlVersion } from './settings.ts';
import * as wire from './wire.ts';

const BEFORE = `
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!50503 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;
`;
const AFTER = `/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

`;

/** mysqldump of one database, or of some of its tables. */
export const mysqldump: Program = function* (p) {
  const parsed = readOptions(p, {
    values: {},
    flags: { B: 'databases', d: 'no-data', t: 'no-create-info', V: 'version' },
    long: ['single-transaction?', 'no-tablespaces?'],
  });
  if (parsed.given.some(({ name }) => name === 'version')) {
    yield* p.out(versionText(p, p.argv[0] ?? 'mysqldump'));
    return 0;
  }
  const { target, operands } = parsed;
  const refused = parsed.given.find(({ name }) => name === 'databases' || name === 'no-create-info');
  const problem = parsed.problem ?? (refused ? `mysqldump: drydock: --${refused.name} is not modelled\n` : undefined);
  const [database, ...tables] = operands;
  if (problem !== undefined || database === undefined) {
    yield* p.err(
      problem ??
        'Usage: mysqldump [OPTIONS] database [tables]\nOR     mysqldump [OPTIONS] --databases [OPTIONS] DB1 [DB2 DB3...]\nOR     mysqldump [OPTIONS] --all-databases [OPTIONS]\nFor more options, use mysqldump --help\n',
    );
    return 1;
  }
  yield* settlePassword(p, 'mysqldump', target);
  const client = yield* connect(p, target);
  if (!(client instanceof Client)) {
    yield* p.err(`mysqldump: Got error: ${client.number}: ${client.message} when trying to connect\n`);
    return 2;
  }
  const chosen = yield* client.ask(wire.INIT_DB, database);
  if (chosen?.kind === 'failure') {
    yield* p.err(
      `mysqldump: Got error: ${chosen.failure.number}: ${chosen.failure.message} when selecting the database\n`,
    );
    return 2;
  }
  const version = mysqlVersion(p);
  yield* p.out(
    `-- MySQL dump 10.13  Distrib ${version}, for Linux (x86_64)\n--\n-- Host: ${shownHost(target)}    Database: ${database}\n-- ------------------------------------------------------\n-- Server version\t${client.version}\n${BEFORE}`,
  );
  const withRows = !parsed.given.some(({ name }) => name === 'no-data');
  const code = yield* dumpTables(p, client, tables, withRows);
  if (code === 0) yield* p.out(`${AFTER}-- Dump completed on ${strftime('%Y-%m-%d %k:%M:%S', p.clock.now())}\n`);
  yield* client.close();
  return code;
};

function* dumpTables(p: Process, client: Client, wanted: readonly string[], withRows: boolean): Task<number> {
  const list = yield* client.ask(wire.QUERY, 'SHOW TABLES');
  const all = list?.kind === 'rows' ? list.rows.map((row) => row[0] ?? '') : [];
  const missing = wanted.find((name) => !all.includes(name));
  if (missing !== undefined) {
    yield* p.err(`mysqldump: Couldn't find table: "${missing}"\n`);
    return 6;
  }
  for (const name of wanted.length > 0 ? wanted : all) {
    const made = yield* client.ask(wire.QUERY, `SHOW CREATE TABLE \`${name}\``);
    const text = made?.kind === 'rows' ? (made.rows[0]?.[1] ?? '') : '';
    yield* p.out(
      `\n--\n-- Table structure for table \`${name}\`\n--\n\nDROP TABLE IF EXISTS \`${name}\`;\n/*!40101 SET @saved_cs_client     = @@character_set_client */;\n/*!50503 SET character_set_client = utf8mb4 */;\n${text};\n/*!40101 SET character_set_client = @saved_cs_client */;\n`,
    );
    if (withRows) yield* dumpRows(p, client, name);
  }
  return 0;
}

function* dumpRows(p: Process, client: Client, name: string): Task<void> {
  const reply = yield* client.ask(wire.QUERY, `SELECT * FROM \`${name}\``);
  const { fields, rows } = reply?.kind === 'rows' ? reply : { fields: [], rows: [] };
  const quoted = (text: string): string =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('"', '\\"')}'`;
  const values = rows.map(
    (row) =>
      `(${row.map((value, i) => (value === null ? 'NULL' : fields[i]?.numeric ? value : quoted(value))).join(',')})`,
  );
  const insert = values.length === 0 ? '' : `INSERT INTO \`${name}\` VALUES ${values.join(',')};\n`;
  yield* p.out(
    `\n--\n-- Dumping data for table \`${name}\`\n--\n\nLOCK TABLES \`${name}\` WRITE;\n/*!40000 ALTER TABLE \`${name}\` DISABLE KEYS */;\n${insert}/*!40000 ALTER TABLE \`${name}\` ENABLE KEYS */;\nUNLOCK TABLES;\n`,
  );
}
