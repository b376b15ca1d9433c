import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

interface Script {
  readonly script: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const scripts = JSON.parse(readFileSync('tests/recorded/python/scripts.json', 'utf8')) as Record<string, Script>;
const IMAGE = 'python:3.13-slim';

describe('scripts as Python 3.13 runs them', () => {
  const shell = new Shell({}, [IMAGE]);
  it.each(Object.entries(scripts))('%s', (_, { script, ...wanted }) => {
    shell.computer.putFile(`${shell.computer.folder}/app.py`, script);
    expect(shell.run(`docker run --rm -v $PWD/app.py:/w/app.py -w /w ${IMAGE} python app.py`)).toEqual(wanted);
  });
});

describe('python in containers', () => {
  const loop = 'import time\nwhile True:\n    print("tick")\n    time.sleep(1)\n';
  const graceful = `import signal, sys, time\ndef bye(number, frame):\n    print("got", number)\n    sys.exit(3)\nsignal.signal(signal.SIGTERM, bye)\n${loop}`;
  const shell = new Shell({ 'loop.py': loop, 'graceful.py': graceful }, [IMAGE]);

  it('keeps what it prints in its buffer until told otherwise', () => {
    shell.run(`docker run -d --name quiet -v $PWD:/w ${IMAGE} python /w/loop.py`);
    shell.run(`docker run -d --name loud -e PYTHONUNBUFFERED=1 -v $PWD:/w ${IMAGE} python /w/loop.py`);
    shell.run('sleep 2');
    expect(shell.out('docker logs quiet')).toBe('');
    expect(shell.out('docker logs loud')).toContain('tick\ntick\n');
  });

  it('does not hear SIGTERM as PID 1 without a handler, and does with one', () => {
    shell.run('docker stop -t 1 quiet');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' quiet")).toBe('137\n');
    shell.run(`docker run -d --name kind -v $PWD:/w ${IMAGE} python -u /w/graceful.py`);
    shell.run('sleep 1; docker stop kind');
    expect(shell.out('docker logs kind | tail -1')).toBe('got 15\n');
    expect(shell.out("docker inspect -f '{{.State.ExitCode}}' kind")).toBe('3\n');
  });

  it('serves a folder with http.server', () => {
    shell.run(`docker run -d --name web -p 8000:8000 -v $PWD:/w -w /w ${IMAGE} python -m http.server`);
    expect(shell.out('sleep 1; curl -s localhost:8000/loop.py')).toBe(loop);
    expect(shell.run('docker logs web').stderr).toMatch(/"GET \/loop\.py HTTP\/1\.1" 200 -\n$/);
  });
});
