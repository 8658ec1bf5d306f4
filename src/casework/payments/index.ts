export { owed, total } from './charges.rules.ts';
export { type Charge, chargesOf, type Demanded, demand, settle, waive } from './charges.store.ts';
