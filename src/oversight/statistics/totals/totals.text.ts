import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { TotalsReason } from './totals.rules.ts';

/** The boxes of the form, as they are headed in tables and files. */
export const countedWords = inBoth({
  carried: { vi: 'Tháng trước chuyển sang', en: 'Carried over' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  in_time: { vi: 'Giải quyết đúng hạn', en: 'Settled in time' },
  late: { vi: 'Giải quyết quá hạn', en: 'Settled late' },
  withdrawn: { vi: 'Công dân rút', en: 'Withdrawn' },
  running: { vi: 'Còn giải quyết cuối tháng', en: 'Running at the end' },
  declined: { vi: 'Từ chối tiếp nhận', en: 'Declined' },
  certified_copy: { vi: 'Chứng thực bản sao', en: 'Copies certified' },
  certified_signature: { vi: 'Chứng thực chữ ký', en: 'Signatures certified' },
  certified_contract: { vi: 'Chứng thực hợp đồng, giao dịch', en: 'Contracts certified' },
  certified_inheritance: { vi: 'Chứng thực thừa kế, di chúc', en: 'Inheritances certified' },
  fees: { vi: 'Phí, lệ phí đã thu (đồng)', en: 'Fees taken (đồng)' },
});

/** The same, as wide tables head them. */
export const shortWords = inBoth({
  carried: { vi: 'Chuyển sang', en: 'Carried' },
  received: { vi: 'Nhận', en: 'Received' },
  in_time: { vi: 'Đúng hạn', en: 'In time' },
  late: { vi: 'Quá hạn', en: 'Late' },
  withdrawn: { vi: 'Rút', en: 'Withdrawn' },
  running: { vi: 'Còn', en: 'Running' },
  declined: { vi: 'Từ chối', en: 'Declined' },
  certified_copy: { vi: 'Bản sao', en: 'Copies' },
  certified_signature: { vi: 'Chữ ký', en: 'Signatures' },
  certified_contract: { vi: 'Hợp đồng', en: 'Contracts' },
  certified_inheritance: { vi: 'Thừa kế', en: 'Inheritances' },
  fees: { vi: 'Thu (đồng)', en: 'Fees (đồng)' },
});

export const totalsWords = inBoth({
  bring: { vi: 'Nhập tổng hợp tháng từ tệp', en: 'Bring monthly totals as a file' },
  bringUndo: {
    vi: 'Mỗi tháng là một lần ghi, số cũ được giữ; ghi nhầm thì sửa lại ở trang của tháng, kèm lý do.',
    en: 'Each month is a version and what stood there is kept; a wrong one is corrected on its page, with the reason.',
  },
  noCommune: {
    vi: (name: string) => `Không có xã nào tên “${name}”. Ghi tên như trong danh sách tải ra.`,
    en: (name: string) => `There is no commune “${name}”. Name it as the list does.`,
  },
  noMonth: { vi: 'Tháng không đọc được, cần dạng 01/2019.', en: 'The month cannot be read, 01/2019 is needed.' },
  twice: {
    vi: 'Tháng này của xã đã có ở dòng khác trong tệp. Giữ lại một dòng.',
    en: 'The month of the commune stands on another line. Keep one of them.',
  },
  title: { vi: 'Tổng hợp tháng của xã dùng sổ giấy', en: 'Monthly totals of communes on paper' },
  under: {
    vi: (year: number, missing: number) =>
      `Năm ${year}: ${missing > 0 ? `còn thiếu ${missing} tháng` : 'không thiếu tháng nào'}`,
    en: (year: number, missing: number) =>
      `${year}: ${missing > 1 ? `${missing} months are missing` : `${missing === 1 ? 'one' : 'no'} month is missing`}`,
  },
  year: { vi: 'Năm', en: 'Year' },
  filter: { vi: 'Xem', en: 'Show' },
  byMonth: { vi: 'Số tiếp nhận theo xã và tháng', en: 'Received, by commune and month' },
  legend: {
    vi: 'Số là hồ sơ tiếp nhận; “thiếu” là tháng đã hết mà xã chưa gửi; “–” là tháng xã không báo cáo bằng tổng hợp; “lệch” là số chuyển sang không bằng số còn lại của tháng trước.',
    en: 'The number is what was received; “missing” is a month that ended and was not sent; “–” a month in which the commune does not report by totals; “differs” is a carried-over number that is not what ran at the end of the month before.',
  },
  commune: { vi: 'Xã', en: 'Commune' },
  month: { vi: 'Tháng', en: 'Month' },
  monthOf: {
    vi: (month: number, year: number) => `Tháng ${month}/${year}`,
    en: (month: number, year: number) => `${month}/${year}`,
  },
  monthShort: { vi: (month: number) => `Tháng ${month}`, en: (month: number) => `Month ${month}` },
  missing: { vi: 'thiếu', en: 'missing' },
  differs: { vi: 'lệch', en: 'differs' },
  all: { vi: 'Cộng', en: 'Total' },
  details: { vi: 'Từng tháng', en: 'Month by month' },
  none: { vi: 'Không có xã nào báo cáo bằng tổng hợp tháng', en: 'No commune reports by monthly totals' },
  noneNext: {
    vi: 'Cách làm của xã ghi ở trang Triển khai ở các xã.',
    en: 'How a commune works is recorded on the page of the roll-out.',
  },
  noMonths: { vi: 'Chưa có tháng nào được nhập', en: 'No month is entered yet' },
  corrected: { vi: (times: number) => `sửa ${times} lần`, en: (times: number) => `corrected ${many(times, 'time')}` },
  version: { vi: 'Lần ghi', en: 'Version' },
  enteredAt: { vi: 'Nhập lúc', en: 'Entered at' },
  enteredBy: { vi: 'Người nhập', en: 'Entered by' },
  planted: { vi: 'Số liệu minh họa', en: 'Illustrative' },
  print: { vi: 'In', en: 'Print' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  certification: { vi: 'Chứng thực (số việc vào sổ) và tiền thu', en: 'Certification (lines in the books) and money' },
  sums: {
    vi: 'Chuyển sang + tiếp nhận = đúng hạn + quá hạn + rút + còn lại. Ô để trống là không có.',
    en: 'Carried over + received = in time + late + withdrawn + running. A box left empty is none.',
  },
  before: {
    vi: (running: string) => `Cuối tháng trước còn ${running}.`,
    en: (running: string) => `${running} ran at the end of the month before.`,
  },
  reason: { vi: 'Lý do sửa', en: 'Why it is corrected' },
  reasonHint: { vi: 'Ví dụ: đếm sót quyển số 2.', en: 'For example: book 2 was left out.' },
  enter: { vi: 'Nhập tổng hợp tháng', en: 'Enter the month' },
  correct: { vi: 'Sửa, giữ số cũ trong quá trình', en: 'Correct it; what stood there is kept' },
  history: { vi: 'Các lần ghi', en: 'Versions' },
  wrong: { vi: 'Chưa ghi được tháng này', en: 'The month was not recorded' },
  done: { vi: 'Đã ghi tổng hợp tháng.', en: 'The month is recorded.' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không có xã này.', en: 'There is no such commune.' },
  'not-allowed': {
    vi: 'Bạn không nhập số liệu của xã này. Người báo cáo của xã hoặc đầu mối của huyện nhập.',
    en: 'You do not enter figures of this commune; its reporter or the district’s does.',
  },
  'not-ended': {
    vi: 'Tháng này chưa hết. Nhập từ ngày đầu tháng sau.',
    en: 'This month has not ended. Enter it from the first of the next.',
  },
  'not-by-totals': {
    vi: 'Tháng này xã không báo cáo bằng tổng hợp: hồ sơ của xã đã có trong hệ thống, nhập nữa là tính hai lần.',
    en: 'The commune did not report this month by totals: its dossiers are in the house, and would be counted twice.',
  },
  'corrected-meanwhile': {
    vi: 'Có người vừa ghi tháng này. Mở lại trang, xem số mới rồi hãy sửa.',
    en: 'Somebody has just recorded this month. Open the page again and look before you correct it.',
  },
  'nothing-changes': {
    vi: 'Số liệu giống lần ghi trước, không có gì để sửa.',
    en: 'The figures are those that stand there already.',
  },
  'count-unreadable': {
    vi: (what: string) => `${what}: ghi một số từ 0 trở lên.`,
    en: (what: string) => `${what}: give a whole number.`,
  },
  'fees-unreadable': { vi: 'Phí, lệ phí: ghi số đồng, ví dụ 250.000.', en: 'Fees: give whole đồng, such as 250.000.' },
  'fees-for-nothing': {
    vi: 'Có tiền thu nhưng không có hồ sơ hay việc chứng thực nào. Kiểm tra lại.',
    en: 'Money was taken, yet nothing was received or certified. Check it.',
  },
  'does-not-add-up': {
    vi: (came: number, went: number) =>
      `Không khớp: chuyển sang và tiếp nhận là ${came}, còn đúng hạn, quá hạn, rút và còn lại cộng là ${went}.`,
    en: (came: number, went: number) =>
      `It does not add up: carried over and received are ${came}; in time, late, withdrawn and running are ${went}.`,
  },
  'not-as-carried': {
    vi: (before: number) => `Cuối tháng trước còn ${before} hồ sơ. Ghi đúng số đó, hoặc sửa tháng trước.`,
    en: (before: number) => `${before} ran at the end of the month before. Give that, or correct the month before.`,
  },
  'reason-missing': { vi: 'Ghi lý do sửa, ít nhất 5 chữ cái.', en: 'Say why it is corrected, in 5 letters or more.' },
  'reason-too-long': {
    vi: 'Lý do dài quá 300 ký tự. Viết gọn lại.',
    en: 'The reason is over 300 characters. Shorten it.',
  },
});

export function totalsReasonText(why: TotalsReason, language: Language): string {
  const said = reasons(language);
  switch (why.reason) {
    case 'count-unreadable':
      return said[why.reason](countedWords(language)[why.field]);
    case 'does-not-add-up':
      return said[why.reason](why.came, why.went);
    case 'not-as-carried':
      return said[why.reason](why.before);
    default:
      return said[why.reason];
  }
}
