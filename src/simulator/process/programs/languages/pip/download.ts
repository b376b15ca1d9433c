import { sha256 } from '../../../../base/sha256.ts';
import type { Task } from '../../../../base/task.ts';
import { makeFolders } from '../../packages/files.ts';
import { wheelFile } from './place.ts';
import type { Wheel } from './registry.ts';
import { canonical } from './requirement.ts';
import { type PipSession, sizeText } from './session.ts';

/** Bytes for each millisecond of simulated time. */
const SPEED = 45_000;

const unit = (bytes: number): readonly [divisor: number, name: string] =>
  bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : bytes >= 1000 ? [1000, 'kB'] : [1, 'bytes'];

/** The finished bar that pip leaves behind a large file, within 80 columns. */
function bar(session: PipSession, bytes: number, milliseconds: number): string {
  const [divisor, name] = unit(bytes);
  const amount = (bytes / divisor).toFixed(1);
  const rate = (bytes / Math.max(1, milliseconds)) * 1000;
  const [rateDivisor, rateName] = unit(rate);
  const end = session.release >= 2502 ? ' 0:00:00' : 'eta 0:00:00';
  const indent = session.release >= 2401 ? '   ' : '     ';
  const rest = ` ${amount}/${amount} ${name} ${(rate / rateDivisor).toFixed(1)} ${rateName}/s ${end}`;
  return `${indent}${'━'.repeat(Math.min(40, 80 - indent.length - rest.length))}${rest}`;
}

const keyPath = (cache: string, url: string): string => {
  const key = sha256(url).slice(0, 56);
  return `${cache}/http-v2/${[...key.slice(0, 5)].join('/')}/${key}`;
};

const urlOf = (file: string): string => `https://files.pythonhosted.org/packages/${file}`;

/** Fetches one file of a wheel unless the cache has it, and says so. The cache keeps it, and what the server told of it. */
function* fetchFile(session: PipSession, file: string, bytes: number, indent: string): Task<void> {
  const { p, cache } = session;
  const path = cache === undefined ? undefined : keyPath(cache, urlOf(file));
  if (path !== undefined && p.stat(`${path}.body`).ok) {
    yield* session.info(`${indent}Using cached ${file} (${sizeText(bytes)})`);
    return;
  }
  yield* session.info(`${indent}Downloading ${file} (${sizeText(bytes)})`);
  const took = 12 + bytes / SPEED;
  yield* p.sleep(took);
  const threshold = session.release >= 2401 ? 512 * 1024 : 40_000;
  if (bytes > threshold && !file.endsWith('.metadata') && session.value('progress-bar') !== 'off')
    yield* session.info(bar(session, bytes, took));
  if (path === undefined) return;
  makeFolders(p, path);
  p.fs.writeFile(path, { bytes: new Uint8Array(0), size: 1800 }, p.credentials, 0o644);
  p.fs.writeFile(`${path}.body`, { bytes: new Uint8Array(0), size: bytes }, p.credentials, 0o644);
}

const fileOf = (session: PipSession, one: Wheel): string =>
  wheelFile(one.name, one.version.text, one.tags, session.place);

/** What pip reads first of a wheel: its metadata, or all of it before 23.2. */
export const fetchMetadata = (session: PipSession, one: Wheel): Task<void> =>
  session.release < 2302
    ? fetchFile(session, fileOf(session, one), one.size, '  ')
    : fetchFile(session, `${fileOf(session, one)}.metadata`, one.metadata, '  ');

export function* fetchWheel(session: PipSession, one: Wheel): Task<void> {
  if (session.release >= 2302) yield* fetchFile(session, fileOf(session, one), one.size, '');
}

/** Asks PyPI for a project's page; false, after pip's warnings, when nobody answers. */
export function* reach(session: PipSession, name: string): Task<boolean> {
  const { p } = session;
  const retries = Number(session.value('retries') ?? 5);
  for (let left = retries; ; left--) {
    const found = yield* p.net.lookup('pypi.org');
    if (found.ok) {
      yield* p.sleep(25);
      return true;
    }
    if (left <= 0) return false;
    const why =
      found.error === 'EAI_AGAIN'
        ? '[Errno -3] Temporary failure in name resolution'
        : '[Errno -2] Name or service not known';
    // Where the connection lies in memory is nobody's to know.
    const address = (0x7f0000000000 + (Number.parseInt(sha256(`${name}${left}`).slice(-9), 16) & ~15)).toString(16);
    const broken =
      session.release >= 2600
        ? `NameResolutionError("HTTPSConnection(host='pypi.org', port=443): Failed to resolve 'pypi.org' (${why})")`
        : `NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x${address}>: Failed to establish a new connection: ${why}')`;
    yield* session.warn(
      `Retrying (Retry(total=${left - 1}, connect=None, read=None, redirect=None, status=None)) after connection broken by '${broken}': /simple/${canonical(name)}/`,
    );
    yield* p.sleep(250 * 2 ** (retries - left));
  }
}
