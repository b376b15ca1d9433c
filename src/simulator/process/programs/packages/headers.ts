/** What the C library's package for developers brings, below /usr/include. */
const HEADERS =
  'arpa/inet.h assert.h ctype.h dirent.h errno.h fcntl.h inttypes.h limits.h locale.h math.h netdb.h netinet/in.h poll.h pthread.h pwd.h regex.h sched.h semaphore.h setjmp.h signal.h stdint.h stdio.h stdlib.h string.h strings.h sys/ioctl.h sys/mman.h sys/resource.h sys/select.h sys/socket.h sys/stat.h sys/time.h sys/types.h sys/utsname.h sys/wait.h syslog.h termios.h time.h unistd.h wchar.h'
    .split(' ')
    .sort();
/** Bytes of one of them, on the average. */
export const HEADER_SIZE = 9_000;

/** The headers that a package brings; Debian keeps those of the system for each architecture. */
export const headersOf = (name: string): string[] =>
  name === 'musl-dev'
    ? HEADERS.map((header) => `/usr/include/${header}`)
    : name === 'libc6-dev'
      ? HEADERS.map((header) => `/usr/include/${header.startsWith('sys/') ? 'x86_64-linux-gnu/' : ''}${header}`)
      : [];
