import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from '../../languages/node/computer.ts';

interface Cases {
  readonly files: Readonly<Record<string, string | { readonly text: string; readonly mode: string } | null>>;
  readonly links: Readonly<Record<string, string>>;
}

interface Recorded {
  readonly configs: readonly { readonly config: string; readonly output: string; readonly code: number }[];
  readonly sites: readonly {
    readonly name: string;
    readonly config: string;
    readonly answers: readonly { readonly request: string; readonly answer: string }[];
    readonly out: string;
    readonly err: string;
  }[];
}

interface Server {
  readonly name: 'httpd' | 'nginx';
  readonly image: string;
  readonly test: string;
  readonly run: string;
  readonly stop: string;
  readonly base: (text: string) => string;
}

const FOLDER = new URL('../../../../recorded/services/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const SERVERS: readonly Server[] = [
  {
    name: 'httpd',
    image: 'httpd:2.4',
    test: 'httpd -f /srv/site/t.conf -t',
    run: 'httpd -f /srv/site/t.conf -DFOREGROUND',
    stop: 'TERM',
    // What Debian's package has built in, the image loads.
    base: (text) =>
      `${read('cases/httpd.base.conf').replaceAll('#LoadModule', 'LoadModule').replaceAll('@MODULES@', '/usr/local/apache2/modules').replace('@TYPES@', '/usr/local/apache2/conf/mime.types')}${text}\n`,
  },
  {
    name: 'nginx',
    image: 'nginx:1.27',
    test: 'nginx -c /srv/site/t.conf -t',
    run: 'nginx -c /srv/site/t.conf -g "daemon off;"',
    stop: 'QUIT',
    base: (text) => read('cases/nginx.base.conf').replace('user www-data;', 'user nginx;').replace('@TEXT@', text),
  },
];

/** Takes out of a text what differs between two runs, or between Debian's package and the image's build. */
function even(text: string): string {
  return (
    text
      .replaceAll('\r', '')
      .replace(/^Date: .*\n/gm, '')
      .replace(/Apache\/2\.4\.\d+ \((Debian|Unix)\)/g, 'Apache/2.4 (…)')
      .replace(/nginx\/1\.\d+\.\d+/g, 'nginx/1')
      .replace(/OS: Linux .*|getrlimit\(RLIMIT_NOFILE\): .*|start worker process \d+/g, '…')
      .replace(/^.*built by gcc.*\n/gm, '')
      .replace(/(received) from \d+|worker process \d+/g, '$1')
      .replaceAll('apache2', 'httpd')
      .replaceAll('/usr/lib/httpd/modules', '/usr/local/httpd/modules')
      .replace(/Server built: .*/g, 'Server built')
      .replace(/\[\d\d\/\w+\/\d{4}:[\d:]+ \+0000\]/g, '[TIME]')
      .replace(/^\[\w{3} \w{3} \d\d [\d:.]+ \d{4}\]/gm, '[TIME]')
      .replace(/^\d{4}\/\d\d\/\d\d [\d:]+ /gm, 'TIME ')
      .replace(/\[pid \d+:tid \d+\]/g, '[pid]')
      .replace(/\(pid=\d+\)/g, '(pid)')
      .replace(/\d+#\d+:/g, 'PID:')
      .replace(/client:? (127\.0\.0\.1|172\.17\.0\.1)(:\d+)?/g, 'client')
      .replace(/^(127\.0\.0\.1|172\.17\.0\.1) /gm, 'client ')
      .replace(/AH00558: .*, using [\d.]+\./g, 'AH00558: …')
      .replace(/curl\/[\d.]+/g, 'curl')
      // Apache's order of methods is another one in each process.
      .replace(/^Allow: (.*)$/gm, (_, list: string) => `Allow: ${list.split(',').sort().join(',')}`)
  );
}

const MARK = '=== next ===';

class Site {
  readonly #shell: Shell;
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
    const cases = JSON.parse(read(`cases/${server.name}.json`)) as Cases;
    const files: Record<string, string> = {};
    const after: string[] = [];
    for (const [name, entry] of Object.entries(cases.files)) {
      const path = `site/htdocs/${name}`;
      if (entry === null) after.push(`mkdir -p '${path}'`);
      else files[path] = typeof entry === 'string' ? entry : entry.text;
      if (entry !== null && typeof entry !== 'string') after.push(`chmod ${entry.mode} '${path}'`);
    }
    for (const [name, to] of Object.entries(cases.links))
      after.push(`mkdir -p "$(dirname 'site/htdocs/${name}')"; ln -s '${to}' 'site/htdocs/${name}'`);
    this.#shell = new Shell(files, [server.image]);
    this.#shell.out(
      `mkdir -p site/logs site/htdocs; ${after.join('; ')}; find site ! -type l -exec touch -d '2026-11-24 00:00:00' {} +`,
    );
  }

  #put(name: string, text: string): void {
    const { computer } = this.#shell;
    computer.putFile(`${computer.folder}/site/${name}`, text);
  }

  /** What the server says of each configuration. */
  configs(texts: readonly string[]): { output: string; code: number }[] {
    for (const [i, text] of texts.entries()) this.#put(`c${i}.conf`, this.#server.base(text));
    const out = this.#shell.out(
      `docker run --rm -v "$PWD/site:/srv/site" ${this.#server.image} sh -c 'i=0; while [ $i -lt ${texts.length} ]; do cp /srv/site/c$i.conf /srv/site/t.conf; ${this.#server.test} 2>&1; echo "code $?"; echo "${MARK}"; i=$((i+1)); done'`,
    );
    return out
      .split(`${MARK}\n`)
      .slice(0, -1)
      .map((text) => {
        const [, output = '', code = ''] = /^([\s\S]*)code (\d+)\n$/.exec(text) ?? [];
        return { output, code: Number(code) };
      });
  }

  /** What it answers, and what it logs. */
  serve(config: string, requests: readonly string[]): { answers: string[]; out: string; err: string } {
    const { image, run, stop, base } = this.#server;
    this.#put('t.conf', base(config));
    this.#shell.out(
      `docker run -d --name web --hostname web.test -p 18080:18080 -v "$PWD/site:/srv/site" --entrypoint '' ${image} ${run}; sleep 1`,
    );
    const answers = requests.map((request) => {
      const line = request.replace(/(\S+|'[^']*')$/, (word) => `'http://localhost:18080${word.replace(/^'|'$/g, '')}'`);
      return this.#shell.run(`curl -si --max-time 5 ${line}`).stdout;
    });
    this.#shell.out(`docker kill -s ${stop} web; docker wait web`);
    const { stdout, stderr } = this.#shell.run('docker logs web; docker rm -f web >/dev/null');
    return { answers, out: stdout, err: stderr };
  }
}

for (const server of SERVERS)
  describe(server.name, () => {
    const recorded = JSON.parse(read(`${server.name}.json`)) as Recorded;
    const site = new Site(server);

    it('says of a configuration what the real one says', () => {
      const said = site.configs(recorded.configs.map(({ config }) => config));
      const show = (one: { output: string; code: number } | undefined): string =>
        `${even(one?.output ?? '')}code ${one?.code}`;
      expect(recorded.configs.map((one, i) => [one.config, show(said[i])])).toEqual(
        recorded.configs.map((one) => [one.config, show(one)]),
      );
    });

    it.each(recorded.sites.map((one) => [one.name, one] as const))('%s: answers and logs', (_, one) => {
      const got = site.serve(
        one.config,
        one.answers.map(({ request }) => request),
      );
      expect(one.answers.map(({ request }, i) => [request, even(got.answers[i] ?? '')])).toEqual(
        one.answers.map(({ request, answer }) => [request, even(answer)]),
      );
      expect(even(got.out)).toBe(even(one.out));
      expect(even(got.err)).toBe(even(one.err));
    });
  });
