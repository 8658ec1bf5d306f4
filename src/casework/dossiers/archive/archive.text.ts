import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { ArchiveReason } from './archive.rules.ts';

export const archiveWords = inBoth({
  title: { vi: 'Nộp lưu', en: 'To the archive' },
  under: {
    vi: 'Hồ sơ đã kết thúc trong năm, chưa nộp lưu: chọn, ghi số tờ, thời hạn bảo quản, hộp, rồi giao lưu trữ một lần.',
    en: 'Dossiers that ended in the year and are not archived: choose, write pages, retention and box, hand over at one press.',
  },
  unit: { vi: 'Đơn vị', en: 'Office' },
  year: { vi: 'Năm kết thúc', en: 'Year of ending' },
  show: { vi: 'Xem', en: 'Show' },
  waiting: { vi: 'Chưa nộp lưu', en: 'Not archived yet' },
  none: { vi: 'Không còn hồ sơ nào của năm này chưa nộp lưu.', en: 'Nothing of this year is left to be archived.' },
  more: {
    vi: (n: number) => `Hiện ${n} hồ sơ cũ nhất; nộp xong, số còn lại hiện tiếp.`,
    en: (n: number) => `The oldest ${n} are shown; the rest follow when these are handed over.`,
  },
  unsure: {
    vi: 'Thời hạn bảo quản điền sẵn theo cấu hình, chưa đối chiếu Thông tư 09/2011/TT-BNV: xem lại từng dòng.',
    en: 'The retention filled in is configured and was not compared with Circular 09/2011/TT-BNV: look at each row.',
  },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (code: string) => `Chọn hồ sơ ${code}`, en: (code: string) => `Choose dossier ${code}` },
  order: { vi: 'STT', en: 'No' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  heading: { vi: 'Tiêu đề hồ sơ', en: 'What it is' },
  closed: { vi: 'Kết thúc', en: 'Ended' },
  span: { vi: 'Thời gian', en: 'From, to' },
  pages: { vi: 'Số tờ', en: 'Pages' },
  pagesOf: { vi: (code: string) => `Số tờ của ${code}`, en: (code: string) => `Pages of ${code}` },
  keep: { vi: 'Thời hạn bảo quản (năm, vv)', en: 'Kept (years, vv)' },
  keepOf: { vi: (code: string) => `Thời hạn bảo quản của ${code}`, en: (code: string) => `Retention of ${code}` },
  box: { vi: 'Hộp số', en: 'Box' },
  boxOf: { vi: (code: string) => `Hộp của ${code}`, en: (code: string) => `Box of ${code}` },
  withdrawn: { vi: 'công dân rút', en: 'withdrawn' },
  hand: { vi: 'Giao nộp lưu', en: 'Hand to the archive' },
  handHint: { vi: 'vv: vĩnh viễn. Chỉ các dòng được chọn.', en: 'vv: for ever. Only the rows that are chosen.' },
  refused: { vi: 'Chưa ghi nhận được', en: 'Nothing was recorded' },
  lists: { vi: 'Mục lục đã lập', en: 'Lists made' },
  noLists: { vi: 'Chưa có mục lục nộp lưu nào.', en: 'No archive list yet.' },
  list: { vi: (n: string) => `Mục lục hồ sơ nộp lưu số ${n}`, en: (n: string) => `Archive list No ${n}` },
  listTitle: { vi: 'Mục lục hồ sơ nộp lưu', en: 'Archive list' },
  head: {
    vi: (unit: string, year: number, n: number, pages: number) => `${unit} · năm ${year} · ${n} hồ sơ · ${pages} tờ`,
    en: (unit: string, year: number, n: number, pages: number) =>
      `${unit} · ${year} · ${many(n, 'dossier')} · ${many(pages, 'page')}`,
  },
  state: { vi: 'Tình trạng', en: 'State' },
  count: { vi: 'Hồ sơ', en: 'Dossiers' },
  handedAt: { vi: 'Giao lúc', en: 'Handed over' },
  handed: {
    vi: (by: string, at: string) => `${by} giao lúc ${at}, chờ lưu trữ nhận`,
    en: (by: string, at: string) => `handed over by ${by}, ${at}; to be accepted`,
  },
  accepted: {
    vi: (by: string, at: string) => `Lưu trữ đã nhận: ${by}, ${at}`,
    en: (by: string, at: string) => `accepted by ${by}, ${at}`,
  },
  takenBack: {
    vi: (at: string, why: string) => `Đã thu lại ${at}: ${why}`,
    en: (at: string) => `taken back ${at}, with a reason`,
  },
  waits: { vi: 'Chờ lưu trữ nhận', en: 'To be accepted' },
  isAccepted: { vi: 'Lưu trữ đã nhận', en: 'Accepted' },
  isTakenBack: { vi: 'Đã thu lại', en: 'Taken back' },
  pdf: { vi: 'In mục lục (PDF)', en: 'Print the list (PDF)' },
  accept: { vi: 'Lưu trữ nhận đủ', en: 'Accept all of it' },
  takeBack: { vi: 'Thu lại mục lục này', en: 'Take this list back' },
  takeBackHint: {
    vi: 'Khi lưu trữ chưa nhận. Số mục lục bị hủy, không dùng lại.',
    en: 'While the archive has not accepted it. Its number stays void.',
  },
  reason: { vi: 'Lý do thu lại', en: 'Reason' },
  forEver: { vi: 'Vĩnh viễn', en: 'For ever' },
  years: { vi: (n: number) => `${n} năm`, en: (n: number) => `${many(n, 'year')}` },
  justHanded: { vi: 'Đã giao nộp lưu. In mục lục, hai bên ký.', en: 'Handed over. Print the list, both sides sign.' },
  justAccepted: { vi: 'Lưu trữ đã nhận.', en: 'The archive has accepted it.' },
  justTakenBack: {
    vi: 'Đã thu lại: hồ sơ về lại danh sách chưa nộp lưu.',
    en: 'Taken back: the dossiers are to be archived again.',
  },
});

export const retentionText = (years: number | null, language: Language): string =>
  years === null ? archiveWords(language).forEver : archiveWords(language).years(years);

const reasons = inBoth({
  'not-allowed': { vi: 'Anh/chị không làm văn thư ở đơn vị này.', en: 'You are not the clerk of this office.' },
  'nothing-chosen': { vi: 'Chưa chọn hồ sơ nào.', en: 'Nothing was chosen.' },
  'no-such-list': { vi: 'Không có mục lục này.', en: 'There is no such list.' },
  'of-another': {
    vi: 'Mục lục do người khác lập; chỉ người đó thu lại được.',
    en: 'Somebody else made this list; only they may take it back.',
  },
  accepted: { vi: 'Lưu trữ đã nhận; không đổi được nữa.', en: 'The archive has accepted it.' },
  'taken-back': { vi: 'Mục lục đã được thu lại.', en: 'The list was taken back.' },
  'reason-missing': { vi: 'Ghi lý do thu lại, ít nhất 5 chữ cái.', en: 'Write down the reason, 5 letters or more.' },
  'pages-wrong': {
    vi: (code: string) => `${code}: ghi số tờ từ 1.`,
    en: (code: string) => `${code}: write the number of pages, from 1.`,
  },
  'keep-wrong': {
    vi: (code: string) => `${code}: thời hạn là số năm, hoặc vv.`,
    en: (code: string) => `${code}: retention is years, or vv.`,
  },
  'box-missing': { vi: (code: string) => `${code}: ghi số hộp.`, en: (code: string) => `${code}: write the box.` },
  'not-to-archive': {
    vi: (code: string) => `${code}: không còn chờ nộp lưu ở đơn vị, năm này.`,
    en: (code: string) => `${code}: does not wait to be archived here any more.`,
  },
});

export const archiveReasonText: Says<ArchiveReason> = (reason, language) => {
  const said = reasons(language)[reason.reason];
  return typeof said === 'string' ? said : said('code' in reason ? reason.code : '');
};
