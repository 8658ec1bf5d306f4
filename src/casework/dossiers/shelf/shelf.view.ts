import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, instantOf, localOf } from '#platform/time/index.ts';
import { outcomeWords, wayWords } from '../remind/remind.text.ts';
import type { ShelfLine } from './shelf.store.ts';
import { shelfColumns, shelfWords } from './shelf.text.ts';

/** The counters where this official returns results. */
export async function shelvesOf(ask: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, 'dossier.return'));
  return (await unitsOn(ask.house.db, dayOf(ask.now))).filter((unit) => unit.kind === 'one-stop' && mine.has(unit.id));
}

const patience = 30;

/** What was ready before this instant has lain there for more than thirty days. */
export const overThirtyDays = (now: Temporal.Instant): Temporal.Instant =>
  instantOf(dayOf(now).subtract({ days: patience }).toPlainDateTime());

/** Whole days from the day it was ready to today. */
export const daysLying = ({ ready_at }: ShelfLine, now: Temporal.Instant): number =>
  dayOf(ready_at).until(dayOf(now), { largestUnit: 'days' }).days;

export const placeText = ({ shelf, collect_by }: ShelfLine, language: Language): string =>
  [shelf, collect_by === 'post' ? shelfWords(language).byPost : null].filter(Boolean).join(' · ');

/** `20/02/2019, Gọi điện: Hẹn sẽ đến` */
export const lastText = ({ reminded_at, way, outcome }: ShelfLine, language: Language): string =>
  reminded_at && way && outcome
    ? `${formatDay(dayOf(reminded_at))}, ${wayWords(language)[way]}: ${outcomeWords(language)[outcome]}`
    : '';

export const sheetColumns = (language: Language): Column[] => {
  const head = shelfColumns(language);
  return [
    { head: head.code, width: 26 },
    { head: head.owner, width: 26 },
    { head: head.procedure, width: 44 },
    { head: head.ready, kind: 'moment', width: 17 },
    { head: head.days, width: 10 },
    { head: head.shelf, width: 24 },
    { head: head.phone, width: 14 },
    { head: head.reminders, width: 10 },
    { head: head.last, width: 44 },
  ];
};

export async function* sheetRows(
  lines: readonly ShelfLine[],
  { now, language }: { readonly now: Temporal.Instant; readonly language: Language },
): AsyncGenerator<Cell[]> {
  for (const line of lines)
    yield [
      line.code,
      line.owner_name,
      line.procedure,
      localOf(line.ready_at),
      daysLying(line, now),
      placeText(line, language),
      line.phone,
      line.reminders,
      lastText(line, language),
    ];
}
