import type { Visit } from '#platform/house/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment, localOf } from '#platform/time/index.ts';
import { formSetOn, type PrintableList, spelledDay, type TableSheetData } from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import { paths } from '../paths.ts';
import { bookName, bookWords, numberStateText } from './books.text.ts';
import type { BookSeen } from './books.view.ts';

export const registerColumns = (language: Language): Column[] => {
  const said = bookWords(language);
  return [
    { head: said.numbers, width: 10 },
    { head: '→', width: 10 },
    { head: said.state, width: 28 },
    { head: said.reason, width: 44 },
    { head: said.at, kind: 'moment', width: 17 },
    { head: said.by, width: 24 },
    { head: said.useBy, kind: 'day', width: 12 },
  ];
};

export async function* registerRows({ gaps, names }: BookSeen, language: Language): AsyncGenerator<Cell[]> {
  for (const gap of gaps) {
    const state = numberStateText(gap.state, language);
    const [at, by] = [gap.at && localOf(gap.at), names.get(gap.by ?? '') ?? ''];
    yield [gap.number, gap.last, state, gap.reason, at, by, gap.use_by];
  }
}

/** The register to be signed by whoever keeps the book; the paper is Vietnamese, whatever the screen speaks. */
export async function registerData(ask: Visit, seen: BookSeen): Promise<{ data: TableSheetData; set: string }> {
  const { owner, book, gaps, names, year } = seen;
  const [set, issued] = await Promise.all([formSetOn(ask.house.db, dayOf(ask.now)), issuedAt(ask, owner.id, ask.now)]);
  const said = bookWords('vi');
  const superior = issued.superior === owner.name ? '' : issued.superior;
  const column = (head: string, width: number, align: 'left' | 'center' | 'right' = 'left') => ({ head, width, align });
  const data: TableSheetData = {
    letterhead: letterheadOf({ ...issued, superior, unit: owner.name, number: '' }),
    title: said.register,
    under: `${bookName(book, 'vi')}, năm ${year} · ${spelledDay(dayOf(ask.now))}`,
    facts: [
      { term: said.last, said: String(book.last) },
      { term: 'Đã cấp, hủy, giữ trước', said: `${book.given}, ${book.void}, ${book.reserved + book.overdue}` },
      { term: 'Chưa giải trình', said: String(book.overdue + book.unexplained) },
    ],
    columns: [
      column(said.numbers, 28, 'center'),
      column(said.state, 48),
      column(said.reason, 0),
      column(said.at, 34, 'center'),
      column(said.by, 44),
      column(said.useBy, 24, 'center'),
    ],
    rows: gaps.map((gap) => [
      gap.number === gap.last ? String(gap.number) : `${gap.number} – ${gap.last}`,
      numberStateText(gap.state, 'vi'),
      gap.reason,
      gap.at ? formatMoment(gap.at) : '',
      names.get(gap.by ?? '') ?? '',
      gap.use_by ? formatDay(gap.use_by) : '',
    ]),
    closing: gaps.length === 0 ? said.noGaps : '',
    signers: [{ role: 'NGƯỜI GIỮ SỔ', name: ask.actor.kind === 'staff' ? ask.actor.name : '' }],
    code: `SO-${owner.key}-${book.kind}-${year}`,
    path: paths.numberBook(owner.key, book.kind, year),
    marks: marksOf(issued),
  };
  return { data, set: set.key };
}

export const registerPrints = ({ owner, book, year }: BookSeen): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: namedId(`number-book:${owner.id}:${book.kind}:${year}`),
  form: 'bang-ke',
});
