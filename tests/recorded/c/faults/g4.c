#include <stdio.h>
void greet(char *who);
int main(void) {
  greet(42);
  greet("a", "b");
  greet();
  return 0;
}
void greet(char *who) { printf("hi %s\n", who); }
