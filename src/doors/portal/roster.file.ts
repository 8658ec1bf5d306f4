import { weekText } from '#foundations/calendar/index.ts';
import type { NamedSheet } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { awayText, hoursOf, type RosterProps } from './roster.page.tsx';
import { rosterWords } from './roster.text.ts';

interface Line {
  readonly part: string;
  readonly unit: string;
  readonly phone: string;
  /** Of a counter, this week. */
  readonly week: string;
  readonly who: string;
  readonly hours: string;
}

/** Who is at which counter today, and when leaders sign: a line for each person. */
export function rosterSheet({ language, today, counters, signing }: Omit<RosterProps, 'madeUp'>): NamedSheet {
  const said = rosterWords(language);
  const atCounters = counters.flatMap(({ unit, opening, week, opens, people }): Line[] => {
    const line = { part: said.counters, unit: unit.name, phone: unit.phone, week: weekText(week, language) };
    if (!opens || people.length === 0) return [{ ...line, who: opens ? said.nobody : said.rests, hours: opening.text }];
    return people.map((one) => ({
      ...line,
      who: one.name,
      hours: one.away_until ? awayText(one, language) : opening.text,
    }));
  });
  const signs = signing.flatMap(({ unit, signs: all }) =>
    [...Map.groupBy(all, (one) => `${one.title} ${one.name}`)].map(
      ([who, times]): Line => ({
        part: said.signing,
        unit: unit.name,
        phone: unit.phone,
        week: '',
        who,
        hours: hoursOf(times, language),
      }),
    ),
  );
  const sheet = sheetOf({
    name: said.title,
    lines: [...atCounters, ...signs],
    columns: [
      { head: said.part, width: 26, cell: ({ part }) => part },
      { head: said.unit, width: 40, cell: ({ unit }) => unit },
      { head: said.people, width: 40, cell: ({ who }) => who },
      { head: said.hours, width: 50, cell: ({ hours }) => hours },
      { head: said.week, width: 60, cell: ({ week }) => week },
      { head: said.phone, width: 16, cell: ({ phone }) => phone },
    ],
  });
  return { ...sheet, file: `lich-truc-${today}` };
}
