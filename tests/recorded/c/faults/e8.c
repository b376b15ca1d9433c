#include <stdio.h>
int add(int a, int b);
int main(void) {
  int unused;
  char *s = 5;
  int y = "abc";
  printf("%d\n", add(1));
  printf("%d\n", add(1, 2, 3));
  printf("%d %s\n", "a", 3);
  printf("%d\n");
  return 0;
}
