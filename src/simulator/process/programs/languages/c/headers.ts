/**
 * What the standard headers declare, as far as this front end knows it: C text that is read in their place. A header that
 * is not here is refused by name when it is there in the image.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'stddef.h': `#pragma once
typedef unsigned long size_t; typedef long ptrdiff_t;
#define NULL ((void *)0)
#define offsetof(type, name) ((size_t)&((type *)0)->name)`,
  'stdbool.h': `#pragma once
#define bool _Bool
#define true 1
#define false 0`,
  'stdint.h': `#pragma once
typedef signed char int8_t; typedef short int16_t; typedef int int32_t; typedef long int64_t;
typedef unsigned char uint8_t; typedef unsigned short uint16_t; typedef unsigned int uint32_t; typedef unsigned long uint64_t;
typedef long intptr_t; typedef unsigned long uintptr_t; typedef long intmax_t; typedef unsigned long uintmax_t;
#define INT8_MAX 127
#define INT8_MIN (-128)
#define INT16_MAX 32767
#define INT16_MIN (-32768)
#define INT32_MAX 2147483647
#define INT32_MIN (-2147483647-1)
#define INT64_MAX 9223372036854775807L
#define INT64_MIN (-9223372036854775807L-1)
#define UINT8_MAX 255
#define UINT16_MAX 65535
#define UINT32_MAX 4294967295U
#define UINT64_MAX 18446744073709551615UL
#define SIZE_MAX 18446744073709551615UL`,
  'inttypes.h': `#pragma once
#include <stdint.h>
#define PRId32 "d"
#define PRIu32 "u"
#define PRIx32 "x"
#define PRId64 "ld"
#define PRIu64 "lu"
#define PRIx64 "lx"`,
  'limits.h': `#pragma once
#define CHAR_BIT 8
#define SCHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 255
#define CHAR_MIN (-128)
#define CHAR_MAX 127
#define SHRT_MIN (-32768)
#define SHRT_MAX 32767
#define USHRT_MAX 65535
#define INT_MIN (-2147483647-1)
#define INT_MAX 2147483647
#define UINT_MAX 4294967295U
#define LONG_MIN (-9223372036854775807L-1)
#define LONG_MAX 9223372036854775807L
#define ULONG_MAX 18446744073709551615UL
#define LLONG_MIN (-9223372036854775807LL-1)
#define LLONG_MAX 9223372036854775807LL
#define ULLONG_MAX 18446744073709551615ULL
#define PATH_MAX 4096`,
  'float.h': `#pragma once
#define DBL_MAX 1.7976931348623157e308
#define DBL_MIN 2.2250738585072014e-308
#define DBL_EPSILON 2.2204460492503131e-16
#define FLT_MAX 3.40282347e38F
#define FLT_MIN 1.17549435e-38F
#define FLT_EPSILON 1.19209290e-7F`,
  'stdarg.h': `#pragma once
typedef char *va_list;`,
  'errno.h': `#pragma once
extern int *__errno_location(void);
#define errno (*__errno_location())
#define EPERM 1
#define ENOENT 2
#define EINTR 4
#define EIO 5
#define EBADF 9
#define ECHILD 10
#define EAGAIN 11
#define ENOMEM 12
#define EACCES 13
#define EEXIST 17
#define ENOTDIR 20
#define EISDIR 21
#define EINVAL 22
#define ENOSPC 28
#define EPIPE 32
#define ERANGE 34`,
  'assert.h': `#pragma once
extern void __assert_fail(const char *, const char *, unsigned int, const char *);
#ifdef NDEBUG
#define assert(x) ((void)0)
#else
#define assert(x) ((x) ? (void)0 : __assert_fail(#x, __FILE__, __LINE__, __func__))
#endif`,
  'stdio.h': `#pragma once
#include <stddef.h>
#include <stdarg.h>
#include <sys/types.h>
typedef struct _IO_FILE FILE;
extern FILE *stdin; extern FILE *stdout; extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
#define EOF (-1)
#define BUFSIZ 8192
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
int printf(const char *format, ...); int fprintf(FILE *stream, const char *format, ...);
int sprintf(char *s, const char *format, ...); int snprintf(char *s, size_t maxlen, const char *format, ...);
int dprintf(int fd, const char *fmt, ...);
int vprintf(const char *format, va_list arg); int vfprintf(FILE *s, const char *format, va_list arg);
int vsnprintf(char *s, size_t maxlen, const char *format, va_list arg); int vsprintf(char *s, const char *format, va_list arg);
int scanf(const char *format, ...); int sscanf(const char *s, const char *format, ...); int fscanf(FILE *stream, const char *format, ...);
int puts(const char *s); int putchar(int c); int fputs(const char *s, FILE *stream); int fputc(int c, FILE *stream); int putc(int c, FILE *stream);
int getchar(void); int fgetc(FILE *stream); int getc(FILE *stream); int ungetc(int c, FILE *stream);
char *fgets(char *s, int n, FILE *stream); long getline(char **lineptr, size_t *n, FILE *stream);
int fflush(FILE *stream); int feof(FILE *stream); int ferror(FILE *stream); void clearerr(FILE *stream); int fileno(FILE *stream);
FILE *fopen(const char *filename, const char *modes); int fclose(FILE *stream); FILE *fdopen(int fd, const char *modes);
size_t fread(void *ptr, size_t size, size_t n, FILE *stream); size_t fwrite(const void *ptr, size_t size, size_t n, FILE *s);
void perror(const char *s); void setbuf(FILE *stream, char *buf); int setvbuf(FILE *stream, char *buf, int modes, size_t n);
int remove(const char *filename); int rename(const char *old, const char *new);
int fseek(FILE *stream, long off, int whence); long ftell(FILE *stream); void rewind(FILE *stream);`,
  'stdlib.h': `#pragma once
#include <stddef.h>
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
void *malloc(size_t size); void *calloc(size_t nmemb, size_t size); void *realloc(void *ptr, size_t size); void free(void *ptr);
void exit(int status); void _Exit(int status); void abort(void); int atexit(void (*func)(void));
int atoi(const char *nptr); long atol(const char *nptr); long long atoll(const char *nptr); double atof(const char *nptr);
long strtol(const char *nptr, char **endptr, int base); unsigned long strtoul(const char *nptr, char **endptr, int base);
double strtod(const char *nptr, char **endptr); long long strtoll(const char *nptr, char **endptr, int base);
char *getenv(const char *name); int setenv(const char *name, const char *value, int replace); int unsetenv(const char *name);
int rand(void); void srand(unsigned int seed); int system(const char *command);
int abs(int x); long labs(long x);
void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));`,
  'string.h': `#pragma once
#include <stddef.h>
size_t strlen(const char *s); char *strcpy(char *dest, const char *src); char *strncpy(char *dest, const char *src, size_t n);
char *strcat(char *dest, const char *src); char *strncat(char *dest, const char *src, size_t n);
int strcmp(const char *s1, const char *s2); int strncmp(const char *s1, const char *s2, size_t n);
char *strchr(const char *s, int c); char *strrchr(const char *s, int c); char *strstr(const char *haystack, const char *needle);
char *strdup(const char *s); char *strndup(const char *s, size_t n); char *strtok(char *s, const char *delim);
size_t strspn(const char *s, const char *accept); size_t strcspn(const char *s, const char *reject);
char *strpbrk(const char *s, const char *accept); size_t strnlen(const char *s, size_t maxlen);
void *memcpy(void *dest, const void *src, size_t n); void *memmove(void *dest, const void *src, size_t n);
void *memset(void *s, int c, size_t n); int memcmp(const void *s1, const void *s2, size_t n); void *memchr(const void *s, int c, size_t n);
char *strerror(int errnum); int strcasecmp(const char *s1, const char *s2); int strncasecmp(const char *s1, const char *s2, size_t n);
char *strsignal(int sig);`,
  'strings.h': `#pragma once
#include <string.h>`,
  'ctype.h': `#pragma once
int isalpha(int c); int isdigit(int c); int isalnum(int c); int isspace(int c); int isupper(int c); int islower(int c);
int ispunct(int c); int isprint(int c); int isxdigit(int c); int iscntrl(int c); int isgraph(int c); int toupper(int c); int tolower(int c);`,
  'math.h': `#pragma once
#define M_PI 3.14159265358979323846
#define M_E 2.7182818284590452354
#define INFINITY (1.0/0.0)
#define NAN (0.0/0.0)
double sqrt(double x); double pow(double x, double y); double sin(double x); double cos(double x); double tan(double x);
double floor(double x); double ceil(double x); double fabs(double x); double exp(double x); double log(double x); double log10(double x); double log2(double x);
double fmod(double x, double y); double round(double x); double trunc(double x); double atan(double x); double atan2(double y, double x);
double asin(double x); double acos(double x); double hypot(double x, double y); double cbrt(double x); float sqrtf(float x);`,
  'time.h': `#pragma once
#include <stddef.h>
typedef long time_t; typedef long clock_t;
#define CLOCKS_PER_SEC 1000000L
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
struct timespec { time_t tv_sec; long tv_nsec; };
struct tm { int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; int tm_year; int tm_wday; int tm_yday; int tm_isdst; long tm_gmtoff; const char *tm_zone; };
time_t time(time_t *timer); clock_t clock(void); int nanosleep(const struct timespec *requested, struct timespec *remaining);
int clock_gettime(int clock_id, struct timespec *tp); struct tm *gmtime(const time_t *timer); struct tm *localtime(const time_t *timer);
size_t strftime(char *s, size_t maxsize, const char *format, const struct tm *tp); double difftime(time_t a, time_t b);`,
  'sys/types.h': `#pragma once
#include <stddef.h>
typedef int pid_t; typedef unsigned int uid_t; typedef unsigned int gid_t; typedef long ssize_t; typedef long off_t; typedef unsigned int mode_t;`,
  'unistd.h': `#pragma once
#include <sys/types.h>
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
pid_t getpid(void); pid_t getppid(void); uid_t getuid(void); uid_t geteuid(void); gid_t getgid(void); gid_t getegid(void);
unsigned int sleep(unsigned int seconds); int usleep(unsigned int useconds); int pause(void); void _exit(int status);
ssize_t write(int fd, const void *buf, size_t n); ssize_t read(int fd, void *buf, size_t nbytes); int close(int fd);
pid_t fork(void); int execvp(const char *file, char *const argv[]); int execv(const char *path, char *const argv[]);
int execlp(const char *file, const char *arg, ...); int execl(const char *path, const char *arg, ...);
int dup(int fd); int dup2(int fd, int fd2); int pipe(int pipedes[2]); int unlink(const char *name); int chdir(const char *path);
char *getcwd(char *buf, size_t size); int gethostname(char *name, size_t len); int isatty(int fd); int access(const char *name, int type);
int setuid(uid_t uid); int setgid(gid_t gid);
#define F_OK 0
#define R_OK 4
#define W_OK 2
#define X_OK 1`,
  'fcntl.h': `#pragma once
#include <sys/types.h>
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 64
#define O_EXCL 128
#define O_TRUNC 512
#define O_APPEND 1024
int open(const char *file, int oflag, ...);`,
  'sys/wait.h': `#pragma once
#include <sys/types.h>
pid_t wait(int *stat_loc); pid_t waitpid(pid_t pid, int *stat_loc, int options);
#define WNOHANG 1
#define WEXITSTATUS(s) (((s) >> 8) & 255)
#define WTERMSIG(s) ((s) & 127)
#define WIFEXITED(s) (((s) & 127) == 0)
#define WIFSIGNALED(s) (((s) & 127) != 0)`,
  'signal.h': `#pragma once
#include <sys/types.h>
typedef int sig_atomic_t; typedef void (*sighandler_t)(int);
#define SIG_DFL ((sighandler_t)0)
#define SIG_IGN ((sighandler_t)1)
#define SIG_ERR ((sighandler_t)-1)
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGABRT 6
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGCHLD 17
typedef struct { unsigned long bits[16]; } sigset_t;
struct sigaction { sighandler_t sa_handler; sigset_t sa_mask; int sa_flags; };
#define SA_RESTART 0x10000000
sighandler_t signal(int sig, sighandler_t handler); int raise(int sig); int kill(pid_t pid, int sig);
int sigaction(int sig, const struct sigaction *act, struct sigaction *oact); int sigemptyset(sigset_t *set);`,
};

/** The header in which a function is looked for by gcc's advice. */
export const HEADER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  ['stdio.h', 'stdlib.h', 'string.h', 'ctype.h', 'math.h'].flatMap((header) =>
    [...(HEADERS[header] ?? '').matchAll(/\b(\w+)\((?!\*)[^;]*\);/g)].map(([, name = '']) => [name, header]),
  ),
);
