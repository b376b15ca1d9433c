import {
  emptyTree,
  fileNode,
  programFile,
  setNode,
  symlinkNode,
  type Tree,
  treeSize,
} from '../../../filesystem/index.ts';

/** Where Alpine links the applets of its BusyBox. */
const APPLETS: Readonly<Record<string, string>> = {
  '/bin':
    'arch ash base64 bbconfig cat chattr chgrp chmod chown cp date dd df dmesg dnsdomainname dumpkmap echo egrep false fatattr fdflush fgrep fsync getopt grep gunzip gzip hostname ionice iostat ipcalc kbd_mode kill link linux32 linux64 ln login ls lsattr lzop makemime mkdir mknod mktemp more mount mountpoint mpstat mv netstat nice pidof ping ping6 pipe_progress printenv ps pwd reformime rev rm rmdir run-parts sed setpriv setserial sh sleep stat stty su sync tar touch true umount uname usleep watch zcat',
  '/sbin':
    'acpid adjtimex arp blkid blockdev depmod fbsplash fdisk findfs fsck fstrim getty halt hwclock ifconfig ifdown ifenslave ifup init inotifyd insmod ip ipaddr iplink ipneigh iproute iprule iptunnel klogd loadkmap logread losetup lsmod mdev mkfs.vfat mkmntdirs mkswap modinfo modprobe nameif nologin pivot_root poweroff raidautorun reboot rmmod route setconsole slattach swapoff swapon switch_root sysctl syslogd tunctl udhcpc vconfig watchdog zcip',
  '/usr/bin':
    '[ [[ awk basename bc beep blkdiscard bunzip2 bzcat bzip2 cal chvt cksum clear cmp comm cpio crontab cryptpw cut dc deallocvt diff dirname dos2unix du eject env expand expr factor fallocate find flock fold free fuser groups hd head hexdump hostid id install ipcrm ipcs killall last less logger lsof lsusb lzcat lzma lzopcat md5sum mesg microcom mkfifo mkpasswd nc nl nmeter nohup nproc nsenter nslookup od openvt passwd paste pgrep pkill pmap printf pscan pstree pwdx readlink realpath renice reset resize seq setkeycodes setsid sha1sum sha256sum sha3sum sha512sum showkey shred shuf sort split strings sum tac tail tee test time timeout top tr traceroute traceroute6 tree truncate tty ttysize udhcpc6 unexpand uniq unix2dos unlink unlzma unlzop unshare unxz unzip uptime uudecode uuencode vi vlock volname wc wget which who whoami whois xargs xxd xzcat yes',
  '/usr/sbin':
    'add-shell addgroup adduser arping brctl chpasswd chroot crond delgroup deluser ether-wake fbset killall5 loadfont nanddump nandwrite nbd-client ntpd partprobe rdate rdev readahead remove-shell rfkill sendmail setfont setlogcons',
};

const FOLDERS =
  'dev etc/apk/keys etc/apk/protected_paths.d etc/busybox-paths.d etc/conf.d etc/crontabs etc/init.d etc/logrotate.d etc/modprobe.d etc/modules-load.d etc/network etc/opt etc/periodic/15min etc/periodic/daily etc/periodic/hourly etc/periodic/monthly etc/periodic/weekly etc/profile.d etc/secfixes.d etc/ssl/certs etc/sysctl.d etc/udhcpc home lib/apk/db lib/firmware lib/modules-load.d lib/sysctl.d media/cdrom media/floppy media/usb mnt opt proc root run srv sys usr/lib usr/local/bin usr/local/lib usr/local/share usr/share/apk/keys usr/share/man usr/share/misc usr/share/udhcpc var/cache/apk var/cache/misc var/empty var/lib/apk var/lib/misc var/lib/udhcpd var/local var/log var/mail var/opt var/spool/cron';

const USERS =
  'root:x:0:0:root:/root:/bin/sh bin:x:1:1:bin:/bin:/sbin/nologin daemon:x:2:2:daemon:/sbin:/sbin/nologin lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin sync:x:5:0:sync:/sbin:/bin/sync shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown halt:x:7:0:halt:/sbin:/sbin/halt mail:x:8:12:mail:/var/mail:/sbin/nologin news:x:9:13:news:/usr/lib/news:/sbin/nologin uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin cron:x:16:16:cron:/var/spool/cron:/sbin/nologin ftp:x:21:21::/var/lib/ftp:/sbin/nologin sshd:x:22:22:sshd:/dev/null:/sbin/nologin games:x:35:35:games:/usr/games:/sbin/nologin ntp:x:123:123:NTP:/var/empty:/sbin/nologin guest:x:405:100:guest:/dev/null:/sbin/nologin nobody:x:65534:65534:nobody:/:/sbin/nologin';

const GROUPS =
  'root:0:root bin:1:root,bin,daemon daemon:2:root,bin,daemon sys:3:root,bin adm:4:root,daemon tty:5: disk:6:root lp:7:lp kmem:9: wheel:10:root floppy:11:root mail:12:mail news:13:news uucp:14:uucp cron:16:cron audio:18: cdrom:19: dialout:20:root ftp:21: sshd:22: input:23: tape:26:root video:27:root netdev:28: kvm:34:kvm games:35: shadow:42: www-data:82: users:100:games ntp:123: abuild:300: utmp:406: ping:999: nogroup:65533: nobody:65534:';

/** A minimal Alpine of `version` (`3.22.2`); `size` in bytes is what all files together shall have, `mtime` in seconds. */
export function alpineTree(version: string, size: number, mtime: number): Tree {
  const parents = { mode: 0o755, uid: 0, gid: 0, mtime };
  let tree: Tree = emptyTree({ mtime });
  const put = (path: string, node: Parameters<typeof setNode>[2]): void => {
    tree = setNode(tree, path, node, parents);
  };
  for (const folder of FOLDERS.split(' ')) put(`/${folder}`, emptyTree({ mtime }));
  put('/root', emptyTree({ mode: 0o700, mtime }));
  for (const folder of ['/tmp', '/var/tmp']) put(folder, emptyTree({ mode: 0o1777, mtime }));
  for (const [folder, names] of Object.entries(APPLETS)) {
    const entries = names.split(' ').map((name) => [name, symlinkNode('/bin/busybox', { mtime })] as const);
    put(folder, { ...emptyTree({ mtime }), entries: new Map(entries) });
  }
  const program = (name: string, bytes: number): Parameters<typeof setNode>[2] =>
    fileNode(programFile(name, bytes), { mode: 0o755, mtime });
  const hole = (bytes: number): Parameters<typeof setNode>[2] =>
    fileNode({ bytes: new Uint8Array(0), size: bytes }, { mode: 0o755, mtime });
  put('/bin/busybox', program('busybox', 808_712));
  put('/sbin/apk', program('apk', 74_096));
  put('/sbin/ldconfig', program('ldconfig', 393));
  put('/usr/bin/getent', program('getent', 47_520));
  put('/usr/bin/ssl_client', program('ssl_client', 14_224));
  put('/lib/ld-musl-x86_64.so.1', hole(662_992));
  put('/lib/libc.musl-x86_64.so.1', symlinkNode('ld-musl-x86_64.so.1', { mtime }));
  put('/usr/lib/libssl.so.3', hole(831_688));
  put('/usr/lib/libz.so.1', hole(104_072));
  put('/usr/lib/libapk.so.2', hole(280_400));
  put('/etc/ssl/certs/ca-certificates.crt', hole(223_687));
  const [major, minor] = version.split('.');
  const texts: Record<string, string> = {
    '/etc/alpine-release': `${version}\n`,
    '/etc/os-release': `NAME="Alpine Linux"\nID=alpine\nVERSION_ID=${version}\nPRETTY_NAME="Alpine Linux v${major}.${minor}"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n`,
    '/etc/passwd': `${USERS.replaceAll(' ', '\n')}\n`,
    '/etc/group': `${GROUPS.split(' ')
      .map((group) => group.replace(':', ':x:'))
      .join('\n')}\n`,
    '/etc/apk/world': 'alpine-baselayout\nalpine-keys\nalpine-release\napk-tools\nbusybox\nlibc-utils\n',
    '/etc/apk/repositories': `https://dl-cdn.alpinelinux.org/alpine/v${major}.${minor}/main\nhttps://dl-cdn.alpinelinux.org/alpine/v${major}.${minor}/community\n`,
    '/etc/apk/arch': 'x86_64\n',
    '/etc/issue': `Welcome to Alpine Linux ${major}.${minor}\nKernel \\r on \\m (\\l)\n\n`,
    '/etc/shells': '# valid login shells\n/bin/sh\n/bin/ash\n',
    '/etc/profile':
      "export PATH='/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'\nexport PAGER=less\numask 022\n",
  };
  for (const [path, text] of Object.entries(texts)) put(path, fileNode(text, { mtime }));
  // OpenSSL's library is by far the largest file; it takes what the list above leaves over.
  put('/usr/lib/libcrypto.so.3', hole(Math.max(0, size - treeSize(tree))));
  return tree;
}
