import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay, localOf } from '#platform/time/index.ts';
import { writeClock } from '../calendar.rules.ts';
import type { Distance, JudgedBy } from './judging.rules.ts';
import type { Limit } from './limit.rules.ts';

interface Ends {
  readonly due: Temporal.Instant;
  readonly judgedBy: JudgedBy;
}

/** `chiều Thứ Năm 21/02/2019`; a limit in hours by the minute: `16:15 Thứ Năm 21/02/2019`. */
export function dueText({ due, judgedBy }: Ends, language: Language): string {
  const said = words(language);
  const local = localOf(due);
  const day = `${said.weekday(local.dayOfWeek)} ${formatDay(local.toPlainDate())}`;
  const minute = local.hour * 60 + local.minute;
  if (judgedBy === 'time') return said.atClock(writeClock(minute), day);
  return minute <= 720 ? said.morning(day) : said.afternoon(day);
}

/** As a slip prints it: `từ 13 giờ 30 đến 17 giờ 00 ngày 21/02/2019`. */
export function collectingText(
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
  language: Language,
): string {
  const said = words(language);
  const day = formatDay(localOf(to).toPlainDate());
  return from.equals(to)
    ? said.before(hour(to, language), day)
    : said.between(hour(from, language), hour(to, language), day);
}

const hour = (instant: Temporal.Instant, language: Language): string => {
  const { hour, minute } = localOf(instant);
  return language === 'vi' ? `${two(hour)} giờ ${two(minute)}` : `${two(hour)}:${two(minute)}`;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `còn 2 ngày làm việc`, `hạn hôm nay`, `quá 3 ngày làm việc`: always beside the date. */
export function distanceText(distance: Distance, language: Language): string {
  const said = words(language);
  const { state, workingDays, workingMinutes, judgedBy, due } = distance;
  if (state === 'today') return judgedBy === 'time' ? said.todayAt(writeClock(clock(due))) : said.today;
  if (state !== 'late') return said.left(workingDays);
  if (workingDays > 0) return said.over(workingDays);
  return judgedBy === 'time' && workingMinutes > 0 ? said.overBy(lengthText(workingMinutes, language)) : said.overNow;
}

const clock = (instant: Temporal.Instant): number => {
  const { hour, minute } = localOf(instant);
  return hour * 60 + minute;
};

/** `4 giờ 30 phút` */
export function lengthText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = words(language);
  return [hours > 0 ? said.hours(number(hours, language)) : '', rest > 0 || hours === 0 ? said.minutes(rest) : '']
    .filter(Boolean)
    .join(' ');
}

/** `3 ngày làm việc`, `trong ngày` */
export function limitText({ amount, unit }: Limit, language: Language): string {
  const said = words(language);
  const n = number(amount, language);
  switch (unit) {
    case 'hour':
      return said.hours(n);
    case 'half-day':
      return said.halfDays(n);
    case 'working-day':
      return said.workingDays(n);
    case 'calendar-day':
      return said.calendarDays(n);
    case 'month':
      return said.months(n);
    case 'same-day':
      return said.sameDay;
  }
}

const number = (n: number, language: Language): string => (language === 'vi' ? String(n).replace('.', ',') : String(n));

const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const many = (n: number | string, one: string, other: string): string => `${n} ${String(n) === '1' ? one : other}`;

const words = inBoth({
  weekday: { vi: (n: number) => weekdays.vi[n - 1] ?? '', en: (n: number) => weekdays.en[n - 1] ?? '' },
  atClock: { vi: (at: string, day: string) => `${at} ${day}`, en: (at: string, day: string) => `${at} on ${day}` },
  morning: { vi: (day: string) => `sáng ${day}`, en: (day: string) => `the morning of ${day}` },
  afternoon: { vi: (day: string) => `chiều ${day}`, en: (day: string) => `the afternoon of ${day}` },
  before: {
    vi: (at: string, day: string) => `trước ${at} ngày ${day}`,
    en: (at: string, day: string) => `before ${at} on ${day}`,
  },
  between: {
    vi: (from: string, to: string, day: string) => `từ ${from} đến ${to} ngày ${day}`,
    en: (from: string, to: string, day: string) => `from ${from} to ${to} on ${day}`,
  },
  today: { vi: 'hạn hôm nay', en: 'due today' },
  todayAt: { vi: (at: string) => `hạn hôm nay, ${at}`, en: (at: string) => `due today, ${at}` },
  left: {
    vi: (n: number) => `còn ${n} ngày làm việc`,
    en: (n: number) => `${many(n, 'working day', 'working days')} left`,
  },
  over: {
    vi: (n: number) => `quá ${n} ngày làm việc`,
    en: (n: number) => `${many(n, 'working day', 'working days')} overdue`,
  },
  overBy: { vi: (length: string) => `quá ${length}`, en: (length: string) => `${length} overdue` },
  overNow: { vi: 'đã quá hạn', en: 'overdue' },
  hours: { vi: (n: string) => `${n} giờ`, en: (n: string) => many(n, 'hour', 'hours') },
  minutes: { vi: (n: number) => `${n} phút`, en: (n: number) => many(n, 'minute', 'minutes') },
  halfDays: {
    vi: (n: string) => `${n} nửa ngày làm việc`,
    en: (n: string) => many(n, 'half working day', 'half working days'),
  },
  workingDays: { vi: (n: string) => `${n} ngày làm việc`, en: (n: string) => many(n, 'working day', 'working days') },
  calendarDays: { vi: (n: string) => `${n} ngày`, en: (n: string) => many(n, 'day', 'days') },
  months: { vi: (n: string) => `${n} tháng`, en: (n: string) => many(n, 'month', 'months') },
  sameDay: { vi: 'trong ngày', en: 'the same day' },
});
