import type { LiftReason, Lock } from '#foundations/access/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';

/** Words for a login that wrong passwords closed for a while, and for lifting that. */
export const liftWords = inBoth({
  title: {
    vi: (name: string) => `Mở khóa đăng nhập: ${name}`,
    en: (name: string) => `Lift the sign-in lock of ${name}`,
  },
  open: { vi: 'Mở khóa đăng nhập', en: 'Lift the sign-in lock' },
  under: {
    vi: 'Nhập sai mật khẩu nhiều lần thì tài khoản tạm khóa 15 phút để chặn người dò. Mở khóa không đổi mật khẩu.',
    en: 'Wrong passwords close a login for 15 minutes against guessing. Lifting that changes no password.',
  },
  everywhere: {
    vi: (until: string) => `Tạm khóa ở mọi máy đến ${until} vì nhập sai mật khẩu`,
    en: (until: string) => `Closed everywhere until ${until}: wrong passwords`,
  },
  at: {
    vi: (until: string, places: string) => `Tạm khóa đến ${until} vì nhập sai mật khẩu, máy ${places}`,
    en: (until: string, places: string) => `Closed until ${until} at ${places}: wrong passwords`,
  },
  closed: { vi: 'tạm khóa', en: 'closed for a while' },
  real: { vi: 'giờ thực', en: 'real time' },
  notLocked: { vi: 'Tài khoản này không bị tạm khóa.', en: 'This login is not locked.' },
  mayTry: {
    vi: 'Đăng nhập được ngay. Nếu không nhớ mật khẩu thì đề nghị cấp lại.',
    en: 'It can be tried at once. Whoever has forgotten the password asks for a reset.',
  },
  lifted: { vi: 'Đã mở khóa: đăng nhập được ngay.', en: 'Lifted: they may sign in at once.' },
  state: { vi: 'Tình trạng', en: 'State' },
  why: { vi: 'Lý do mở khóa', en: 'Why it is lifted' },
  whyHint: {
    vi: 'Ví dụ: gọi điện nhận ra giọng, gõ nhầm bộ gõ tiếng Việt.',
    en: 'Such as: known by voice on the telephone; typed with the Vietnamese keyboard on.',
  },
  counts: {
    vi: 'Các lần nhập sai trước đó không tính nữa; các lần sau tính lại từ đầu.',
    en: 'The mistakes before count no more; later ones count from the beginning.',
  },
  stays: {
    vi: 'Ai mở khóa, lúc nào, vì sao ở lại trang này và nhật ký sự kiện.',
    en: 'Who lifted it, when and why stays here and in the ledger.',
  },
  check: {
    vi: 'Hỏi chính người ấy trước: nếu không phải họ nhập sai thì có người đang dò mật khẩu, hãy để khóa và cấp lại mật khẩu.',
    en: 'Ask them first: if it was not they who mistyped, somebody is guessing. Then leave the lock and reset the password.',
  },
  history: { vi: 'Đã mở khóa (giờ thực)', en: 'Lifted (real time)' },
  back: { vi: 'Về trang cấp lại mật khẩu', en: 'Back to password resets' },
  wrong: { vi: 'Chưa mở khóa được', en: 'Not lifted' },
});

/** Until when, and where, somebody cannot sign in; up to the whole minute. */
export function lockText({ until, addresses }: Lock, language: Language): string {
  const said = liftWords(language);
  const minute = formatMoment(until.round({ smallestUnit: 'minute', roundingMode: 'ceil' }));
  const end = `${minute} (${said.real})`;
  return addresses.length === 0 ? said.everywhere(end) : said.at(end, addresses.join(', '));
}

const reasons = inBoth({
  'not-found': { vi: 'Không có người này ở đơn vị bạn.', en: 'There is no such person at your unit.' },
  own: {
    vi: 'Không ai mở khóa cho chính mình: nhờ đồng nghiệp.',
    en: 'Nobody lifts their own lock: a colleague does.',
  },
  'not-locked': { vi: 'Khóa đã hết: đăng nhập được ngay.', en: 'The lock is over: they may sign in at once.' },
  'why-missing': { vi: 'Ghi lý do mở khóa.', en: 'Say why it is lifted.' },
  'why-too-long': { vi: 'Lý do dài quá 500 ký tự.', en: 'The reason is over 500 characters.' },
});

export const liftReasonText = ({ reason }: LiftReason, language: Language): string => reasons(language)[reason];
