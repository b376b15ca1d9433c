#include <stdi.h>
int main(void) { return 0; }
