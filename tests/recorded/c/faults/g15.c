#include <stdio.h>
int square(int n)
{
    return n * n
}
int main(void)
{
    int result = square(4);
    prinft("%d\n", result);
    return 0;
}
