/**
 * How the product's own process is run. Left alone, V8 lets the heap of a busy server grow to several times what lives
 * in it before it looks. Tighter bounds cost the pages a fifth of their speed (docs/measurements.md).
 */
export const frugal = ['--enable-source-maps', '--max-semi-space-size=16', '--heap-growing-percent=50'];

/** glibc keeps a heap for each thread, and gives none of them back. */
export const frugalEnvironment = { MALLOC_ARENA_MAX: '2' };
