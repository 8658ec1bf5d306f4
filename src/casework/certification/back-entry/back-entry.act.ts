import { calendarOf } from '#foundations/calendar/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { holdOpen } from '../books/book.store.ts';
import { lawfulDue } from '../enter/due.rules.ts';
import { keepVisit } from '../enter/enter.act.ts';
import { linesOfVisit } from '../lane.store.ts';
import { type Matter, matters, ruleOf } from '../matters.rules.ts';
import { officeOf } from '../offices.ts';
import { type BackEntryReason, type PaperLine, readPage, type TypedPage } from './back-entry.rules.ts';

/** The first and last number that a page was given. */
export interface Numbers {
  readonly first: number;
  readonly last: number;
}

/**
 * Enters a page of the paper book afterwards (nhập bù): each line is a visit that came at the time on paper, and has the next
 * number of its book in the order of the paper. Signing and handing back are recorded on the lists, as of any other line.
 */
export async function enterPage(deed: Deed, unit: Unit, typed: TypedPage): Promise<Result<Numbers, BackEntryReason>> {
  if (!may(deed.actor, 'certification.enter', { unitIds: [unit.id] }).ok)
    return refuse<BackEntryReason>({ reason: 'not-allowed' });
  const matter = matters.find((one) => one === typed.matter) ?? 'copy';
  const page = readPage({ ...typed, matter }, officeOf(unit), deed.now);
  if (!page.ok) return page;
  const { lines, reason } = page.value;
  const against = await againstBook(deed, unit.id, matter, lines);
  if (against.length > 0) return refuse(...against);
  const calendar = await calendarOf(deed.db, unit.id);
  const visits: string[] = [];
  for (const { at, read } of lines) {
    const visit = { id: newId(), unitId: unit.id, cameAt: at, back: reason, due: lawfulDue(calendar, at).due };
    await keepVisit(deed, { ...visit, agreed: false, appointed: false }, read, false);
    visits.push(visit.id);
  }
  return accept({ first: await numberOf(deed, visits[0]), last: await numberOf(deed, visits.at(-1)) });
}

const numberOf = async ({ tx }: Deed, visitId = ''): Promise<number> =>
  (await linesOfVisit(tx, visitId))[0]?.number ?? 0;

/** The book must be open, of the year on paper, and have been opened before its first line: it is not opened backwards. */
async function againstBook(
  deed: Deed,
  unitId: string,
  matter: Matter,
  lines: readonly PaperLine[],
): Promise<BackEntryReason[]> {
  const year = dayOf(lines[0]?.at ?? deed.now).year;
  const book = await holdOpen(deed.tx, unitId, ruleOf(matter).book, year);
  if (!book) return [{ field: 'matter', reason: 'no-open-book', year }];
  // Paper knows no seconds.
  const opened = book.opened_at.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return lines.flatMap(({ row, at }): BackEntryReason[] => {
    if (dayOf(at).year !== year) return [{ row, field: 'day', reason: 'another-year' }];
    return Temporal.Instant.compare(at, opened) < 0 ? [{ row, field: 'day', reason: 'before-book', opened }] : [];
  });
}
