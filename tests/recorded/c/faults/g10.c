#include <stdio.h>
int main(void) {
  const char *s = "hi";
  char *t = s;
  s[0] = 'H';
  double d = "x";
  int i = 3.7;
  void *v = &i;
  *v = 3;
  printf("%s %d\n", t, i);
  return d;
}
