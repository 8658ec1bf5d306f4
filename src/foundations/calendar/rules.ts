/** The pure rules of working time, for the rules of later capabilities. */
export type { AccountKind, AccountLine } from './account.rules.ts';
export type {
  Calendar,
  DayEntry,
  DayKind,
  Half,
  HalfDaysEnd,
  Layer,
  Session,
  Week,
  Weekday,
} from './calendar.rules.ts';
export { inherit } from './calendar.rules.ts';
export type { Course, Extension } from './course.rules.ts';
export { type Dates, type Deadline, dueDates, explainDates, explainDeadline } from './deadline.rules.ts';
export { type AccountWords, accountText, collectingText, distanceText, dueText, limitText } from './deadline.text.ts';
export { type Due, dueOf, type Question } from './due.rules.ts';
export {
  addWorkingHours,
  collectingHours,
  type Distance,
  distance,
  handOverBy,
  type JudgedBy,
  judge,
  type Standing,
  workingMinutesBetween,
} from './judging.rules.ts';
export type { Law } from './law.rules.ts';
export {
  checkLimit,
  type Limit,
  type LimitFault,
  type LimitUnit,
  limitUnits,
  type Rule,
  rules,
  sheetHoursPerDay,
} from './limit.rules.ts';
export { type Moved, movedBy } from './moved.rules.ts';
export { checkOwnDate, type OwnDateFault } from './own-date.rules.ts';
export type { Pause, PauseReason } from './pause.rules.ts';
export { type Regime, regimeOn, regimes } from './regime.rules.ts';
