#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct point { int x, y; char name[8]; };
typedef struct node { int value; struct node *next; } node;
static int counter = 3;
const char *names[] = {"zero", "one", "two"};
enum color { RED, GREEN = 5, BLUE };
#define SQUARE(x) ((x) * (x))
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
node *push(node *head, int value) { node *n = malloc(sizeof *n); n->value = value; n->next = head; return n; }
int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
struct point make(int x, int y) { struct point p = {x, y, "pt"}; return p; }
void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
int main(int argc, char **argv) {
  printf("argc=%d %s\n", argc, argc > 1 ? argv[1] : "none");
  printf("%d %5d|%-5d|%05d %x %X %o %c %s %%\n", 1, 42, 42, 42, 255, 255, 8, 'A', "str");
  printf("%ld %lu %lld %zu\n", 1234567890123L, 18446744073709551615UL, -5LL, sizeof(struct point));
  printf("%f %.2f %e %g %g %g\n", 3.14159, 2.5, 12345.678, 0.0001, 1e10, 100000.0);
  printf("%.0f %.0f %.0f %.1f\n", 0.5, 1.5, 2.5, 0.25);
  int a[5] = {5, 3, 1, 4, 2};
  qsort(a, 5, sizeof(int), cmp);
  for (int i = 0; i < 5; i++) printf("%d ", a[i]);
  putchar('\n');
  node *list = NULL;
  for (int i = 0; i < 3; ++i) list = push(list, i * i);
  for (node *n = list; n; n = n->next) printf("%d->", n->value);
  puts("nil");
  struct point p = make(3, 4), q;
  q = p; q.x += 10;
  printf("%d %d %s %d\n", p.x, p.y, p.name, q.x);
  swap(&p.x, &p.y);
  printf("%d %d\n", p.x, p.y);
  printf("fib %d\n", fib(20));
  char buf[32];
  strcpy(buf, "hello"); strcat(buf, ", "); strncat(buf, "world!!!", 5);
  printf("%s %zu %d\n", buf, strlen(buf), strcmp("a", "b"));
  switch (GREEN) { case RED: puts("red"); break; case GREEN: puts("green"); case BLUE: puts("fall"); break; default: puts("none"); }
  unsigned char u = 250; u += 10; signed char s = 127; s++;
  printf("%d %d %u %d\n", u, s, 0u - 1, -7 / 2);
  int x = 5; x <<= 2; x |= 1; x ^= 3; printf("%d %d %d\n", x, ~x, !x);
  long big = 1L << 40; printf("%ld %d\n", big, (int)(big >> 38));
  double d = 10; d /= 4; printf("%f %d\n", d, (int)d);
  int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; int sum = 0;
  for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) sum += m[i][j];
  printf("sum %d %zu\n", sum, sizeof m);
  int (*f)(int) = fib; printf("%d %d\n", f(10), (*f)(7));
  char *copy = strdup("tokens,are;here"); for (char *t = strtok(copy, ",;"); t; t = strtok(NULL, ",;")) printf("[%s]", t); puts("");
  printf("%d %s\n", SQUARE(3 + 1), names[2]);
  int i = 0; do { if (i == 2) continue; if (i == 4) break; printf("%d,", i); } while (++i < 10); puts("");
  while (counter --> 0) printf("%d ", counter); puts("");
  printf("%s\n", (argc > 5 && argv[5][0]) ? "y" : "n");
  goto end;
  puts("never");
end:
  free(copy);
  printf("%8.3f|%-8.2f|%+d|% d\n", 3.14159, 2.0, 5, 6);
  printf("%p %s\n", (void *)0, (char *)0 ? "x" : "null");
  return 7;
}
