import type { Library, Plain, Waiting } from '../code.ts';
import { PRINTING, READING } from './stdio.ts';
import { MATH, STDLIB } from './stdlib.ts';
import { SYSTEM_PLAIN, SYSTEM_WAITING } from './system.ts';
import { CHARACTER_FUNCTIONS, TEXT_FUNCTIONS } from './text.ts';

const PLAIN: Readonly<Record<string, Plain>> = {
  ...PRINTING,
  ...STDLIB,
  ...TEXT_FUNCTIONS,
  ...CHARACTER_FUNCTIONS,
  ...SYSTEM_PLAIN,
};

const WAITING: Readonly<Record<string, Waiting>> = { ...READING, ...SYSTEM_WAITING };

const variables: ReadonlySet<string> = new Set(['stdin', 'stdout', 'stderr']);

/** The C library; with glibc the functions of math.h are in another one (`-lm`). */
export const libraryOf = (math: boolean): Library => ({
  plain: new Map(Object.entries(math ? { ...PLAIN, ...MATH } : PLAIN)),
  waiting: new Map(Object.entries(WAITING)),
  variables,
});

/** What of the library is written in C, for it calls functions of the program. */
export const LIBRARY_SOURCE = `#include <stddef.h>
void *malloc(size_t size); void free(void *p); void *memcpy(void *to, const void *from, size_t n);
static void __merge(char *base, size_t n, size_t size, int (*compar)(const void *, const void *), char *room) {
  if (n < 2) return;
  size_t half = n / 2;
  __merge(base, half, size, compar, room);
  __merge(base + half * size, n - half, size, compar, room);
  size_t i = 0, j = half, k = 0;
  while (i < half && j < n) {
    if (compar(base + i * size, base + j * size) <= 0) memcpy(room + k++ * size, base + i++ * size, size);
    else memcpy(room + k++ * size, base + j++ * size, size);
  }
  while (i < half) memcpy(room + k++ * size, base + i++ * size, size);
  while (j < n) memcpy(room + k++ * size, base + j++ * size, size);
  memcpy(base, room, n * size);
}
void qsort(void *base, size_t n, size_t size, int (*compar)(const void *, const void *)) {
  char *room = malloc(n * size + 1);
  __merge(base, n, size, compar, room);
  free(room);
}
void *bsearch(const void *key, const void *base, size_t n, size_t size, int (*compar)(const void *, const void *)) {
  size_t low = 0, high = n;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const char *at = (const char *)base + middle * size;
    int order = compar(key, at);
    if (order == 0) return (void *)at;
    if (order < 0) high = middle; else low = middle + 1;
  }
  return NULL;
}
`;
