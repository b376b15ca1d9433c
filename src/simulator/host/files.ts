import {
  type Attributes,
  emptyTree,
  fileNode,
  getNode,
  programFile,
  setNode,
  symlinkNode,
  type Tree,
} from '../filesystem/index.ts';
import { DOCKER_GROUP, type User } from './user.ts';

/** Size in bytes that `ls` shows for a host program; nobody looks closer. */
const PROGRAM_SIZE = 64_000;
const ELSEWHERE: Readonly<Record<string, string>> = {
  bash: 'bash',
  curl: 'curl',
  dash: 'dash',
  docker: 'docker',
  getent: 'getent',
  ss: 'ss',
};

/**
 * The root of the learner's computer: a small Debian with the programs that the simulator models, Docker's command line,
 * and the working folder with its files. `mtime` in seconds since the Unix epoch.
 */
export function hostTree(options: {
  readonly programs: Iterable<string>;
  readonly user: User;
  /** Absolute path of the working folder. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly mtime: number;
}): Tree {
  const { user, folder, files, mtime } = options;
  const at = { mtime };
  let tree = emptyTree(at);
  const put = (path: string, node: Parameters<typeof setNode>[2]): void => {
    tree = setNode(tree, path, node, { mode: 0o755, uid: 0, gid: 0, mtime });
  };
  for (const name of [
    'dev',
    'etc',
    'home',
    'proc',
    'root',
    'run',
    'srv',
    'sys',
    'var/lib/docker',
    'var/log',
    'usr/bin',
    'usr/local/bin',
  ])
    put(`/${name}`, emptyTree(at));
  put('/tmp', emptyTree({ mode: 0o1777, mtime }));
  for (const device of ['full', 'null', 'random', 'tty', 'urandom', 'zero'])
    put(`/dev/${device}`, { kind: 'device', device, attributes: { mode: 0o666, uid: 0, gid: 0, mtime } });
  for (const [name, fd] of [
    ['stdin', 0],
    ['stdout', 1],
    ['stderr', 2],
  ])
    put(`/dev/${name}`, symlinkNode(`/proc/self/fd/${fd}`, at));
  put('/bin', symlinkNode('usr/bin', at));
  for (const name of options.programs) {
    const file = name.startsWith('gnu/') ? name.slice(4) : ELSEWHERE[name];
    if (file !== undefined) put(`/usr/bin/${file}`, fileNode(programFile(name, PROGRAM_SIZE), { mode: 0o755, mtime }));
  }
  put('/usr/bin/sh', symlinkNode('dash', at));
  put('/etc/hostname', fileNode(`${user.hostname}\n`, at));
  put('/etc/hosts', fileNode(`127.0.0.1\tlocalhost\n127.0.1.1\t${user.hostname}\n`, at));
  put('/etc/passwd', fileNode(passwd(user), at));
  put(
    '/etc/group',
    fileNode(
      `root:x:0:\ndocker:x:${DOCKER_GROUP}:${user.name}\n${user.uid === 0 ? '' : `${user.name}:x:${user.gid}:\n`}`,
      at,
    ),
  );
  put(
    '/etc/os-release',
    fileNode('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n', at),
  );
  const own: Attributes = { mode: 0o755, uid: user.uid, gid: user.gid, mtime };
  tree = setNode(tree, user.home, emptyTree(own), { ...own, uid: 0, gid: 0 });
  return withFiles(tree, folder, files, own);
}

/** `tree` with the learner's files in `folder`, owned as `own`. A text that begins with `#!` becomes executable. */
function withFiles(tree: Tree, folder: string, files: Readonly<Record<string, string>>, own: Attributes): Tree {
  let result = getNode(tree, folder) === undefined ? setNode(tree, folder, emptyTree(own), own) : tree;
  for (const [path, text] of Object.entries(files)) {
    const mode = text.startsWith('#!') ? 0o755 : 0o644;
    result = setNode(result, `${folder}/${path}`, fileNode(text, { ...own, mode }), own);
  }
  return result;
}

const passwd = (user: User): string =>
  `root:x:0:0:root:/root:/bin/bash\n${user.uid === 0 ? '' : `${user.name}:x:${user.uid}:${user.gid}::${user.home}:/bin/bash\n`}nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`;
