/** The pure rules of working time and their words, for later capabilities. */
export type { AccountKind, AccountLine } from './account.rules.ts';
export type { Calendar, Session } from './calendar.rules.ts';
export { type Dates, type Deadline, dueDates, explainDates, explainDeadline } from './deadline.rules.ts';
export { dueText, limitText } from './deadline.text.ts';
export { addWorkingHours, collectingHours, type Distance, distance, handOverBy, judge } from './judging.rules.ts';
export { sheetHoursPerDay } from './limit.rules.ts';
export { movedBy } from './moved.rules.ts';
export { regimeOn } from './regime.rules.ts';
