import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { AdministratorReason } from './first-administrator.act.ts';

const words = inBoth({
  'too-short': {
    vi: (given: number, least: number) => `Mật khẩu có ${given} ký tự, cần ít nhất ${least}; nên dùng cả một câu.`,
    en: (given: number, least: number) =>
      `The password has ${many(given, 'character')}; at least ${least} are needed, a whole sentence is best.`,
  },
  'too-long': {
    vi: (most: number) => `Mật khẩu dài quá ${most} ký tự.`,
    en: (most: number) => `The password is longer than ${most} characters.`,
  },
  'well-known': {
    vi: 'Mật khẩu này ai cũng thử đầu tiên. Chọn mật khẩu khác.',
    en: 'Everybody tries this password first. Choose another.',
  },
  'is-login': {
    vi: 'Mật khẩu trùng tên đăng nhập. Chọn mật khẩu khác.',
    en: 'The password is the user name. Choose another.',
  },
  'login-shape': {
    vi: 'Tên đăng nhập cần 2–60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ nguyen.van.an.',
    en: 'The user name needs 2–60 lower-case letters without diacritics, digits, dots or hyphens, such as nguyen.van.an.',
  },
  'login-taken': { vi: 'Tên đăng nhập này đã có.', en: 'This user name is taken.' },
  'name-missing': { vi: 'Chưa có họ tên.', en: 'The full name is missing.' },
  'not-the-first': {
    vi: 'Đã có tài khoản khác; lệnh này chỉ mở tài khoản đầu tiên.',
    en: 'There are other accounts already; this command opens only the first.',
  },
  'no-units': {
    vi: 'Cơ sở dữ liệu chưa có đơn vị và vai trò của huyện, nên chưa có gì để quản trị.',
    en: 'The units and roles of the district are not in the database yet, so there is nothing to administer.',
  },
});

/** Why the first administrator was refused, and what to do. */
export function administratorReasonText(reason: AdministratorReason, language: Language): string {
  const said = words(language);
  if (reason.reason === 'too-short') return said['too-short'](reason.given, reason.least);
  if (reason.reason === 'too-long') return said['too-long'](reason.most);
  return said[reason.reason];
}
