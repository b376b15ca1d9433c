import { beforeAll, describe, expect, it } from 'vitest';
import { Shell } from '../../languages/node/computer.ts';

const IMAGE = 'postgres:17';
let shell: Shell;
const psql = (sql: string, flags = '') => shell.run(`docker exec db psql -U postgres -d app ${flags} -c "${sql}"`);

beforeAll(() => {
  shell = new Shell(
    {
      'init/1-users.sql':
        "CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL UNIQUE, born date);\nINSERT INTO users (name, born) VALUES ('Ada', '1815-12-10'), ('Alan', '1912-06-23');\n",
    },
    [IMAGE],
  );
  shell.out(
    `docker network create net; docker run -d --name db --network net -e POSTGRES_PASSWORD=secret -e POSTGRES_DB=app -v data:/var/lib/postgresql/data -v ./init:/docker-entrypoint-initdb.d ${IMAGE}; sleep 5`,
  );
});

describe('the image of PostgreSQL', () => {
  it('wants a password', () => {
    const { stderr, code } = shell.run(`docker run --rm ${IMAGE}`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: Database is uninitialized and superuser password is not specified\.\n {7}You must/);
  });

  it('refuses a password given twice', () => {
    const { stderr, code } = shell.run(`docker run --rm -e POSTGRES_PASSWORD=a -e POSTGRES_PASSWORD_FILE=/b ${IMAGE}`);
    expect([stderr, code]).toEqual([
      'error: both POSTGRES_PASSWORD and POSTGRES_PASSWORD_FILE are set (but are exclusive)\n',
      1,
    ]);
  });

  it('makes its database, runs the scripts of the folder and serves', () => {
    const { stdout, stderr } = shell.run('docker logs db');
    expect(stdout).toContain(
      '/usr/local/bin/docker-entrypoint.sh: running /docker-entrypoint-initdb.d/1-users.sql\nCREATE TABLE\nINSERT 0 2\n',
    );
    expect(stdout).toContain('\nPostgreSQL init process complete; ready for start up.\n\n');
    expect(stderr).toMatch(/\[1\] LOG: {2}listening on IPv4 address "0\.0\.0\.0", port 5432\n/);
    expect(stderr).toMatch(/UTC \[1\] LOG: {2}database system is ready to accept connections\n$/);
    expect(shell.out('docker top db')).not.toContain('listen_addresses');
  });
});

describe('psql', () => {
  it('draws tables', () => {
    expect(psql('SELECT *, id * 2 AS twice FROM users ORDER BY name DESC').stdout).toBe(
      ' id | name |    born    | twice \n----+------+------------+-------\n  2 | Alan | 1912-06-23 |     4\n  1 | Ada  | 1815-12-10 |     2\n(2 rows)\n\n',
    );
    expect(psql('SELECT name FROM users', '-At').stdout).toBe('Ada\nAlan\n');
    expect(psql('SELECT id, name FROM users WHERE id = 1', '-x').stdout).toBe(
      '-[ RECORD 1 ]\nid   | 1\nname | Ada\n\n',
    );
    expect(psql('\\dt').stdout).toContain(' public | users | table | postgres\n(1 row)\n');
  });

  it('points at mistakes', () => {
    const { stderr, code } = psql('SELECT nam FROM users');
    expect([stderr, code]).toEqual([
      'ERROR:  column "nam" does not exist\nLINE 1: SELECT nam FROM users\n               ^\nHINT:  Perhaps you meant to reference the column "users.name".\n',
      1,
    ]);
    expect(psql('SELECT * FROM nope').stderr).toContain('ERROR:  relation "nope" does not exist\n');
    expect(psql("INSERT INTO users (name) VALUES ('Ada')").stderr).toBe(
      'ERROR:  duplicate key value violates unique constraint "users_name_key"\nDETAIL:  Key (name)=(Ada) already exists.\n',
    );
    expect(psql('CREATE VIEW v AS SELECT 1').stderr).toBe('ERROR:  drydock: CREATE VIEW is not modelled\n');
  });

  it('rolls back', () => {
    const done = shell.run(
      'docker exec -i db psql -U postgres -d app <<EOF\nBEGIN;\nDELETE FROM users;\nROLLBACK;\nSELECT count(*) FROM users;\nEOF',
    );
    expect(done.stdout).toBe('BEGIN\nDELETE 2\nROLLBACK\n count \n-------\n     2\n(1 row)\n\n');
  });

  it('is let in over the network with the password only', () => {
    const ask = (password: string) =>
      shell.run(
        `docker run --rm --network net -e PGPASSWORD=${password} ${IMAGE} psql -h db -U postgres app -Atc 'SELECT 1'`,
      );
    expect(ask('secret').stdout).toBe('1\n');
    expect(ask('bad').stderr).toMatch(
      /^psql: error: connection to server at "db" \(172\.\d+\.0\.2\), port 5432 failed: FATAL: {2}password authentication failed for user "postgres"\n$/,
    );
    expect(shell.run('docker logs --tail 2 db').stderr).toContain(
      'DETAIL:  Connection matched file "/var/lib/postgresql/data/pg_hba.conf" line ',
    );
    expect(shell.run(`docker run --rm ${IMAGE} psql`).stderr).toContain(
      '.s.PGSQL.5432" failed: No such file or directory\n\tIs the server',
    );
  });
});

describe('a data folder of PostgreSQL', () => {
  it('outlives its container, which stops on SIGINT', () => {
    shell.out('docker stop db');
    expect(shell.run('docker logs --tail 7 db').stderr).toMatch(
      /received fast shutdown request\n[\s\S]*database system is shut down\n$/,
    );
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' db; docker rm db")).toBe('0\ndb\n');
    shell.out(`docker run -d --name db -v data:/var/lib/postgresql/data ${IMAGE}; sleep 2`);
    expect(shell.out('docker logs db')).toBe(
      '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n',
    );
    expect(psql('SELECT count(*) FROM users', '-At').stdout).toBe('2\n');
  });

  it('is recovered after a kill', () => {
    shell.out('docker kill db; docker start db; sleep 2');
    expect(shell.run('docker logs --tail 4 db').stderr).toContain(
      'was not properly shut down; automatic recovery in progress',
    );
    expect(shell.out('docker exec db pg_isready')).toBe('/var/run/postgresql:5432 - accepting connections\n');
  });
});
