import { utf8Decode } from '../../../../base/bytes.ts';
import type { Process } from '../../../program.ts';
import { newRole } from '../sql/administer.ts';
import type { Cluster, Database } from '../sql/catalog.ts';
import { put, readDatabases, readRoles, readTable, rolesText, tableBytes } from '../sql/storage.ts';

/** What global/pg_control tells about the last run. */
export interface Control {
  readonly state: 'shut down' | 'in production';
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The files of a data folder. The folders' names are PostgreSQL's own; what is in the files is this simulator's. */
export class DataFolder {
  readonly path: string;
  readonly #p: Process;

  constructor(p: Process, path: string) {
    this.#p = p;
    this.path = path;
  }

  /** Makes the files of an empty cluster with one role. */
  create(user: string, password: string | undefined): void {
    const role = { ...newRole(user), password, superuser: true, login: true, createDb: true, createRole: true };
    const made = (name: string, oid: number): Database => ({
      name,
      oid,
      owner: user,
      state: { tables: new Map() },
      writer: undefined,
      stale: new Set(),
    });
    const databases = [made('postgres', 5), made('template1', 1), made('template0', 4)];
    const cluster: Cluster = {
      databases: new Map(databases.map((one) => [one.name, one])),
      roles: new Map([[user, role]]),
      nextOid: 16384,
    };
    this.saveCluster(cluster);
    for (const one of databases) this.saveDatabase(one);
  }

  saveCluster(cluster: Cluster): void {
    const list = [...cluster.databases.values()].map(({ name, oid, owner }) => ({ name, oid, owner }));
    put(this.#p, `${this.path}/global/1262`, JSON.stringify(list));
    put(this.#p, `${this.path}/global/1260`, rolesText(cluster.roles.values()));
  }

  /** Writes the tables that have changed; how many files that were. */
  saveDatabase(database: Database): number {
    const folder = `${this.path}/base/${database.oid}`;
    if (!this.#p.stat(folder).ok) {
      this.#p.fs.mkdir(folder, this.#p.credentials, 0o700);
      put(this.#p, `${folder}/PG_VERSION`, `${this.#p.readText(`${this.path}/PG_VERSION`).ok ? this.major : ''}\n`);
    }
    let count = 0;
    for (const name of database.stale) {
      const table = database.state.tables.get(name);
      if (table === undefined) continue;
      put(this.#p, `${folder}/${table.oid}`, tableBytes(table));
      count++;
    }
    const known = new Set([...database.state.tables.values()].map((one) => String(one.oid)));
    const names = this.#p.fs.readdir(folder, this.#p.credentials);
    for (const name of names.ok ? names.value : [])
      if (/^\d{5,}$/.test(name) && !known.has(name)) this.#p.fs.unlink(`${folder}/${name}`, this.#p.credentials);
    database.stale.clear();
    return count;
  }

  removeDatabase(database: Database): void {
    const folder = `${this.path}/base/${database.oid}`;
    const names = this.#p.fs.readdir(folder, this.#p.credentials);
    for (const name of names.ok ? names.value : []) this.#p.fs.unlink(`${folder}/${name}`, this.#p.credentials);
    this.#p.fs.rmdir(folder, this.#p.credentials);
  }

  /** Undefined when the files of the cluster are not there. */
  load(): Cluster | undefined {
    const list = this.#p.readText(`${this.path}/global/1262`);
    const roles = this.#p.readText(`${this.path}/global/1260`);
    if (!list.ok || !roles.ok) return undefined;
    const databases = readDatabases(list.value).map((entry): Database => {
      const folder = `${this.path}/base/${entry.oid}`;
      const names = this.#p.fs.readdir(folder, this.#p.credentials);
      const tables = (names.ok ? names.value : []).flatMap((name) => {
        const content = /^\d{5,}$/.test(name)
          ? this.#p.fs.readFile(`${folder}/${name}`, this.#p.credentials)
          : undefined;
        const table = content?.ok ? readTable(content.value.bytes) : undefined;
        return table ? [table] : [];
      });
      return {
        ...entry,
        state: { tables: new Map(tables.map((one) => [one.name, one])) },
        writer: undefined,
        stale: new Set(),
      };
    });
    const highest = databases.flatMap((one) => [
      one.oid,
      ...[...one.state.tables.values()].map((table) => table.oid + 4),
    ]);
    return {
      databases: new Map(databases.map((one) => [one.name, one])),
      roles: new Map(readRoles(roles.value).map((one) => [one.name, one])),
      nextOid: Math.max(16383, ...highest) + 1,
    };
  }

  get major(): string {
    const text = this.#p.readText(`${this.path}/PG_VERSION`);
    return text.ok ? text.value.trim() : '';
  }

  get control(): Control {
    const content = this.#p.fs.readFile(`${this.path}/global/pg_control`, this.#p.credentials);
    const [, state = 'in production', at = '0'] =
      /^(shut down|in production) (\d+)/.exec(content.ok ? utf8Decode(content.value.bytes) : '') ?? [];
    return { state: state === 'shut down' ? 'shut down' : 'in production', at: Number(at) };
  }

  set control({ state, at }: Control) {
    put(this.#p, `${this.path}/global/pg_control`, `${state} ${Math.floor(at)}\n`.padEnd(8192, '\0'));
  }
}
