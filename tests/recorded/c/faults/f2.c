#include <stdio.h>
int sum(int *a, int n);
int main(void) {
  int x = 1, *p = &x;
  double d = 2.5;
  char *s = d;
  p = x + 2;
  s = p;
  x = s;
  sum(x, p);
  printf("%s\n", x);
  printf("%d\n", d);
  printf("%d\n", 1, 2);
  printf("%ld %lu\n", x, sizeof x);
  p->y = 2;
  x();
  undefined_thing(3);
  return x + ;
}
int g(void) { return; }
void h(void) { return 1; }
