import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { PasswordReason } from '../password/password.rules.ts';
import { reasonText as proofText } from '../sign-in/sign-in.text.ts';
import type { WhyNotChanged } from './change.act.ts';

export const changeWords = inBoth({
  title: { vi: 'Đổi mật khẩu', en: 'Change your password' },
  under: {
    vi: 'Mọi phiên đang mở của bạn kết thúc; bạn vào tiếp bằng mật khẩu mới.',
    en: 'All your open sessions end; you go on with the new password.',
  },
  once: {
    vi: 'Mật khẩu này chỉ dùng một lần. Gõ lại nó, rồi đặt mật khẩu của riêng bạn.',
    en: 'This password works once. Type it again, then choose one of your own.',
  },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  current: { vi: 'Mật khẩu hiện nay', en: 'Present password' },
  currentOnce: { vi: 'Mật khẩu dùng một lần', en: 'One-time password' },
  fresh: { vi: 'Mật khẩu mới', en: 'New password' },
  freshHint: {
    vi: 'Ít nhất 8 ký tự; một câu dài dễ nhớ là tốt nhất.',
    en: 'At least 8 characters; a long sentence you remember is best.',
  },
  again: { vi: 'Gõ lại mật khẩu mới', en: 'New password again' },
  submit: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  problem: { vi: 'Chưa đổi được mật khẩu', en: 'The password is not changed' },
});

const reasonWords = inBoth({
  'username/missing': { vi: 'Chưa ghi tên đăng nhập.', en: 'The user name is missing.' },
  'current/missing': { vi: 'Chưa ghi mật khẩu hiện nay.', en: 'The present password is missing.' },
  'fresh/missing': { vi: 'Chưa ghi mật khẩu mới.', en: 'The new password is missing.' },
  'fresh/same': {
    vi: 'Mật khẩu mới phải khác mật khẩu hiện nay.',
    en: 'The new password must differ from the present.',
  },
  'again/differs': {
    vi: 'Hai lần gõ mật khẩu mới không giống nhau.',
    en: 'The new password was typed differently twice.',
  },
  short: {
    vi: (given: number, least: number) => `Mật khẩu mới có ${given} ký tự, cần ít nhất ${least}.`,
    en: (given: number, least: number) => `The new password has ${many(given, 'character')}; ${least} are needed.`,
  },
  long: {
    vi: (most: number) => `Mật khẩu mới dài quá ${most} ký tự.`,
    en: (most: number) => `The new password is longer than ${most} characters.`,
  },
  'well-known': {
    vi: 'Mật khẩu mới là mật khẩu ai cũng đoán được. Chọn mật khẩu khác.',
    en: 'Everybody guesses the new password. Choose another.',
  },
  'is-login': { vi: 'Mật khẩu mới không được trùng tên đăng nhập.', en: 'The new password must not be the user name.' },
});

/** Why the password stays as it was, and what to do. */
export function changeReasonText(why: WhyNotChanged, wall: Temporal.Instant, language: Language): string {
  if (!('field' in why)) return proofText(why, wall, language);
  if (why.reason === 'unfit') return unfitText(why.why, language);
  return reasonWords(language)[`${why.field}/${why.reason}` as keyof Plain];
}

type Plain = Record<'username/missing' | 'current/missing' | 'fresh/missing' | 'fresh/same' | 'again/differs', string>;

function unfitText(why: PasswordReason, language: Language): string {
  const said = reasonWords(language);
  if (why.reason === 'too-short') return said.short(why.given, why.least);
  return why.reason === 'too-long' ? said.long(why.most) : said[why.reason];
}
