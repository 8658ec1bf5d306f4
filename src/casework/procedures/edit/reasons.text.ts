import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { dutyReasons } from './duty.text.ts';
import { refusalReasons } from './refusal.text.ts';
import type { SaveReason } from './save.act.ts';
import type { Stays, TakeBackReason } from './take-back.act.ts';
import type { WriteReason } from './write.act.ts';

const reasons = inBoth({
  'not-allowed': {
    vi: 'Việc này do người giữ danh mục thủ tục của huyện làm.',
    en: 'This is done by whoever keeps the district’s procedures.',
  },
  'changed-meanwhile': {
    vi: 'Phiên bản này vừa được thay. Mở lại trang thủ tục rồi soạn từ phiên bản mới.',
    en: 'This version was replaced meanwhile. Open the procedure again and write from the new one.',
  },
  'day-unreadable': { vi: 'Ghi ngày hiệu lực theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'day-past': {
    vi: 'Ngày hiệu lực đã qua. Chọn hôm nay hoặc ngày sau.',
    en: 'The day is past. Choose today or a later day.',
  },
  'other-version': {
    vi: 'Vào ngày ấy một phiên bản khác áp dụng. Soạn từ phiên bản đó, hoặc chọn ngày khác.',
    en: 'Another version holds on that day. Write from that one, or choose another day.',
  },
  'why-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
  'name-missing': { vi: 'Ghi tên thủ tục.', en: 'Give its name.' },
  'field-unknown': { vi: 'Chọn lĩnh vực trong danh sách.', en: 'Choose a field of the list.' },
  'code-unreadable': { vi: 'Mã quốc gia có dạng 1.001193.', en: 'A national code reads as 1.001193.' },
  'next-missing': {
    vi: 'Ghi việc người dân làm tiếp bằng tiếng Việt, hoặc bỏ trống cả bốn ô.',
    en: 'Say in Vietnamese what is done next, or leave all four empty.',
  },
  'sets-wrong': { vi: 'Số bộ hồ sơ từ 1 đến 20.', en: 'Between 1 and 20 sets.' },
  'source-missing': { vi: 'Ghi nguồn của nội dung.', en: 'Say where this comes from.' },
  'nothing-changed': {
    vi: 'Nội dung giống hệt phiên bản đang áp dụng: chưa có gì để ghi.',
    en: 'It says the same as the version in force: there is nothing to write.',
  },
  'paper-nameless': { vi: 'Ghi tên giấy tờ, hoặc xóa trống cả dòng.', en: 'Name the paper, or empty its row.' },
  'paper-twice': { vi: 'Giấy tờ này đã có ở dòng trên.', en: 'This paper stands above already.' },
  'paper-asks-nothing': {
    vi: 'Ghi số bản chính, bản sao, hoặc tích Xuất trình.',
    en: 'Say how many originals or copies, or tick Shown.',
  },
  'count-wrong': { vi: 'Số bản từ 0 đến 99.', en: 'Between 0 and 99.' },
  'fee-nameless': { vi: 'Ghi tên khoản thu, hoặc xóa trống cả dòng.', en: 'Name the fee, or empty its row.' },
  'dong-unreadable': { vi: 'Ghi số tiền bằng đồng, ví dụ 8.000.', en: 'Give the sum in đồng, for example 8.000.' },
  'ground-percent': {
    vi: 'Mức miễn, giảm là số từ 1 đến 100, ví dụ 50%.',
    en: 'The share is a number from 1 to 100, such as 50%.',
  },
  'ground-asks': {
    vi: 'Yêu cầu của giấy tờ chỉ gồm: số, năm, năm nay, nơi cấp, bản chính, cách nhau dấu phẩy.',
    en: 'What is asked of the paper: số, năm, năm nay, nơi cấp, bản chính, with commas between.',
  },
  'ground-twice': { vi: 'Một diện miễn, giảm được ghi hai lần.', en: 'A ground is named twice.' },
  'grounds-without-words': {
    vi: 'Có diện miễn, giảm thì ghi câu chữ của luật ở ô “Ai được miễn, giảm” và bỏ chọn “Luật không miễn cho ai”.',
    en: 'Where there are grounds, give the words of the law above, and do not say that nobody is exempt.',
  },
  'kept-percent': {
    vi: 'Tỷ lệ được để lại là số từ 0 đến 100, ví dụ 50%.',
    en: 'The share kept is a number from 0 to 100, such as 50%.',
  },
  'kept-of-levy': {
    vi: 'Lệ phí nộp hết vào ngân sách (Điều 13 Luật Phí và lệ phí); bỏ trống tỷ lệ được để lại.',
    en: 'Lệ phí goes to the budget whole (Article 13 of the Law on Fees); leave the share kept empty.',
  },
  'per-missing': { vi: 'Ghi đơn vị tính: việc, bản, trang…', en: 'Say for each of what: việc, bản, trang…' },
  'further-half': {
    vi: 'Mức thu khác áp dụng từ đơn vị thứ mấy (từ 2)?',
    en: 'From which number on does the other sum hold (2 or more)?',
  },
  'period-unreadable': { vi: 'Ghi một số lớn hơn 0 và chọn đơn vị.', en: 'Give a number above 0 and its unit.' },
  'committed-longer': {
    vi: 'Cam kết không được dài hơn thời hạn theo luật.',
    en: 'The commitment must not be longer than the law allows.',
  },
  'time-twice': {
    vi: 'Cách nộp và trường hợp này đã có thời hạn ở dòng trên.',
    en: 'This channel and case have a time above already.',
  },
  'way-day-unreadable': {
    vi: 'Ghi ngày bắt đầu nhận theo cách nộp này, dạng ngày/tháng/năm, hoặc để trống.',
    en: 'Give the day this channel opens as day/month/year, or leave it empty.',
  },
  'hours-unreadable': { vi: 'Ghi số giờ, ví dụ 4 hoặc 0,5.', en: 'Give hours, for example 4 or 0.5.' },
  'draft-changed': {
    vi: 'Bản soạn vừa được sửa thêm. Xem lại thay đổi rồi ghi.',
    en: 'The draft was changed meanwhile. Look at the change again, then write it.',
  },
  'other-draft': {
    vi: 'Đang có bản soạn từ một phiên bản khác. Ghi hoặc bỏ bản soạn ấy trước.',
    en: 'A draft made of another version is open. Write it or throw it away first.',
  },
  'process-unfit': {
    vi: 'Quy trình gồm các bước này không chạy được. Xem lại các bước.',
    en: 'A process of these steps cannot be run. Look at the steps again.',
  },
  'case-nameless': { vi: 'Ghi tên trường hợp, hoặc xóa trống cả dòng.', en: 'Name the case, or empty its row.' },
  'case-twice': { vi: 'Trường hợp này đã có ở dòng trên.', en: 'This case stands above already.' },
  'case-code-unreadable': { vi: 'Mã riêng có dạng 1.001193.', en: 'A code reads as 1.001193.' },
  'case-missing': { vi: 'Ghi ít nhất một trường hợp.', en: 'Give one case at least.' },
  'case-gone': {
    vi: 'Dòng này chỉ thuộc trường hợp đã bỏ. Chọn trường hợp khác, hoặc bỏ dòng.',
    en: 'This row held for cases that are gone. Choose others, or take the row away.',
  },
  'settles-unknown': { vi: 'Chọn phòng, ban giải quyết.', en: 'Choose the department that settles it.' },
  'rooms-missing': { vi: 'Chọn ít nhất một nơi tiếp nhận.', en: 'Choose where it is received.' },
  'signer-missing': {
    vi: 'Ghi chức danh người ký (chưa biết thì ghi “chưa rõ”).',
    en: 'Say who signs (“chưa rõ” where not known).',
  },
  'seal-missing': {
    vi: 'Ghi con dấu (chưa biết thì ghi “chưa rõ”).',
    en: 'Say which seal (“chưa rõ” where not known).',
  },
  'book-missing': {
    vi: 'Ghi sổ cấp số (chưa biết thì ghi “chưa rõ”).',
    en: 'Say which book (“chưa rõ” where not known).',
  },
  'step-nameless': { vi: 'Ghi việc của bước, hoặc xóa trống cả dòng.', en: 'Say what the step is, or empty its row.' },
  'step-unit-unknown': { vi: 'Chọn nơi làm bước này.', en: 'Choose where this step is done.' },
  'step-role-unknown': { vi: 'Chọn vai làm bước này.', en: 'Choose as what it is done.' },
  'first-receives': { vi: 'Bước đầu phải là tiếp nhận.', en: 'The first step must be the reception.' },
  'last-returns': { vi: 'Bước cuối phải là trả kết quả.', en: 'The last step must be the return.' },
  ...dutyReasons,
  ...refusalReasons,
  'not-written-here': {
    vi: 'Phiên bản này không soạn trên màn hình, hoặc đã hủy rồi.',
    en: 'This version was not written on screen, or was taken back already.',
  },
  'of-separation': {
    vi: 'Phiên bản này do tách đơn vị mà có: hủy ở mục Thay đổi đã ghi của đơn vị.',
    en: 'It comes of a unit that gave part of its work away: that change of the unit is taken back.',
  },
  'later-stands': {
    vi: 'Có phiên bản soạn sau nó. Hủy phiên bản ấy trước.',
    en: 'One was written after it. Take that back first.',
  },
  announced: {
    vi: 'Đã có quyết định công bố phiên bản này. Soạn phiên bản mới thay nó.',
    en: 'A decision publishes this version. Write a new one to follow it.',
  },
  'received-under': {
    vi: 'Đã có hồ sơ nhận theo phiên bản này. Soạn phiên bản mới thay nó.',
    en: 'Something was received under it. Write a new one to follow it.',
  },
});

const meanwhile = inBoth({
  kept: {
    vi: (who: string, when: string) =>
      `${who} đã lưu phần này lúc ${when}, sau khi trang này được mở. Những gì anh/chị gõ còn nguyên dưới đây nhưng chưa lưu: đối chiếu với bản đang lưu, sửa rồi lưu lại.`,
    en: (who: string, when: string) =>
      `${who} saved this part at ${when}, after this page was opened. What you typed stands below, not saved: compare it with what is saved, then save again.`,
  },
  dropped: {
    vi: (who: string, when: string) =>
      `${who} đã bỏ bản soạn lúc ${when}, sau khi trang này được mở. Những gì anh/chị gõ còn nguyên dưới đây; lưu là soạn lại từ đầu với phần này.`,
    en: (who: string, when: string) =>
      `${who} threw the draft away at ${when}, after this page was opened. What you typed stands below; saving it begins a new draft with this part.`,
  },
  written: {
    vi: (who: string, when: string) =>
      `${who} đã ghi phiên bản mới từ bản soạn này lúc ${when}, sau khi trang này được mở. Những gì anh/chị gõ còn nguyên dưới đây, chưa lưu.`,
    en: (who: string, when: string) =>
      `${who} wrote a version of this draft at ${when}, after this page was opened. What you typed stands below, not saved.`,
  },
});
const words = inBoth({
  somebody: { vi: 'Hệ thống', en: 'The system' },
  empty: { vi: 'Bản đang lưu để trống ô này.', en: 'What is saved leaves this empty.' },
  differs: { vi: 'Bản đang lưu chọn khác.', en: 'Something else is chosen in what is saved.' },
  says: { vi: (value: string) => `Bản đang lưu ghi: “${value}”.`, en: (value: string) => `Saved is: “${value}”.` },
});

export function editReasonText(reason: WriteReason | SaveReason | TakeBackReason, language: Language): string {
  if (reason.reason !== 'saved-meanwhile') return reasons(language)[reason.reason];
  const who = reason.by ?? words(language).somebody;
  return meanwhile(language)[reason.did](who, formatMoment(Temporal.Instant.from(reason.at)));
}

/** What another saved in a field meanwhile; a key of a list (tu-phap, yes) is not read out. */
export function savedText(value: string, language: Language): string {
  const said = words(language);
  if (value.trim() === '') return said.empty;
  return /^[a-z][a-z0-9-]*$/.test(value) ? said.differs : said.says(value);
}

export const staysText = (reason: Stays, language: Language): string => reasons(language)[reason];
