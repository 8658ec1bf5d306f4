export type PasswordReason =
  | { readonly reason: 'too-short'; readonly given: number; readonly least: number }
  | { readonly reason: 'too-long'; readonly most: number }
  | { readonly reason: 'well-known' | 'is-login' };

/** The one password of every demonstration account; nobody else may have it. */
export const demonstrationPassword = 'motcua2019';

const least = 8;
const most = 200;

/** Passwords everybody tries first, Vietnamese habits included; compared without case and blanks. */
const wellKnown = new Set([
  demonstrationPassword,
  '12345678',
  '123456789',
  '1234567890',
  '11111111',
  '00000000',
  '88888888',
  '87654321',
  '12341234',
  'qwertyui',
  'qwerty123',
  'password',
  'password1',
  'abcd1234',
  'abc12345',
  'aa123456',
  'admin123',
  'admin1234',
  'administrator',
  'matkhau1',
  'matkhau123',
  'anhyeuem',
  'iloveyou',
  'vietnam1',
  'vietnam123',
  'dienbien',
  'dienbien1',
  'dienbien123',
  'dienbienphu',
  'dienbienphu1954',
  'huyendienbien',
  'quantrihethong',
]);

/** What is wrong with a new password: everything at once, nothing about capitals or signs (ASVS 6.2). */
export function passwordReasons(password: string, login: string): PasswordReason[] {
  const reasons: PasswordReason[] = [];
  const plain = password.toLowerCase().replaceAll(' ', '');
  const length = [...password].length;
  if (length < least) reasons.push({ reason: 'too-short', given: length, least });
  if (length > most) reasons.push({ reason: 'too-long', most });
  if (wellKnown.has(plain)) reasons.push({ reason: 'well-known' });
  if (plain === login.toLowerCase()) reasons.push({ reason: 'is-login' });
  return reasons;
}
