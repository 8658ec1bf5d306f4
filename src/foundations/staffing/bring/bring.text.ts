import { inBoth, type Language } from '#platform/text/index.ts';
import type { EndReason } from '../appoint/appoint.act.ts';
import type { TypedReason } from '../appoint/move.rules.ts';
import { moveReasonText } from '../appoint/move.text.ts';
import type { AmendReason } from '../join/join.act.ts';
import type { IdentityReason, JoinReason } from '../join/join.rules.ts';
import { joinReasonText } from '../join/join.text.ts';
import type { RoleReason, Twice } from './bring.rules.ts';

export const bringWords = inBoth({
  title: { vi: 'Nhập cán bộ từ tệp', en: 'Bring officials' },
  short: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  undo: {
    vi: 'Chức danh giao lại hoàn tác trong ngày ở trang của người ấy. Từng người mới hủy được ở trang của người ấy khi chưa ai đăng nhập bằng tài khoản đó; họ tên, ngày sinh, số hiệu ghi nhầm thì sửa lại.',
    en: 'A post given anew is taken back on the page of the official on the same day. Each new official is taken back on their page until somebody signs in with the account; a name, day of birth or number written wrongly is corrected again.',
  },
  from: { vi: 'Từ ngày', en: 'From' },
  another: { vi: 'Khác người cùng tên', en: 'Not the one of the same name' },
  login: { vi: (login: string) => `Tài khoản: ${login}`, en: (login: string) => `Account: ${login}` },
  roles: { vi: (roles: string) => `Vai trò: ${roles}`, en: (roles: string) => `Roles: ${roles}` },
  twice: { vi: 'Người này đã có ở dòng trên.', en: 'This official stands in a line above.' },
});

const reasons = inBoth({
  'roles-on-page': {
    vi: 'Vai trò đổi mà chức danh giữ nguyên: ghi ở trang của người ấy. Để trống ô hoặc giữ như tệp tải ra.',
    en: 'Other roles with the same post are written on the page of the official. Leave the cell empty or as it came.',
  },
  'post-needs-day': {
    vi: 'Đổi chức danh, đơn vị của người đã có: ghi ngày nhận chức danh mới vào cột “Từ ngày” (muộn nhất hôm nay); chức danh đang giữ thôi từ ngày ấy.',
    en: 'Another post of somebody who is known needs a day in the column “From”, today at the latest; the post held now ends on it.',
  },
  'day-unreadable': {
    vi: 'Cán bộ mới: ghi ngày nhận chức danh vào cột “Từ ngày”, theo ngày/tháng/năm, muộn nhất hôm nay.',
    en: 'A new official needs the day the post begins in the column “From”, as day/month/year, today at the latest.',
  },
  'login-stays': {
    vi: 'Người mang số hiệu này có tài khoản khác. Tên đăng nhập không đổi bằng tệp.',
    en: 'Whoever carries this number has another account. A user name is not changed by a file.',
  },
  'post-unknown': {
    vi: 'Không có chức danh ấy ở đơn vị ấy trong các đơn vị bạn trông coi.',
    en: 'There is no such post at such a unit among those you look after.',
  },
  'changed-meanwhile': {
    vi: 'Có người vừa sửa một cán bộ trong tệp. Tải danh sách ra lại rồi nhập lại.',
    en: 'Somebody has just written of an official in this file. Take the list away again and bring it anew.',
  },
  'role-unknown': {
    vi: (what: string) => `Không có vai trò “${what}”.`,
    en: (what: string) => `There is no role “${what}”.`,
  },
  'role-unit-unknown': {
    vi: (what: string) => `Vai trò ghi tại “${what}”, không có đơn vị ấy trong các đơn vị bạn trông coi.`,
    en: (what: string) => `A role is said to be at “${what}”, which is not among the units you look after.`,
  },
  account: { vi: 'Tài khoản này đã có ở dòng trên.', en: 'This account stands in a line above.' },
  number: { vi: 'Số hiệu này đã có ở dòng trên.', en: 'This number stands in a line above.' },
  name: {
    vi: 'Tên này đã có ở dòng trên: nếu là người khác, ghi “có” ở cột “Khác người cùng tên”.',
    en: 'This name stands in a line above: if it is somebody else, write “yes” into “Not the one of the same name”.',
  },
  'same-name': {
    vi: (n: number) =>
      `Đã có ${n} người cùng tên: xem danh sách; nếu là người khác, ghi “có” ở cột “Khác người cùng tên”.`,
    en: (n: number) =>
      `The name is that of ${n} already: look; if it is somebody else, write “yes” into “Not the one of the same name”.`,
  },
});

export type BringReason =
  | JoinReason
  | AmendReason
  | IdentityReason
  | TypedReason
  | RoleReason
  | EndReason
  | { readonly reason: 'oneself' | 'has-left' }
  | { readonly reason: 'roles-on-page' | 'post-needs-day' | 'login-stays' | 'post-unknown' | 'changed-meanwhile' }
  | { readonly reason: 'twice'; readonly of: Twice };

/** Why a line was not taken, in words that say what to do in the file. */
export function bringReasonText(why: BringReason, language: Language): string {
  const said = reasons(language);
  switch (why.reason) {
    case 'roles-on-page':
    case 'post-needs-day':
    case 'login-stays':
    case 'post-unknown':
    case 'changed-meanwhile':
    case 'day-unreadable':
      return said[why.reason];
    case 'role-unknown':
    case 'role-unit-unknown':
      return said[why.reason](why.what);
    case 'twice':
      return said[why.of];
    case 'oneself':
    case 'has-left':
    case 'ends-later':
    case 'before-it-began':
      return moveReasonText(why, language);
    case 'same-name':
      return said['same-name'](why.count);
    default:
      return joinReasonText(why, language);
  }
}
