export { owed, total } from './charges.rules.ts';
export {
  type Charge,
  chargesOf,
  chargesOfAll,
  type Demanded,
  demand,
  demandEach,
  settle,
  waive,
} from './charges.store.ts';
