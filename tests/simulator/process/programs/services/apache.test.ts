import { beforeAll, describe, expect, it } from 'vitest';
import { Shell } from '../../languages/node/computer.ts';

const IMAGE = 'httpd:2.4';
const UNSURE =
  "AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message\n";
let shell: Shell;

beforeAll(() => {
  shell = new Shell(
    {
      'public-html/index.html': 'hello\n',
      Dockerfile: `FROM ${IMAGE}\nCOPY ./public-html/ /usr/local/apache2/htdocs/\n`,
    },
    [IMAGE],
  );
});

describe('the image of Apache httpd', () => {
  it('serves its page and stops on SIGWINCH', () => {
    shell.out(`docker run -d --name web -p 8080:80 ${IMAGE}; sleep 1`);
    expect(shell.out('curl -si localhost:8080')).toContain(
      'Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT\r\nETag: "bf-642fce432f300"\r\nAccept-Ranges: bytes\r\nContent-Length: 191\r\n',
    );
    shell.out('docker stop web');
    const { stdout, stderr } = shell.run('docker logs web');
    expect(stdout).toMatch(/^172\.17\.0\.1 - - \[24\/Nov\/2026:[\d:]+ \+0000\] "GET \/ HTTP\/1\.1" 200 191\n$/);
    expect(stderr.startsWith(UNSURE + UNSURE)).toBe(true);
    expect(stderr.slice(2 * UNSURE.length).replace(/^\[\w+ \w+ \d+ [\d:.]+ \d+\]/gm, '')).toBe(
      " [mpm_event:notice] [pid 1:tid 1] AH00489: Apache/2.4.68 (Unix) configured -- resuming normal operations\n [core:notice] [pid 1:tid 1] AH00094: Command line: 'httpd -D FOREGROUND'\n [mpm_event:notice] [pid 1:tid 1] AH00492: caught SIGWINCH, shutting down gracefully\n",
    );
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' web")).toBe('0\n');
  });

  it('serves what a Dockerfile copies into htdocs', () => {
    shell.out('docker build -q -t mine . && docker run -d --name mine -p 8081:80 mine && sleep 1');
    expect(shell.out('curl -s localhost:8081')).toBe('hello\n');
  });

  it('reads its configuration again on SIGHUP', () => {
    shell.out(
      'docker exec mine sh -c "echo \'ServerTokens Prod\' >> conf/httpd.conf; apachectl configtest"; docker kill -s HUP mine; sleep 1',
    );
    expect(shell.out('curl -sI localhost:8081')).toContain('\r\nServer: Apache\r\n');
  });

  it('ends at once without -DFOREGROUND, and says what is wrong', () => {
    expect(shell.run(`docker run --rm --hostname web.test ${IMAGE} httpd`)).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
    expect(
      shell.run(`docker run --rm --hostname web.test ${IMAGE} sh -c "echo Foo > conf/httpd.conf; httpd -t"`),
    ).toEqual({
      stdout: '',
      stderr:
        "AH00526: Syntax error on line 1 of /usr/local/apache2/conf/httpd.conf:\nInvalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration\n",
      code: 1,
    });
  });

  it('refuses what is not modelled by name', () => {
    const { stderr } = shell.run(
      `docker run --rm ${IMAGE} sh -c "sed -i 's/^#LoadModule rewrite/LoadModule rewrite/' conf/httpd.conf; echo RewriteEngine on >> conf/httpd.conf; httpd -t"`,
    );
    expect(stderr).toMatch(/httpd\.conf:\ndrydock: the directive RewriteEngine is not modelled\n$/);
  });
});
