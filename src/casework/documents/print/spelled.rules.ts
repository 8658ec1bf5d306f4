import { localOf } from '#platform/time/index.ts';

/** `ngày 06 tháng 3 năm 2019`: days below 10 and the months 1 and 2 take a leading zero (TT 01/2011/TT-BNV). */
export const spelledDay = (day: Temporal.PlainDate): string =>
  `ngày ${two(day.day)} tháng ${day.month < 3 ? two(day.month) : day.month} năm ${day.year}`;

/** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019`, at the district's wall. */
export function spelledMoment(instant: Temporal.Instant): string {
  const local = localOf(instant);
  return `${spelledClock(local)} phút, ${spelledDay(local.toPlainDate())}`;
}

/** `13 giờ 30` */
export const spelledClock = (time: { readonly hour: number; readonly minute: number }): string =>
  `${two(time.hour)} giờ ${two(time.minute)}`;

const two = (n: number): string => String(n).padStart(2, '0');
