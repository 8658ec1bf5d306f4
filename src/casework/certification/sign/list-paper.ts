import type { Db } from '#platform/db/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { TableSheetData } from '../../documents/index.ts';
import { matterText, numberText } from '../certification.text.ts';
import { letterheadAt } from '../letterhead.ts';
import { paths } from '../paths.ts';
import type { OpenedList } from './list.view.ts';

const columns: TableSheetData['columns'] = [
  { head: 'STT', width: 11, align: 'center' },
  { head: 'Số chứng thực', width: 58, align: 'left' },
  { head: 'Việc', width: 48, align: 'left' },
  { head: 'Loại giấy tờ', width: 0, align: 'left' },
  { head: 'Số bản', width: 14, align: 'center' },
  { head: 'Người yêu cầu', width: 46, align: 'left' },
  { head: 'Ghi chú, ý kiến', width: 34, align: 'left' },
];

/** The list as it is laid before the leader with the papers: every number on it, and room for both hands. */
export const listPaperData = async (
  db: Db,
  { list, unit, lines, signerName, presenter }: OpenedList,
  { now, illustrative }: { readonly now: Temporal.Instant; readonly illustrative: boolean },
): Promise<TableSheetData> => ({
  letterhead: await letterheadAt(db, unit, { at: list.signed_at ?? now }),
  title: 'Danh sách trình ký chứng thực',
  under: `Số ${list.number} · lập ${formatMoment(list.made_at)}`,
  facts: [
    { term: 'Số việc', said: String(lines.length) },
    ...(list.signed_at ? [{ term: 'Ghi nhận đã ký', said: `${signerName}, ${formatMoment(list.signed_at)}` }] : []),
  ],
  columns,
  rows: lines.map((line, n) => [
    String(n + 1),
    numberText(line, 'vi'),
    matterText(line.matter, 'vi'),
    line.language ? `${line.paper} (${line.language})` : line.paper,
    String(line.copies),
    line.requester,
    '',
  ]),
  closing: '',
  signers: [
    { role: 'NGƯỜI TRÌNH', name: presenter },
    { role: 'NGƯỜI KÝ CHỨNG THỰC', name: signerName },
  ],
  code: `TK-CT ${list.number}`,
  path: paths.list(list.id),
  marks: { illustrative, reprint: 0 },
});
