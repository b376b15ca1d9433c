#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <assert.h>
#include <signal.h>
#include <unistd.h>
#define MAX(a,b) ((a) > (b) ? (a) : (b))
#define STR(x) #x
#define CAT(a,b) a##b
#ifdef DEBUG
#define LOG(...) fprintf(stderr, "debug: " __VA_ARGS__)
#else
#define LOG(...)
#endif
#if defined(__linux__) && !defined(NOPE)
#define OS "linux"
#elif 1
#define OS "other"
#endif
typedef struct { char *data; size_t len, cap; } buf_t;
static void buf_add(buf_t *b, const char *s) { size_t n = strlen(s); if (b->len + n + 1 > b->cap) { b->cap = MAX(b->cap * 2, b->len + n + 1); b->data = realloc(b->data, b->cap); } memcpy(b->data + b->len, s, n + 1); b->len += n; }
static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
void bye(void) { puts("bye"); }
void bye2(void) { puts("bye2"); }
static int is_even(unsigned n); static int is_odd(unsigned n) { return n == 0 ? 0 : is_even(n - 1); }
static int is_even(unsigned n) { return n == 0 ? 1 : is_odd(n - 1); }
struct tree { int key; struct tree *l, *r; };
struct tree *ins(struct tree *t, int k) { if (!t) { t = malloc(sizeof(struct tree)); t->key = k; t->l = t->r = NULL; return t; } if (k < t->key) t->l = ins(t->l, k); else t->r = ins(t->r, k); return t; }
void walk(const struct tree *t) { if (t) { walk(t->l); printf("%d ", t->key); walk(t->r); } }
int apply(int (*f)(int, int), int a, int b) { return f(a, b); }
static int sub(int a, int b) { return a - b; }
int strcmp_p(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
int main(int argc, char *argv[], char *envp[]) {
  atexit(bye); atexit(bye2);
  LOG("x=%d\n", 1);
  buf_t b = {0}; buf_add(&b, "hello "); buf_add(&b, "world"); buf_add(&b, " and more"); printf("%s %zu\n", b.data, b.len); free(b.data);
  printf("%s %s %d\n", STR(a + b), OS, CAT(1, 2));
  printf("depth %d even %d\n", depth(1000), is_even(10));
  struct tree *t = NULL; int keys[] = {5, 2, 8, 1, 9, 3}; for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++) t = ins(t, keys[i]); walk(t); puts("");
  printf("%d %d\n", apply(sub, 9, 4), apply(&sub, 1, 2));
  char *words[] = {"pear", "apple", "fig"}; qsort(words, 3, sizeof *words, strcmp_p); for (int i = 0; i < 3; i++) printf("%s ", words[i]); puts("");
  int i = 3; int j = i++ + ++i; i += i-- > 4 ? 10 : 20; printf("%d %d\n", j, i > 5);
  printf("%d %d %d\n", 7 % 3, -7 % 3, 7 / -2);
  printf("%u %d\n", (unsigned char)-1, (signed char)200);
  printf("%d\n", (3, 4)); 
  char c = 'a'; c += 2; printf("%c %d\n", c, c);
  int arr[3] = {1}; printf("%d %d\n", arr[0], arr[2]);
  char text[] = "x=1;y=2"; char *semi = strchr(text, ';'); *semi = 0; printf("%s|%s %ld\n", text, semi + 1, (long)(semi - text));
  unsigned int h = 5381; for (const char *p = "hash me"; *p; p++) h = h * 33 + *p; printf("%u\n", h);
  double avg = (1 + 2 + 4) / 3.0; printf("%.4f %g %e\n", avg, avg, 0.0);
  printf("%s\n", getenv("NOPE_X") ? "set" : "unset");
  printf("%5.1f|%+.3e|%#x|%#o\n", 3.14159, 12345.678, 255, 8);
  int neg = -1; printf("%x %u\n", neg, neg); printf("%hhd %hd\n", 300, 70000);
  long l = 5; l = l << 33 | 1; printf("%ld %#lx\n", l, l);
  for (int x = 0, y = 10; x < y; x += 3, y--) printf("%d:%d ", x, y); puts("");
  const int *cp = keys; cp++; printf("%d %d\n", *cp, cp[1]); int **pp = &(int *){keys}; printf("%d\n", **pp);
  assert(argc > 0);
  exit(argc > 1 ? 4 : 0);
}
