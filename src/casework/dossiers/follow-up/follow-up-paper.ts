import { chain, placeOf } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import type { FollowUpData, FollowUpLine } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { daysShown, daysWritten, queryOf } from './follow-up.read.rules.ts';
import type { BookLine } from './follow-up.store.ts';
import { noteText, type Saying, wayText } from './follow-up.view.ts';
import type { Opened } from './open-book.ts';

/** So many lines fit a print: the press sets them in a few seconds, and nobody leafs through more. */
export const mostPrinted = 1000;

/** Mẫu 06 of the book that is open; the paper is Vietnamese, whatever the screen speaks. */
export async function followUpData(ask: Visit, book: Opened, lines: readonly BookLine[]): Promise<FollowUpData> {
  const { counter, span } = book;
  const above = await chain(ask.house.db, counter.id);
  const authority = above.find((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  const { tu, den } = daysShown(span);
  return {
    letterhead: {
      superior: authority?.name ?? '',
      unit: counter.name,
      number: '',
      place: placeOf(above),
      day: dayOf(ask.now).toString(),
    },
    days: `từ ngày ${tu} đến ngày ${den}`,
    narrowed: book.fields.find(({ key }) => key === span.fieldKey)?.name ?? '',
    lines: lines.map((line) => lineOf(line, { units: book.units, language: 'vi' })),
    code: `STD-${counter.key}-${daysWritten(span)}`,
    path: bookPath(book),
    marks: { illustrative: ask.house.clock.mode === 'demo', reprint: 0 },
  };
}

/** The address of the part of the book that is open, from its first page on. */
export const bookPath = ({ asked }: Opened): string => paths.followUp() + queryOf({ ...asked, sau: '' });

const lineOf = (line: BookLine, { units, language }: Saying): FollowUpLine => ({
  code: line.code,
  procedure: line.procedure,
  sets: String(line.sets),
  owner: line.owner_name,
  address: [line.address, line.phone].filter(Boolean).join('; '),
  settling: units.get(line.settling_id)?.shortName ?? '',
  received: day(line.received_at),
  promised: day(line.promised_due),
  given: day(line.given_at),
  back: day(line.back_at),
  returned: day(line.returned_at),
  way: wayText(line, language),
  collector: line.collector_name ?? '',
  note: noteText(line, language),
});

const day = (instant: Temporal.Instant | null): string => (instant ? formatDay(dayOf(instant)) : '');
