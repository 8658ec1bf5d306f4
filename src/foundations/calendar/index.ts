export { type Misasked, readAsked, type Written } from './asked.rules.ts';
export { misaskedText } from './asked.text.ts';
export { allLayers, calendarIf, calendarOf, counterHours, isCounterOpen, layerByKey, unitsUnder } from './books.ts';
export { type AccountWords, accountText, collectingText, distanceText, dueText, limitText } from './deadline.text.ts';
export type { Change, KeptLayer } from './layers.rules.ts';
export { paths } from './paths.ts';
export { seedCalendar } from './seed.ts';
export { seededCalendar } from './seeded.ts';
export { writeDeadline, writeInstant } from './written.rules.ts';
