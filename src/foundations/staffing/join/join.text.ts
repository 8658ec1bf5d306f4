import type { KeyReused } from '#platform/deeds/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { TypedReason } from '../appoint/move.rules.ts';
import { moveReasonText } from '../appoint/move.text.ts';
import type { AmendReason, UnjoinReason } from './join.act.ts';
import type { IdentityReason, JoinReason } from './join.rules.ts';

export const joinWords = inBoth({
  open: { vi: 'Thêm cán bộ', en: 'Enter an official' },
  title: { vi: 'Cán bộ mới', en: 'A new official' },
  under: {
    vi: 'Người, chức danh với vai trò, tài khoản; chưa có gì được ghi trước khi xem trước.',
    en: 'The person, their post with its roles, their account; nothing is written before the preview.',
  },
  person: { vi: 'Người', en: 'Person' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  born: { vi: 'Ngày sinh', en: 'Day of birth' },
  bornHint: { vi: 'Ngày/tháng/năm; bỏ trống nếu chưa rõ.', en: 'Day/month/year; leave it empty if unknown.' },
  number: { vi: 'Số hiệu cán bộ, công chức', en: 'Number of the official' },
  numberHint: {
    vi: 'Theo hồ sơ cán bộ; cùng số hiệu là cùng một người. Bỏ trống nếu chưa có.',
    en: 'As in their file; the same number is the same person. Leave it empty if there is none.',
  },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  loginHint: {
    vi: 'Bỏ trống thì lấy theo họ tên không dấu; trùng thì thêm số.',
    en: 'Left empty, it is the name without diacritics; with a number where that is taken.',
  },
  propose: { vi: 'Đề xuất tên đăng nhập', en: 'Propose a user name' },
  post: { vi: 'Chức danh và tài khoản', en: 'Post and account' },
  from: { vi: 'Từ ngày', en: 'From' },
  fromHint: {
    vi: 'Hôm nay hoặc ngày đã qua theo quyết định; quyền có từ lúc ghi.',
    en: 'Today or an earlier day by the decision; rights hold from the moment it is written.',
  },
  namesakes: { vi: 'Đã có người cùng tên', en: 'Others of the same name' },
  namesakesLead: {
    vi: 'Nếu là một trong những người này thì mở trang của người ấy và giao chức danh: một người chỉ ghi một lần.',
    en: 'If it is one of them, open their page and give the post there: a person is entered once.',
  },
  another: { vi: 'Đã xem: đây là một người khác', en: 'I have looked: this is somebody else' },
  noPost: { vi: 'không giữ chức danh', en: 'in no post' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewTitle: { vi: (name: string) => `Xem trước: ${name}`, en: (name: string) => `Preview: ${name}` },
  more: { vi: 'Thêm dòng trống', en: 'More empty rows' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  given: { vi: 'Vai trò được giao', en: 'Roles given' },
  none: { vi: '–', en: '–' },
  happens: { vi: 'Ghi xong thì', en: 'What happens' },
  byTwo: {
    vi: 'Mật khẩu lần đầu do một người thứ hai xác nhận ở trang Cấp lại mật khẩu: hiện một lần, dùng được 24 giờ.',
    en: 'The first password is confirmed by a second person on the page of password resets: shown once, it works for 24 hours.',
  },
  alone: {
    vi: 'Chưa có người thứ hai nào xác nhận được: bạn cấp mật khẩu lần đầu ở trang của cán bộ này.',
    en: 'There is no second person to confirm it yet: you give the first password on the page of this official.',
  },
  undoable: {
    vi: 'Hủy được khi chưa ai đăng nhập bằng tài khoản này.',
    en: 'It can be taken back until somebody signs in with the account.',
  },
  write: { vi: 'Ghi cán bộ mới', en: 'Enter the official' },
  goOn: { vi: 'Sửa tiếp', en: 'Go on editing' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written' },
  facts: { vi: 'Hồ sơ', en: 'Record' },
  joined: { vi: 'Được ghi vào hệ thống', en: 'Entered' },
  planted: { vi: 'có từ khi mở hệ thống', en: 'with the house' },
  unknown: { vi: 'chưa ghi', en: 'unknown' },
  takeBack: { vi: 'Hủy ghi nhầm', en: 'Take the entry back' },
  takenBack: { vi: 'Đã hủy: cán bộ ghi nhầm không còn trong hệ thống.', en: 'Taken back: the entry is gone.' },
  amend: { vi: 'Sửa họ tên, ngày sinh, số hiệu', en: 'Correct name, birth, number' },
  amendTitle: { vi: (name: string) => `Sửa: ${name}`, en: (name: string) => `Correct: ${name}` },
  amendUnder: {
    vi: 'Khi ghi sai hoặc có giấy tờ đính chính. Giấy đã in giữ tên cũ.',
    en: 'Where it was written wrongly, or a paper corrects it. Printed papers keep the old name.',
  },
  save: { vi: 'Ghi', en: 'Save' },
  toPerson: { vi: 'Về trang cán bộ', en: 'Back to the official' },
  first: { vi: 'Cấp mật khẩu lần đầu', en: 'Give the first password' },
  firstWaits: {
    vi: 'Chưa đăng nhập lần nào. Mật khẩu lần đầu chờ người thứ hai xác nhận.',
    en: 'Never signed in. The first password waits for a second person.',
  },
  toResets: { vi: 'Cấp lại mật khẩu', en: 'Password resets' },
});

const reasons = inBoth({
  'name-missing': { vi: 'Ghi họ và tên.', en: 'Give the full name.' },
  'name-too-long': { vi: 'Họ tên dài quá 200 ký tự.', en: 'The name is over 200 characters.' },
  'born-unreadable': { vi: 'Ghi ngày sinh theo ngày/tháng/năm.', en: 'Give the day of birth as day/month/year.' },
  'born-too-young': {
    vi: 'Theo ngày sinh này người ấy chưa đủ 18 tuổi. Xem lại năm sinh.',
    en: 'By this day of birth they are not yet 18. Look at the year again.',
  },
  'number-shape': {
    vi: 'Số hiệu gồm 2–30 chữ cái, chữ số, dấu chấm, gạch nối hoặc gạch chéo.',
    en: 'The number has 2–30 letters, digits, dots, hyphens or slashes.',
  },
  'number-taken': {
    vi: (name: string) => `Số hiệu này là của ${name}: mở trang của người ấy rồi giao chức danh.`,
    en: (name: string) => `This number is of ${name}: open their page and give the post there.`,
  },
  'login-shape': {
    vi: 'Tên đăng nhập cần 2–60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ nguyen.van.an.',
    en: 'The user name needs 2–60 lower-case letters without diacritics, digits, dots or hyphens, such as nguyen.van.an.',
  },
  'login-taken': {
    vi: 'Tên đăng nhập này đã có. Bỏ trống để hệ thống đề xuất.',
    en: 'This user name is taken. Leave it empty, and one is proposed.',
  },
  'same-name': {
    vi: (n: number) => `Đã có ${n} người cùng tên: xem danh sách, rồi xác nhận đây là người khác.`,
    en: (n: number) =>
      n === 1
        ? 'There is somebody of the same name: look, then confirm that this is somebody else.'
        : `There are ${n} of the same name: look, then confirm that this is somebody else.`,
  },
  'not-found': {
    vi: 'Chức danh này không thuộc đơn vị bạn trông coi.',
    en: 'This post is not among those you look after.',
  },
  'nothing-changes': { vi: 'Không có gì khác với hiện tại.', en: 'Nothing differs from what stands there.' },
});

export function joinReasonText(
  why: JoinReason | IdentityReason | AmendReason | TypedReason,
  language: Language,
): string {
  const said = reasons(language);
  switch (why.reason) {
    case 'number-taken':
      return said['number-taken'](why.name);
    case 'same-name':
      return said['same-name'](why.count);
    case 'process-and-sign':
    case 'starts-later':
    case 'holds-it-already':
    case 'no-roles':
    case 'post-missing':
    case 'day-unreadable':
    case 'role-half':
      return moveReasonText(why, language);
    default:
      return said[why.reason];
  }
}

const unjoin = inBoth({
  'not-found': { vi: 'Người này không do ai ghi trên màn hình.', en: 'This person was not entered on screen.' },
  oneself: { vi: 'Không ai tự hủy mình.', en: 'Nobody takes themselves back.' },
  used: {
    vi: 'Đã có người đăng nhập bằng tài khoản này: ghi thôi làm việc thay vì hủy.',
    en: 'Somebody has signed in with this account: write down that they leave instead.',
  },
  'more-written': {
    vi: 'Đã ghi thêm chức danh, vắng mặt hoặc quyền ký của người này: hủy các việc đó trước.',
    en: 'Another post, an absence or an authority was written of them: take that back first.',
  },
  'has-work': {
    vi: 'Đã có hồ sơ giao cho người này: phân công lại trước.',
    en: 'Dossiers were assigned to them: assign these to somebody else first.',
  },
  'no-first': {
    vi: 'Mật khẩu lần đầu đã có người thứ hai xác nhận được, hoặc tài khoản đã dùng: làm ở trang Cấp lại mật khẩu.',
    en: 'There is a second person to confirm it, or the account was used: do it on the page of password resets.',
  },
  'key-reused': { vi: 'Mở lại trang rồi làm tiếp.', en: 'Open the page again.' },
});

/** Why an entry was not taken back, or no first password given. */
export const unjoinReasonText = (
  { reason }: UnjoinReason | KeyReused | { readonly reason: 'no-first' },
  language: Language,
): string => unjoin(language)[reason];
