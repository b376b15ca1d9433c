#include <stdio.h>
int f(int n) { char pad[1000]; pad[0] = n; return f(n + 1) + pad[0]; }
int main(void) { puts("deep"); fflush(stdout); return f(0); }
