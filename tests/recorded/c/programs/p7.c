#include <assert.h>
#include <stdlib.h>
#include <stdio.h>
int main(int argc, char **argv) { printf("buffered"); if (argc > 1) abort(); assert(argc == 2); return 0; }
