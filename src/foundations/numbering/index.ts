export { type Block, reserve } from './blocks.store.ts';
export { next, type Series } from './counters.store.ts';
export { enter, entryOf, type NumberEntry, voidEntries, voidEntry } from './entries.store.ts';
export { anyNumbered, type NumberedUnit, numberedIn } from './year.store.ts';
