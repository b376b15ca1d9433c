#include <stdio.h>
int main(void) {
  x = 5;
  printf("%d\n", x);
  return 0;
}
