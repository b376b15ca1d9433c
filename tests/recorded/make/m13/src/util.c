#include "util.h"
int twice(int a) { return a * 2; }
