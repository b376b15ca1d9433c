#include <stdio.h>
#define N 3
struct point { int x; int y; };
int main(void) {
  struct point p = {1, 2};
  printf("%d\n", p.z);
  int k = N
  ;
  const int c = 1;
  c = 2;
  return "x";
}
