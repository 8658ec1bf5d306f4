import { inBoth, type Language } from '#platform/text/index.ts';
import type { ProofReason } from './prove.ts';

export const signInWords = inBoth({
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  forOfficials: {
    vi: 'Dành cho cán bộ, công chức. Người dân tra cứu hồ sơ không cần đăng nhập.',
    en: 'For officials. Citizens follow their dossiers without signing in.',
  },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  untilEvening: { vi: 'Giữ đăng nhập đến hết giờ làm việc', en: 'Stay signed in until the end of the working day' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  problem: { vi: 'Chưa đăng nhập được', en: 'You are not signed in' },
  loginMissing: { vi: 'Chưa ghi tên đăng nhập.', en: 'The user name is missing.' },
  passwordMissing: { vi: 'Chưa ghi mật khẩu.', en: 'The password is missing.' },
  wrong: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
    en: 'The user name or the password is not right. Check Caps Lock and the Vietnamese keyboard.',
  },
  throttled: {
    vi: (minutes: number) => `Đã thử sai quá nhiều lần. Thử lại sau ${minutes} phút, hoặc nhờ người quản trị.`,
    en: (minutes: number) =>
      `Too many wrong tries. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}, or ask the administrator.`,
  },
  onceOver: {
    vi: 'Mật khẩu dùng một lần đã hết hạn. Nhờ đầu mối của đơn vị đề nghị cấp lại.',
    en: 'The one-time password is over. Ask your unit’s contact for another.',
  },
  changePassword: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  forgotten: {
    vi: 'Quên mật khẩu: báo đầu mối tài khoản của đơn vị.',
    en: 'Forgotten it? Tell the account contact of your unit.',
  },
  already: {
    vi: (name: string) => `Đang đăng nhập: ${name}. Đăng nhập tài khoản khác sẽ thay phiên này.`,
    en: (name: string) => `Signed in as ${name}. Signing in as somebody else replaces that session.`,
  },
  toDesk: { vi: 'Về bàn làm việc', en: 'To the desk' },
  demonstration: { vi: 'Tài khoản trình diễn', en: 'Demonstration accounts' },
  onePassword: { vi: 'Mật khẩu chung:', en: 'One password for all:' },
  fillIn: {
    vi: 'Bấm một người để điền sẵn, rồi bấm “Đăng nhập”.',
    en: 'Press a person to fill in the form, then press “Sign in”.',
  },
  filled: { vi: (name: string) => `Đã điền tài khoản của ${name}.`, en: (name: string) => `Filled in for ${name}.` },
  onlyHere: { vi: 'Chỉ có trong bản trình diễn.', en: 'Only in the demonstration.' },
});

/** Why the sign-in was refused, and what to do. */
export function reasonText(reason: ProofReason, wall: Temporal.Instant, language: Language): string {
  const said = signInWords(language);
  if (reason.reason === 'wrong') return said.wrong;
  if (reason.reason === 'once-over') return said.onceOver;
  return said.throttled(Math.max(1, Math.ceil(reason.until.since(wall).total('minutes'))));
}
