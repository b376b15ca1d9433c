#include <stdio.h>
#include <stdarg.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <limits.h>
int sum(int n, ...) { va_list ap; va_start(ap, n); int t = 0; while (n--) t += va_arg(ap, int); va_end(ap); return t; }
void logf_(const char *fmt, ...) { va_list ap; va_start(ap, fmt); vprintf(fmt, ap); va_end(ap); }
union u { int i; unsigned char b[4]; };
typedef int (*op)(int, int);
static int add(int a, int b) { return a + b; }
static int mul(int a, int b) { return a * b; }
struct { const char *name; op fn; } table[] = { {"add", add}, {"mul", mul} };
int bits(uint32_t v) { int c = 0; for (; v; v &= v - 1) c++; return c; }
int main(void) {
  printf("%d %d\n", sum(3, 1, 2, 3), sum(0));
  logf_("%s %d %.1f\n", "log", 5, 2.5);
  union u v; v.i = 0x01020304; printf("%d %d\n", v.b[0], v.b[3]);
  for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) printf("%s %d\n", table[i].name, table[i].fn(6, 7));
  char s[] = "Hello World"; for (char *p = s; *p; p++) *p = isupper((unsigned char)*p) ? tolower(*p) : toupper(*p); puts(s);
  printf("%d %ld %f\n", atoi("42abc"), strtol("0x1f", NULL, 16), atof("2.5e3"));
  char *end; long n = strtol("12xyz", &end, 10); printf("%ld %s\n", n, end);
  FILE *f = fopen("/nonexistent/file", "r"); if (!f) { int e = errno; perror("fopen"); printf("%d %s\n", e, strerror(e)); }
  f = fopen("out.txt", "w"); fprintf(f, "line %d\nline two\n", 1); fclose(f);
  f = fopen("out.txt", "r"); char buf[64]; int lines = 0; while (fgets(buf, sizeof buf, f)) { lines++; printf("got: %s", buf); } fclose(f); remove("out.txt");
  bool ok = true; printf("%d %d %d\n", ok, !ok, bits(0xff0f));
  printf("%d %u %ld %lu\n", INT_MAX, UINT_MAX, LONG_MIN, ULONG_MAX);
  int *arr = calloc(3, sizeof *arr); arr = realloc(arr, 10 * sizeof *arr); for (int i = 0; i < 10; i++) arr[i] = i; printf("%d\n", arr[9]); free(arr);
  char out[20]; int len = snprintf(out, sizeof out, "%s-%03d", "a very long text", 7); printf("%s %d\n", out, len);
  int a, b; char w[10]; sscanf("10 20 word", "%d %d %9s", &a, &b, w); printf("%d %d %s\n", a, b, w);
  srand(42); printf("%d %d %d\n", rand(), rand() % 100, rand() % 6);
  printf("%.3f %.3f\n", sqrt(2.0), pow(2, 10));
  int32_t i32 = INT32_MAX; i32 = (int32_t)((uint32_t)i32 + 1u); printf("%d\n", i32);
  float fl = 0.1f; printf("%.10f %.10f\n", fl, fl * 3);
  long long ll = 1LL << 62; printf("%lld %llx\n", ll, (unsigned long long)ll);
  printf("[%5s][%-5s][%.2s]\n", "ab", "ab", "abcdef");
  printf("%c%c %d\n", 72, 'i', '\n');
  struct { int a; double b; char c; } st = { .c = 'x', .a = 1 }; printf("%d %f %c %zu\n", st.a, st.b, st.c, sizeof st);
  int grid[3][3] = {{0}}; grid[1][1] = 5; int *flat = &grid[0][0]; printf("%d\n", flat[4]);
  const char *t = "abc"; printf("%c %c %ld\n", t[1], *(t + 2), &t[2] - t);
  return 0;
}
