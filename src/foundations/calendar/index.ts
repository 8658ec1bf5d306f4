export { accountText } from './account.text.ts';
export { readAsked } from './asked.rules.ts';
export { misaskedText } from './asked.text.ts';
export { calendarOf, counterHours, isCounterOpen } from './books.ts';
export { distanceText, dueText, limitText } from './deadline.text.ts';
export { paths } from './paths.ts';
export { seedCalendar } from './seed.ts';
export { seededCalendar } from './seeded.ts';
export { writeDeadline, writeInstant } from './written.rules.ts';
