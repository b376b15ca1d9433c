#include <stdio.h>
#include <stdlib.h>
int main(void) { char *s = "literal"; int *p = malloc(4); free(p); puts("x"); fflush(stdout); free(p); s[0] = 'L'; return 0; }
