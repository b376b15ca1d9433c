#include <stdio.h>
#define LIMIT 10
int main(void) {
  int total = 0;
  for (int i = 0; i < LIMTI; i++) total += i;
  printf("%d\n", totl);
  continue;
  undeclared_fn(total);
  return 0;
}
