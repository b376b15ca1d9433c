import { ROOT } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { newRole } from '../sql/administer.ts';
import type { Cluster, Database } from '../sql/catalog.ts';
import { put, readDatabases, readRoles, readTable, rolesText, tableBytes } from '../sql/storage.ts';

export const SYSTEM_DATABASES = ['information_schema', 'mysql', 'performance_schema', 'sys'];

/** The files of a data folder. Their names are MySQL's own; what is in them is this simulator's. */
export class DataFolder {
  readonly path: string;
  readonly #p: Process;

  constructor(p: Process, path: string) {
    this.#p = p;
    this.path = path.replace(/(.)\/$/, '$1');
  }

  /** Whether a server has been initialised here. */
  get made(): boolean {
    return this.#p.stat(`${this.path}/mysql.ibd`).ok;
  }

  /** Makes the files of an empty server, whose only account is root without a password. False when that cannot be written. */
  create(uuid: string): boolean {
    const root = { ...newRole('root'), password: '', superuser: true, login: true, createDb: true, createRole: true };
    const cluster: Cluster = { databases: new Map(), roles: new Map([['root', root]]), nextOid: 1024 };
    for (const name of ['mysql', 'performance_schema', 'sys', '#innodb_redo', '#innodb_temp'])
      this.#p.fs.mkdir(`${this.path}/${name}`, this.#p.credentials, 0o750);
    const hole = (name: string, size: number): boolean =>
      this.#p.fs.writeFile(`${this.path}/${name}`, { bytes: new Uint8Array(0), size }, this.#p.credentials, 0o640).ok;
    put(this.#p, `${this.path}/auto.cnf`, `[auto]\nserver-uuid=${uuid}\n`, 0o640);
    for (const name of [
      'ca.pem',
      'ca-key.pem',
      'server-cert.pem',
      'server-key.pem',
      'client-cert.pem',
      'client-key.pem',
      'public_key.pem',
      'private_key.pem',
    ])
      hole(name, 1_100);
    hole('ibdata1', 12_582_912);
    hole('undo_001', 16_777_216);
    hole('undo_002', 16_777_216);
    return this.saveCluster(cluster);
  }

  saveCluster(cluster: Cluster): boolean {
    const list = [...cluster.databases.values()]
      .map(({ name, oid, owner }) => ({ name, oid, owner }))
      .filter(({ name }) => !SYSTEM_DATABASES.includes(name));
    for (const { name } of list)
      if (!this.#p.stat(`${this.path}/${name}`).ok)
        this.#p.fs.mkdir(`${this.path}/${name}`, this.#p.credentials, 0o750);
    return put(
      this.#p,
      `${this.path}/mysql.ibd`,
      `${JSON.stringify(list)}\n${rolesText(cluster.roles.values())}\n`,
      0o640,
    );
  }

  saveDatabase(database: Database): void {
    const folder = `${this.path}/${database.name}`;
    for (const name of database.stale) {
      const table = database.state.tables.get(name);
      if (table) put(this.#p, `${folder}/${name}.ibd`, tableBytes(table), 0o640);
    }
    const names = this.#p.fs.readdir(folder, this.#p.credentials);
    for (const name of names.ok ? names.value : [])
      if (name.endsWith('.ibd') && !database.state.tables.has(name.slice(0, -4)))
        this.#p.fs.unlink(`${folder}/${name}`, this.#p.credentials);
    database.stale.clear();
  }

  removeDatabase(database: Database): void {
    const folder = `${this.path}/${database.name}`;
    const names = this.#p.fs.readdir(folder, this.#p.credentials);
    for (const name of names.ok ? names.value : []) this.#p.fs.unlink(`${folder}/${name}`, this.#p.credentials);
    this.#p.fs.rmdir(folder, this.#p.credentials);
  }

  /** Undefined when the files are not there, or are none of ours. */
  load(): Cluster | undefined {
    const text = this.#p.readText(`${this.path}/mysql.ibd`);
    if (!text.ok) return undefined;
    const [list = '', roles = ''] = text.value.split('\n');
    const empty = (name: string, oid: number): Database => ({
      name,
      oid,
      owner: 'root',
      state: { tables: new Map() },
      writer: undefined,
      stale: new Set(),
    });
    const own = readDatabases(list).map(
      (entry): Database => ({
        ...empty(entry.name, entry.oid),
        state: { tables: new Map(this.#tables(entry.name).map((one) => [one.name, one])) },
      }),
    );
    const databases = [...SYSTEM_DATABASES.map((name, i) => empty(name, i + 1)), ...own];
    const highest = databases.flatMap((one) => [
      one.oid,
      ...[...one.state.tables.values()].map((table) => table.oid + 4),
    ]);
    return {
      databases: new Map(databases.map((one) => [one.name, one])),
      roles: new Map(readRoles(roles).map((one) => [one.name, one])),
      nextOid: Math.max(1023, ...highest) + 1,
    };
  }

  #tables(database: string): NonNullable<ReturnType<typeof readTable>>[] {
    const folder = `${this.path}/${database}`;
    const names = this.#p.fs.readdir(folder, ROOT);
    return (names.ok ? names.value : []).flatMap((name) => {
      const content = name.endsWith('.ibd') ? this.#p.fs.readFile(`${folder}/${name}`, this.#p.credentials) : undefined;
      const table = content?.ok ? readTable(content.value.bytes) : undefined;
      return table ? [table] : [];
    });
  }
}
