import type { Recorded } from '#platform/events/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import { spelledDay, type TableSheetData } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { deedNames } from '../view/deed.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { whoDidIt } from '../view/timeline.part.tsx';
import { type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** The columns of “Quá trình xử lý hồ sơ” (DOMAIN §1.3, other slips). */
const columns: TableSheetData['columns'] = [
  { head: 'STT', width: 11, align: 'center' },
  { head: 'Ngày xử lý', width: 36, align: 'center' },
  { head: 'Người xử lý', width: 48, align: 'left' },
  { head: 'Thao tác', width: 0, align: 'left' },
  { head: 'Người nhận', width: 58, align: 'left' },
  { head: 'Thời hạn', width: 36, align: 'center' },
];

/** What was done with a dossier, by whom, into whose hands it came and until when, in the order it was done. */
export function historyData(whole: Whole, issued: Issued): TableSheetData {
  const { dossier, version, events } = whole;
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: events.at(-1)?.occurred_at ?? issued.at }),
    title: 'Quá trình xử lý hồ sơ',
    under: '',
    facts: [
      { term: 'Mã hồ sơ', said: dossier.code },
      { term: 'Chủ hồ sơ', said: dossier.owner_name },
      { term: 'Nội dung yêu cầu giải quyết', said: version.name },
      { term: 'Hẹn trả kết quả', said: spelledDay(dayOf(dossier.promised_due)) },
    ],
    columns,
    rows: events.map((event, n) => [String(n + 1), ...rowOf(event, whole)]),
    closing: '',
    signers: [],
    code: dossier.code,
    path: paths.dossier(dossier.code),
    marks: marksOf(issued),
  };
}

function rowOf(event: Recorded, whole: Whole): string[] {
  const told: Readonly<Record<string, string>> = deedNames('vi');
  const deed = told[event.type] ?? event.type;
  const { to, due } = handsAfter(event, whole);
  return [
    formatMoment(event.occurred_at),
    whoDidIt(event, whole, 'vi'),
    deed.charAt(0).toUpperCase() + deed.slice(1),
    to,
    due ? formatMoment(due) : '',
  ];
}

/** Who had it from then on: the officer it was given to by name, the unit it was sent to, or whoever held the work that began with it. */
function handsAfter({ type, occurred_at, payload }: Recorded, { past, names, unitNames }: Whole) {
  const begun = past.filter((task) => task.opened_at.equals(occurred_at));
  const officer = typeof payload.officer === 'string' ? names.get(payload.officer) : undefined;
  const unit = type === 'dossier.given' ? unitNames.get(String(payload.to)) : undefined;
  const lasting = officer ? past.filter((task) => lasts(task, occurred_at)) : begun;
  const holders = begun.map((task) => (task.holder_id && names.get(task.holder_id)) || unitNames.get(task.unit_id));
  return {
    to: officer ?? unit ?? [...new Set(holders.filter(Boolean))].join('; '),
    due: lasting.at(-1)?.step_due_at,
  };
}

const lasts = (task: Whole['past'][number], at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(task.opened_at, at) <= 0 &&
  (!task.closed_at || Temporal.Instant.compare(task.closed_at, at) > 0);
