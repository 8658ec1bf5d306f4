import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { Belongs } from './bundle.rules.ts';
import type { LineState } from './bundle.store.ts';

/** As a number stands on a paper: `01`, `12`. */
export const twoFigures = (number: number): string => String(number).padStart(2, '0');

export const bundleListWords = inBoth({
  list: {
    vi: (number: number) => `Phiếu bàn giao số ${twoFigures(number)}`,
    en: (number: number) => `Hand-over list No ${twoFigures(number)}`,
  },
  under: {
    vi: (from: string, to: string, n: number) => `${from} → ${to} · ${n} hồ sơ`,
    en: (from: string, to: string, n: number) => `${from} → ${to} · ${many(n, 'dossier')}`,
  },
  given: {
    vi: (by: string, at: string) => `${by} giao lúc ${at}`,
    en: (by: string, at: string) => `given by ${by}, ${at}`,
  },
  received: {
    vi: (by: string, at: string) => `${by} kiểm nhận lúc ${at}`,
    en: (by: string, at: string) => `checked in by ${by}, ${at}`,
  },
  takenBack: {
    vi: (at: string, why: string) => `Đã thu lại lúc ${at}: ${why}`,
    en: (at: string) => `Taken back ${at}, with a reason`,
  },
  justSent: {
    vi: (n: number) => `Đã bàn giao ${n} hồ sơ. In phiếu, ký và gửi kèm bó hồ sơ.`,
    en: (n: number) => `${many(n, 'dossier')} handed over. Print the list, sign it and send it along.`,
  },
  justReceived: { vi: 'Đã ghi nhận kết quả kiểm nhận.', en: 'The check-in is recorded.' },
  justTakenBack: {
    vi: 'Đã thu lại: hồ sơ về lại danh sách phải giao.',
    en: 'Taken back: the dossiers are to be handed over again.',
  },
  justCleared: { vi: 'Đã xử lý một mục chênh lệch.', en: 'One difference is cleared.' },
  refused: { vi: 'Chưa ghi nhận được', en: 'Nothing was recorded' },
  pdf: { vi: 'In phiếu (PDF)', en: 'Print the list (PDF)' },
  checkIn: { vi: 'Quét để nhận', en: 'Check in by scanner' },
  lines: { vi: 'Hồ sơ trong phiếu', en: 'Dossiers on the list' },
  differences: { vi: 'Danh sách chênh lệch', en: 'Difference list' },
  none: { vi: 'Không có chênh lệch: đủ hồ sơ, không thừa.', en: 'No difference: nothing missing, nothing too much.' },
  missing: { vi: 'Thiếu: có trong phiếu mà không đến', en: 'Missing: on the list and not come' },
  missingNext: {
    vi: 'Hồ sơ vẫn do bên giao giữ; hết thiếu khi bên giao giao lại và bên nhận ký nhận.',
    en: 'They are still with the giving office; cleared when given again and signed for.',
  },
  surplus: { vi: 'Thừa: đến mà không có trong phiếu', en: 'Too much: come and not on the list' },
  surplusNext: {
    vi: 'Không ký nhận; trả bên giao hoặc nhận theo phiếu của hồ sơ đó.',
    en: 'Do not sign for them; give them back, or take them with their own list.',
  },
  returned: { vi: 'Đã trả bên giao', en: 'Given back' },
  kept: { vi: 'Là giấy của đơn vị mình', en: 'Belongs here' },
  about: { vi: (code: string) => `hồ sơ ${code}`, en: (code: string) => `dossier ${code}` },
  cleared: { vi: 'Đã xong', en: 'Cleared' },
  open: { vi: 'Chưa xử lý', en: 'Open' },
  whatIs: { vi: 'Là gì', en: 'What it is' },
  scanned: { vi: 'Mã đã quét', en: 'Scanned' },
  takeBack: { vi: 'Thu lại phiếu này', en: 'Take this list back' },
  takeBackHint: {
    vi: 'Khi bên nhận chưa ký nhận hồ sơ nào. Số phiếu bị hủy, không dùng lại.',
    en: 'While nobody has signed for any of it. Its number stays void.',
  },
  reason: { vi: 'Lý do thu lại', en: 'Reason' },
  lists: { vi: 'Phiếu bàn giao', en: 'Hand-over lists' },
  noLists: { vi: 'Chưa có phiếu bàn giao nào.', en: 'No hand-over list yet.' },
  number: { vi: 'Số phiếu', en: 'List No' },
  from: { vi: 'Bên giao', en: 'From' },
  to: { vi: 'Bên nhận', en: 'To' },
  count: { vi: 'Hồ sơ', en: 'Dossiers' },
  state: { vi: 'Tình trạng', en: 'State' },
});

export const deskWords = inBoth({
  give: { vi: (to: string) => `Quét để giao ${to}`, en: (to: string) => `Scan to hand over to ${to}` },
  take: {
    vi: (number: string) => `Quét để nhận phiếu số ${number}`,
    en: (number: string) => `Check in list No ${number}`,
  },
  takeLoose: {
    vi: (from: string) => `Quét để nhận hồ sơ giao lẻ: ${from}`,
    en: (from: string) => `Sign for what came without a list: ${from}`,
  },
  code: { vi: 'Quét hoặc gõ mã hồ sơ, rồi Enter', en: 'Scan or type a code, then Enter' },
  hint: {
    vi: 'Mã vạch, mã QR trên giấy hẹn, hoặc đuôi mã: 190220-0007.',
    en: 'Barcode, the QR of the slip, or the end of a code: 190220-0007.',
  },
  add: { vi: 'Ghi mã', en: 'Add' },
  ok: {
    vi: (code: string, n: number, of: number) => `Đúng: ${code} · ${n}/${of}`,
    en: (code: string, n: number, of: number) => `Right: ${code} · ${n} of ${of}`,
  },
  twice: { vi: (code: string) => `${code} đã quét trước đó`, en: (code: string) => `${code} was scanned before` },
  progress: {
    vi: (n: number, of: number) => `Đã quét ${n}/${of}`,
    en: (n: number, of: number) => `${n} of ${of} scanned`,
  },
  strangers: { vi: 'Không thuộc bó này, để riêng', en: 'Not of this bundle, lay aside' },
  scans: { vi: 'Các mã đã quét: dán thêm, sửa, xóa', en: 'What was scanned: paste, mend, delete' },
  scansLabel: { vi: 'Mã đã quét, mỗi dòng một mã', en: 'Codes, one a line' },
  recount: { vi: 'Đối chiếu lại', en: 'Compare again' },
  send: { vi: (n: number) => `Bàn giao ${n} hồ sơ đã quét`, en: (n: number) => `Hand over the ${n} scanned` },
  receive: { vi: (n: number) => `Ký nhận ${n} hồ sơ đã quét`, en: (n: number) => `Sign for the ${n} scanned` },
  confirm: {
    vi: (missing: number, surplus: number) =>
      `Bó hồ sơ khác phiếu: thiếu ${missing}, thừa ${surplus}. Bấm ký nhận lần nữa để lập danh sách chênh lệch; hồ sơ thiếu về lại bên giao.`,
    en: (missing: number, surplus: number) =>
      `The bundle differs from its list: ${missing} missing, ${surplus} too much. Press again to write the difference list; the missing go back to the giving office.`,
  },
  nothing: { vi: 'Chưa quét hồ sơ nào của bó.', en: 'Nothing of the bundle was scanned yet.' },
  scannedState: { vi: 'Đã quét', en: 'Scanned' },
  notScanned: { vi: 'Chưa quét', en: 'Not scanned' },
  waits: { vi: 'Hồ sơ chưa quét vẫn chờ ký nhận.', en: 'What is not scanned still waits to be signed for.' },
  stays: { vi: 'Hồ sơ chưa quét ở lại, giao sau.', en: 'What is not scanned stays, to be given later.' },
});

const states = inBoth({
  lies: { vi: 'Chờ ký nhận', en: 'To be signed for' },
  taken: { vi: 'Đã ký nhận', en: 'Signed for' },
  missed: { vi: 'Thiếu, bên giao giữ', en: 'Missing, with its giver' },
  come: { vi: 'Thiếu, đã nhận sau', en: 'Missing then, settled since' },
  out: { vi: 'Đã rút khỏi phiếu', en: 'Taken off the list' },
});
export const lineStateText = (state: LineState, language: Language): string => states(language)[state];

const strays = inBoth({
  given: {
    vi: (number: string, at: string) => `đã giao ${at}${number && `, phiếu số ${number}`}`,
    en: (number: string, at: string) => `given ${at}${number && `, list No ${number}`}`,
  },
  another: { vi: (unit: string) => `giao cho ${unit}`, en: (unit: string) => `for ${unit}` },
  coming: {
    vi: (number: string) => (number ? `thuộc phiếu số ${number}` : 'thuộc lượt bàn giao khác'),
    en: (number: string) => (number ? `of list No ${number}` : 'of another hand-over'),
  },
  'not-given': { vi: 'bên giao chưa bàn giao', en: 'not handed over yet' },
  unknown: { vi: 'không có lượt bàn giao nào của đơn vị', en: 'no hand-over of this office has it' },
});

/** Where a stray folder belongs, in words. */
export function belongsText(belongs: Belongs, unitName: (id: string) => string, language: Language): string {
  const said = strays(language);
  const of = (number: number | null): string => (number === null ? '' : String(number));
  switch (belongs.kind) {
    case 'given':
      return said.given(of(belongs.number), formatMoment(belongs.at));
    case 'for-another':
      return said.another(unitName(belongs.unitId));
    case 'coming':
      return said.coming(of(belongs.number));
    default:
      return said[belongs.kind];
  }
}

const kinds = inBoth({
  'other-bundle': { vi: 'Thuộc phiếu bàn giao khác', en: 'Of another hand-over list' },
  'not-given': { vi: 'Bên giao chưa bàn giao trên hệ thống', en: 'Not handed over on the system' },
  unknown: { vi: 'Không có lượt bàn giao đến đơn vị', en: 'No hand-over to this office' },
});
export const surplusText = (kind: 'other-bundle' | 'not-given' | 'unknown', language: Language): string =>
  kinds(language)[kind];

const standings = inBoth({
  'taken-back': { vi: 'Đã thu lại', en: 'Taken back' },
  lying: { vi: (n: number) => `${n} hồ sơ chờ ký nhận`, en: (n: number) => `${n} to be signed for` },
  differs: {
    vi: (missing: number, surplus: number) => `Chênh lệch chưa xử lý: thiếu ${missing}, thừa ${surplus}`,
    en: (missing: number, surplus: number) => `Open differences: ${missing} missing, ${surplus} too much`,
  },
  done: { vi: 'Đã nhận đủ', en: 'All signed for' },
});

interface Standing {
  readonly taken_back_at: Temporal.Instant | null;
  readonly lying: number;
  readonly missed: number;
  readonly surplus: number;
}

/** How a list stands, and whether somebody has still to do something about it. */
export function standingText(one: Standing, language: Language): { words: string; open: boolean } {
  const said = standings(language);
  if (one.taken_back_at) return { words: said['taken-back'], open: false };
  if (one.missed + one.surplus > 0) return { words: said.differs(one.missed, one.surplus), open: true };
  return one.lying > 0 ? { words: said.lying(one.lying), open: false } : { words: said.done, open: false };
}
