#include <stdio.h>
int main(void) {
  int number = 3;
  printf("%d\n", numbr);
  string s = "x";
  break;
  return 0;
}
