#include <stdio.h>
void main() {
  int x = 3;
  printf("hello\n")
}
