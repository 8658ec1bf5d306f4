import { inBoth, type Language } from '#platform/text/index.ts';
import { type Session, writeClock } from '../calendar.rules.ts';
import type { OpenDay } from './week.ts';

const days = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const words = inBoth({
  day: { vi: (n: number) => days.vi[n - 1] ?? '', en: (n: number) => days.en[n - 1] ?? '' },
  beyond: {
    vi: 'chỉ tiếp nhận, trả kết quả; không tính vào thời hạn giải quyết',
    en: 'to receive and return only; the day does not count for a time limit',
  },
  closed: { vi: 'Tuần này không mở', en: 'Not open this week' },
});

/** `Thứ Hai – Thứ Sáu 07:30–12:00, 13:30–17:00; Thứ Bảy 07:30–11:30 (chỉ tiếp nhận, …)`: days of the same hours stand together. */
export function weekText(week: readonly OpenDay[], language: Language): string {
  const said = words(language);
  const runs: { first: OpenDay; last: OpenDay; hours: string }[] = [];
  for (const day of week) {
    const hours = hoursText(day.sessions);
    const run = runs.at(-1);
    const joins = run?.hours === hours && run.last.worked === day.worked && run.last.weekday === day.weekday - 1;
    if (run && joins) run.last = day;
    else if (hours) runs.push({ first: day, last: day, hours });
  }
  return (
    runs
      .map(({ first, last, hours }) => {
        const ends = first === last ? [first] : [first, last];
        const named = ends.map(({ weekday }) => said.day(weekday)).join(' – ');
        return `${named} ${hours}${first.worked ? '' : ` (${said.beyond})`}`;
      })
      .join('; ') || said.closed
  );
}

/** Only the days on which a counter is open beyond the working days, such as a Saturday morning; empty without any. */
export const beyondText = (week: readonly OpenDay[], language: Language): string =>
  week
    .filter(({ sessions, worked }) => sessions.length > 0 && !worked)
    .map(({ weekday, sessions }) => `${words(language).day(weekday)} ${hoursText(sessions)}`)
    .join('; ');

const hoursText = (sessions: readonly Session[]): string =>
  sessions.map(({ opens, closes }) => `${writeClock(opens)}–${writeClock(closes)}`).join(', ');
