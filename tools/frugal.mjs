/**
 * How the product's own process is run. Left alone, V8 lets the heap of a busy server grow to several times what lives
 * in it before it looks. Tighter bounds cost the pages speed (docs/measurements.md).
 */
export const frugal = ['--max-semi-space-size=16', '--heap-growing-percent=30'];

/** glibc keeps a heap for each thread, and gives little of them back unless it is told to. */
export const frugalEnvironment = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '1000000',
  MALLOC_MMAP_THRESHOLD_: '65536',
};
