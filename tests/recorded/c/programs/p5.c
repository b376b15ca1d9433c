#include <stdio.h>
int main(void) { long s = 0; for (int i = 0; i < 3000000; i++) s += i % 7; printf("%ld\n", s); 
 static char sieve[10001]; int c = 0; for (int i = 2; i <= 10000; i++) { if (!sieve[i]) { c++; for (int j = i * 2; j <= 10000; j += i) sieve[j] = 1; } } printf("%d primes\n", c); return 0; }
