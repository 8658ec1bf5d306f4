import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { EditReason } from './edit.rules.ts';

const reasons = inBoth({
  'kind-missing': { vi: 'Chọn loại đơn vị.', en: 'Choose the kind of unit.' },
  'parent-missing': {
    vi: 'Loại đơn vị này phải thuộc một đơn vị khác: chọn đơn vị đó.',
    en: 'This kind of unit is part of another: choose it.',
  },
  'parent-odd': {
    vi: 'Chọn đơn vị khác để thuộc về: cùng cấp với đơn vị đang thuộc, đang hoạt động vào ngày này, không phải chính nó hay đơn vị bên dưới nó.',
    en: 'Choose another unit to be part of: of the level of the present one, open on that day, neither itself nor below it.',
  },
  'parent-same': { vi: 'Đơn vị đang thuộc đơn vị này.', en: 'It is part of that unit already.' },
  'parent-waits': {
    vi: 'Đã ghi một lần đổi trực thuộc chưa đến ngày: hủy lần đó trước.',
    en: 'A change of what it is part of waits for its day: take that back first.',
  },
  'name-missing': { vi: 'Ghi tên đầy đủ.', en: 'Give the full name.' },
  'name-taken': { vi: 'Đã có đơn vị đang hoạt động mang tên này.', en: 'There is a unit of this name.' },
  'nothing-changes': { vi: 'Tên này là tên đang dùng.', en: 'This is the name it has.' },
  'short-name-missing': { vi: 'Ghi tên gọn, 2–80 ký tự.', en: 'Give a short name of 2–80 characters.' },
  'code-shape': { vi: 'Mã gồm 3–20 chữ số, chữ hoa và dấu chấm.', en: 'The code has 3–20 digits, capitals and dots.' },
  'code-taken': { vi: 'Mã này đang là của đơn vị khác.', en: 'The code is another unit’s.' },
  'terrain-missing': { vi: 'Xã thuộc vùng thấp hay vùng cao.', en: 'Say whether the commune is lowland or upland.' },
  'day-unreadable': { vi: 'Ghi ngày theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'before-last': {
    vi: (day: string) => `Ngày phải sau ${day}, lần ghi gần nhất.`,
    en: (day: string) => `The day must come after ${day}, when it changed last.`,
  },
  'decision-missing': { vi: 'Ghi số và ngày quyết định.', en: 'Give number and day of the decision.' },
  'successor-odd': {
    vi: 'Đơn vị tiếp nhận phải là đơn vị khác, đã mở trước ngày này và còn hoạt động.',
    en: 'Who follows is another unit, open by that day.',
  },
  'taker-odd': {
    vi: 'Chọn đơn vị nhận việc: một đơn vị khác, không phải bộ phận một cửa, đang hoạt động vào ngày này.',
    en: 'Choose who takes it over: another unit, no counter, open on that day.',
  },
  'parts-missing': {
    vi: 'Chọn ít nhất một thủ tục, hoặc cả lĩnh vực.',
    en: 'Choose a procedure at least, or a field.',
  },
  'nothing-to-give': {
    vi: 'Đơn vị này không được giao giải quyết thủ tục nào vào ngày đó.',
    en: 'This unit is named for no procedure on that day.',
  },
  'day-past': { vi: 'Ngày không được ở trước hôm nay.', en: 'The day may not be past.' },
  'part-in-use': {
    vi: 'Đã nhận hồ sơ theo phiên bản mới, hoặc thủ tục đã công bố hay sửa tiếp: không hủy được. Nếu ghi sai, ghi một lần tách ngược lại.',
    en: 'Something was received under the new versions, or one was announced or followed: it is not taken back. Write a separation the other way.',
  },
  'succession-missing': { vi: 'Chọn hình thức sắp xếp.', en: 'Choose in what way it is followed.' },
  'not-found': {
    vi: 'Không có đơn vị này trong phạm vi bạn trông coi.',
    en: 'There is no such unit where you look after.',
  },
  'units-below': {
    vi: (names: string) => `Còn đơn vị trực thuộc đang hoạt động: ${names}. Kết thúc các đơn vị này trước, cùng ngày.`,
    en: (names: string) => `Units below it are open: ${names}. End these first, on the same day.`,
  },
  closed: { vi: 'Đơn vị này đã ghi kết thúc.', en: 'Its end is written already.' },
  'too-late': { vi: 'Đã qua ngày có hiệu lực: ghi một thay đổi mới.', en: 'Its day has come: write a new change.' },
  'work-moved': {
    vi: 'Hồ sơ của đơn vị đã chuyển sang đơn vị tiếp nhận: không hủy được. Nếu ghi sai, mở lại đơn vị và ghi quyết định mới.',
    en: 'Its dossiers have gone over to whoever follows: it is not taken back. Open the unit anew by a new decision.',
  },
  'in-use': {
    vi: 'Đơn vị đã có chức danh, sổ hoặc hồ sơ: không hủy được, chỉ kết thúc.',
    en: 'It has posts, books or dossiers: it cannot be taken back, only ended.',
  },
  'second-missing': {
    vi: 'Đã chọn thủ tục cho đơn vị thứ hai: chọn đơn vị thứ hai, khác đơn vị ghi trước.',
    en: 'Procedures are chosen for a second unit: choose it, other than the first.',
  },
  'lists-open': {
    vi: (lists: string) =>
      `Danh sách trình ký chứng thực chưa ký xong: ${lists}. Ký hoặc trả lại từng bản trước khi đơn vị kết thúc.`,
    en: (lists: string) =>
      `Certification lists that are not signed: ${lists}. Have them signed or given back before it ends.`,
  },
  'lists-mixed': {
    vi: (lists: string) =>
      `Danh sách trình ký còn mở có hồ sơ của cả hai đơn vị: ${lists}. Ghi nhận đã ký, hoặc lập lại danh sách riêng cho từng bên, rồi ghi.`,
    en: (lists: string) =>
      `Signing lists that are open and have dossiers of both: ${lists}. Record them as signed, or make a list for each, then write.`,
  },
  'posts-meet': {
    vi: (names: string) =>
      `Không ai vừa thụ lý vừa ký ở một đơn vị: ${names}. Để chức danh của người này lại, giao sau, hoặc giao cho đơn vị kia.`,
    en: (names: string) =>
      `Nobody settles and signs at one unit: ${names}. Leave their post to be given later, or give it to the other unit.`,
  },
  'must-close': {
    vi: (n: number) =>
      `Còn ${n} việc chỉ người của đơn vị đóng được (ghi “Phải đóng trước” trong bảng bên dưới). Đóng xong rồi ghi, hoặc chọn ngày sau.`,
    en: (n: number) =>
      `${n === 1 ? 'One thing is' : `${n} things are`} open that only its own people can close (“To be closed before” in the table below). Close them first, or choose a later day.`,
  },
  'work-open': {
    vi: (n: number) =>
      `Còn ${n} hồ sơ đang mở hoặc đang giữ bản chính (danh sách bên dưới): chọn đơn vị tiếp nhận, hoặc giải quyết xong trước.`,
    en: (n: number) =>
      `${n === 1 ? 'One dossier is' : `${n} dossiers are`} open or has an original here (listed below): name who follows, or settle them first.`,
  },
});

export function editReasonText(why: EditReason, language: Language): string {
  const said = reasons(language);
  if (why.reason === 'before-last') return said['before-last'](formatDay(why.last));
  if (why.reason === 'lists-open' || why.reason === 'lists-mixed') return said[why.reason](why.lists.join('; '));
  if (why.reason === 'posts-meet' || why.reason === 'units-below') return said[why.reason](why.names.join(', '));
  return 'count' in why ? said[why.reason](why.count) : said[why.reason];
}
