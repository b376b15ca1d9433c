import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/simulator/index.ts';
import { SimulatorSession } from '../../../src/simulator/index.ts';

const scenario: Scenario = {
  id: 'sites',
  catalog: 'site',
  images: ['alpine:3.22', 'debian:12'],
  files: {
    Dockerfile: 'FROM alpine:3.22\nADD https://shop.example/menu.json /menu/\n',
  },
  sites: [
    {
      host: 'shop.example',
      pages: {
        '/menu.json': { text: '{"soup": 3}\n', modified: Date.UTC(2025, 0, 2) },
        '/old': { location: 'https://downloads.example/hello.txt' },
        '/down': { status: 503, text: 'closed\n' },
        '/bytes': { base64: 'AAEC/w==' },
      },
    },
  ],
};

function run(line: string): { readonly text: string; readonly code: number | undefined } {
  const session = new SimulatorSession({ scenario, seed: 'web', inputs: [] });
  const result = session.input({ kind: 'command', terminal: 'main', line });
  const text = result.output.map((one) => one.text).join('');
  return { text: text.slice(text.indexOf('\n') + 1).replaceAll('\r', ''), code: result.exitCode };
}

describe('sites of a scenario', () => {
  it('answer curl by both schemes, follow redirects to the sites that are always there', () => {
    expect(run('curl -s http://shop.example/menu.json').text).toContain('{"soup": 3}\n');
    expect(run('curl -sL https://shop.example/old').text).toContain('hello from the web\n');
    expect(run('curl -s https://shop.example/bytes | od -An -tx1').text).toContain(' 00 01 02 ff\n');
  });

  it('tell status and validators', () => {
    const { text } = run("curl -sI https://shop.example/menu.json | grep -E 'HTTP|Last|Type'");
    expect(text).toContain(
      'HTTP/1.1 200 OK\nContent-Type: application/json\nLast-Modified: Thu, 02 Jan 2025 00:00:00 GMT\n',
    );
    expect(run("curl -s -o /dev/null -w '%{http_code}' https://shop.example/nope").text).toContain('404');
    expect(run('curl -fs https://shop.example/down').code).toBe(22);
  });

  it('serve ADD, with the time that they tell', () => {
    const { text } = run("docker build -q -t menu . && docker run --rm menu stat -c '%a %Y %s' /menu/menu.json");
    expect(text).toContain('600 1735776000 12\n');
  });

  it('are unknown elsewhere: a name that nobody has, and machines whose pages are not modelled', () => {
    expect(run('curl https://other.example').text).toContain('curl: (6) Could not resolve host: other.example');
    expect(run('curl https://pypi.org/').text).toContain('drydock: the pages of pypi.org are not modelled');
  });

  it('cannot be checked by a Debian image without certificates', () => {
    const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends curl';
    const { text } = run(
      `docker run --rm debian:12 sh -c '(${install}) >/dev/null 2>&1; curl -s -S https://shop.example/menu.json; curl -sk https://shop.example/menu.json'`,
    );
    expect(text).toContain('curl: (77) error setting certificate file: /etc/ssl/certs/ca-certificates.crt\n');
    expect(text).toContain('{"soup": 3}\n');
  });
});
