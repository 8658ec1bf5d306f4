import type { Db } from '#platform/db/index.ts';
import { formatAmount, formatDong } from '#platform/money/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import type { CertificationBookData } from '../../documents/index.ts';
import { bookName } from '../certification.text.ts';
import { letterheadAt } from '../letterhead.ts';
import { symbols } from '../matters.rules.ts';
import { paths } from '../paths.ts';
import type { BookLine } from './book.store.ts';
import { closingText } from './books.text.ts';
import { noteOf, paperOf } from './month.page.tsx';
import { type Month, monthText } from './month.view.ts';

/** The month's book as it is printed and bound (NĐ 23/2015 Đ13): every number in its order, and the totals. */
export async function monthPaperData(
  db: Db,
  month: Month,
  now: Temporal.Instant,
  illustrative: boolean,
): Promise<CertificationBookData> {
  const { unit, kind, first, lines, sums, closings } = month;
  return {
    letterhead: await letterheadAt(db, unit, { at: now }),
    title: bookName(kind, 'vi'),
    symbol: symbols[kind],
    month: monthText(first),
    lines: lines.map((line) => lineOf(line, month)),
    totals: {
      lines: sums.lines,
      voided: lines.filter((line) => line.voided_at).length,
      unsigned: lines.filter((line) => !(line.voided_at || line.signed_at)).length,
      copies: sums.copies,
      fees: formatDong(sums.fees),
    },
    closings: closings.map((closing) => closingText(closing, 'vi')),
    code: `${kind} ${monthText(first)}`,
    path: paths.month(unit.key, kind, monthText(first)),
    marks: { illustrative, reprint: 0 },
  };
}

const lineOf = (line: BookLine, { signers }: Month): CertificationBookData['lines'][number] => ({
  number: String(line.number).padStart(2, '0'),
  volume: String(line.volume).padStart(2, '0'),
  day: formatDay(dayOf(line.came_at)),
  requester: line.identity_number ? `${line.requester} (${line.identity_number})` : line.requester,
  paper: paperOf(line),
  signer: signers.get(line.signed_by ?? '') ?? '',
  pages: line.pages,
  copies: line.copies,
  fee: formatAmount(line.fee),
  note: noteOf(line, 'vi'),
});
