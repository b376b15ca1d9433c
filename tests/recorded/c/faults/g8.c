#include <stdio.h>
int main(void) {
  printf("%s %d\n", "a" "b", 3)
  printf("x\n");
}
int twice(int a) { return a * 2; }
int twice(int a) { return a + a; }
