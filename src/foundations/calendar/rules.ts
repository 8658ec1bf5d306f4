/** The pure rules of working time and their words, for later capabilities. */

export type { Calendar, Session } from './calendar.rules.ts';
export type { AccountKind, AccountLine } from './deadline/account.rules.ts';
export type { Course } from './deadline/course.rules.ts';
export { type Dates, type Deadline, dueDates, explainDates, explainDeadline } from './deadline/deadline.rules.ts';
export { dueText, limitText } from './deadline/deadline.text.ts';
export {
  addWorkingHours,
  collectingHours,
  type Distance,
  distance,
  handOverBy,
  judge,
} from './deadline/judging.rules.ts';
export { sheetHoursPerDay } from './deadline/limit.rules.ts';
export { movedBy } from './deadline/moved.rules.ts';
export { type AskingRule, regimeOn } from './deadline/regime.rules.ts';
export { contextOn, type Feature, features, holdsOn, type Since, sinceWhen } from './deadline/since.rules.ts';
