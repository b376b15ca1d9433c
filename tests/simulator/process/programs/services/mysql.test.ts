import { beforeAll, describe, expect, it } from 'vitest';
import { Shell } from '../../languages/node/computer.ts';

const IMAGE = 'mysql:8.4';
const WARNING = 'mysql: [Warning] Using a password on the command line interface can be insecure.\n';
let shell: Shell;
const sql = (text: string, flags = '') => shell.run(`docker exec db mysql -uroot -psecret ${flags} app -e "${text}"`);
const table = (text: string) => shell.out(`docker exec db mysql -t -uroot -psecret app -e "${text}"`);

beforeAll(() => {
  shell = new Shell(
    {
      'init/1-users.sql':
        "CREATE TABLE `users` (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) NOT NULL UNIQUE, born DATE);\nINSERT INTO users (name, born) VALUES ('Ada', '1815-12-10'), ('Alan', NULL);\n",
      'bad.sql': 'SELECT 1;\n\nSELECT * FROM nope;\nSELECT 2;\n',
    },
    [IMAGE],
  );
  shell.out(
    `docker network create net; docker run -d --name db --network net -e MYSQL_ROOT_PASSWORD=secret -e MYSQL_DATABASE=app -e MYSQL_USER=joe -e MYSQL_PASSWORD=pw -v data:/var/lib/mysql -v ./init:/docker-entrypoint-initdb.d ${IMAGE}; sleep 8`,
  );
});

describe('the image of MySQL', () => {
  it('wants a password option', () => {
    const { stderr, code } = shell.run(`docker run --rm ${IMAGE}`);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^[\d-]+ [\d:]+\+00:00 \[ERROR\] \[Entrypoint\]: Database is uninitialized and password option is not specified\n {4}You need to specify one of the following as an environment variable:\n {4}- MYSQL_ROOT_PASSWORD\n {4}- MYSQL_ALLOW_EMPTY_PASSWORD\n {4}- MYSQL_RANDOM_ROOT_PASSWORD\n$/,
    );
  });

  it('makes its database, its account, runs the scripts of the folder and serves', () => {
    const { stdout, stderr } = shell.run('docker logs db');
    expect(stdout.replace(/^[\d-]+ [\d:+]+ /gm, '')).toBe(
      "[Note] [Entrypoint]: Entrypoint script for MySQL Server 8.4.11-1.el9 started.\n[Note] [Entrypoint]: Switching to dedicated user 'mysql'\n[Note] [Entrypoint]: Entrypoint script for MySQL Server 8.4.11-1.el9 started.\n[Note] [Entrypoint]: Initializing database files\n[Note] [Entrypoint]: Database files initialized\n[Note] [Entrypoint]: Starting temporary server\n[Note] [Entrypoint]: Temporary server started.\n'/var/lib/mysql/mysql.sock' -> '/var/run/mysqld/mysqld.sock'\n[Note] [Entrypoint]: Creating database app\n[Note] [Entrypoint]: Creating user joe\n[Note] [Entrypoint]: Giving user joe access to schema app\n\n[Note] [Entrypoint]: /usr/local/bin/docker-entrypoint.sh: running /docker-entrypoint-initdb.d/1-users.sql\n\n\n[Note] [Entrypoint]: Stopping temporary server\n[Note] [Entrypoint]: Temporary server stopped\n\n[Note] [Entrypoint]: MySQL init process done. Ready for start up.\n\n",
    );
    expect(stderr).toMatch(
      /Z 0 \[System\] \[MY-010931\] \[Server\] \/usr\/sbin\/mysqld: ready for connections\. Version: '8\.4\.11' {2}socket: '\/var\/run\/mysqld\/mysqld\.sock' {2}port: 3306 {2}MySQL Community Server - GPL\.\n$/,
    );
  });

  it('says what is wrong with its settings', () => {
    const { stderr, code } = shell.run(`docker run --rm -e MYSQL_ROOT_PASSWORD=x ${IMAGE} --foo=bar`);
    expect(code).toBe(1);
    expect(stderr).toContain(
      '[ERROR] [Entrypoint]: mysqld failed while attempting to check config\n\tcommand was: mysqld --foo=bar --verbose --help',
    );
    expect(stderr).toContain("[ERROR] [MY-000067] [Server] unknown variable 'foo=bar'.\n");
  });
});

describe('mysql', () => {
  it('separates by tabs, and warns of the password', () => {
    expect(sql('SELECT * FROM users')).toEqual({
      stdout: 'id\tname\tborn\n1\tAda\t1815-12-10\n2\tAlan\tNULL\n',
      stderr: WARNING,
      code: 0,
    });
    expect(sql('SELECT name FROM users', '-N').stdout).toBe('Ada\nAlan\n');
  });

  it('draws frames with room for NULL only where it may be', () => {
    expect(table('SELECT id, 1 AS one, NULL AS n, COUNT(*) c FROM users GROUP BY id')).toBe(
      '+----+-----+------+---+\n| id | one | n    | c |\n+----+-----+------+---+\n|  1 |   1 | NULL | 1 |\n|  2 |   1 | NULL | 1 |\n+----+-----+------+---+\n',
    );
    expect(table('DESCRIBE users')).toContain('| id    | int         | NO   | PRI | NULL    | auto_increment |\n');
    expect(
      shell.out(`docker exec db mysql -uroot -psecret app -e 'SELECT id, name n FROM users WHERE id = 1\\G'`),
    ).toBe('*************************** 1. row ***************************\nid: 1\n n: Ada\n');
  });

  it('names columns as they were written', () => {
    expect(sql('SELECT 1+1, @@version, DATABASE(), upper(name) FROM users LIMIT 1').stdout).toBe(
      '1+1\t@@version\tDATABASE()\tupper(name)\n2\t8.4.11\tapp\tADA\n',
    );
  });

  it.each([
    ['SELECT * FROM nope', "ERROR 1146 (42S02) at line 1: Table 'app.nope' doesn't exist\n"],
    ['SELECT nope FROM users', "ERROR 1054 (42S22) at line 1: Unknown column 'nope' in 'field list'\n"],
    [
      "INSERT INTO users (name) VALUES ('Ada')",
      "ERROR 1062 (23000) at line 1: Duplicate entry 'Ada' for key 'users.name'\n",
    ],
    ['CREATE TABLE users (id INT)', "ERROR 1050 (42S01) at line 1: Table 'users' already exists\n"],
    [
      'SELEC 1',
      "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SELEC 1' at line 1\n",
    ],
  ])('%s', (text, error) => {
    expect(sql(text)).toEqual({ stdout: '', stderr: WARNING + error, code: 1 });
  });

  it('stops a script at its first error and tells the line', () => {
    const { stdout, stderr, code } = shell.run('docker exec -i db mysql -uroot -psecret app < bad.sql');
    expect([stdout, stderr, code]).toEqual([
      '1\n1\n',
      `${WARNING}ERROR 1146 (42S02) at line 3: Table 'app.nope' doesn't exist\n`,
      1,
    ]);
  });

  it('tells who is not let in, and that nobody is there', () => {
    expect(shell.run('docker exec db mysql -uroot -e "SELECT 1"').stderr).toBe(
      "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: NO)\n",
    );
    expect(shell.run('docker exec db mysql -ujoe -ppw mysql').stderr).toBe(
      `${WARNING}ERROR 1044 (42000): Access denied for user 'joe'@'%' to database 'mysql'\n`,
    );
    expect(shell.run(`docker run --rm ${IMAGE} mysql -e 'SELECT 1'`).stderr).toBe(
      "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)\n",
    );
    expect(shell.run(`docker run --rm --network net ${IMAGE} mysql -hdb -P3307`).stderr).toBe(
      "ERROR 2003 (HY000): Can't connect to MySQL server on 'db:3307' (111)\n",
    );
  });

  it('reaches the server by its name in a network', () => {
    expect(
      shell.out(
        `docker run --rm --network net ${IMAGE} mysql -hdb -ujoe -ppw app -N -e 'SELECT CURRENT_USER(), COUNT(*) FROM users'`,
      ),
    ).toBe('joe@%\t2\n');
  });
});

describe("MySQL's tools", () => {
  it('mysqladmin asks whether the server is alive', () => {
    expect(shell.out('docker exec db mysqladmin -uroot -psecret ping')).toBe('mysqld is alive\n');
    expect(shell.run(`docker run --rm ${IMAGE} mysqladmin ping`)).toEqual({
      stdout: '',
      stderr:
        "\x07mysqladmin: connect to server at 'localhost' failed\nerror: 'Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)'\nCheck that mysqld is running and that the socket: '/var/run/mysqld/mysqld.sock' exists!\n",
      code: 1,
    });
  });

  it('what mysqldump writes can be read again', () => {
    shell.out(
      'docker exec db mysqldump -uroot -psecret app > dump.sql; docker exec db mysql -uroot -psecret -e "CREATE DATABASE copy"; docker exec -i db mysql -uroot -psecret copy < dump.sql',
    );
    expect(shell.out('docker exec db mysql -N -uroot -psecret copy -e "SELECT * FROM users"')).toBe(
      '1\tAda\t1815-12-10\n2\tAlan\tNULL\n',
    );
  });

  it('data outlive the container, and SIGTERM ends the server with 0', () => {
    shell.out('docker stop db');
    expect(
      shell.out("docker inspect -f '{{.State.ExitCode}}' db; docker logs db 2>&1 | tail -3 | sed 's/^[^ ]* //'"),
    ).toBe(
      '0\n0 [System] [MY-013172] [Server] Received SHUTDOWN from user <via user signal>. Shutting down mysqld (Version: 8.4.11).\n0 [System] [MY-010910] [Server] /usr/sbin/mysqld: Shutdown complete (mysqld 8.4.11)  MySQL Community Server - GPL.\n0 [System] [MY-015016] [Server] MySQL Server - end.\n',
    );
    shell.out(`docker rm db; docker run -d --name db -v data:/var/lib/mysql ${IMAGE}; sleep 4`);
    expect(sql('SELECT name FROM users ORDER BY id', '-N').stdout).toBe('Ada\nAlan\n');
    expect(shell.out('docker logs db')).not.toContain('Initializing');
  });
});
