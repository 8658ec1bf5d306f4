export { codeOn, inForce } from './versions/code.rules.ts';
export { type Charge, type Counting, feesOf, totalOf } from './versions/fees.rules.ts';
export { hoursOf, limitOf, stepsFor } from './versions/limits.rules.ts';
export { canBeReceived, type NotReceivable, type Offering } from './versions/reception.rules.ts';
export {
  type Answers,
  type Brought,
  checkPapers,
  type PaperReason,
  type Requirement,
  requirementsOf,
} from './versions/requirements.rules.ts';
export type {
  Case,
  Channel,
  Fee,
  Level,
  Paper,
  Period,
  Signing,
  Standing,
  Step,
  TimeLimit,
  Version,
} from './versions/version.ts';
