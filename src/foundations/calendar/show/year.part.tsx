import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { calendarWords } from '../calendar.text.ts';
import type { ShownDay, ShownKind } from './year.rules.ts';

/** Twelve months; a day that is not as usual is told by colour, letter and word, and leads to its line below. */
export const Year = ({ months, language }: { months: readonly ShownDay[][]; language: Language }): JSX.Element => (
  <>
    <Legend language={language} />
    <div class="mc-year">
      {months.map((days, n) => (
        <Month key={n} n={n + 1} days={days} language={language} />
      ))}
    </div>
  </>
);

const letters: Record<ShownKind, Record<Language, string>> = {
  work: { vi: '', en: '' },
  rest: { vi: '', en: '' },
  off: { vi: 'N', en: 'O' },
  compensation: { vi: 'B', en: 'C' },
  working: { vi: 'L', en: 'W' },
  half: { vi: '½', en: '½' },
};

const Legend = ({ language }: { language: Language }): JSX.Element => (
  <ul class="mc-legend" aria-label={calendarWords(language).legend}>
    {(['work', 'rest', 'off', 'compensation', 'working', 'half'] as const).map((kind) => (
      <li key={kind}>
        <span class={`mc-year__day is-${kind}`} aria-hidden="true">
          {letters[kind][language] || '1'}
        </span>
        {calendarWords(language)[kind]}
      </li>
    ))}
  </ul>
);

const Month = ({ n, days, language }: { n: number; days: readonly ShownDay[]; language: Language }): JSX.Element => {
  const say = calendarWords(language);
  return (
    <table class="mc-year__month">
      <caption>{say.month(n)}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <th key={weekday} scope="col">
              {say.weekday(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>{day && <Day day={day} language={language} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Day = ({ day, language }: { day: ShownDay; language: Language }): JSX.Element => {
  const number = Number(day.iso.slice(8));
  if (!day.entry) return <span class={`mc-year__day is-${day.kind}`}>{number}</span>;
  const told = `${formatDay(Temporal.PlainDate.from(day.iso))}, ${calendarWords(language)[day.kind]}: ${day.entry.name[language]}`;
  return (
    <a class={`mc-year__day is-${day.kind}`} href={`#n-${day.iso}`} title={told}>
      <span aria-hidden="true">
        {number}
        <b>{letters[day.kind][language]}</b>
      </span>
      <span class="govuk-visually-hidden">{told}</span>
    </a>
  );
};

/** Rows of seven, Monday first, with gaps before the first and after the last. */
function weeksOf(days: readonly ShownDay[]): (ShownDay | undefined)[][] {
  const before = (days[0]?.weekday ?? 1) - 1;
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  const rows = Math.ceil(cells.length / 7);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 7 }, (_, column) => cells[row * 7 + column]));
}
