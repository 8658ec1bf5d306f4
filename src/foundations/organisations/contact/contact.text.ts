import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import type { ContactReason } from './contact.rules.ts';

export const contactWords = inBoth({
  open: { vi: 'Sửa địa chỉ, điện thoại', en: 'Change address, telephone' },
  title: { vi: (name: string) => `Địa chỉ, điện thoại: ${name}`, en: (name: string) => `Address, telephone: ${name}` },
  lead: {
    vi: 'Cổng và giấy in từ lúc ghi dùng địa chỉ, số điện thoại mới; giấy đã in không đổi.',
    en: 'The portal and papers printed from then on say the new ones; papers already printed stay.',
  },
  look: { vi: 'Xem trước', en: 'See it first' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  write: { vi: 'Ghi', en: 'Write it' },
  goOn: { vi: 'Sửa tiếp', en: 'Go on editing' },
  back: { vi: 'Về trang đơn vị', en: 'Back to the unit' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written down' },
  what: { vi: 'Nội dung', en: 'What' },
  before: { vi: 'Hiện nay', en: 'Now' },
  after: { vi: 'Sau khi ghi', en: 'Then' },
  history: { vi: 'Các lần sửa', en: 'Changes so far' },
  was: { vi: 'Trước đó', en: 'Before' },
  is: { vi: 'Sửa thành', en: 'Changed to' },
  by: { vi: 'Ai, lúc nào', en: 'By whom, when' },
  act: { vi: 'Việc', en: 'Act' },
  takeBack: { vi: 'Hủy lần sửa', en: 'Take back' },
  takenBack: { vi: 'đã hủy', en: 'taken back' },
  done: { vi: 'Đã ghi.', en: 'Written.' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  'changed-meanwhile': {
    vi: 'Có người vừa sửa địa chỉ hoặc điện thoại này. Xem lại rồi sửa.',
    en: 'Somebody has just changed them. Look again.',
  },
  'not-the-last': { vi: 'Chỉ hủy được lần sửa gần nhất.', en: 'Only the last change is taken back.' },
  'address-missing': { vi: 'Ghi địa chỉ, ít nhất 5 ký tự.', en: 'Give the address, 5 letters at least.' },
  'nothing-changes': { vi: 'Địa chỉ và số này đang dùng, không có gì thay đổi.', en: 'Nothing would change.' },
  'phone-unreadable': {
    vi: 'Số điện thoại chỉ gồm chữ số, dấu cách, chấm, ngoặc, như 0215 3925 000.',
    en: 'A telephone number has digits, blanks, dots and brackets only, such as 0215 3925 000.',
  },
});

export const contactReasonText: Says<ContactReason> = ({ reason }, language) => reasons(language)[reason];
