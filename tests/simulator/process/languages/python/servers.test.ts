import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

const IMAGE = 'python:3.12-slim';
const fastapi = JSON.parse(readFileSync('tests/recorded/python/fastapi.json', 'utf8')) as {
  readonly app: string;
  readonly steps: string;
  readonly answers: string;
};

describe('an application of FastAPI under uvicorn', () => {
  const shell = new Shell(
    {
      'fa.py': fastapi.app,
      Dockerfile: `FROM ${IMAGE}\nWORKDIR /app\nRUN pip install -q fastapi uvicorn\nCOPY . .\nCMD ["uvicorn", "fa:app", "--host", "0.0.0.0", "--port", "8066"]\n`,
    },
    [IMAGE],
  );
  shell.out('docker build -q -t api . && docker run -d --name api -p 8066:8066 api; sleep 1');

  it('answers as FastAPI 0.142 does', () => {
    const answers = shell
      .out(fastapi.steps)
      .replace(/date: .*/g, 'date: -')
      .replaceAll('\r', '');
    expect(answers).toBe(fastapi.answers);
  });

  it('logs requests to its output, the rest to its errors, and stops when asked to', () => {
    shell.out('docker stop api');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' api")).toBe('0\n');
    const { stdout, stderr } = shell.run('docker logs api');
    expect(stdout).toMatch(/^INFO: {5}172\.17\.0\.1:\d+ - "GET \/ HTTP\/1\.1" 200 OK\n/);
    expect(stderr).toMatch(
      /^INFO: {5}Started server process \[1\]\nINFO: {5}Waiting for application startup\.\nINFO: {5}Application startup complete\.\nINFO: {5}Uvicorn running on http:\/\/0\.0\.0\.0:8066 \(Press CTRL\+C to quit\)\n/,
    );
    expect(stderr).toMatch(
      /INFO: {5}Shutting down\nINFO: {5}Waiting for application shutdown\.\nINFO: {5}Application shutdown complete\.\nINFO: {5}Finished server process \[1\]\n$/,
    );
  });

  it('starts again when a file changes', () => {
    shell.out(
      'docker run -d --name dev -v $PWD:/app -p 8067:8066 api uvicorn fa:app --host 0.0.0.0 --port 8066 --reload; sleep 1',
    );
    expect(shell.out('curl -s localhost:8067/')).toBe('{"Hello":"World"}');
    expect(shell.out('sed -i s/World/Docker/ fa.py; sleep 2; curl -s localhost:8067/')).toBe('{"Hello":"Docker"}');
    expect(shell.run('docker logs dev').stderr).toContain(
      "WARNING:  StatReload detected changes in 'fa.py'. Reloading...\n",
    );
  });
});

describe('python -m venv', () => {
  const shell = new Shell(
    {
      Dockerfile: `FROM ${IMAGE} AS build
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
RUN pip install --no-cache-dir flask
FROM ${IMAGE}
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
`,
    },
    [IMAGE],
  );

  it('makes an environment that can be copied to another stage', () => {
    shell.out('docker build -q -t venv .');
    expect(
      shell.out(
        'docker run --rm venv sh -c \'which flask; head -1 /opt/venv/bin/flask; flask --version; python -c "import sys; print(sys.prefix, sys.base_prefix)"\'',
      ),
    ).toBe(
      '/opt/venv/bin/flask\n#!/opt/venv/bin/python\nPython 3.12.12\nFlask 3.1.3\nWerkzeug 3.1.9\n/opt/venv /usr/local\n',
    );
    expect(shell.out('docker run --rm venv cat /opt/venv/pyvenv.cfg')).toBe(
      'home = /usr/local/bin\ninclude-system-site-packages = false\nversion = 3.12.12\nexecutable = /usr/local/bin/python3.12\ncommand = /usr/local/bin/python -m venv /opt/venv\n',
    );
  });

  it('is entered and left by its activate', () => {
    expect(
      shell.run(
        `docker run --rm ${IMAGE} bash -c 'python3 -m venv e && . e/bin/activate && which python pip && pip install -q --disable-pip-version-check six && pip list && deactivate && which python && python -c "import six"'`,
      ),
    ).toEqual({
      stdout:
        '/e/bin/python\n/e/bin/pip\nPackage Version\n------- -------\npip     25.0.1\nsix     1.17.0\n/usr/local/bin/python\n',
      stderr: `Traceback (most recent call last):\n  File "<string>", line 1, in <module>\n    import six\nModuleNotFoundError: No module named 'six'\n`,
      code: 1,
    });
  });
});
