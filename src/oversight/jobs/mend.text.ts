import { inBoth, type Language } from '#platform/text/index.ts';
import type { GiveUpReason, TakeUpReason, TryReason } from './mend.act.ts';

/** Words for work that failed: seen, tried again, given up. */
export const mendWords = inBoth({
  failing: { vi: 'Việc chưa làm được', en: 'Work that failed' },
  failingLead: {
    vi: 'Mỗi việc được tự làm lại ngay, rồi thưa dần đến mỗi giờ một lần. Sửa được nguyên nhân thì bấm thử lại; không làm nữa thì ghi lý do. Giờ ở đây là giờ máy chủ.',
    en: 'Each is tried again by itself, at once and then ever more seldom, at last once an hour. Try it again once its cause is mended, or give it up with the reason. Times are those of the machine.',
  },
  allWell: { vi: 'Không có việc nào bị kẹt', en: 'Nothing is stuck' },
  allWellNext: {
    vi: 'Việc nào không làm được sẽ hiện ở đây cùng nguyên nhân.',
    en: 'What fails is shown here with its cause.',
  },
  what: { vi: 'Việc', en: 'Work' },
  about: { vi: 'Xem việc này về cái gì', en: 'What it is about' },
  event: { vi: (seq: number) => `sự kiện số ${seq}`, en: (seq: number) => `event ${seq}` },
  looking: { vi: 'đang tìm sự kiện gây lỗi', en: 'the event it fails at is being looked for' },
  due: { vi: (when: string) => `đến giờ ${when}`, en: (when: string) => `due ${when}` },
  behind: {
    vi: (n: number) => `${n} sự kiện đợi phía sau`,
    en: (n: number) => (n === 1 ? '1 event waits behind it' : `${n} events wait behind it`),
  },
  why: { vi: 'Nguyên nhân', en: 'Cause' },
  place: { vi: (where: string) => `tại ${where}`, en: (where: string) => `at ${where}` },
  tries: { vi: 'Đã thử', en: 'Tried' },
  times: {
    vi: (n: number) => `${n} lần`,
    en: (n: number) => (n === 1 ? 'once' : `${n} times`),
  },
  last: { vi: (when: string) => `lần cuối ${when}`, en: (when: string) => `last ${when}` },
  next: { vi: 'Tự thử lại', en: 'Next try' },
  soon: { vi: 'trong vài giây', en: 'within seconds' },
  act: { vi: 'Thao tác', en: 'Act' },
  tryAgain: { vi: 'Thử lại ngay', en: 'Try it now' },
  giveUp: { vi: 'Thôi, không làm nữa', en: 'Give it up' },
  takeUp: { vi: 'Làm lại', en: 'Take it up again' },
  givenUp: { vi: 'Đã thôi', en: 'Given up' },
  noneGivenUp: { vi: 'Chưa thôi việc nào', en: 'Nothing was given up' },
  reason: { vi: 'Lý do thôi', en: 'Why it is given up' },
  reasonHint: {
    vi: 'Ví dụ: hồ sơ đã rút; đã làm tay và ghi vào sổ. Không ghi tên công dân.',
    en: 'Such as: the dossier was withdrawn. No citizen’s name.',
  },
  by: { vi: 'Ai thôi, lúc nào', en: 'By whom, when' },
  state: { vi: 'Tình trạng', en: 'State' },
  stands: { vi: 'không làm', en: 'not done' },
  takenUp: { vi: (by: string) => `đã làm lại: ${by}`, en: (by: string) => `taken up again: ${by}` },
  giveUpTitle: { vi: (name: string) => `Thôi việc “${name}”`, en: (name: string) => `Give up “${name}”` },
  happens: { vi: 'Bấm thì', en: 'What happens' },
  timerGoes: {
    vi: 'Hẹn giờ này bị bỏ: việc sẽ không tự xảy ra nữa.',
    en: 'This timer is taken away: it will not happen by itself any more.',
  },
  eventPassed: {
    vi: 'Một sự kiện này được bỏ qua: phần ghi lại nó thiếu trong số liệu của bộ phận nghe; các sự kiện sau được nghe tiếp.',
    en: 'This one event is passed over: what the listener keeps of it lacks; it goes on with the later events.',
  },
  ledgerStays: { vi: 'Nhật ký sự kiện giữ nguyên.', en: 'The ledger of events stays as it is.' },
  undoable: {
    vi: 'Việc nằm lại trong danh sách “Đã thôi” cùng lý do và làm lại được lúc nào cũng được.',
    en: 'It stays in the list of what was given up, with the reason, and can be taken up again at any time.',
  },
  back: { vi: 'Quay lại', en: 'Back' },
  wrong: { vi: 'Chưa làm được', en: 'Not done' },
  through: { vi: 'Đã làm xong việc này.', en: 'It went through.' },
  gaveUp: { vi: 'Đã thôi việc này, lý do nằm trong danh sách.', en: 'It is given up; the reason stands in the list.' },
  tookUp: { vi: 'Đã nhận làm lại việc này.', en: 'It is taken up again.' },
  scroll: { vi: (table: string) => `${table}, cuộn ngang được`, en: (table: string) => `${table}, scrolls sideways` },
});

const reasons = inBoth({
  'not-allowed': { vi: 'Việc này do quản trị hệ thống làm.', en: 'This is done by the administrator.' },
  gone: {
    vi: 'Việc này không còn kẹt: đã tự làm xong, đang được làm, hoặc người khác vừa xử lý.',
    en: 'It is stuck no more: it went through by itself, is just being done, or somebody else saw to it.',
  },
  'nobody-listens': {
    vi: 'Không còn bộ phận nghe nào mang tên này trong phiên bản đang chạy.',
    en: 'Nobody of this name listens in the version that runs.',
  },
  'not-found-yet': {
    vi: 'Chưa tìm ra sự kiện gây lỗi. Đợi vài giây rồi mở lại trang.',
    en: 'The event it fails at is not found yet. Wait a few seconds and open the page again.',
  },
  'why-missing': { vi: 'Ghi lý do thôi việc này.', en: 'Say why it is given up.' },
  'why-too-long': {
    vi: 'Lý do dài quá 500 ký tự. Viết gọn lại.',
    en: 'The reason is over 500 characters. Shorten it.',
  },
  'taken-already': { vi: 'Việc này đã được nhận làm lại.', en: 'It was taken up again already.' },
  'set-anew': {
    vi: 'Đã có một hẹn giờ mới cùng loại cho việc này, không cần làm lại cái cũ.',
    en: 'There is a new timer of this kind for the same thing: the old one is not needed.',
  },
  'failed-again': {
    vi: (why: string) => `Vẫn chưa được. Lỗi: ${why}.`,
    en: (why: string) => `It failed again. Fault: ${why}.`,
  },
});

export type MendReason = TryReason | GiveUpReason | TakeUpReason;

/** Why work was not tried, given up or taken up, and what to do next. */
export function mendReasonText(why: MendReason, language: Language): string {
  const said = reasons(language);
  return why.reason === 'failed-again' ? said['failed-again'](why.because) : said[why.reason];
}
