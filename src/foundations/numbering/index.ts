export { next, type Series } from './counters.store.ts';
export { enter, entryOf, type NumberEntry, voidEntry } from './entries.store.ts';
