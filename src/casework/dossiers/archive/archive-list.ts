import type { Visit } from '#platform/house/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { formSetOn, type PrintableList, spelledDay, type TableSheetData } from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import { paths } from '../paths.ts';
import { archiveWords, retentionText } from './archive.text.ts';
import type { ArchiveSeen } from './archive.view.ts';

export const archiveColumns = (language: Language): Column[] => {
  const said = archiveWords(language);
  return [
    { head: said.order, width: 6 },
    { head: said.box, width: 8 },
    { head: said.code, width: 26 },
    { head: said.heading, width: 60 },
    { head: said.span, kind: 'day', width: 12 },
    { head: said.closed, kind: 'day', width: 12 },
    { head: said.pages, width: 8 },
    { head: said.keep, width: 16 },
  ];
};

export async function* archiveRows({ lines }: ArchiveSeen, language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines) {
    const heading = `${line.subject}: ${line.owner_name}`;
    const [from, to] = [dayOf(line.received_at), dayOf(line.closed_at)];
    yield [line.position, line.box, line.code, heading, from, to, line.pages, retentionText(line.years, language)];
  }
}

export const archiveCode = ({ list, unit }: ArchiveSeen): string =>
  `ML-${unit.key}-${dayOf(list.handed_at).year}-${String(list.number).padStart(4, '0')}`;

/** The list as both sides sign it; the paper is Vietnamese, whatever the screen speaks. */
export async function archiveData(ask: Visit, seen: ArchiveSeen): Promise<{ data: TableSheetData; set: string }> {
  const { list, unit, archive, lines } = seen;
  const day = dayOf(list.handed_at);
  const [set, issued] = await Promise.all([formSetOn(ask.house.db, day), issuedAt(ask, unit.id, list.handed_at)]);
  const superior = issued.superior === unit.name ? '' : issued.superior;
  const said = archiveWords('vi');
  const data: TableSheetData = {
    letterhead: letterheadOf({ ...issued, superior, unit: unit.name, number: `${list.number}/MLNL` }),
    title: said.listTitle,
    under: `hồ sơ kết thúc năm ${list.year} · ${spelledDay(day)}`,
    facts: [
      { term: 'Đơn vị nộp lưu', said: unit.name },
      { term: 'Lưu trữ cơ quan', said: archive.name },
      { term: 'Số hồ sơ', said: String(lines.length) },
    ],
    ...tableOf(lines),
    closing: `Mục lục gồm ${lines.length} hồ sơ, ${list.pages} tờ.`,
    signers: [
      { role: 'BÊN GIAO', name: seen.hander },
      { role: 'BÊN NHẬN', name: seen.accepter },
    ],
    code: archiveCode(seen),
    path: paths.archiveList(list.id),
    marks: marksOf(issued),
  };
  return { data, set: set.key };
}

export const archivePrints = ({ list }: ArchiveSeen): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: list.id,
  form: 'bang-ke',
});

function tableOf(lines: ArchiveSeen['lines']): Pick<TableSheetData, 'columns' | 'rows'> {
  const said = archiveWords('vi');
  const column = (head: string, width: number, align: 'left' | 'center' | 'right' = 'left') => ({ head, width, align });
  return {
    columns: [
      column(said.order, 11, 'center'),
      column(said.box, 18, 'center'),
      column(said.code, 50),
      column(said.heading, 0),
      column(said.span, 46, 'center'),
      column(said.pages, 16, 'right'),
      column('Thời hạn bảo quản', 26, 'center'),
    ],
    rows: lines.map((line) => [
      String(line.position),
      line.box,
      line.code,
      `${line.subject}: ${line.owner_name}`,
      `${formatDay(dayOf(line.received_at))} – ${formatDay(dayOf(line.closed_at))}`,
      String(line.pages),
      retentionText(line.years, 'vi'),
    ]),
  };
}
