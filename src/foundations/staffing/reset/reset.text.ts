import type { ResetReason } from '#foundations/access/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';

export const resetWords = inBoth({
  title: { vi: 'Cấp lại mật khẩu', en: 'Password resets' },
  under: {
    vi: 'Một người đề nghị, người thứ hai xác nhận. Mật khẩu mới dùng một lần và phải đổi khi đăng nhập.',
    en: 'One person asks, a second confirms. The new password works once and is changed at sign-in.',
  },
  waiting: { vi: 'Đang chờ người thứ hai', en: 'Waiting for a second person' },
  noneWaiting: { vi: 'Không có đề nghị nào đang chờ.', en: 'Nothing is waiting.' },
  colleagues: { vi: 'Đề nghị cho đồng nghiệp', en: 'Ask for a colleague' },
  search: { vi: 'Tìm theo tên, không cần dấu', en: 'Name, with or without diacritics' },
  submit: { vi: 'Tìm', en: 'Find' },
  name: { vi: 'Họ tên', en: 'Name' },
  post: { vi: 'Chức danh', en: 'Post' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  askedBy: { vi: 'Người đề nghị', en: 'Asked by' },
  at: { vi: 'Lúc', en: 'At' },
  settledAt: { vi: 'Quyết định lúc', en: 'Settled at' },
  act: { vi: 'Việc', en: 'Act' },
  ask: { vi: 'Đề nghị cấp lại', en: 'Ask for a reset' },
  confirm: { vi: 'Xác nhận cấp lại', en: 'Confirm' },
  drop: { vi: 'Bỏ đề nghị', en: 'Drop' },
  needsAnother: { vi: 'cần người khác xác nhận', en: 'another person confirms' },
  own: { vi: 'chính bạn', en: 'yourself' },
  more: {
    vi: (shown: number, all: number) => `Hiện ${shown} trong ${all} người; gõ một phần tên để thu hẹp.`,
    en: (shown: number, all: number) => `${shown} of ${all} people are shown; type a part of the name.`,
  },
  nobody: { vi: 'Không tìm thấy ai có tài khoản.', en: 'Nobody with an account was found.' },
  nobodyNext: { vi: 'Thử một phần khác của tên.', en: 'Try another part of the name.' },
  history: { vi: 'Đã giải quyết gần đây', en: 'Settled lately' },
  settledBy: { vi: 'Người quyết định', en: 'Settled by' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  confirmed: { vi: 'Đã cấp lại', en: 'Given' },
  dropped: { vi: 'Đã bỏ', en: 'Dropped' },
  wrong: { vi: 'Chưa thực hiện được', en: 'Not done' },
  given: { vi: 'Đã cấp mật khẩu dùng một lần', en: 'A one-time password is given' },
  tell: {
    vi: (name: string) => `Đọc cho ${name} ngay bây giờ: mật khẩu này chỉ hiện một lần và không lưu ở đâu.`,
    en: (name: string) => `Tell it to ${name} now: it is shown once and kept nowhere.`,
  },
  lasts: {
    vi: (until: string) => `Dùng được đến ${until} (giờ thực). Mọi phiên của tài khoản đã kết thúc.`,
    en: (until: string) => `It works until ${until} (real time). All sessions of the account have ended.`,
  },
  password: { vi: 'Mật khẩu dùng một lần', en: 'One-time password' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  shownBefore: {
    vi: 'Đề nghị này đã được xác nhận và mật khẩu đã hiện một lần. Nếu chưa kịp ghi, hãy đề nghị lại.',
    en: 'This was confirmed and the password was shown once. If it was missed, ask again.',
  },
});

export const resetReasonText = ({ reason }: ResetReason, language: Language): string => reasonWords(language)[reason];

const reasonWords = inBoth({
  'not-found': {
    vi: 'Không có người hay đề nghị này ở đơn vị bạn.',
    en: 'There is no such person or request at your unit.',
  },
  own: {
    vi: 'Không ai cấp lại mật khẩu cho chính mình: nhờ hai đồng nghiệp khác.',
    en: 'Nobody resets their own password: two other colleagues do.',
  },
  disabled: {
    vi: 'Tài khoản đã khóa; người quản trị mở lại trước.',
    en: 'The account is disabled; the administrator opens it first.',
  },
  waiting: {
    vi: 'Đã có một đề nghị đang chờ: nhờ người thứ hai xác nhận.',
    en: 'One is waiting already: a second person confirms it.',
  },
  settled: { vi: 'Đề nghị này đã có người giải quyết.', en: 'Somebody has settled this already.' },
  'asked-by-you': {
    vi: 'Bạn là người đề nghị: cần một người khác xác nhận.',
    en: 'You asked for it: somebody else confirms it.',
  },
});
