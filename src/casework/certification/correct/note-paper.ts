import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { type CorrectionNoteData, spelledMoment } from '../../documents/index.ts';
import { bookName, numberText } from '../certification.text.ts';
import type { LineOfVisit } from '../lane.store.ts';
import { letterheadAt } from '../letterhead.ts';
import { changed, type Said } from './correct.rules.ts';
import type { Correction } from './correct.store.ts';
import { correctWords } from './correct.text.ts';

interface Noted {
  readonly unit: Unit;
  readonly line: LineOfVisit;
  readonly one: Correction;
  /** Who wrote it down; empty when no account did. */
  readonly by: string;
}

/** What the note of one correction says, dated the day it is printed: a note is of its correction, not of the line's last state. */
export async function correctionPaperData(
  db: Db,
  { unit, line, one, by }: Noted,
  { now, illustrative }: { readonly now: Temporal.Instant; readonly illustrative: boolean },
): Promise<CorrectionNoteData> {
  const said = correctWords('vi');
  const before: Said = { requester: one.requester_before, paper: one.paper_before, pages: one.pages_before };
  const columns = changed(before, one);
  return {
    letterhead: await letterheadAt(db, unit, { at: now }),
    book: bookName(line.kind, 'vi'),
    line: numberText(line, 'vi'),
    entered: formatDay(dayOf(line.came_at)),
    position: one.position,
    columns: columns.map((column) => ({
      name: said[column],
      before: String(before[column]),
      after: String(one[column]),
    })),
    reason: one.reason,
    at: spelledMoment(one.corrected_at),
    by,
    marks: { illustrative, reprint: 0 },
  };
}
