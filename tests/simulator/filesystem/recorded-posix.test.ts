import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Credentials,
  contentOf,
  createFileSystem,
  createLiveTree,
  type FileSystem,
  type FsResult,
  type Stat,
} from '../../../src/simulator/filesystem/index.ts';

type Call = [who: number, call: string, path: string, ...rest: (string | number)[]];

const WHO: readonly Credentials[] = [
  { uid: 0, gid: 0, groups: [0] },
  { uid: 1000, gid: 1000, groups: [1000, 50] },
  { uid: 1001, gid: 1001, groups: [1001] },
];
const FORMAT = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o010000 };

const runs: Call[][] = readFileSync('tests/recorded/posix/runs.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What Linux said, as the recording writes it. */
function answer(result: FsResult<unknown>, show: (value: unknown) => unknown = () => true): unknown {
  return result.ok ? show(result.value) : result.error;
}

function stat(result: FsResult<Stat>): unknown {
  if (!result.ok) return result.error;
  const { kind, mode, uid, gid, nlink, size } = result.value;
  return [FORMAT[kind], mode, uid, gid, nlink, kind === 'directory' ? 0 : size];
}

function perform(fs: FileSystem, [who, call, path, ...rest]: Call): unknown {
  const as = WHO[who] ?? { uid: 0, gid: 0, groups: [] };
  const [first, second] = rest;
  const number = Number(first);
  const id = (value: unknown): number | undefined => (Number(value) < 0 ? undefined : Number(value));
  switch (call) {
    case 'mkdir':
      return answer(fs.mkdir(path, as, number & 0o777));
    case 'rmdir':
      return answer(fs.rmdir(path, as));
    case 'unlink':
      return answer(fs.unlink(path, as));
    case 'rename':
      return answer(fs.rename(path, String(first), as));
    case 'symlink':
      return answer(fs.symlink(String(first), path, as));
    case 'link':
      return answer(fs.link(path, String(first), as));
    case 'chmod':
      return answer(fs.chmod(path, number, as));
    case 'chown':
      return answer(fs.chown(path, id(first), id(second), as));
    case 'lchown':
      return answer(fs.chown(path, id(first), id(second), as, false));
    case 'write':
      return answer(fs.writeFile(path, contentOf('x'.repeat(Number(second))), as, number));
    case 'excl':
      return answer(fs.createExclusive(path, as, number));
    case 'fifo':
      return answer(fs.mknod(path, 'fifo', as, number));
    case 'read':
      return answer(fs.readFile(path, as), (content) => ({ size: (content as { size: number }).size }));
    case 'readdir':
      return answer(fs.readdir(path, as), (names) => names);
    case 'readlink':
      return answer(fs.readlink(path, as), (target) => [target]);
    case 'stat':
      return stat(fs.stat(path, as));
    case 'lstat':
      return stat(fs.stat(path, as, false));
    case 'access': {
      const want = { read: (number & 4) !== 0, write: (number & 2) !== 0, execute: (number & 1) !== 0 };
      return fs.access(path, as, want).ok ? 'yes' : 'no';
    }
    default:
      throw new Error(call);
  }
}

describe('the file system answers as Linux does', () => {
  it.each(runs.map((run, index) => [index, run] as const))('run %d', (_, run) => {
    const live = createLiveTree();
    const root = { target: '/', source: live, subpath: '/', readOnly: false, type: 'ext4' };
    const fs = createFileSystem(root, { now: () => 1_700_000_000_000 });
    for (const [index, call] of run.entries()) {
      const expected = call.at(-1);
      const given = perform(fs, call.slice(0, -1) as Call);
      expect(given, `call ${index}: ${JSON.stringify(call)}`).toEqual(expected);
    }
  });
});
