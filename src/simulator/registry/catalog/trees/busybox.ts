import { concatBytes, utf8Encode } from '../../../base/bytes.ts';
import {
  emptyTree,
  fileNode,
  getNode,
  type Node,
  programFile,
  setNode,
  symlinkNode,
  type Tree,
} from '../../../filesystem/index.ts';

/** What BusyBox 1.38 of Debian brings, each a hard link to one file. */
const APPLETS =
  '[ [[ acpid adjtimex ar arch arp arping ascii ash awk base64 basename bc blkdiscard blockdev brctl bunzip2 busybox bzcat bzip2 cal cat chattr chgrp chmod chown chroot chvt clear cmp cp cpio crc32 crond crontab cttyhack cut date dc dd deallocvt depmod devmem df diff dirname dmesg dnsdomainname dos2unix dpkg dpkg-deb du dumpkmap dumpleases echo ed egrep env expand expr factor fallocate false fatattr fdisk fgrep find findfs fold free freeramdisk fsfreeze fstrim ftpget ftpput getfattr getopt getty grep groups gunzip gzip halt head hexdump hostid hostname httpd hwclock i2cdetect i2cdump i2cget i2cset i2ctransfer id ifconfig ifdown ifup init insmod install ionice ip ipcalc kill killall klogd last less link linux32 linux64 linuxrc ln loadfont loadkmap logger login logname logread losetup ls lsattr lsblk lsmod lsscsi lzcat lzma lzop md5sum mdev microcom mim mkdir mkdosfs mke2fs mkfifo mknod mkpasswd mkswap mktemp modinfo modprobe more mount mt mv nameif nbd-client nc netstat nl nologin nproc nsenter nslookup nuke od openvt partprobe passwd paste patch pidof ping ping6 pivot_root poweroff printf ps pwd rdate readlink realpath reboot renice reset resize resume rev rm rmdir rmmod route rpm rpm2cpio run-init run-parts sed seq setkeycodes setpriv setsid sh sha1sum sha256sum sha384sum sha3sum sha512sum shred shuf sleep sort ssl_client ssl_server start-stop-daemon stat strings stty su sulogin svc svok swapoff swapon switch_root sync sysctl syslogd tac tail tar taskset tc tee telnet telnetd test tftp time timeout top touch tr traceroute traceroute6 true truncate ts tty tunctl ubirename udhcpc udhcpc6 udhcpd uevent umount uname uncompress unexpand uniq unix2dos unlink unlzma unshare unxz unzip uptime usleep uudecode uuencode uuidgen vconfig vi vmstat w watch watchdog wc wget which who whoami xargs xxd xz xzcat yes zcat'.split(
    ' ',
  );

/** Bytes of the static binary. */
const BUSYBOX_SIZE = 2_063_232;

const PASSWD =
  'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\nwww-data:x:33:33:www-data:/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n';
const GROUP = 'root:x:0:\ndaemon:x:1:\nwww-data:x:33:\nnogroup:x:65534:\n';

/** A root with nothing but BusyBox. `mtime` in seconds since the Unix epoch. */
export function busyboxTree(mtime: number, program: 'busybox' | 'busybox-debian' = 'busybox'): Tree {
  const at = { mtime };
  const binary = { ...fileNode(programFile(program, BUSYBOX_SIZE), { mode: 0o755, mtime }), link: 'busybox' };
  const bin = emptyTree(at);
  let tree: Tree = {
    ...emptyTree(at),
    entries: new Map([['bin', { ...bin, entries: new Map(APPLETS.map((name) => [name, binary])) }]]),
  };
  for (const path of ['/etc', '/home', '/root', '/usr/bin', '/usr/sbin', '/var'])
    tree = setNode(tree, path, emptyTree(at), { mode: 0o755, uid: 0, gid: 0, mtime });
  tree = setNode(tree, '/tmp', emptyTree({ mode: 0o1777, mtime }));
  tree = setNode(tree, '/etc/passwd', fileNode(PASSWD, at));
  return setNode(tree, '/etc/group', fileNode(GROUP, at));
}

/** What can be put into a tree. Owners are numbers; root's unless given. */
export type Entry =
  /** A text file; executable when it begins with `#!`. */
  | string
  /** An empty folder. */
  | null
  | { readonly program: string; readonly size: number }
  | { readonly link: string }
  | { readonly hole: number }
  /** A text file with a time of its own, in seconds since the Unix epoch. */
  | { readonly text: string; readonly mtime: number }
  | { readonly folder: number; readonly uid?: number; readonly gid?: number }
  /** More text at the end of a file that is there. */
  | { readonly append: string };

/** What lies where, by absolute path. */
export type Entries = Readonly<Record<string, Entry>>;

/** Puts entries into a tree, by absolute path; `mtime` in seconds since the Unix epoch. */
export function withEntries(tree: Tree, mtime: number, entries: Entries): Tree {
  const parents = { mode: 0o755, uid: 0, gid: 0, mtime };
  let result = tree;
  for (const [path, entry] of Object.entries(entries)) {
    result = setNode(result, path, nodeOf(entry, mtime, getNode(result, path)), parents);
  }
  return result;
}

function nodeOf(entry: Entry, mtime: number, before: Node | undefined): Node {
  if (entry === null) return emptyTree({ mtime });
  if (typeof entry === 'string') return fileNode(entry, { mtime, mode: entry.startsWith('#!') ? 0o755 : 0o644 });
  if ('text' in entry) return fileNode(entry.text, { mtime: entry.mtime, mode: 0o644 });
  if ('link' in entry) return symlinkNode(entry.link, { mtime });
  if ('hole' in entry) return fileNode({ bytes: new Uint8Array(0), size: entry.hole }, { mtime });
  if ('folder' in entry) return emptyTree({ mtime, mode: entry.folder, uid: entry.uid ?? 0, gid: entry.gid ?? 0 });
  if ('append' in entry) return appended(before, entry.append, mtime);
  return fileNode(programFile(entry.program, entry.size), { mtime, mode: 0o755 });
}

function appended(before: Node | undefined, text: string, mtime: number): Node {
  const old = before?.kind === 'file' ? before.content.bytes : new Uint8Array(0);
  return fileNode(concatBytes([old, utf8Encode(text)]), { ...before?.attributes, mtime });
}
