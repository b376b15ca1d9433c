#include <stdio.h>
#include <stdlib.h>
int main(void) {
	char *name = malloc(10)
	printf("%s\n", name);
	return 0;
}
