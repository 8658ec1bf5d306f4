export { fieldKey } from './catalogue/entry.rules.ts';
export { toldApart } from './catalogue/told-apart.rules.ts';
export { codeOn, inForce } from './versions/code.rules.ts';
export { type Charge, exemptionsOf, feesOf, offeredOf, totalOf } from './versions/fees.rules.ts';
export { limitOf, openOn, refusalStepsFor, stepsFor, verificationOf } from './versions/limits.rules.ts';
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
  Authorisation,
  Duty,
  Period,
  Refusal,
  TimeLimit,
  Version,
} from './versions/version.ts';
