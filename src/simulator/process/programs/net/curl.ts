import { concatBytes, utf8Decode, utf8Encode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { type Fetched, fetchUrl } from './fetch.ts';
import { headerOf, parseUrl, type Url } from './http.ts';
import { notAnswered } from './outside.ts';

const SHORT = 'aA:b:c:C:d:D:e:E:fF:gGhH:iIjkK:lLm:M:nNo:OpP:qQ:r:RsSt:T:u:U:vVw:x:X:y:Y:z:Z0146#';
const LONG =
  'append=a user-agent=:A cookie=:b data=:d data-raw=:d data-binary=:d data-urlencode=:5 json=:J fail=f form=:F get=G header=:H include=i head=I insecure=k location=L max-time=:m output=:o remote-name=O silent=s show-error=S upload-file=:T user=:u verbose=v version=V write-out=:w proxy=:x request=:X compressed=~ connect-timeout=:9 retry=:7 retry-delay=:8 retry-connrefused=6 http1.1=~ http1.0=0 no-progress-meter=N fail-with-body=f create-dirs=3 resolve=:2 ipv4=4 referer=:e dump-header=:D url=:l no-buffer=N progress-bar=# range=:r path-as-is=^';

const version = (run: Run): string =>
  run.p.flavour.distribution === 'debian' && /VERSION_ID="?12/.test(systemText(run.p, '/etc/os-release'))
    ? '7.88.1'
    : run.p.flavour.distribution === 'host'
      ? '8.23.0'
      : '8.14.1';

/** From 8.16 on curl names host and port in one word, and shows no meter before it is connected. */
const recent = (run: Run): boolean => version(run) === '8.23.0';

function unreachable(run: Run, url: Url, ms: number): string {
  const place = recent(run) ? `${url.host}:${url.port}` : `${url.host} port ${url.port}`;
  const why = version(run).startsWith('7') ? "Couldn't connect to server" : 'Could not connect to server';
  return `Failed to connect to ${place} after ${ms} ms: ${why}`;
}

const httpVersion = (run: Run): string => (run.has('0') ? 'HTTP/1.0' : 'HTTP/1.1');

const hostPort = (url: Url): string =>
  url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`;

interface Body {
  readonly bytes: Uint8Array;
  readonly type: string;
}

function* bodyOf(run: Run): Task<Body | string | undefined> {
  const parts: string[] = [];
  let type = 'application/x-www-form-urlencoded';
  for (const option of run.given) {
    const value = option.value ?? '';
    if (option.name === 'J') type = 'application/json';
    if (!/^[dJ5]$/.test(option.name)) continue;
    if (!value.startsWith('@')) {
      parts.push(
        option.name === '5'
          ? value.replace(/^([^=]*=)?(.*)$/s, (_, name = '', rest: string) => name + encodeURIComponent(rest))
          : value,
      );
      continue;
    }
    const file = yield* run.load(value.slice(1));
    if (!file.ok) return `option ${option.name === 'J' ? '--json' : '-d'}: error encountered when reading a file`;
    parts.push(option.name === 'd' ? utf8Decode(file.value).replace(/[\r\n]/g, '') : utf8Decode(file.value));
  }
  const upload = run.value('T');
  if (upload !== undefined) {
    const file = yield* run.load(upload);
    return file.ok ? { bytes: file.value, type: '' } : `cannot open '${upload}'`;
  }
  return parts.length === 0
    ? undefined
    : { bytes: utf8Encode(parts.join(type === 'application/json' ? '' : '&')), type };
}

/** Says what went wrong as `curl: (N) …`; the exit code. */
function failed(run: Run, code: number, text: string): number {
  if (!run.has('s') || run.has('S')) run.say(`curl: (${code}) ${text}\n`);
  run.code = code;
  return code;
}

const METER =
  '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n';

function meter(size: number): string {
  const show = (n: number): string => (n < 100000 ? String(n) : `${Math.floor(n / 1024)}k`).padStart(5);
  const zero = `\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0`;
  return size === 0
    ? `${METER}${zero}\n`
    : `${METER}${zero}\r100 ${show(size)}  100 ${show(size)}    0     0  ${String(size * 100)
        .slice(0, 5)
        .padStart(5)}      0 --:--:-- --:--:-- --:--:-- ${show(size)}\n`;
}

/** A path without `.` and `..`, which curl takes out before it asks. */
function plainPath(path: string): string {
  const [, way = '', rest = ''] = /^([^?]*)(.*)$/s.exec(path) ?? [];
  if (!/\/\.\.?(\/|$)/.test(way)) return path;
  const out: string[] = [];
  const parts = way.split('/').slice(1);
  for (const [i, part] of parts.entries()) {
    if (part !== '.' && part !== '..') out.push(part);
    else {
      if (part === '..') out.pop();
      if (i === parts.length - 1) out.push('');
    }
  }
  return `/${out.join('/')}${rest}`;
}

function* transfer(
  run: Run,
  url: Url,
  body: Body | undefined,
  hops = 0,
): Task<{ got: Fetched; url: Url; heads: string } | number> {
  const method =
    run.value('X') ?? (run.has('I') ? 'HEAD' : run.has('T') ? 'PUT' : body && !run.has('G') ? 'POST' : 'GET');
  const headers: [string, string][] = [
    ['Host', hostPort(url)],
    ['User-Agent', run.value('A') ?? `curl/${version(run)}`],
    ['Accept', run.has('J') ? 'application/json' : '*/*'],
  ];
  const referer = run.value('e');
  if (referer !== undefined) headers.push(['Referer', referer]);
  const range = run.value('r');
  if (range !== undefined) headers.splice(1, 0, ['Range', `bytes=${range}`]);
  const user = run.value('u') ?? url.user;
  if (user !== undefined) headers.splice(1, 0, ['Authorization', `Basic ${base64(user)}`]);
  if (body && !run.has('G'))
    headers.push(
      ['Content-Length', String(body.bytes.length)],
      ...(body.type ? [['Content-Type', body.type] as [string, string]] : []),
    );
  const cookie = run.value('b');
  if (cookie?.includes('=')) headers.push(['Cookie', cookie]);
  for (const line of run.values('H')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim();
    const existing = headers.findIndex(([key]) => key.toLowerCase() === name.toLowerCase());
    if (existing >= 0) headers.splice(existing, 1);
    const value = line.slice(at + 1).trim();
    if (at > 0 && value !== '') headers.push([name, value]);
  }
  const path = run.has('^') ? url.path : plainPath(url.path);
  const target: Url =
    body && run.has('G')
      ? { ...url, path: `${path}${path.includes('?') ? '&' : '?'}${utf8Decode(body.bytes)}` }
      : { ...url, path };
  const verbose = run.has('v');
  const refused = yield* beforehand(run, url);
  if (refused !== undefined) return refused;
  const got = yield* fetchUrl(
    run.p,
    target,
    { method, version: httpVersion(run), headers, ...(body && !run.has('G') ? { body: body.bytes } : {}) },
    (address) => {
      if (verbose) run.say(`*   Trying ${address}:${url.port}...\n`);
    },
  );
  const old = version(run).startsWith('7');
  if ('kind' in got) {
    if (!run.has('s') && !run.has('v') && !run.has('N') && !run.terminal && !recent(run))
      run.say(
        `${METER}\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0${got.kind === 'name' ? '' : '\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0'}\n`,
      );
    if (got.kind === 'name') return failed(run, 6, `Could not resolve host: ${url.host}`);
    if (got.kind === 'empty')
      return got.reset
        ? failed(run, 56, 'Recv failure: Connection reset by peer')
        : failed(run, 52, 'Empty reply from server');
    if (got.kind === 'bad') return failed(run, 1, 'Received HTTP/0.9 when not allowed');
    if (verbose)
      run.say(
        `* connect to ${got.address} port ${url.port} failed: ${strerror(got.error)}\n* ${unreachable(run, url, got.ms)}\n* ${old ? 'Closing connection 0' : 'closing connection #0'}\n`,
      );
    if (got.error === 'ETIMEDOUT') return failed(run, 28, unreachable(run, url, got.ms));
    return failed(run, 7, unreachable(run, url, got.ms));
  }
  const head = `${got.message.start}\r\n${got.message.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  if (verbose) {
    run.say(
      `* Connected to ${url.host} (${got.address}) port ${url.port}${old ? ' (#0)' : ''}\n> ${method} ${target.path} ${httpVersion(run)}\n${headers.map(([name, value]) => `> ${name}: ${value}\n`).join('')}> \n`,
    );
    run.say(
      `${head
        .replaceAll('\r', '')
        .trimEnd()
        .split('\n')
        .map((line) => `< ${line}\n`)
        .join('')}< \n* Connection #0 to host ${url.host} left intact\n`,
    );
  }
  const location = headerOf(got.message.headers, 'Location');
  if (run.has('L') && location !== undefined && got.status >= 300 && got.status < 400) {
    if (hops >= 50) return failed(run, 47, 'Maximum (50) redirects followed');
    const next = parseUrl(location.startsWith('/') ? `${url.scheme}://${hostPort(url)}${location}` : location);
    if (next) {
      const rest = yield* transfer(run, next, got.status === 307 || got.status === 308 ? body : undefined, hops + 1);
      return typeof rest === 'number' ? rest : { ...rest, heads: head + rest.heads };
    }
  }
  return { got, url, heads: head };
}

/** What ends the request before it is sent; undefined when it may go on. */
function* beforehand(run: Run, url: Url): Task<number | undefined> {
  const unknown = notAnswered(url.host);
  if (unknown !== undefined) return failed(run, 7, unknown);
  if (url.scheme !== 'https') return undefined;
  if (run.has('v')) return failed(run, 2, 'drydock: curl -v of an https address is not modelled; leave -v out');
  const debian = run.p.flavour.distribution === 'debian';
  if (!debian || run.has('k') || run.stat(BUNDLE).ok) return undefined;
  const found = yield* run.p.net.lookup(url.host);
  if (!found.ok) return undefined;
  const what = version(run).startsWith('7') ? 'setting certificate file' : 'adding trust anchors from file';
  return failed(run, 77, `error ${what}: ${BUNDLE}`);
}

/** Where Debian keeps the certificates that sites are checked by. */
const BUNDLE = '/etc/ssl/certs/ca-certificates.crt';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(text: string): string {
  const bytes = utf8Encode(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k < 4; k++) out += i + k > bytes.length ? '=' : ALPHABET.charAt((n >> (18 - 6 * k)) & 63);
  }
  return out;
}

function writeOut(format: string, done: { got: Fetched; url: Url; heads: string }): string {
  const { got, url } = done;
  const values: Record<string, string> = {
    http_code: String(got.status).padStart(3, '0'),
    response_code: String(got.status).padStart(3, '0'),
    size_download: String(got.message.body.length),
    content_type: headerOf(got.message.headers, 'Content-Type') ?? '',
    url_effective: `${url.scheme}://${hostPort(url)}${url.path}`,
    remote_ip: got.address,
    remote_port: String(url.port),
    time_total: '0.001000',
    time_connect: '0.000500',
    num_redirects: '0',
    redirect_url: headerOf(got.message.headers, 'Location') ?? '',
    method: 'GET',
    exitcode: '0',
  };
  return format
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\r', '\r')
    .replace(/%\{([\w.]+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll('%%', '%');
}

/** Options that change what is asked or sent and have no counterpart here. */
const NOT_MODELLED: readonly string[] = ['F', 'C', 'E', 'K', 'P', 'Q', 't', 'y', 'Y', 'z'];

export const curl = tool({ short: SHORT, long: LONG, usageCode: 2, noHint: true }, function* (run) {
  if (run.has('V')) {
    run.out(
      `curl ${version(run)} (x86_64-pc-linux-gnu) libcurl/${version(run)}\nProtocols: http https\nFeatures: IPv6 Largefile\n`,
    );
    return 0;
  }
  const urls = [...run.args, ...run.values('l')];
  if (urls.length === 0) {
    run.say(
      version(run).startsWith('7')
        ? "curl: try 'curl --help' or 'curl --manual' for more information\n"
        : 'curl: (2) no URL specified\n',
    );
    return 2;
  }
  const unknown = NOT_MODELLED.find((letter) => run.has(letter));
  if (unknown !== undefined) return failed(run, 2, `drydock: curl -${unknown} is not modelled`);
  const body = yield* bodyOf(run);
  if (typeof body === 'string') return failed(run, 26, body);
  const outputs = run.values('o');
  for (const [i, text] of urls.entries()) {
    const url = parseUrl(text);
    if (!url) {
      failed(run, 3, 'URL rejected: No host part in the URL');
      continue;
    }
    if (!/^https?$/.test(url.scheme)) {
      failed(
        run,
        1,
        `Protocol "${url.scheme}" not supported${version(run).startsWith('7') ? ' or disabled in libcurl' : ''}`,
      );
      continue;
    }
    let done = yield* transfer(run, url, body);
    for (
      let tries = Number(run.value('7') ?? 0);
      typeof done === 'number' && (done !== 7 || run.has('6')) && tries > 0;
      tries--
    ) {
      yield* run.flush();
      yield* run.p.sleep(Number(run.value('8') ?? 1) * 1000);
      done = yield* transfer(run, url, body);
    }
    if (typeof done === 'number') {
      if (run.has('w'))
        run.out(
          (run.value('w') ?? '')
            .replaceAll('\\n', '\n')
            .replace(/%\{(http_code|response_code)\}/g, '000')
            .replace(/%\{\w+\}/g, ''),
        );
      continue;
    }
    const { got } = done;
    if (run.has('f') && got.status >= 400) {
      failed(run, 22, `The requested URL returned error: ${got.status}`);
      if (run.has('w')) run.out(writeOut(run.value('w') ?? '', done));
      continue;
    }
    const dump = run.value('D');
    const show = run.has('i', 'I') || dump === '-';
    const bytes = run.has('I')
      ? utf8Encode(done.heads)
      : show
        ? concatBytes([utf8Encode(done.heads), got.message.body])
        : got.message.body;
    const file = outputs[i] ?? (run.has('O') ? url.path.replace(/\?.*/, '').replace(/.*\//, '') : undefined);
    if (run.has('O') && file === '') {
      failed(run, 23, 'Remote file name has no length');
      continue;
    }
    const progress = (file !== undefined || !run.terminal) && !run.has('s', 'N', 'v', '#');
    if (progress) run.say(meter(got.message.body.length));
    if (file === undefined || file === '-') run.bytes(bytes);
    else if (file !== '/dev/null') {
      const written = run.p.fs.writeFile(
        run.abs(file),
        { bytes, size: bytes.length },
        run.p.credentials,
        0o666 & ~run.p.umask,
      );
      if (!written.ok) failed(run, 23, `client returned ERROR on write, ${bytes.length} passed, 0 returned`);
    }
    yield* run.p.sleep(Math.min(2000, got.message.body.length / 10000));
    if (run.has('w')) run.out(writeOut(run.value('w') ?? '', done));
    yield* run.flush();
  }
  return run.code;
});
