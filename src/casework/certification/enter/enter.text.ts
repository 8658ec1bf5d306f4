import { inBoth, type Language, many } from '#platform/text/index.ts';
import { exemptionRefusal } from '../../payments/index.ts';
import { isExemption } from '../../payments/rules.ts';
import type { EnterReason } from './enter.act.ts';

export const laneWords = inBoth({
  title: { vi: 'Chứng thực', en: 'Certification' },
  under: {
    vi: 'Mỗi loại giấy tờ một dòng, một số chứng thực. Số trang tính trên bản chính.',
    en: 'A row and a number for each kind of paper. Pages are those of the original.',
  },
  office: { vi: 'Nơi chứng thực', en: 'Office' },
  requester: { vi: 'Người yêu cầu chứng thực', en: 'Requester' },
  who: { vi: 'Người yêu cầu', en: 'Who asks' },
  born: { vi: 'Năm sinh', en: 'Born' },
  identity: { vi: 'Số giấy tờ tùy thân', en: 'Identity paper' },
  identityHint: { vi: 'Bắt buộc, trừ chứng thực bản sao', en: 'Needed, but for copies' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  rows: { vi: 'Giấy tờ', en: 'Papers' },
  row: { vi: (n: number) => `Dòng ${n}`, en: (n: number) => `Row ${n}` },
  matter: { vi: 'Việc', en: 'Matter' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  pages: { vi: 'Số trang', en: 'Pages' },
  copies: { vi: 'Số bản', en: 'Copies' },
  paperLanguage: { vi: 'Ngôn ngữ', en: 'Language' },
  fee: { vi: 'Phí', en: 'Fee' },
  sum: { vi: (sum: string) => `Tổng phí: ${sum}`, en: (sum: string) => `Fees in all: ${sum}` },
  uncounted: {
    vi: (rows: string) => `Chưa tính dòng ${rows}: số trang, số bản phải là số nguyên từ 1.`,
    en: (rows: string) => `Not counted, row ${rows}: pages and copies are whole numbers from 1.`,
  },
  more: { vi: 'Thêm dòng', en: 'More rows' },
  reckon: { vi: 'Tính phí', en: 'Work out the fee' },
  enter: { vi: 'Vào sổ, lấy số', en: 'Enter and number' },
  other: { vi: 'Miễn phí, hẹn ngày khác', en: 'Exemption, another day' },
  due: { vi: 'Hẹn trả ngày', en: 'To be collected on' },
  dueHint: {
    vi: (lawful: string) =>
      `Để trống: trả ${lawful}; hợp đồng, di sản trong 2 ngày làm việc (NĐ 23/2015 Đ37). Nhiều trang, phức tạp: thêm tối đa 2 ngày làm việc (Đ21).`,
    en: (lawful: string) =>
      `Left empty: ${lawful}; contracts and inheritance within 2 working days (Decree 23/2015, Art. 37). Many pages or a hard case: up to 2 working days more (Art. 21).`,
  },
  agreed: {
    vi: 'Lâu hơn: có thỏa thuận bằng văn bản với người yêu cầu',
    en: 'Longer: agreed with the requester in writing',
  },
  refused: { vi: 'Chưa vào sổ được', en: 'Not entered yet' },
  entered: {
    vi: (numbers: string) => `Đã vào sổ: số ${numbers}`,
    en: (numbers: string) => `Entered: number ${numbers}`,
  },
  enteredFee: {
    vi: (who: string, fee: string) => `${who} · phí ${fee}, thu khi trả.`,
    en: (who: string, fee: string) => `${who} · fee ${fee}, taken when handed back.`,
  },
  openVisit: { vi: 'Mở lượt, in lời chứng', en: 'Open it, print the certificates' },
  toPresent: { vi: 'Chưa trình ký', en: 'Not laid before the leader yet' },
  toPresentEmpty: { vi: 'Không còn gì chưa trình ký', en: 'Nothing waits to be laid before the leader' },
  toPresentNext: { vi: 'Dòng mới vào sổ sẽ hiện ở đây.', en: 'What is entered next shows up here.' },
  present: { vi: 'Lập danh sách trình ký', en: 'Make a list to be signed' },
  presented: { vi: 'Đang trình ký', en: 'With the leader' },
  list: { vi: (n: number) => `Danh sách trình ký số ${n}`, en: (n: number) => `Signing list ${n}` },
  lines: { vi: (n: number) => `${n} số`, en: (n: number) => `${many(n, 'number')}` },
  toGiveBack: { vi: 'Đã ký, chờ trả', en: 'Signed, to be handed back' },
  toGiveBackEmpty: { vi: 'Không có gì chờ trả', en: 'Nothing to hand back' },
  toGiveBackNext: {
    vi: 'Danh sách đã ký ghi nhận xong sẽ hiện ở đây.',
    en: 'Once a list is recorded as signed, its papers show up here.',
  },
  giveBack: { vi: 'Trả', en: 'Hand back' },
  number: { vi: 'Số chứng thực', en: 'Number' },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (number: string) => `Chọn số ${number}`, en: (number: string) => `Choose number ${number}` },
  dueColumn: { vi: 'Hẹn trả', en: 'Due' },
  books: { vi: 'Sổ chứng thực', en: 'The books' },
  fromPaper: {
    vi: (who: string, at: string) => `${who} (nhập bù, trên giấy ${at})`,
    en: (who: string, at: string) => `${who} (typed in, on paper ${at})`,
  },
  backEntry: { vi: 'Nhập bù từ giấy', en: 'Typed in from paper' },
  refuse: { vi: 'Từ chối chứng thực', en: 'Refuse to certify' },
});

const words = inBoth({
  'requester-missing': { vi: 'Chưa có họ tên người yêu cầu chứng thực.', en: 'The requester’s name is missing.' },
  'born-unreadable': {
    vi: 'Không đọc được năm sinh. Ghi năm, ví dụ 1986, hoặc ngày/tháng/năm.',
    en: 'The year of birth cannot be read. Write a year such as 1986, or day/month/year.',
  },
  'identity-needed': {
    vi: 'Chứng thực chữ ký, hợp đồng, di sản cần số giấy tờ tùy thân của người yêu cầu.',
    en: 'For signatures, contracts and inheritance the requester’s identity paper is needed.',
  },
  'identity-shape': {
    vi: 'Số giấy tờ tùy thân cần 6–20 chữ số hoặc chữ cái.',
    en: 'The identity paper number takes 6–20 digits or letters.',
  },
  'no-rows': {
    vi: 'Chưa có giấy tờ nào. Ghi ít nhất một dòng: loại giấy tờ, số trang, số bản.',
    en: 'There is no paper yet. Fill in one row at least: the paper, its pages, the copies.',
  },
  'due-unreadable': {
    vi: 'Không đọc được ngày hẹn trả. Ghi ngày/tháng/năm, ví dụ 22/02/2019.',
    en: 'The day cannot be read. Write day/month/year, such as 22/02/2019.',
  },
  'due-early': { vi: 'Ngày hẹn trả sớm hơn ngày theo luật.', en: 'The day is before the law’s own.' },
  'due-off': { vi: 'Ngày hẹn trả là ngày nghỉ.', en: 'Nobody works on that day.' },
  'due-not-agreed': {
    vi: 'Hẹn lâu hơn 2 ngày làm việc phải có thỏa thuận bằng văn bản: chọn ô thỏa thuận, hoặc hẹn sớm hơn.',
    en: 'More than 2 working days need an agreement in writing: tick it, or name an earlier day.',
  },
  'office-ended': {
    vi: 'Đơn vị này đã kết thúc: chứng thực tại đơn vị tiếp nhận.',
    en: 'This office has ended: certify at the one that follows it.',
  },
  'not-allowed': { vi: 'Bạn không được chứng thực tại đây.', en: 'You may not certify here.' },
});

const rowWords = inBoth({
  'matter-not-here': {
    vi: (n: number) => `Dòng ${n}: việc này không chứng thực ở đây; chữ ký người dịch do Phòng Tư pháp chứng thực.`,
    en: (n: number) => `Row ${n}: not certified here; translators’ signatures are for the district.`,
  },
  'paper-missing': {
    vi: (n: number) => `Dòng ${n}: chưa có loại giấy tờ.`,
    en: (n: number) => `Row ${n}: what paper is it?`,
  },
  'pages-unreadable': {
    vi: (n: number, given: string) => `Dòng ${n}: số trang “${given}” không đúng, cần số từ 1 đến 2000.`,
    en: (n: number, given: string) => `Row ${n}: pages “${given}” must be a number from 1 to 2000.`,
  },
  'copies-unreadable': {
    vi: (n: number, given: string) => `Dòng ${n}: số bản “${given}” không đúng, cần số từ 1 đến 500.`,
    en: (n: number, given: string) => `Row ${n}: copies “${given}” must be a number from 1 to 500.`,
  },
});

/** Why a visit is not entered, and how to mend it. */
export function enterReasonText(reason: EnterReason, language: Language): string {
  if (isExemption(reason)) return exemptionRefusal(reason, language).text;
  if ('row' in reason) return rowWords(language)[reason.reason](reason.row, reason.given);
  return words(language)[reason.reason];
}

/** The field a reason is about, as the grid names it: `paper-3`. */
export const enterFieldOf = (reason: EnterReason): string | undefined =>
  isExemption(reason)
    ? exemptionRefusal(reason, 'vi').field
    : 'row' in reason
      ? `${reason.field}-${reason.row}`
      : 'field' in reason
        ? reason.field === 'rows'
          ? 'paper-1'
          : reason.field
        : undefined;
