import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { IdentityCard, IdentityKind } from './identity.rules.ts';
import type { PartyReason } from './party.rules.ts';

/** What a paper of identity is called. */
export const identityNames = inBoth({
  cmnd: { vi: 'CMND', en: 'Identity card (CMND)' },
  cccd: { vi: 'CCCD', en: 'Citizen identity card (CCCD)' },
  'can-cuoc': { vi: 'Thẻ căn cước', en: 'Identity card (from 2024)' },
  passport: { vi: 'Hộ chiếu', en: 'Passport' },
  registration: { vi: 'Đăng ký doanh nghiệp', en: 'Business registration' },
  none: { vi: 'Không có giấy tờ', en: 'No paper' },
} satisfies Record<IdentityKind, { vi: string; en: string }>);

const words = inBoth({
  'name-missing': { vi: 'Chưa có họ tên. Ghi đủ họ, tên đệm và tên.', en: 'The name is missing. Give the full name.' },
  'name-too-long': { vi: 'Họ tên dài quá 200 ký tự.', en: 'The name is longer than 200 characters.' },
  'name-has-digits': {
    vi: 'Họ tên có chữ số. Kiểm tra lại ô họ tên.',
    en: 'The name has digits in it. Check the name.',
  },
  'born-unreadable': {
    vi: 'Không đọc được ngày sinh. Ghi ngày/tháng/năm, tháng/năm, hoặc chỉ năm, ví dụ 03/03/1986 hoặc 1937.',
    en: 'The date of birth cannot be read. Write day/month/year, month/year or just the year, such as 03/03/1986 or 1937.',
  },
  'born-in-future': { vi: 'Ngày sinh sau ngày hôm nay.', en: 'The date of birth is after today.' },
  'identity-missing': {
    vi: 'Chưa có số giấy tờ. Nếu người nộp không có giấy tờ, chọn “Không có giấy tờ” và ghi lý do.',
    en: 'The paper number is missing. If the person has no paper, choose “No paper” and say why.',
  },
  'card-length': {
    vi: (given: string, { kind, digits }: IdentityCard) =>
      `Số ${lowered(identityNames('vi')[kind])} “${given}” có ${given.length} ký tự, cần ${digits.join(' hoặc ')} chữ số.`,
    en: (given: string, { digits }: IdentityCard) =>
      `Identity card number “${given}” has ${many(given.length, 'character')}; ${digits.join(' or ')} digits are needed.`,
  },
  'card-of-another-time': {
    vi: ({ kind, from, until, law }: IdentityCard) =>
      `${identityNames('vi')[kind]} chỉ có giá trị từ ${dayText(from)}${until ? ` đến hết ${dayText(until)}` : ''} (${law}). Chọn giấy tờ khác.`,
    en: ({ kind, from, until, law }: IdentityCard) =>
      `${identityNames('en')[kind]} holds from ${dayText(from)}${until ? ` to ${dayText(until)}` : ''} only (${law}). Choose another paper.`,
  },
  'passport-shape': {
    vi: (given: string) => `Số hộ chiếu “${given}” không đúng dạng, ví dụ B1234567.`,
    en: (given: string) => `Passport number “${given}” has the wrong shape; an example is B1234567.`,
  },
  'registration-shape': {
    vi: (given: string) => `Số đăng ký của tổ chức “${given}” không đúng dạng, cần 5–20 chữ số hoặc chữ cái.`,
    en: (given: string) => `Registration number “${given}” has the wrong shape; 5–20 digits or letters are needed.`,
  },
  'no-identity-reason-missing': {
    vi: 'Ghi lý do không có giấy tờ tùy thân, ví dụ: mất, chưa được cấp.',
    en: 'Say why there is no identity paper, such as: lost, never issued.',
  },
  'address-missing': {
    vi: 'Chưa có địa chỉ. Ghi bản, xã nơi ở.',
    en: 'The address is missing. Give hamlet and commune.',
  },
  'phone-shape': {
    vi: (digits: number) => `Số điện thoại có ${digits} chữ số, cần 10 chữ số và bắt đầu bằng 0.`,
    en: (digits: number) => `The telephone number has ${many(digits, 'digit')}; 10 are needed, starting with 0.`,
  },
  'email-shape': { vi: 'Địa chỉ email không đúng dạng.', en: 'The e-mail address has the wrong shape.' },
});

const dayText = (day: string): string => formatDay(Temporal.PlainDate.from(day));
/** An abbreviation keeps its capitals. */
const lowered = (name: string): string => (name === name.toUpperCase() ? name : name.toLowerCase());

/** What is wrong with a typed person, and how to mend it. */
export function partyReasonText(reason: PartyReason, language: Language): string {
  const said = words(language);
  switch (reason.reason) {
    case 'card-length':
      return said['card-length'](reason.given, reason.card);
    case 'card-of-another-time':
      return said['card-of-another-time'](reason.card);
    case 'passport-shape':
    case 'registration-shape':
      return said[reason.reason](reason.given);
    case 'phone-shape':
      return said['phone-shape'](reason.digits);
    default:
      return said[reason.reason];
  }
}
