import type { Task } from '../../../base/task.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';
import { type Fetched, type FetchProblem, fetchUrl } from './fetch.ts';
import { headerOf, parseUrl, REASONS, type Url } from './http.ts';
import { notAnswered } from './outside.ts';

const COLON_HOST = (url: Url): string =>
  url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`;

const small = (n: number): string =>
  n < 100000 ? String(n) : n < 1024 * 100000 ? `${Math.floor(n / 1024)}k` : `${(n / 1048576).toFixed(1)}M`;

function bar(name: string, size: number): string {
  return `${name.slice(0, 20).padEnd(20)} 100% |${'*'.repeat(32)}| ${small(size).padStart(5)}  0:00:00 ETA\n`;
}

/** Where the answer is saved; `-` is standard output. */
function target(run: Run, url: Url): string {
  const named = run.value('O');
  if (named !== undefined) return named;
  const name = url.path.replace(/[?#].*/, '').replace(/.*\//, '') || 'index.html';
  const folder = run.value('P');
  return folder === undefined ? name : `${folder}/${name}`;
}

const UNCHECKED = 'wget: note: TLS certificate validation not implemented\n';

function* request(run: Run, url: Url, hops = 0): Task<{ url: Url; got: Fetched } | undefined> {
  const unknown = notAnswered(url.host) ?? unchecked(run, url);
  if (unknown !== undefined) {
    run.warn(unknown);
    return undefined;
  }
  const headers: [string, string][] = [
    ['Host', COLON_HOST(url)],
    ['User-Agent', run.value('U') ?? (run.gnu ? 'Wget/1.21.3' : 'Wget')],
  ];
  if (run.gnu) headers.push(['Accept', '*/*'], ['Accept-Encoding', 'identity']);
  headers.push(['Connection', run.gnu ? 'Keep-Alive' : 'close']);
  for (const line of run.values('H')) {
    const at = line.indexOf(':');
    headers.push([line.slice(0, at), line.slice(at + 1).trim()]);
  }
  const post = run.value('D');
  const body = post === undefined ? undefined : Uint8Array.from(post, (c) => c.charCodeAt(0));
  if (body)
    headers.push(['Content-Type', 'application/x-www-form-urlencoded'], ['Content-Length', String(body.length)]);
  if (run.gnu && !run.has('q'))
    run.say(
      `--${strftime('%F %T', run.p.clock.now())}--  ${url.scheme}://${COLON_HOST(url)}${url.path}\nResolving ${url.host} (${url.host})... `,
    );
  const quiet = run.has('q');
  // Alpine's busybox has a helper that checks; the plain one owns up.
  const tls = url.scheme === 'https' && run.p.flavour.distribution === 'busybox' && !run.has('K') && hops === 0;
  const got = yield* fetchUrl(
    run.p,
    url,
    { method: run.has('s') ? 'HEAD' : body ? 'POST' : 'GET', version: 'HTTP/1.1', headers, ...(body ? { body } : {}) },
    (address) => {
      if (quiet && !run.gnu && tls) run.say(UNCHECKED);
      if (quiet) return;
      if (run.gnu) run.say(`${address}\nConnecting to ${url.host} (${url.host})|${address}|:${url.port}... `);
      else run.say(`Connecting to ${COLON_HOST(url)} (${address}:${url.port})\n`);
      if (tls) run.say(UNCHECKED);
    },
    !run.gnu,
  );
  if ('kind' in got) {
    problem(run, url, got);
    return undefined;
  }
  if (run.gnu && !quiet)
    run.say(
      `connected.\nHTTP request sent, awaiting response... ${got.status} ${got.message.start.replace(/^\S+ \d+ ?/, '')}\n`,
    );
  if (run.has('S'))
    run.say(
      `  ${got.message.start}\n${got.message.headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}${run.gnu ? '' : '  \n'}`,
    );
  const location = headerOf(got.message.headers, 'Location');
  if ([301, 302, 303, 307, 308].includes(got.status) && location !== undefined) {
    const most = run.gnu ? Number(run.value('R') ?? 20) : 5;
    if (hops >= most) {
      if (run.gnu && !quiet) run.say(`${most} redirections exceeded.\n`);
      if (run.gnu) run.code = 8;
      else run.warn('too many redirections');
      return undefined;
    }
    const next = parseUrl(location.startsWith('/') ? `${url.scheme}://${COLON_HOST(url)}${location}` : location);
    if (run.gnu && !quiet) run.say(`Location: ${location} [following]\n`);
    if (next) return yield* request(run, next, hops + 1);
  }
  return { url, got };
}

/** GNU's wget on Debian checks a site by the certificates of a package that is not everywhere. */
function unchecked(run: Run, url: Url): string | undefined {
  const checks = run.gnu && url.scheme === 'https' && run.p.flavour.distribution === 'debian';
  if (!checks || run.has('K')) return undefined;
  if (run.stat('/etc/ssl/certs/ca-certificates.crt').ok) return undefined;
  return 'drydock: the site cannot be checked without certificates: install ca-certificates';
}

function problem(run: Run, url: Url, failure: FetchProblem): void {
  const quiet = run.has('q') && run.gnu;
  if (failure.kind === 'name') {
    if (run.gnu) {
      const why = failure.again ? 'Temporary failure in name resolution' : 'Name or service not known';
      run.code = 4;
      if (!quiet) run.say(`failed: ${why}.\n${run.name}: unable to resolve host address ${`‘${url.host}’`}\n`);
    } else run.warn(`bad address '${COLON_HOST(url)}'`);
    return;
  }
  if (failure.kind === 'connect') {
    if (run.gnu) {
      run.code = 4;
      if (!quiet) run.say(`failed: ${strerror(failure.error)}.\n`);
    } else if (run.has('T') && failure.error === 'ETIMEDOUT') run.warn('download timed out');
    else run.warn(`can't connect to remote host (${failure.address}): ${strerror(failure.error)}`);
    return;
  }
  if (run.gnu) {
    run.code = 4;
    if (!quiet) run.say('connected.\nHTTP request sent, awaiting response... No data received.\n');
  } else if (failure.kind === 'empty')
    run.warn(`error getting response${failure.reset ? `: ${strerror('ECONNRESET')}` : ''}`);
  else run.warn(`error getting response: ${strerror('ECONNRESET')}`);
}

export const wget = tool(
  {
    short: 'cqSO:P:T:t:U:NbrndkmpE4nv',
    long: 'quiet=q server-response=S output-document=:O directory-prefix=:P timeout=:T tries=:t user-agent=:U header=:H post-data=:D spider=s no-check-certificate=K continue=c no-verbose=n no-cache=0 max-redirect=:R progress=:G show-progress=0 https-only=0',
    usageCode: 2,
    busybox: {
      short: 'cqSO:o:P:T:t:U:Y:n:',
      long: 'quiet=q header=:H post-data=:D spider=s no-check-certificate=K continue=c timeout=:T tries=:t user-agent=:U output-document=:O',
    },
  },
  function* (run) {
    if (run.args.length === 0) {
      if (!run.gnu) return run.usage(undefined);
      run.say(
        `${run.name}: missing URL\nUsage: ${run.name} [OPTION]... [URL]...\n\nTry \`${run.name} --help' for more options.\n`,
      );
      return 1;
    }
    for (const text of run.args) {
      const url = parseUrl(text);
      if (!url || !/^https?$/.test(url.scheme)) {
        if (run.gnu) run.say(`${text}: Unsupported scheme ‘${url?.scheme ?? ''}’.\n`);
        else run.say(`${run.name}: not an http or ftp url: ${text}\n`);
        run.code = 1;
        continue;
      }
      const done = yield* request(run, url);
      yield* run.flush();
      if (done) yield* save(run, done.url, done.got);
    }
  },
);

function* save(run: Run, url: Url, got: Fetched): Task<void> {
  const { status, message } = got;
  const quiet = run.has('q');
  if (status >= 400 || status < 200) {
    if (!run.gnu) return run.warn(`server returned error: ${message.start}`);
    run.code = 8;
    if (!quiet)
      run.say(
        `${strftime('%F %T', run.p.clock.now())} ERROR ${status}: ${message.start.replace(/^\S+ \d+ ?/, '') || (REASONS[status] ?? '')}.\n\n`,
      );
    return;
  }
  if (run.has('s')) {
    if (!quiet) run.say(run.gnu ? 'Remote file exists.\n\n' : 'remote file exists\n');
    return;
  }
  const file = target(run, url);
  const size = message.body.length;
  if (file === '-') {
    if (!quiet && !run.gnu) run.say('writing to stdout\n');
    run.bytes(message.body);
  } else {
    const exists = !run.gnu && run.value('O') === undefined && !run.has('c') && run.stat(file).ok;
    if (exists) return run.warn(`can't open '${file}': ${strerror('EEXIST')}`);
    if (!quiet && !run.gnu) run.say(`saving to '${file}'\n`);
    const written = run.p.fs.writeFile(
      run.abs(file),
      { bytes: message.body, size },
      run.p.credentials,
      0o666 & ~run.p.umask,
    );
    if (!written.ok)
      return run.warn(
        run.gnu ? `${file}: ${strerror(written.error)}` : `can't open '${file}': ${strerror(written.error)}`,
        run.gnu ? 3 : 1,
      );
  }
  yield* run.p.sleep(Math.min(2000, size / 10000));
  if (quiet) return;
  if (run.gnu) {
    const type = headerOf(message.headers, 'Content-Type')?.replace(/;.*/, '');
    run.say(
      `Length: ${headerOf(message.headers, 'Content-Length') === undefined ? 'unspecified' : size}${size >= 1024 ? ` (${(size / 1024).toFixed(1)}K)` : ''}${type ? ` [${type}]` : ''}\nSaving to: ‘${file === '-' ? 'STDOUT' : file}’\n\n     0K ${'.'
        .repeat(Math.min(50, Math.ceil(size / 1024) || 1))
        .replace(/(.{10})(?=.)/g, '$1 ')
        .padEnd(
          55,
        )} 100% ${(size / 1024).toFixed(1)}M=0s\n\n${strftime('%F %T', run.p.clock.now())} (${(size / 1024).toFixed(1)} MB/s) - ‘${file}’ saved [${size}/${size}]\n\n`,
    );
  } else
    run.say(
      bar(file === '-' ? '-' : file.replace(/.*\//, ''), size) +
        (file === '-' ? 'written to stdout\n' : `'${file}' saved\n`),
    );
}
