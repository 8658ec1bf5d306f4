import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { EndingReason } from './end.act.ts';

export const endWords = inBoth({
  link: { vi: 'Bãi bỏ thủ tục', en: 'End the procedure' },
  title: { vi: (name: string) => `Bãi bỏ: ${name}`, en: (name: string) => `End: ${name}` },
  lead: {
    vi: 'Từ ngày hết hiệu lực, không quầy nào nhận nữa và cổng không liệt kê thủ tục này; trang của thủ tục nói từ ngày nào. Hồ sơ đã nhận vẫn giải quyết theo phiên bản lúc nhận. Hủy được việc bãi bỏ.',
    en: 'From its day on no counter receives it and the portal does not list it; its page says from which day. What was received is settled under its version. It can be taken back.',
  },
  ended: {
    vi: (day: string, decision: string) => `Hết hiệu lực từ ${day}, theo ${decision}`,
    en: (day: string, decision: string) => `No longer in force from ${day}, by ${decision}`,
  },
  endsOn: { vi: 'Hết hiệu lực từ ngày', en: 'No longer in force from' },
  number: { vi: 'Số quyết định', en: 'Number of the decision' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  issuer: { vi: 'Người ban hành', en: 'Issued by' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  look: { vi: 'Xem trước', en: 'See what it would do' },
  lookTitle: {
    vi: (name: string) => `Xem trước việc bãi bỏ: ${name}`,
    en: (name: string) => `Preview of the end: ${name}`,
  },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  happens: { vi: 'Ghi xong thì', en: 'What happens' },
  counters: {
    vi: (n: number, day: string) =>
      `Từ ${day}, ${n} quầy không nhận thủ tục này nữa; cổng không liệt kê, trang của thủ tục nói theo quyết định nào.`,
    en: (n: number, day: string) =>
      `From ${day} on ${many(n, 'counter')} receive it no more; the portal does not list it, its page names the decision.`,
  },
  open: {
    vi: (n: number) => `${n} hồ sơ đang giải quyết vẫn theo phiên bản lúc nhận: giấy tờ, phí, ngày hẹn không đổi.`,
    en: (n: number) => `${many(n, 'open dossier')} go on under the version they came under.`,
  },
  undoable: { vi: 'Hủy được việc bãi bỏ ở trang này, kèm lý do.', en: 'It is taken back on this page, with a reason.' },
  edit: { vi: 'Sửa lại', en: 'Go on editing' },
  press: { vi: 'Ghi việc bãi bỏ', en: 'End it' },
  undo: { vi: 'Hủy việc bãi bỏ', en: 'Take the end back' },
  why: { vi: 'Lý do hủy', en: 'Why it is taken back' },
  wrong: { vi: 'Chưa ghi được', en: 'Nothing was written' },
  back: { vi: 'Về trang thủ tục', en: 'Back to the procedure' },
});

const reasons = inBoth({
  'not-allowed': {
    vi: 'Việc này do người giữ danh mục thủ tục của huyện làm.',
    en: 'This is done by whoever keeps the district’s procedures.',
  },
  'ended-already': { vi: 'Thủ tục này đã được ghi là bãi bỏ.', en: 'It is ended already.' },
  'not-ended': { vi: 'Thủ tục này không bị bãi bỏ, hoặc đã hủy rồi.', en: 'It is not ended, or that was taken back.' },
  followed: { vi: 'Đã có phiên bản sau. Hủy phiên bản ấy trước.', en: 'A version follows it. Take that back first.' },
  'why-missing': { vi: 'Ghi lý do.', en: 'Say why.' },
  'day-unreadable': { vi: 'Ghi ngày hết hiệu lực theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'day-past': { vi: 'Ngày đã qua. Chọn hôm nay hoặc ngày sau.', en: 'The day is past. Choose today or a later day.' },
  'not-yet-begun': {
    vi: 'Phiên bản cuối có hiệu lực từ ngày ấy hoặc sau đó. Chọn ngày sau.',
    en: 'The last version begins on that day or later. Choose a later day.',
  },
  'ended-before': { vi: 'Đến ngày ấy thủ tục đã hết hiệu lực.', en: 'It is no longer in force by then.' },
  'signed-unreadable': { vi: 'Ghi ngày ký theo ngày/tháng/năm.', en: 'Give the day it was signed as day/month/year.' },
  'signed-to-come': { vi: 'Ngày ký chưa đến.', en: 'It is signed on a day to come.' },
  'number-missing': { vi: 'Ghi số quyết định.', en: 'Give the number of the decision.' },
  'issuer-missing': { vi: 'Ghi người ban hành.', en: 'Say who issued it.' },
  'title-missing': { vi: 'Ghi trích yếu.', en: 'Give its subject.' },
});

export const endReasonText = ({ reason }: EndingReason, language: Language): string => reasons(language)[reason];
