import type { Calendar } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { homeWords } from './home.text.ts';

export interface Closure {
  readonly title: string;
  readonly note: string;
}

interface Span {
  readonly name: string;
  readonly from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** The next times the offices rest beside their weekends, days of one name in a row told together. */
export function closuresAhead(calendar: Calendar, today: Temporal.PlainDate, language: Language): Closure[] {
  const say = homeWords(language);
  return spansAfter(calendar, today, language)
    .slice(0, 3)
    .map(({ name, from, to }) => ({
      title: name,
      note: from.equals(to) ? say.restsOn(formatDay(from)) : say.restsFrom(formatDay(from), formatDay(to)),
    }));
}

function spansAfter({ days }: Calendar, today: Temporal.PlainDate, language: Language): Span[] {
  const rests = [...days.values()]
    .filter((entry) => entry.kind !== 'working' && entry.day > today.toString())
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const spans: Span[] = [];
  for (const entry of rests) {
    const day = Temporal.PlainDate.from(entry.day);
    const last = spans.at(-1);
    if (last?.name === entry.name[language] && last.to.add({ days: 1 }).equals(day)) last.to = day;
    else spans.push({ name: entry.name[language], from: day, to: day });
  }
  return spans;
}
