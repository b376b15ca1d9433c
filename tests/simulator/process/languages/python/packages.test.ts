import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

const IMAGE = 'python:3.11-slim';

interface Script {
  readonly script: string;
  readonly output: string;
}

const scripts = JSON.parse(readFileSync('tests/recorded/python/packages.json', 'utf8')) as Record<string, Script>;

describe('scripts as Python 3.11 runs them with Flask 3.1.3, Jinja2 3.1.6, requests 2.34.2, redis 8.1.0 and python-dotenv 1.2.4', () => {
  const files = Object.fromEntries(Object.entries(scripts).map(([name, { script }]) => [`${name}.py`, script]));
  const dockerfile = `FROM ${IMAGE}\nRUN pip install -q flask redis requests python-dotenv\nWORKDIR /w\n`;
  const shell = new Shell({ ...files, Dockerfile: dockerfile }, [IMAGE]);
  shell.out('docker build -q -t packages .');
  it.each(Object.entries(scripts))('%s', (name, { output }) => {
    const { stdout, stderr } = shell.run(
      `docker run --rm -v $PWD/${name}.py:/w/${name}.py packages python ${name}.py 2>&1`,
    );
    expect(stdout + stderr).toBe(output);
  });
});

const APP = `import os
import time
import redis
from flask import Flask

app = Flask(__name__)
cache = redis.Redis(host='redis', port=6379)

def get_hit_count():
    retries = 2
    while True:
        try:
            return cache.incr('hits')
        except redis.exceptions.ConnectionError as exc:
            if retries == 0:
                raise exc
            retries -= 1
            time.sleep(0.5)

@app.route('/')
def hello():
    return f'Hello World! I have been seen {get_hit_count()} times.\\n'

@app.route('/pid')
def pid():
    return f'{os.getpid()}\\n'
`;

describe('the counter that tutorials build', () => {
  const shell = new Shell(
    {
      'app.py': APP,
      'requirements.txt': 'flask\nredis\ngunicorn\n',
      Dockerfile: `FROM python:3.12-slim
WORKDIR /app
ENV FLASK_APP=app.py FLASK_RUN_HOST=0.0.0.0
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
EXPOSE 5000
COPY . .
CMD ["flask", "run"]
`,
    },
    ['python:3.12-slim', 'redis:alpine'],
  );
  shell.out('docker build -q -t counter . && docker network create net');

  it('counts in redis, and says what fails without it', () => {
    shell.out('docker run -d --name web --network net -p 8001:5000 counter; sleep 1');
    expect(shell.out('docker logs web 2>/dev/null')).toBe(" * Serving Flask app 'app.py'\n * Debug mode: off\n");
    expect(shell.out('curl -si localhost:8001/ | head -1')).toBe('HTTP/1.1 500 INTERNAL SERVER ERROR\r\n');
    expect(shell.run('docker logs web').stderr).toMatch(
      /File "\/app\/app\.py", line 13, in get_hit_count\n {4}return cache\.incr\('hits'\)\n {11}\^+\nredis\.exceptions\.ConnectionError: Error -\d connecting to redis:6379\. .*\.\n/,
    );
    shell.out('docker run -d --name redis --network net redis:alpine; sleep 1');
    expect(shell.out('curl -s localhost:8001/ localhost:8001/')).toBe(
      'Hello World! I have been seen 1 times.\nHello World! I have been seen 2 times.\n',
    );
    expect(shell.run('docker logs web').stderr).toMatch(/"GET \/ HTTP\/1\.1" 200 -\n$/);
  });

  it('does not hear SIGTERM under the development server, and does under gunicorn', () => {
    shell.out('docker stop -t 2 web');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' web")).toBe('137\n');
    shell.out(
      'docker run -d --name guni --network net -p 8002:8000 counter gunicorn -w 2 -b 0.0.0.0:8000 app:app; sleep 2',
    );
    const pids = shell.out('curl -s localhost:8002/pid localhost:8002/pid localhost:8002/pid localhost:8002/pid');
    expect(new Set(pids.trim().split('\n'))).toEqual(new Set(['7', '8']));
    shell.out('docker stop guni');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' guni")).toBe('0\n');
    const lines = shell
      .run('docker logs guni')
      .stderr.split('\n')
      .map((line) => line.replace(/^\[.*?\] /, ''));
    expect(lines).toEqual([
      '[1] [INFO] Starting gunicorn 26.2.0',
      '[1] [INFO] Listening at: http://0.0.0.0:8000 (1)',
      '[1] [INFO] Using worker: sync',
      '[7] [INFO] Booting worker with pid: 7',
      '[8] [INFO] Booting worker with pid: 8',
      '[1] [INFO] Control socket listening at /root/.gunicorn/gunicorn.ctl',
      '[1] [INFO] Handling signal: term',
      '[7] [INFO] Worker exiting (pid: 7)',
      '[8] [INFO] Worker exiting (pid: 8)',
      '[1] [INFO] Shutting down: Master',
      '',
    ]);
  });

  it('loads a changed file again in debug mode', () => {
    shell.out('docker run -d --name dev --network net -p 8003:5000 -v $PWD:/app counter flask run --debug; sleep 2');
    expect(shell.out('curl -s localhost:8003/')).toMatch(/^Hello World!/);
    expect(shell.out('sed -i s/World/Docker/ app.py; sleep 3; curl -s localhost:8003/')).toMatch(/^Hello Docker!/);
    expect(shell.run('docker logs dev').stderr).toContain(
      " * Detected change in '/app/app.py', reloading\n * Restarting with stat\n",
    );
  });

  it('refuses by name what is installed and not modelled', () => {
    expect(
      shell.run(
        'docker run --rm counter sh -c \'pip install -q --root-user-action=ignore numpy 2>&1; python -c "import numpy"\'',
      ).stderr,
    ).toMatch(/ImportError: drydock: the package numpy is installed, but what it does is not modelled\n$/);
  });
});
