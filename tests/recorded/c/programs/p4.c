#include <stdio.h>
int main(void) { int n; long total = 0; printf("How many? "); if (scanf("%d", &n) != 1) return 1; for (int i = 0; i < n; i++) { int v; scanf("%d", &v); total += v; } printf("total %ld\n", total); char name[20]; scanf("%19s", name); printf("Hello, %s!\n", name); 
 int z = n - 3; printf("%d\n", 10 / z); return 0; }
