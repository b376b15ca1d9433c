import { describe, expect, it } from 'vitest';
import { Shell } from './computer.ts';

const SERVER = `const http = require('http');
const server = http.createServer((req, res) => {
  console.log(req.method, req.url);
  res.end('hello ' + req.url);
});
server.listen(3000, () => console.log('listening'));
if (process.env.GRACEFUL) process.on('SIGTERM', () => server.close(() => { console.log('closed'); process.exit(0); }));
`;

const EXPRESS = `const express = require('express');
const app = express();
app.use(express.json());
app.use(express.static('public'));
app.get('/', (req, res) => res.send('Hello World'));
app.get('/users/:id', (req, res) => res.json({ id: req.params.id, q: req.query }));
app.post('/echo', (req, res) => res.status(201).json(req.body));
app.get('/boom', () => { throw new Error('boom'); });
app.use((err, req, res, next) => res.status(500).json({ error: err.message }));
app.listen(process.env.PORT || 3000, () => console.log('ready'));
`;

const PACKAGE = JSON.stringify({
  name: 'shop',
  version: '1.2.3',
  scripts: { start: 'node server.js', build: "node -e \"require('fs').writeFileSync('out.txt', 'built')\"" },
  dependencies: { express: '^5.0.0' },
  devDependencies: { nodemon: '^3.0.0' },
});

describe('a server of node in a container', () => {
  const shell = new Shell(
    {
      'server.js': SERVER,
      Dockerfile: 'FROM node:24-alpine\nWORKDIR /app\nCOPY server.js .\nCMD ["node","server.js"]\n',
    },
    ['node:24-alpine'],
  );
  shell.out('docker build -q -t web .');

  it('answers HTTP and logs', () => {
    shell.out('docker run -d --name plain -p 3000:3000 web; sleep 1');
    expect(shell.out('curl -s localhost:3000/x')).toBe('hello /x');
    expect(shell.out('docker logs plain')).toBe('listening\nGET /x\n');
  });

  it('ignores SIGTERM as process 1 without a handler, and is killed', () => {
    shell.out('docker stop -t 1 plain');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' plain")).toBe('137\n');
  });

  it('ends by its own handler', () => {
    shell.out(
      'docker run -d --name kind -e GRACEFUL=1 -p 3000:3000 web; sleep 1; curl -s localhost:3000/; docker stop kind',
    );
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' kind; docker logs kind")).toBe(
      '0\nlistening\nGET /\nclosed\n',
    );
  });

  it('tells the version of its image', () => {
    expect(shell.out('docker run --rm web node --version')).toBe('v24.19.0\n');
    expect(shell.out("docker run --rm node:18-slim node -p 'process.version + process.platform'")).toBe(
      'v18.20.8linux\n',
    );
    expect(shell.out('docker run --rm node:22-alpine npm --version')).toBe('10.9.4\n');
  });

  it('says what it cannot find', () => {
    const { stderr, code } = shell.run('docker run --rm web node nope.js');
    expect(code).toBe(1);
    expect(stderr).toContain("Error: Cannot find module '/app/nope.js'");
    expect(stderr).toContain("code: 'MODULE_NOT_FOUND'");
  });

  it('cannot listen twice on one port', () => {
    const twice = "const http=require('http'); http.createServer().listen(80, () => http.createServer().listen(80))";
    const { stderr, code } = shell.run(`docker run --rm web node -e "${twice}"`);
    expect(code).toBe(1);
    expect(stderr).toContain('Error: listen EADDRINUSE: address already in use :::80');
  });

  it('reaches another container by name', () => {
    shell.out('docker network create n; docker run -d --network n --name api web; sleep 1');
    const ask = "fetch('http://api:3000/hi').then((r) => r.text()).then(console.log)";
    expect(shell.out(`docker run --rm --network n web node -e "${ask}"`)).toBe('hello /hi\n');
    const lost = "require('http').get('http://nobody:1/').on('error', (e) => console.log(e.code))";
    expect(shell.out(`docker run --rm --network n web node -e "${lost}"`)).toBe('ENOTFOUND\n');
  });
});

describe('a program without end', () => {
  it('is stopped with a clear reason', () => {
    const shell = new Shell({}, ['node:24-slim']);
    const { code } = shell.run("docker run --rm node:24-slim node -e 'while (true) {}'");
    expect(code).not.toBe(0);
    expect(shell.out("docker run --rm node:24-slim node -p '1 + 1'")).toBe('2\n');
  });
});

describe('npm', () => {
  const dockerfile = [
    'FROM node:24-alpine AS deps',
    'WORKDIR /app',
    'COPY package*.json ./',
    'RUN npm ci --omit=dev',
    'FROM node:24-alpine',
    'WORKDIR /app',
    'ENV NODE_ENV=production',
    'COPY --from=deps /app/node_modules ./node_modules',
    'COPY . .',
    'USER node',
    'EXPOSE 3000',
    'CMD ["npm","start"]',
    '',
  ].join('\n');
  const shell = new Shell(
    {
      'package.json': PACKAGE,
      'server.js': EXPRESS,
      'public/a.txt': 'static\n',
      Dockerfile: dockerfile,
      '.dockerignore': 'node_modules\n',
    },
    ['node:24-alpine'],
  );
  const inside = 'docker run --rm -v $PWD:/app -w /app node:24-alpine';

  it('needs a lock file for npm ci', () => {
    const { stdout, stderr, code } = shell.run('docker build --progress plain .');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('The `npm ci` command can only install with an existing package-lock.json');
  });

  it('installs what the real one installs', () => {
    const out = shell.out(`${inside} npm install`);
    expect(out).toMatch(
      /^\nadded 94 packages, and audited 95 packages in \d+m?s\n\n\d+ packages are looking for funding\n {2}run `npm fund` for details\n\nfound 0 vulnerabilities\n$/,
    );
    const lock = JSON.parse(shell.out('cat package-lock.json')) as {
      lockfileVersion: number;
      packages: Record<string, { version: string; dev?: boolean }>;
    };
    expect(lock.lockfileVersion).toBe(3);
    expect(lock.packages['node_modules/express']?.version).toBe('5.3.0');
    expect(lock.packages['node_modules/nodemon']?.dev).toBe(true);
    expect(shell.out(`${inside} npm ls`)).toBe('shop@1.2.3 /app\n+-- express@5.3.0\n`-- nodemon@3.1.14\n\n');
    expect(shell.out(`${inside} npm install`)).toMatch(/^\nup to date, audited 95 packages in /);
  });

  it('serves an express application out of two stages', () => {
    shell.out('docker build -q -t shop . && docker run -d --name shop -p 3000:3000 shop && sleep 2');
    expect(shell.out('curl -s localhost:3000/')).toBe('Hello World');
    expect(shell.out("curl -s 'localhost:3000/users/7?x=1'")).toBe('{"id":"7","q":{"x":"1"}}');
    expect(
      shell.out(`curl -s -H 'content-type: application/json' -d '{"a":1}' -w ' %{http_code}' localhost:3000/echo`),
    ).toBe('{"a":1} 201');
    expect(shell.out('curl -s localhost:3000/boom')).toBe('{"error":"boom"}');
    expect(shell.out('curl -s localhost:3000/a.txt')).toBe('static\n');
    expect(shell.out('curl -si localhost:3000/')).toContain('ETag: W/"b-Ck1VqNd45QIvq3AZd8XYQLvEhtA"\r\n');
    expect(shell.out('docker logs shop')).toBe('\n> shop@1.2.3 start\n> node server.js\n\nready\n');
    expect(shell.out('docker exec shop ls node_modules').split('\n').length).toBe(69);
  });

  it('runs scripts and says which are missing', () => {
    expect(shell.out(`${inside} npm run build`)).toContain('> shop@1.2.3 build\n');
    expect(shell.out('cat out.txt')).toBe('built');
    const { stderr, code } = shell.run(`${inside} npm run biuld`);
    expect(code).toBe(1);
    expect(stderr).toContain('npm error Missing script: "biuld"\n');
  });

  it('has no network where there is none, and knows no unknown package', () => {
    const lost = shell.run('docker run --rm --network none node:24-alpine npm install ms');
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('npm error code EAI_AGAIN\n');
    const unknown = shell.run('docker run --rm node:24-alpine npm install no-such-package-here');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('npm error 404 Not Found - GET https://registry.npmjs.org/no-such-package-here\n');
  });

  it('refuses yarn by name', () => {
    expect(shell.run('docker run --rm node:24-alpine yarn install').stderr).toBe(
      'drydock: yarn is not modelled: use npm\n',
    );
  });

  it('hands SIGTERM on to the server', () => {
    shell.out('docker stop -t 3 shop');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' shop")).not.toBe('137\n');
  });
});

describe('the client of redis', () => {
  it('counts in a server next door', () => {
    const counter =
      "const { createClient } = require('redis'); (async () => { const c = createClient({ url: 'redis://db:6379' }); await c.connect(); await c.set('n', 41); console.log(await c.incr('n'), await c.get('none')); await c.hSet('h', { a: 1, b: 'x' }); console.log({ ...(await c.hGetAll('h')) }); await c.quit(); })()";
    const shell = new Shell({ 'count.js': counter, 'package.json': '{"name":"c","version":"1.0.0"}' }, [
      'node:24-alpine',
      'redis:alpine',
    ]);
    shell.out(
      'docker network create n; docker run -d --network n --name db redis:alpine; docker run --rm -v $PWD:/app -w /app node:24-alpine npm install redis',
    );
    expect(shell.out('docker run --rm --network n -v $PWD:/app -w /app node:24-alpine node count.js')).toBe(
      "42 null\n{ a: '1', b: 'x' }\n",
    );
  });
});
