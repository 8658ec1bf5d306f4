import { inBoth, type Language } from '#platform/text/index.ts';
import type { EditReason } from './edit.act.ts';

/** What stands in the way of a change, with what is needed. */
export const reasonText = ({ reason }: EditReason, language: Language): string => reasons(language)[reason];

type Said = { vi: string; en: string };

const reasons = inBoth<Record<EditReason['reason'], Said>>({
  'day-unreadable': {
    vi: 'Ngày không đọc được, cần dạng 15/04/2019',
    en: 'The day cannot be read, 15/04/2019 is needed',
  },
  'day-passed': {
    vi: 'Ngày đã qua không sửa được: hồ sơ đã tính thời hạn theo ngày đó',
    en: 'A day that has passed cannot be changed: deadlines were counted by it',
  },
  'day-far': {
    vi: 'Ngày quá xa, chỉ khai trong 10 năm tới',
    en: 'The day is too far, only the next 10 years can be declared',
  },
  'kind-missing': { vi: 'Chưa chọn loại ngày', en: 'Choose the kind of day' },
  'half-unknown': { vi: 'Buổi phải là sáng hoặc chiều', en: 'The half must be morning or afternoon' },
  'works-anyhow': {
    vi: 'Ngày này vốn là ngày làm việc, không cần khai làm bù',
    en: 'This day is worked anyhow, it needs no make-up',
  },
  'hours-of-missing': {
    vi: 'Chưa chọn làm bù theo giờ của ngày nào trong tuần',
    en: 'Choose the weekday whose hours are worked',
  },
  'hours-of-not-for-rest': {
    vi: 'Chỉ ngày làm bù mới có giờ theo ngày khác',
    en: 'Only a make-up day has the hours of another day',
  },
  'name-missing': { vi: 'Chưa có tên ngày, cần 2 đến 200 chữ', en: 'The name is missing, 2 to 200 letters are needed' },
  'basis-missing': {
    vi: 'Chưa có căn cứ: số, ngày của thông báo hoặc điều luật',
    en: 'The basis is missing: number and date of the notice, or the article',
  },
  'nothing-changes': { vi: 'Không có gì thay đổi so với lịch hiện tại', en: 'Nothing would change' },
  'not-found': { vi: 'Không có lịch này', en: 'There is no such calendar' },
  'changed-meanwhile': {
    vi: 'Có người vừa sửa ngày này. Hãy xem lại lịch rồi khai lại.',
    en: 'Somebody has just changed this day. Look at the calendar again, then declare it.',
  },
});

/** Words of declaring and changing a day. */
export const dayWords = inBoth({
  bring: { vi: (layer: string) => `Nhập ngày vào lịch ${layer}`, en: (layer: string) => `Bring days into ${layer}` },
  bringUndo: {
    vi: 'Mỗi ngày là một lần sửa lịch có nhật ký; hạn của hồ sơ đang giải quyết được tính lại một lần. Ngày ghi nhầm thì bỏ hoặc sửa ở trang của lịch.',
    en: 'Each day is a change with its line in the ledger; open deadlines are counted anew once. A wrong day is removed or changed on the page of the calendar.',
  },
  twice: {
    vi: 'Ngày này đã có ở dòng trên trong tệp. Giữ lại một dòng.',
    en: 'The day stands on a line above. Keep one of them.',
  },
  elsewhere: {
    vi: (by: string) => `Do lịch ${by} khai, dùng theo ở đây; muốn khai riêng thì để trống cột nơi khai.`,
    en: (by: string) => `Declared by ${by} and followed here; leave that column empty to declare it here.`,
  },
  kindAndGround: { vi: 'Nghỉ hay làm việc, vì sao', en: 'Off or worked, and why' },
  declare: { vi: 'Khai ngày trong lịch', en: 'Declare a day' },
  changeDay: { vi: (day: string) => `Sửa ngày ${day}`, en: (day: string) => `Change ${day}` },
  mend: { vi: 'Cần sửa lại', en: 'There is a problem' },
  day: { vi: 'Ngày', en: 'Day' },
  dayHint: { vi: 'Ví dụ 15/04/2019', en: 'For example 15/04/2019' },
  kind: { vi: 'Ngày này là', en: 'This day is' },
  off: { vi: 'Nghỉ', en: 'A day off' },
  compensation: { vi: 'Nghỉ bù', en: 'A day off in lieu' },
  working: { vi: 'Làm bù', en: 'A make-up working day' },
  half: { vi: 'Cả ngày hay một buổi', en: 'The whole day or half of it' },
  wholeDay: { vi: 'Cả ngày', en: 'The whole day' },
  morning: { vi: 'Chỉ buổi sáng', en: 'Only the morning' },
  afternoon: { vi: 'Chỉ buổi chiều', en: 'Only the afternoon' },
  hoursOf: { vi: 'Làm bù theo giờ của', en: 'With the hours of' },
  notWorking: { vi: 'Không phải ngày làm bù', en: 'Not a make-up day' },
  nameVi: { vi: 'Tên ngày', en: 'Name in Vietnamese' },
  nameEn: { vi: 'Tên tiếng Anh (không bắt buộc)', en: 'Name in English (optional)' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  basisHint: { vi: 'Số, ngày của thông báo hoặc điều luật', en: 'Number and date of the notice, or the article' },
  preview: { vi: 'Xem trước thay đổi', en: 'See what would change' },
  remove: { vi: 'Xem trước việc bỏ ngày này', en: 'See what removing it would change' },
  previewTitle: { vi: 'Xem trước thay đổi của lịch', en: 'What would change' },
  nothingYet: {
    vi: 'Chưa có gì được ghi. Xem kỹ rồi xác nhận.',
    en: 'Nothing is written yet. Check it, then confirm.',
  },
  what: { vi: 'Thay đổi', en: 'What' },
  before: { vi: 'Hiện nay', en: 'Now' },
  after: { vi: 'Sau thay đổi', en: 'Afterwards' },
  hours: { vi: 'Giờ làm việc ngày này', en: 'Working hours of the day' },
  rests: { vi: 'nghỉ', en: 'off' },
  workdays: { vi: 'Số ngày làm việc trong năm', en: 'Working days of the year' },
  units: { vi: 'Số đơn vị dùng lịch này', en: 'Units that follow this calendar' },
  examples: {
    vi: 'Ngày hẹn thử: hồ sơ nhận ngày làm việc liền trước',
    en: 'Sample dates: received on the working day before',
  },
  limit: { vi: 'Thời hạn', en: 'Limit' },
  open: { vi: 'Hồ sơ đang giải quyết', en: 'Open dossiers' },
  confirm: { vi: 'Ghi vào lịch và tính lại thời hạn', en: 'Write it and recompute deadlines' },
  confirmRemoval: { vi: 'Bỏ ngày này và tính lại thời hạn', en: 'Remove it and recompute deadlines' },
  back: { vi: 'Quay lại sửa', en: 'Back to the form' },
  happens: { vi: 'Xác nhận thì điều gì xảy ra', en: 'What happens when confirmed' },
  happensDerived: {
    vi: 'Hạn theo luật và hạn cam kết của hồ sơ đang giải quyết được tính lại, mỗi hồ sơ một dòng nhật ký.',
    en: 'Statutory and committed dates of open dossiers are recomputed, one line of history each.',
  },
  happensPromise: {
    vi: 'Ngày hẹn đã in trên giấy hẹn không tự đổi: đổi hẹn phải bằng phiếu báo.',
    en: 'A date already printed on a slip does not move: only a notice moves it.',
  },
});
