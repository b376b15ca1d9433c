import type { Task } from '../../base/task.ts';
import type { Process, Program } from '../program.ts';
import { TOOLS } from './applets.ts';
import { BANNER, busyboxUsage } from './usage.ts';

/** The applets of Debian's static busybox, which is the one that Drydock was checked against. */
export const DEBIAN_APPLETS: readonly string[] = (
  '[ [[ acpid adjtimex ar arch arp arping ascii ash awk base64 basename bc blkdiscard blockdev brctl bunzip2 ' +
  'busybox bzcat bzip2 cal cat chattr chgrp chmod chown chroot chvt clear cmp cp cpio crc32 crond crontab ' +
  'cttyhack cut date dc dd deallocvt depmod devmem df diff dirname dmesg dnsdomainname dos2unix dpkg dpkg-deb ' +
  'du dumpkmap dumpleases echo ed egrep env expand expr factor fallocate false fatattr fdisk fgrep find findfs ' +
  'fold free freeramdisk fsfreeze fstrim ftpget ftpput getfattr getopt getty grep groups gunzip gzip halt head ' +
  'hexdump hostid hostname httpd hwclock i2cdetect i2cdump i2cget i2cset i2ctransfer id ifconfig ifdown ifup ' +
  'init insmod install ionice ip ipcalc kill killall klogd last less link linux32 linux64 linuxrc ln loadfont ' +
  'loadkmap logger login logname logread losetup ls lsattr lsblk lsmod lsscsi lzcat lzma lzop md5sum mdev ' +
  'microcom mim mkdir mkdosfs mke2fs mkfifo mknod mkpasswd mkswap mktemp modinfo modprobe more mount mt mv ' +
  'nameif nbd-client nc netstat nl nologin nproc nsenter nslookup nuke od openvt partprobe passwd paste patch ' +
  'pidof ping ping6 pivot_root poweroff printf ps pwd rdate readlink realpath reboot renice reset resize resume ' +
  'rev rm rmdir rmmod route rpm rpm2cpio run-init run-parts sed seq setkeycodes setpriv setsid sh sha1sum ' +
  'sha256sum sha384sum sha3sum sha512sum shred shuf sleep sort ssl_client ssl_server start-stop-daemon stat ' +
  'strings stty su sulogin svc svok swapoff swapon switch_root sync sysctl syslogd tac tail tar taskset tc tee ' +
  'telnet telnetd test tftp time timeout top touch tr traceroute traceroute6 true truncate ts tty tunctl ' +
  'ubirename udhcpc udhcpc6 udhcpd uevent umount uname uncompress unexpand uniq unix2dos unlink unlzma unshare ' +
  'unxz unzip uptime usleep uudecode uuencode uuidgen vconfig vi vmstat w watch watchdog wc wget which who ' +
  'whoami xargs xxd xz xzcat yes zcat '
)
  .trim()
  .split(' ');

/** What the builds of the official busybox image and of Alpine have besides. */
export const MORE_APPLETS: readonly string[] = (
  'add-shell addgroup adduser bootchartd chpasswd chpst cksum comm cryptpw delgroup deluser dnsd envdir ' +
  'envuidgid fbset fbsplash fdflush fgconsole flock fsck ftpd hd hdparm hush iostat ipcrm ipcs iplink ipneigh ' +
  'iproute iprule iptunnel kbd_mode lpd lpq lpr lsof lspci lsusb makemime man mesg mkfs.ext2 mkfs.vfat mpstat ' +
  'netcat nice nmeter nohup ntpd pgrep pkill pmap popmaildir powertop printenv pscan pstree pwdx readahead ' +
  'reformime remove-shell rtcwake runlevel runsv runsvdir rx script scriptreplay sendmail setarch setconsole ' +
  'setfattr setfont setlogcons setuidgid showkey slattach softlimit split sum sv svlogd tcpsvd tree ttysize ' +
  'udpsvd unit users volname wall whois zcip '
)
  .trim()
  .split(' ');

/** What `busybox --list` names. */
export const appletNames = (): readonly string[] => DEBIAN_APPLETS;

const SHELLS = new Set(['sh', 'ash', 'hush']);

/** The multi-call program: the applet is argv[0]'s last part, or the first argument of `busybox`. */
export function makeBusybox(shell: Program): Program {
  return function* (p) {
    let { argv } = p;
    let name = lastPart(p.argv[0] ?? '');
    if (name === 'busybox' || name === '') {
      const [, first, ...rest] = p.argv;
      if (first === undefined || first === '--help') {
        yield* p.out(about());
        return 0;
      }
      if (first === '--list') {
        yield* p.out(`${appletNames().join('\n')}\n`);
        return 0;
      }
      if (first === '--list-full') {
        yield* p.out(
          `${appletNames()
            .map((applet) => `bin/${applet}`)
            .join('\n')}\n`,
        );
        return 0;
      }
      name = lastPart(first);
      argv = [first, ...rest];
      if (SHELLS.has(name)) return yield* becomeShell(p, argv);
    }
    if (SHELLS.has(name)) return yield* shell(p);
    const maker = TOOLS[name];
    if (!maker) {
      const known = DEBIAN_APPLETS.includes(name) || MORE_APPLETS.includes(name);
      yield* p.err(known ? `drydock: ${name} (an applet of busybox) is not modelled\n` : `${name}: applet not found\n`);
      return known ? 126 : 127;
    }
    if (argv[1] === '--help' && !/^(echo|true|false|test|printf)$/.test(name)) {
      yield* p.err(yield* busyboxUsage(name));
      return 0;
    }
    return yield* maker('busybox')(p, argv);
  };
}

/** `busybox sh …` goes on as the shell, by executing itself under that name. */
function* becomeShell(p: Process, argv: readonly string[]): Task<number> {
  const own = p.which(p.argv[0] ?? 'busybox');
  if (own.ok) yield* p.exec({ argv, path: own.value });
  return 126;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/^-/, '');

function about(): string {
  const lines: string[] = [];
  let line = '\t';
  const names = appletNames();
  for (const [i, name] of names.entries()) {
    const piece = i === names.length - 1 ? name : `${name}, `;
    if (line.length + piece.trimEnd().length > 71) {
      lines.push(line.trimEnd());
      line = '\t';
    }
    line += piece;
  }
  lines.push(line);
  return `${BANNER}
BusyBox is copyrighted by many authors between 1998-2015.
Licensed under GPLv2. See source distribution for detailed
copyright notices.

Usage: busybox [function [arguments]...]
   or: busybox --list[-full]
   or: busybox --install [-s] [DIR]
   or: function [arguments]...

\tBusyBox is a multi-call binary that combines many common Unix
\tutilities into a single executable.  The shell in this build
\tis configured to run built-in utilities without $PATH search.
\tYou don't need to install a link to busybox for each utility.
\tTo run external program, use full path (/sbin/ip instead of ip).

Currently defined functions:
${lines.join('\n')}
`;
}
