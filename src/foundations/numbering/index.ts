export { type Block, reserve } from './blocks.store.ts';
export { next, type Series } from './counters.store.ts';
export { enter, entryOf, type NumberEntry, voidEntries, voidEntry } from './entries.store.ts';
export { booksKeptBy, type KeptBook, keepBooks, kindsOf } from './kept.store.ts';
export {
  blockById,
  enterReserved,
  holdReserved,
  type Reserved,
  type ReservedBlock,
  reserveForPaper,
  voidReserved,
} from './reserved.store.ts';
export { enterTyped } from './typed.store.ts';
export { anyNumbered, type NumberedUnit, numberedIn } from './year.store.ts';
