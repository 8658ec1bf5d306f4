import { accountNames } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { type Dong, formatDong } from '#platform/money/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, formatDay, formatMoment, localOf } from '#platform/time/index.ts';
import { formSetOn, type PrintableList, spelledDong, type TableSheetData } from '../../documents/index.ts';
import {
  type Closing,
  cashBookCounters,
  closingById,
  closingNote,
  type DayLine,
  kindName,
  linesOfClosing,
  moneyPaths,
  numberText,
} from '../../payments/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import { dossiersPaid } from './day.store.ts';
import { dayWords } from './day.text.ts';

interface Line extends DayLine {
  readonly order: number;
  readonly dossier: string;
  readonly owner: string;
  readonly by: string;
}

/** A closed day of a counter with every receipt of it. */
interface Day {
  readonly counter: Unit;
  readonly closing: Closing;
  readonly lines: readonly Line[];
  readonly names: ReadonlyMap<string, string>;
}

/** The day of a closing, where its cash book is this official's to read. */
export async function dayOfClosing(ask: Visit<{ readonly id: string }>): Promise<Day | undefined> {
  const { db } = ask.house;
  const [closing, counters] = await Promise.all([closingById(db, ask.params.id), cashBookCounters(ask)]);
  const counter = counters.find(({ id }) => id === closing?.unit_id);
  // Opened again, it holds nothing: its money is handed over by another.
  if (!closing || !counter || closing.taken_back_at) return undefined;
  const found = await linesOfClosing(db, counter.id, closing.id);
  const hands = [closing.closed_by, closing.treasurer_id, ...found.flatMap(({ by_account }) => by_account ?? [])];
  const [paid, names] = await Promise.all([
    dossiersPaid(
      db,
      found.map(({ subject_id }) => subject_id),
    ),
    accountNames(db, hands),
  ]);
  const dossiers = new Map(paid.map((one) => [one.id, one]));
  const lines = found.map((line, n) => {
    const { code = '', owner_name = '' } = dossiers.get(line.subject_id) ?? {};
    return { ...line, order: n + 1, dossier: code, owner: owner_name, by: names.get(line.by_account ?? '') ?? '' };
  });
  return { counter, closing, lines, names };
}

const noteOf = ({ given_back, dossier }: Line, said: ReturnType<typeof dayWords>): string =>
  [given_back ? said.givenBack : '', dossier ? '' : said.certification].filter(Boolean).join(', ');

/** What was not charged that day, phí and lệ phí apart. */
const waivedText = ({ waived_levies: levies, waived_charges: charges }: Closing): string =>
  `lệ phí ${formatDong(levies)}, phí ${formatDong(charges)}`;

const handed = ({ counted }: Closing): Dong => counted;

const nameOf = ({ counter, closing }: Day): string => `bang-ke-tien-${counter.key}-${dayOf(closing.closed_at)}`;

/** The day as a file, a receipt a line. */
export function daySheet({ language }: Visit, day: Day): NamedSheet {
  const said = dayWords(language);
  const sheet = sheetOf<Line>({
    name: said.title,
    lines: day.lines,
    columns: [
      { head: said.order, width: 6, cell: ({ order }) => order },
      { head: said.kind, width: 10, cell: ({ kind }) => kindName(kind, language) },
      { head: said.series, width: 14, cell: ({ series }) => series },
      { head: said.number, width: 12, cell: ({ number }) => number && numberText(number) },
      { head: said.at, kind: 'moment', width: 17, cell: ({ at }) => localOf(at) },
      { head: said.dossier, width: 26, cell: ({ dossier }) => dossier },
      { head: said.owner, width: 26, cell: ({ owner }) => owner },
      { head: said.by, width: 26, cell: ({ by }) => by },
      { head: said.sum, kind: 'money', width: 14, cell: ({ amount }) => amount },
      { head: said.note, width: 20, cell: (line) => noteOf(line, said) },
    ],
  });
  return { ...sheet, file: nameOf(day), about: { kind: 'cash-day', id: day.closing.id } };
}

/** The sheet that goes with the money to the thủ quỹ, signed by both; Vietnamese, whatever the screen speaks. */
export const dayPaper = (ask: Visit, day: Day): PrintableList => ({
  ...{ subjectId: day.closing.id, form: 'bang-ke', file: nameOf(day), page: moneyPaths.cash(day.counter.key) },
  make: () => dayData(ask, day),
});

async function dayData(ask: Visit, day: Day): Promise<{ readonly data: TableSheetData; readonly set: string }> {
  const { counter, closing } = day;
  const [set, issued] = await Promise.all([
    formSetOn(ask.house.db, dayOf(closing.closed_at)),
    issuedAt(ask, counter.id, closing.closed_at),
  ]);
  const letterhead = letterheadOf({ ...issued, number: '' });
  return { data: { ...tableOf(day), letterhead, marks: marksOf(issued) }, set: set.key };
}

function tableOf({ counter, closing, lines, names }: Day): Omit<TableSheetData, 'letterhead' | 'marks'> {
  const said = dayWords('vi');
  const column = (head: string, width: number, align: 'left' | 'center' | 'right' = 'left') => ({ head, width, align });
  return {
    title: said.title,
    under: `${counter.name} · đóng ngày lúc ${formatMoment(closing.closed_at)}`,
    facts: [
      { term: 'Đã thu', said: `lệ phí ${formatDong(closing.levies)}, phí ${formatDong(closing.charges)}` },
      { term: 'Hoàn trả', said: formatDong(closing.refunded) },
      { term: 'Miễn, giảm (không thu)', said: waivedText(closing) },
      { term: 'Số tờ biên lai', said: String(closing.receipts) },
      ...(closing.difference_reason ? [{ term: 'Chênh lệch với biên lai', said: closingNote(closing, 'vi') }] : []),
    ],
    columns: [
      column(said.order, 12, 'center'),
      column(said.kind, 18),
      column(said.series, 24),
      column(said.number, 22, 'center'),
      column(said.at, 32, 'center'),
      column(said.dossier, 50),
      column(said.owner, 0),
      column(said.sum, 30, 'right'),
      column(said.note, 22),
    ],
    rows: lines.map((line) => [
      ...[String(line.order), kindName(line.kind, 'vi'), line.series ?? ''],
      ...[line.number ? numberText(line.number) : '', formatMoment(line.at), line.dossier, line.owner],
      ...[formatDong(line.amount), noteOf(line, said)],
    ]),
    closing: `Tiền bàn giao: ${formatDong(handed(closing))} (bằng chữ: ${spelledDong(handed(closing))}).`,
    signers: [
      { role: 'NGƯỜI GIAO TIỀN', name: names.get(closing.closed_by) ?? '' },
      { role: 'THỦ QUỸ', name: names.get(closing.treasurer_id) ?? '' },
    ],
    code: `QUY-${counter.key}-${formatDay(dayOf(closing.closed_at)).replaceAll('/', '')}-${closing.id.slice(-6)}`,
    path: moneyPaths.cash(counter.key),
  };
}
