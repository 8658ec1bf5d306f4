import { inBoth, type Language } from '#platform/text/index.ts';
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
  'hours-unreadable': { vi: 'Ghi số giờ, ví dụ 4 hoặc 0,5.', en: 'Give hours, for example 4 or 0.5.' },
  'not-written-here': {
    vi: 'Phiên bản này không soạn trên màn hình, hoặc đã hủy rồi.',
    en: 'This version was not written on screen, or was taken back already.',
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

export const editReasonText = ({ reason }: WriteReason | TakeBackReason, language: Language): string =>
  reasons(language)[reason];

export const staysText = (reason: Stays, language: Language): string => reasons(language)[reason];
