#include <stdio.h>
int main(void) {
  int x = 10;
  switch (x) {
    case 1: puts("one"); break;
    case 'a': puts("a");
  }
  int y;
  y = x / 0;
  float f = 1.5;
  printf("%d %f %c %s\n", f, x, "s", 'c');
  while (x = 0) { }
  return y
}
