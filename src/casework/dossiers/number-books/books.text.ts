import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import { longestUnused } from '../paper-slips/slips.rules.ts';
import { mostNumbers, type RangeReason } from './books.rules.ts';
import type { BookRow, NumberState } from './books.store.ts';

export const bookWords = inBoth({
  title: { vi: 'Sổ cấp số', en: 'Number books' },
  under: {
    vi: 'Mỗi loại kết quả, đơn vị, năm một sổ: số đã cấp, số hủy, số giữ trước, và khoảng trống phải giải trình.',
    en: 'One book for each kind, office and year: numbers given, void, reserved, and the gaps that must be explained.',
  },
  year: { vi: 'Năm', en: 'Year' },
  show: { vi: 'Xem', en: 'Show' },
  book: { vi: 'Sổ', en: 'Book' },
  owner: { vi: 'Đơn vị', en: 'Office' },
  last: { vi: 'Số cuối', en: 'Last' },
  none: { vi: 'Chưa có sổ nào trong năm.', en: 'There is no book in this year yet.' },
  register: { vi: 'Sổ theo dõi số trống, số hủy', en: 'Register of gaps and voids' },
  noGaps: {
    vi: 'Không có số trống, không có số hủy: mọi số đã cấp.',
    en: 'No gap and no void: every number was given.',
  },
  allExplained: { vi: 'Không có khoảng trống nào chưa giải trình.', en: 'No gap is unexplained.' },
  open: {
    vi: (n: number) => `${n} số chưa giải trình: phải nhập bù hoặc hủy có lý do`,
    en: (n: number) => `${many(n, 'number')} unexplained: to be entered, or voided with a reason`,
  },
  numbers: { vi: 'Số', en: 'Numbers' },
  state: { vi: 'Tình trạng', en: 'State' },
  reason: { vi: 'Lý do', en: 'Reason' },
  at: { vi: 'Lúc', en: 'When' },
  by: { vi: 'Người ghi', en: 'By' },
  useBy: { vi: 'Hạn dùng', en: 'Used by' },
  reserve: { vi: 'Giữ số cho ngày mất điện, mất mạng', en: 'Reserve numbers for hours without a screen' },
  count: { vi: 'Giữ bao nhiêu số', en: 'How many' },
  until: { vi: 'Nhập bù hoặc hủy trước hết ngày', en: 'Entered or voided by' },
  submit: { vi: 'Giữ số', en: 'Reserve' },
  void: { vi: 'Hủy số giữ trước còn lại', en: 'Void what is left of a reservation' },
  which: { vi: 'Số', en: 'Which' },
  why: { vi: 'Lý do hủy', en: 'Why void' },
  voidPress: { vi: 'Hủy', en: 'Void' },
  refused: { vi: 'Chưa ghi được', en: 'Nothing was done' },
  pdf: { vi: 'In sổ (PDF)', en: 'Print (PDF)' },
  justReserved: {
    vi: 'Đã giữ số. Khi vào sổ, gõ số đã ghi trên giấy.',
    en: 'Reserved. At the seal, type the number that stands on paper.',
  },
  justVoided: { vi: 'Đã hủy, có lý do.', en: 'Voided, with the reason.' },
});

const states = inBoth({
  given: { vi: 'Đã cấp', en: 'Given' },
  void: { vi: 'Hủy', en: 'Void' },
  reserved: { vi: 'Giữ trước, chưa dùng', en: 'Reserved, not used' },
  overdue: { vi: 'Giữ trước, quá hạn giải trình', en: 'Reserved, past its day' },
  outside: { vi: 'Cấp ngoài hệ thống', en: 'Given outside the system' },
  unexplained: { vi: 'Chưa giải trình', en: 'Unexplained' },
});
export const numberStateText = (state: NumberState, language: Language): string => states(language)[state];

const houseBooks = inBoth({
  'hand-over': { vi: 'Phiếu bàn giao hồ sơ', en: 'Hand-over lists' },
  'form-01': { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt slips' },
  'signing-list': { vi: 'Danh sách trình ký', en: 'Signing lists' },
  'archive-list': { vi: 'Mục lục hồ sơ nộp lưu', en: 'Archive lists' },
  'form-02': { vi: 'Phiếu yêu cầu bổ sung', en: 'Requests for more papers' },
  'form-03': { vi: 'Phiếu từ chối tiếp nhận', en: 'Slips of declined receptions' },
  'form-04': { vi: 'Phiếu xin lỗi và hẹn lại', en: 'Apologies' },
  'certification.copy': { vi: 'Sổ chứng thực bản sao từ bản chính', en: 'Book of certified copies' },
  'certification.signature': { vi: 'Sổ chứng thực chữ ký, điểm chỉ', en: 'Book of certified signatures' },
  'certification.translator': { vi: 'Sổ chứng thực chữ ký người dịch', en: 'Book of translators’ signatures' },
  'certification.contract': { vi: 'Sổ chứng thực hợp đồng, giao dịch', en: 'Book of contracts and transactions' },
  'certification.inheritance': { vi: 'Sổ chứng thực văn bản về di sản', en: 'Book of inheritance papers' },
  'certification.list': { vi: 'Danh sách chứng thực trình ký', en: 'Lists of certifications to be signed' },
});

/** A book as people call it: by its results, by the house's word, else by its key. */
export const bookName = ({ kind, name }: Pick<BookRow, 'kind' | 'name'>, language: Language): string =>
  name ?? (houseBooks(language) as Readonly<Record<string, string>>)[kind] ?? kind;

const reasons = inBoth({
  'not-allowed': { vi: 'Anh/chị không giữ sổ của đơn vị này.', en: 'You do not keep the books of this office.' },
  'no-such-book': { vi: 'Không có sổ này trong năm.', en: 'There is no such book this year.' },
  'nothing-left': { vi: 'Số đã dùng hoặc đã hủy.', en: 'It was used or voided before.' },
  'count-wrong': { vi: `Giữ từ 1 đến ${mostNumbers} số.`, en: `From 1 to ${mostNumbers} numbers.` },
  'reason-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Write down the reason, 5 letters or more.' },
  'use-by-unreadable': { vi: 'Ghi hạn dùng dạng 22/02/2019.', en: 'Write the last day like 22/02/2019.' },
  'use-by-past': { vi: 'Hạn dùng đã qua.', en: 'The last day is over.' },
  'use-by-too-far': { vi: `Hạn dùng nhiều nhất ${longestUnused} ngày.`, en: `At most ${longestUnused} days ahead.` },
});
export const rangeReasonText: Says<RangeReason> = ({ reason }, language) => reasons(language)[reason];
