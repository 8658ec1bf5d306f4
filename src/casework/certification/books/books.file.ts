import type { Unit } from '#foundations/organisations/index.ts';
import type { Visit as Ask, NamedSheet } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { bookName, matterText } from '../certification.text.ts';
import { bookText } from '../matters.rules.ts';
import type { Book } from './book.store.ts';
import { booksWords, monthWords } from './books.text.ts';
import { noteOf, paperOf } from './month.page.tsx';
import type { Month } from './month.view.ts';

/** The volumes of an office with what each came to. */
export function volumesSheet({ language, now }: Ask, office: Unit, lines: readonly Book[]): NamedSheet {
  const said = booksWords(language);
  const sheet = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.book, width: 34, cell: ({ kind }) => bookName(kind, language) },
      { head: said.volume, width: 14, cell: (book) => bookText(book) },
      { head: said.opened, kind: 'day', width: 12, cell: ({ opened_at }) => dayOf(opened_at) },
      { head: said.closedOn, kind: 'day', width: 12, cell: ({ closed_at }) => closed_at && dayOf(closed_at) },
      { head: said.first, width: 10, cell: ({ totals }) => totals?.first ?? null },
      { head: said.last, width: 10, cell: ({ totals }) => totals?.last ?? null },
      { head: said.certified, width: 12, cell: ({ totals }) => totals?.lines ?? null },
      { head: said.void, width: 10, cell: ({ totals }) => totals?.voided ?? null },
      { head: monthWords(language).copies, width: 10, cell: ({ totals }) => totals?.copies ?? null },
      { head: monthWords(language).fee, kind: 'money', width: 14, cell: ({ totals }) => totals && BigInt(totals.fees) },
    ],
  });
  return { ...sheet, file: `so-chung-thuc-${office.key}-${dayOf(now)}` };
}

/** A month of a book with the columns of NĐ 23/2015. */
export function monthSheet({ language }: Ask, month: Month): NamedSheet {
  const said = monthWords(language);
  const sheet = sheetOf({
    name: bookName(month.kind, language),
    lines: month.lines,
    columns: [
      { head: said.number, width: 10, cell: ({ number }) => String(number).padStart(2, '0') },
      { head: said.day, kind: 'day', width: 12, cell: ({ came_at }) => dayOf(came_at) },
      { head: said.who, width: 26, cell: ({ requester }) => requester },
      { head: said.matter, width: 30, cell: ({ matter }) => matterText(matter, language) },
      { head: said.paper, width: 40, cell: (line) => paperOf(line) },
      { head: said.signer, width: 34, cell: ({ signed_by }) => month.signers.get(signed_by ?? '') ?? null },
      { head: said.pages, width: 10, cell: ({ pages }) => pages },
      { head: said.copies, width: 10, cell: ({ copies }) => copies },
      { head: said.fee, kind: 'money', width: 14, cell: ({ fee }) => fee },
      { head: said.note, width: 40, cell: (line) => noteOf(line, language) },
    ],
  });
  const file = `so-chung-thuc-${month.kind}-${month.unit.key}-${month.first.toString().slice(0, 7)}`;
  return { ...sheet, file, about: { kind: 'certification-book', id: month.unit.id } };
}
