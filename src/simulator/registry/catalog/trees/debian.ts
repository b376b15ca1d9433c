import type { Attributes, Node, Tree } from '../../../filesystem/index.ts';
import {
  emptyTree,
  fileNode,
  programFile,
  setNode,
  symlinkNode,
  TreeEditor,
  treeSize,
} from '../../../filesystem/index.ts';
import type { DebianRelease } from './debian-release.ts';

/** Programs of Debian that are not GNU's versions of a tool that BusyBox has too. */
const OWN_NAMES = new Set([
  'bash',
  'dash',
  'apt',
  'apt-get',
  'apt-cache',
  'apt-mark',
  'dpkg',
  'dpkg-query',
  'dpkg-deb',
  'perl',
]);

const OWNERS: Readonly<Record<string, number>> = {
  root: 0,
  adm: 4,
  tty: 5,
  mail: 8,
  man: 6,
  shadow: 42,
  utmp: 43,
  staff: 50,
  _apt: 42,
};

const USERS = [
  'root:x:0:0:root:/root:/bin/bash',
  'daemon:x:1:1:daemon:/usr/sbin:',
  'bin:x:2:2:bin:/bin:',
  'sys:x:3:3:sys:/dev:',
  'sync:x:4:65534:sync:/bin:/bin/sync',
  'games:x:5:60:games:/usr/games:',
  'man:x:6:12:man:/var/cache/man:',
  'lp:x:7:7:lp:/var/spool/lpd:',
  'mail:x:8:8:mail:/var/mail:',
  'news:x:9:9:news:/var/spool/news:',
  'uucp:x:10:10:uucp:/var/spool/uucp:',
  'proxy:x:13:13:proxy:/bin:',
  'www-data:x:33:33:www-data:/var/www:',
  'backup:x:34:34:backup:/var/backups:',
  'list:x:38:38:Mailing List Manager:/var/list:',
  'irc:x:39:39:ircd:/run/ircd:',
  '_apt:x:42:65534::/nonexistent:',
  'nobody:x:65534:65534:nobody:/nonexistent:',
];

const GROUPS =
  'root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15 dialout:20 fax:21 voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37 list:38 irc:39 src:40 shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100 nogroup:65534';

/**
 * A minimal Debian. `size` in bytes is what all files together shall have: the difference to the files that are listed one
 * by one lies in the locale archive. `mtime` in seconds since the Unix epoch.
 */
export function debianTree(files: string, release: DebianRelease, size: number, mtime: number): Tree {
  const editor = new TreeEditor(emptyTree({ mtime }), { mode: 0o755, uid: 0, gid: 0, mtime });
  for (const line of files.split('\n')) {
    const [folder = '/', ...entries] = line.split(' ');
    for (const entry of entries) {
      const { name, node } = readEntry(entry, folder, mtime);
      const path = `${folder === '/' ? '' : folder}/${name}`;
      if (node.kind === 'directory') editor.folder(path, node.attributes);
      else editor.set(path, node);
    }
  }
  const tree = withTexts(editor.finish(), release, mtime);
  const rest = Math.max(0, size - treeSize(tree));
  return setNode(tree, '/usr/lib/locale/locale-archive', fileNode({ bytes: new Uint8Array(0), size: rest }, { mtime }));
}

function readEntry(entry: string, folder: string, mtime: number): { readonly name: string; readonly node: Node } {
  const [text = '', owner] = entry.split(/@(?=\w+:\w+$)/);
  const [user, group] = (owner ?? 'root:root').split(':');
  const own = { uid: OWNERS[user ?? ''] ?? 0, gid: OWNERS[group ?? ''] ?? 0, mtime };
  const link = text.indexOf('>');
  if (link > 0) return { name: text.slice(0, link), node: symlinkNode(text.slice(link + 1), own) };
  const slash = text.indexOf('/');
  if (slash > 0)
    return {
      name: text.slice(0, slash),
      node: emptyTree({ ...own, mode: Number.parseInt(text.slice(slash + 1) || '755', 8) }),
    };
  return fileEntry(text, folder, own);
}

function fileEntry(
  text: string,
  folder: string,
  own: Omit<Attributes, 'mode'>,
): { readonly name: string; readonly node: Node } {
  const [name = '', hex = '0', octal] = text.split(':');
  const size = Number.parseInt(hex, 16);
  const isProgram = /^\/usr\/s?bin$/.test(folder);
  const mode = Number.parseInt(octal ?? (isProgram ? '755' : '644'), 8);
  const content = isProgram
    ? programFile(OWN_NAMES.has(name) ? name : `gnu/${name}`, size)
    : { bytes: new Uint8Array(0), size };
  return { name, node: fileNode(content, { ...own, mode }) };
}

/** The files that people and programs read. */
function withTexts(tree: Tree, { version, codename, point }: DebianRelease, mtime: number): Tree {
  const texts: Record<string, string> = {
    '/usr/lib/os-release': `PRETTY_NAME="Debian GNU/Linux ${version} (${codename})"\nNAME="Debian GNU/Linux"\nVERSION_ID="${version}"\nVERSION="${version} (${codename})"\nVERSION_CODENAME=${codename}\nID=debian\nHOME_URL="https://www.debian.org/"\nSUPPORT_URL="https://www.debian.org/support"\nBUG_REPORT_URL="https://bugs.debian.org/"\n`,
    '/etc/debian_version': `${point}\n`,
    '/etc/issue': `Debian GNU/Linux ${version} \\n \\l\n\n`,
    '/etc/issue.net': `Debian GNU/Linux ${version}\n`,
    '/etc/passwd': USERS.map((user) => `${user.endsWith(':') ? `${user}/usr/sbin/nologin` : user}\n`).join(''),
    '/etc/group': GROUPS.split(' ')
      .map((group) => `${group.replace(':', ':x:')}:\n`)
      .join(''),
    '/etc/timezone': 'Etc/UTC\n',
    '/etc/shells':
      '# /etc/shells: valid login shells\n/bin/sh\n/usr/bin/sh\n/bin/bash\n/usr/bin/bash\n/bin/rbash\n/usr/bin/rbash\n/bin/dash\n/usr/bin/dash\n',
    '/etc/apt/sources.list': `deb http://deb.debian.org/debian ${codename} main\n`,
    '/etc/host.conf': 'multi on\n',
    '/etc/ld.so.conf': 'include /etc/ld.so.conf.d/*.conf\n\n',
  };
  let result = tree;
  for (const [path, text] of Object.entries(texts)) result = setNode(result, path, fileNode(text, { mtime }));
  return result;
}
