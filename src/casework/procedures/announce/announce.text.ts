import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { AnnounceReason } from './announce.rules.ts';

export const announceWords = inBoth({
  updatedOn: { vi: 'Ngày cập nhật', en: 'Entered on' },
  daysToUpdate: { vi: 'Số ngày đến khi cập nhật', en: 'Days until entered' },
  hung: { vi: 'Số tờ đã niêm yết', en: 'Sheets hung' },
  toHang: { vi: 'Số tờ phải niêm yết', en: 'Sheets to hang' },
  hungOn: { vi: 'Ngày niêm yết xong', en: 'All hung on' },
  daysToPost: { vi: 'Số ngày đến khi niêm yết', en: 'Days until hung' },
  title: { vi: 'Công bố, cập nhật, niêm yết', en: 'Published, entered, posted' },
  under: {
    vi: 'Từ ngày ký quyết định công bố đến ngày cập nhật vào hệ thống và ngày tờ cuối cùng được niêm yết, tính bằng ngày làm việc.',
    en: 'From the signature of the decision to its entry here and to the last sheet on a wall, in working days.',
  },
  record: { vi: 'Ghi quyết định công bố', en: 'Record a decision' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  issuerHint: { vi: 'Ví dụ: Chủ tịch UBND tỉnh.', en: 'For example the chairman of the province.' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  procedures: { vi: 'Thủ tục được công bố', en: 'Procedures it publishes' },
  proceduresHint: {
    vi: 'Mỗi dòng một thủ tục: mã quốc gia (1.001193) hoặc khóa trong đường dẫn (dang-ky-khai-sinh).',
    en: 'One a line: the national code (1.001193) or the key in its address (dang-ky-khai-sinh).',
  },
  look: { vi: 'Xem trước', en: 'See what it would do' },
  lookTitle: { vi: (number: string) => `Xem trước: ${number}`, en: (number: string) => `Preview: ${number}` },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  name: { vi: 'Tên thủ tục', en: 'Procedure' },
  code: { vi: 'Mã', en: 'Code' },
  before: { vi: 'Trước đó', en: 'Before' },
  illustrative: { vi: 'chưa có quyết định: dữ liệu minh họa', en: 'no decision: illustrative data' },
  happens: { vi: 'Ghi xong thì', en: 'What happens' },
  says: {
    vi: (n: number) => `${n} thủ tục ghi căn cứ quyết định này ở cổng, ở quầy và trên tờ niêm yết.`,
    en: (n: number) => `${many(n, 'procedure')} name this decision on the portal, at the counters and on the sheets.`,
  },
  counted: {
    vi: (day: string) => `Ngày cập nhật là hôm nay; thời gian niêm yết tính từ ngày ký, ${day}.`,
    en: (day: string) => `It counts as entered today; the days until it hangs are counted from its signature, ${day}.`,
  },
  undoable: { vi: 'Hủy được ở bảng bên trên, kèm lý do.', en: 'It is taken back in the table above, with a reason.' },
  edit: { vi: 'Sửa lại', en: 'Go on editing' },
  save: { vi: 'Ghi quyết định', en: 'Record it' },
  done: {
    vi: (count: number) => `Đã cập nhật ${count} thủ tục; các quầy thấy ngay trong danh sách niêm yết.`,
    en: (count: number) => `${many(count, 'procedure')} updated; the counters see it at once in what they are to post.`,
  },
  wrong: { vi: 'Chưa ghi được quyết định', en: 'The decision was not recorded' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  covers: { vi: 'Thủ tục', en: 'Procedures' },
  updated: { vi: 'Cập nhật', en: 'Entered' },
  posted: { vi: 'Niêm yết', en: 'Posted' },
  after: {
    vi: (day: string, days: number) => `${day}, sau ${days} ngày làm việc`,
    en: (day: string, days: number) => `${day}, after ${days} working days`,
  },
  hungBefore: {
    vi: (day: string) => `đã treo từ trước, ${day}: xem tờ có phải thay không`,
    en: (day: string) => `hung before, on ${day}: see whether it is to be replaced`,
  },
  sheets: {
    vi: (posted: number, all: number) => `${posted}/${all} tờ`,
    en: (posted: number, all: number) => `${posted} of ${many(all, 'sheet')}`,
  },
  waiting: { vi: (days: number) => `đã ${days} ngày làm việc`, en: (days: number) => `${days} working days so far` },
  late: { vi: 'Niêm yết chậm', en: 'Posted late' },
  act: { vi: 'Việc', en: 'Act' },
  takeBack: { vi: 'Hủy, ghi nhầm', en: 'Take back' },
  whyBack: { vi: 'Lý do hủy', en: 'Why' },
  takenBack: { vi: 'Quyết định ghi nhầm, đã hủy', en: 'Recorded by mistake, taken back' },
  byWhom: { vi: 'Ai hủy, lúc nào', en: 'By whom, when' },
  isTakenBack: {
    vi: 'Đã hủy. Thủ tục lại ghi là dữ liệu minh họa cho đến khi gắn quyết định khác.',
    en: 'Taken back. Its procedures are illustrative data again.',
  },
  none: { vi: 'Chưa có quyết định công bố nào', en: 'No decision is recorded yet' },
  noneNext: {
    vi: 'Thủ tục chưa gắn quyết định được ghi là dữ liệu minh họa. Đầu mối kiểm soát thủ tục hành chính ghi quyết định ở trang này.',
    en: 'Procedures without a decision say that they are illustrative. Whoever controls the procedures records decisions on this page.',
  },
});

const reasons = inBoth({
  'not-allowed': {
    vi: 'Việc này do đầu mối kiểm soát thủ tục hành chính của huyện ghi.',
    en: 'This is recorded by whoever keeps the district’s procedures.',
  },
  'ends-procedure': {
    vi: 'Quyết định này bãi bỏ một thủ tục: hủy việc bãi bỏ trước.',
    en: 'A procedure ends by this decision: take that back first.',
  },
  'why-missing': { vi: 'Ghi lý do hủy, ít nhất 5 chữ cái.', en: 'Say why, 5 letters at least.' },
  'number-missing': { vi: 'Ghi số, ký hiệu của quyết định.', en: 'Give the number of the decision.' },
  'known-before': {
    vi: 'Quyết định số này của cơ quan đó đã được ghi. Kiểm tra lại số.',
    en: 'A decision of this number by this body is recorded already. Check the number.',
  },
  'day-unreadable': { vi: 'Ghi ngày ký theo ngày/tháng/năm.', en: 'Give the day of signature as day/month/year.' },
  'day-to-come': { vi: 'Ngày ký chưa tới.', en: 'The day of signature is yet to come.' },
  'issuer-missing': { vi: 'Ghi cơ quan ban hành.', en: 'Say who issued it.' },
  'title-missing': { vi: 'Ghi trích yếu.', en: 'Give its subject.' },
  'procedures-missing': { vi: 'Ghi ít nhất một thủ tục.', en: 'Name at least one procedure.' },
  'procedure-unknown': {
    vi: (lines: string) => `Không có thủ tục đang áp dụng với mã hoặc khóa: ${lines}.`,
    en: (lines: string) => `No procedure in force has this code or key: ${lines}.`,
  },
});

export function announceReasonText(why: AnnounceReason, language: Language): string {
  const said = reasons(language);
  return why.reason === 'procedure-unknown' ? said['procedure-unknown'](why.lines.join(', ')) : said[why.reason];
}
