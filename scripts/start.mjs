// `npm start`: builds the site when its sources are newer than the last build, serves dist/ and prints the URL.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const base = `/${(process.env.DRYDOCK_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const port = Number(process.env.PORT ?? 4321);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'scripts'].map((name) =>
    newest(join(root, name)),
  );
  if (existsSync(join(dist, 'index.html')) && newest(join(dist, 'index.html')) > Math.max(...sources)) return;
  console.log('Building the site …');
  const run = spawnSync(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) {
    console.error('The build failed. `npm run build` shows all of its output.');
    process.exit(run.status ?? 1);
  }
}

/** The file that answers a request path, or undefined. Stays inside dist/. */
function fileFor(pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const inside = normalize(join(dist, decodeURIComponent(pathname.slice(base.length))));
  if (!inside.startsWith(dist)) return undefined;
  for (const candidate of [inside, join(inside, 'index.html'), `${inside}.html`]) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
  }
  return undefined;
}

/** Compressed files by path, with the time of the file that each was made from. */
const compressed = new Map();

/** A text file compressed, once for each version of it. */
function gzipped(file) {
  const { mtimeMs } = statSync(file);
  const known = compressed.get(file);
  if (known?.mtimeMs === mtimeMs) return known.bytes;
  const bytes = gzipSync(readFileSync(file));
  compressed.set(file, { mtimeMs, bytes });
  return bytes;
}

const wantsGzip = (request, file) =>
  /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') &&
  /\.(html|js|mjs|css|json|svg|xml|txt|webmanifest)$/.test(file);

function answer(request, response) {
  let file;
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' && base !== '/') return response.writeHead(302, { location: base }).end();
    file = fileFor(pathname);
  } catch {
    return response.writeHead(400).end('Bad request');
  }
  const status = file ? 200 : 404;
  file ??= join(dist, '404.html');
  if (!existsSync(file)) return response.writeHead(404).end('Not found');
  const small = wantsGzip(request, file) ? gzipped(file) : undefined;
  response.writeHead(status, {
    ...(small !== undefined && { 'content-encoding': 'gzip', 'content-length': small.length }),
    vary: 'accept-encoding',
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.includes(`${join(dist, '_astro')}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  });
  if (small !== undefined) response.end(small);
  else createReadStream(file).pipe(response);
}

function listen(wanted, tries) {
  const server = createServer(answer);
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && tries > 0 && process.env.PORT === undefined) listen(wanted + 1, tries - 1);
    else {
      console.error(
        error.code === 'EADDRINUSE' ? `Port ${wanted} is taken. Choose another: PORT=8000 npm start` : error.message,
      );
      process.exit(1);
    }
  });
  server.listen(wanted, '127.0.0.1', () =>
    console.log(`Drydock is at http://localhost:${server.address().port}${base}  (Ctrl-C ends it)`),
  );
}

build();
listen(port, 20);
