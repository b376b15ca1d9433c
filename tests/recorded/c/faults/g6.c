#include <stdio.h>
int main(void) {
  int a[3];
  a = 5;
  int b = a;
  "x" = a;
  int *q = &5;
  return 0;
}
