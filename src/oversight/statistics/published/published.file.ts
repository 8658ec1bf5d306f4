import { causeWords } from '#casework/dossiers/index.ts';
import { distanceText } from '#foundations/calendar/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { type ColumnOf, sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { readWanted } from './published.rules.ts';
import { publishedWords, standingWords } from './published.text.ts';
import { type Kind, type Published, publishedOn } from './published.view.ts';

/** Lines asked for at a time. */
const size = 500;

/** A public list as it is narrowed, to its end: nobody is named. */
export function publishedSheet(ask: Visit<unknown, Parameters<typeof readWanted>[0]>, kind: Kind): NamedSheet {
  const { language, now } = ask;
  const said = publishedWords(language);
  const late: ColumnOf<Published>[] = [
    { head: said.by, width: 26, cell: ({ by }) => distanceText(by, language) },
    { head: said.causeOnly, width: 34, cell: ({ cause }) => cause && causeWords(language)[cause] },
    { head: said.newDayOnly, kind: 'day', width: 12, cell: ({ newDay }) => newDay },
  ];
  const sheet = sheetOf<Published>({
    name: said[kind],
    lines: everyLine(ask, kind),
    columns: [
      { head: said.code, width: 26, cell: ({ code }) => code },
      { head: said.procedure, width: 50, cell: ({ name }) => name },
      { head: said.unit, width: 34, cell: ({ office }) => office },
      { head: said.day, kind: 'day', width: 12, cell: ({ receivedAt }) => dayOf(receivedAt) },
      { head: said.promised, kind: 'moment', width: 17, cell: ({ due }) => localOf(due) },
      { head: said.standing, width: 26, cell: ({ standing }) => standingWords(language)[standing] },
      ...(kind === 'late' ? late : []),
    ],
  });
  return { ...sheet, file: `${kind === 'late' ? 'qua-han' : 'ho-so'}-${dayOf(now)}` };
}

async function* everyLine(
  { house: { db }, now, query }: Visit<unknown, Parameters<typeof readWanted>[0]>,
  kind: Kind,
): AsyncGenerator<Published> {
  const wanted = { ...readWanted(query), after: undefined };
  for (let after = readWanted({}).after; ; ) {
    const { rows, next } = await publishedOn(db, kind, { wanted: { ...wanted, after }, now, size });
    yield* rows;
    if (!next) return;
    after = next;
  }
}
