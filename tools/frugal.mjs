/**
 * How the product's own process is run. Left alone, V8 lets the heap of a busy server grow to several times what lives
 * in it before it looks; tighter bounds cost the pages speed (docs/measurements.md). And it waits for 400 calls before it
 * compiles and 3,000 before it compiles well: a commune's deed has not been done so often when the day ends. Where it may
 * choose for good which objects are born old, one process of two chose those of a page, and spent a third of its time on them.
 */
export const frugal = [
  '--no-allocation-site-pretenuring',
  '--max-semi-space-size=16',
  '--heap-growing-percent=25',
  '--invocation-count-for-maglev=60',
  '--minimum-invocations-after-ic-update=60',
  '--invocation-count-for-turbofan=500',
];

/** glibc keeps a heap for each thread, and gives little of them back unless it is told to. */
export const frugalEnvironment = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '1000000',
  MALLOC_MMAP_THRESHOLD_: '65536',
};
