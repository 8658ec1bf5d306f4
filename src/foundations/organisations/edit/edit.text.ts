import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { EditReason } from './edit.rules.ts';

export const editWords = inBoth({
  open: { vi: 'Mở đơn vị', en: 'Open a unit' },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  recode: { vi: 'Đổi mã hồ sơ', en: 'Change the dossier code' },
  end: { vi: 'Kết thúc, sáp nhập', en: 'End, merge' },
  separate: { vi: 'Tách một phần việc', en: 'Give part of its work away' },
  taker: { vi: 'Đơn vị nhận việc', en: 'Taken over by' },
  takerHint: {
    vi: 'Đơn vị mới thì mở trước (Mở đơn vị), cùng ngày này hoặc sớm hơn.',
    en: 'A new unit is opened before, from this day or earlier.',
  },
  parts: { vi: 'Thủ tục giao đi', en: 'Procedures given away' },
  noParts: {
    vi: 'Danh mục không giao đơn vị này giải quyết thủ tục nào vào ngày đó.',
    en: 'The catalogue names this unit for no procedure on that day.',
  },
  secondTakes: { vi: 'Thủ tục sang đơn vị thứ hai', en: 'Procedures that go to the second' },
  divideHint: {
    vi: 'Chia làm hai: chọn thủ tục, lĩnh vực sang đơn vị thứ hai cùng hồ sơ đang giải quyết và quy tắc phân công của chúng; mọi việc còn lại, cả hồ sơ tạm gác, danh sách trình ký và bản chính, sang đơn vị ghi trước.',
    en: 'Divided: choose the procedures and fields that go to the second with their dossiers and rules of assignment; all else, receptions laid aside, signing lists and originals too, goes to the first.',
  },
  wholeField: { vi: 'Cả lĩnh vực', en: 'The whole field' },
  partsFollow: {
    vi: 'Mỗi thủ tục có một phiên bản mới từ ngày đó, do đơn vị nhận việc giải quyết; bộ phận tiếp nhận không đổi. Trưởng phòng ký, con dấu và tên sổ mang tên đơn vị cũ thì đổi theo tên đơn vị nhận: xem lại ở mục thủ tục sau khi ghi.',
    en: 'Each procedure has a new version from that day, settled by whoever takes it; the counters stay. A signing head, seal or book that bears the old unit’s name bears the new one’s: read them again among the procedures afterwards.',
  },
  nobodyThere: {
    vi: 'Đơn vị nhận việc chưa có ai được thụ lý: giao chức danh trước ngày đó, nếu không hồ sơ sẽ nằm chờ.',
    en: 'Nobody there may settle a dossier yet: give posts before that day, or the dossiers will wait.',
  },
  partDepends: { vi: 'Phần việc đã chọn đang có', en: 'What is open of the chosen work' },
  partNothing: { vi: 'Chưa chọn thủ tục, hoặc chưa có gì đang mở.', en: 'No procedure is chosen, or nothing is open.' },
  partGoes: { vi: 'Chuyển sang đơn vị nhận việc', en: 'Goes over to whoever takes it' },
  partHanging: { vi: 'Hồ sơ sẽ chuyển đi', en: 'Dossiers that go over' },
  fromThatDay: { vi: 'Từ ngày đó', en: 'From that day' },
  received: { vi: 'Khi nhận vào thì giao đơn vị nhận việc', en: 'Once received, goes to whoever takes it over' },
  partMoves: {
    vi: 'Từ ngày đó, hồ sơ đang giải quyết của các thủ tục này cùng bước đang chờ và bàn giao dở chuyển sang đơn vị nhận việc; hồ sơ đã có số kết quả và lịch sử giữ tên đơn vị cũ. Tập hồ sơ đang trên danh sách bàn giao vẫn ký nhận ở đơn vị cũ. Hồ sơ đã chuyển rồi thì không hủy được.',
    en: 'From that day dossiers of these procedures that are being settled go over with their steps and hand-overs; those whose result has its number, and history, keep the old unit. A folder on a hand-over list is still signed for at the old unit. Once they went over it is not taken back.',
  },
  under: {
    vi: 'Ghi từ ngày nào, theo quyết định nào. Hủy được trước ngày đó, hoặc trong ngày ghi.',
    en: 'From which day, by which decision. It is taken back before that day, or on the day it is written.',
  },
  kind: { vi: 'Loại', en: 'Kind' },
  parent: { vi: 'Thuộc', en: 'Part of' },
  name: { vi: 'Tên đầy đủ', en: 'Full name' },
  shortName: { vi: 'Tên gọn', en: 'Short name' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  codeHint: {
    vi: 'Ví dụ 000.08.29.H18; bỏ trống thì dùng mã của cơ quan trên.',
    en: 'Such as 000.08.29.H18; empty: that of the unit above.',
  },
  terrain: { vi: 'Vùng (chỉ xã)', en: 'Terrain (communes only)' },
  lowland: { vi: 'Vùng thấp', en: 'Lowland' },
  upland: { vi: 'Vùng cao', en: 'Upland' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  on: { vi: 'Từ ngày', en: 'From' },
  endOn: { vi: 'Từ ngày nào không còn', en: 'First day it no longer exists' },
  decision: { vi: 'Quyết định, số và ngày', en: 'Decision, number and day' },
  successor: { vi: 'Đơn vị tiếp nhận', en: 'Followed by' },
  successor2: { vi: 'Đơn vị tiếp nhận thứ hai (khi chia)', en: 'Followed by a second (when divided)' },
  succession: { vi: 'Hình thức', en: 'In what way' },
  none: { vi: '–', en: '–' },
  depends: { vi: 'Đang gắn với đơn vị này', en: 'What depends on it' },
  what: { vi: 'Nội dung', en: 'What' },
  count: { vi: 'Số lượng', en: 'Number' },
  follows: {
    vi: 'Từ ngày đó, hồ sơ đang mở cùng bước đang chờ, bàn giao dở và bản chính, hồ sơ tạm gác và danh sách trình ký chuyển sang đơn vị tiếp nhận (chia làm hai: thủ tục đã chọn sang đơn vị thứ hai, còn lại sang đơn vị ghi trước); số đã cấp và lịch sử giữ nguyên. Người và chức danh giữ đến khi giao lại. Hồ sơ đã chuyển rồi thì không hủy được việc kết thúc.',
    en: 'From that day open dossiers with their steps, hand-overs and originals, receptions laid aside and signing lists go over to whoever follows (of two, the procedures chosen to the second, all else to the first); numbers given and history stay. People and posts stay until they are given anew. Once they went over the end is not taken back.',
  },
  becomes: { vi: 'Khi đơn vị kết thúc', en: 'When it ends' },
  moves: { vi: 'Chuyển sang đơn vị tiếp nhận', en: 'Goes over to whoever follows' },
  closes: { vi: 'Phải đóng trước', en: 'To be closed before' },
  stays: { vi: 'Giữ nguyên', en: 'Stays as it is' },
  beforeTheDay: {
    vi: 'Việc ghi “Phải đóng trước” chỉ người của đơn vị đóng được. Đến ngày kết thúc mà còn thì đơn vị chưa kết thúc: bảng thay đổi ghi rõ, đóng xong rồi ghi lại.',
    en: 'What is “to be closed before” only its own people can close. If anything is left on the day, the unit does not end: the table of changes says so, and it is written anew.',
  },
  nothing: { vi: 'Chưa có gì gắn với đơn vị này.', en: 'Nothing depends on it.' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  write: { vi: 'Ghi', en: 'Write' },
  goOn: { vi: 'Sửa tiếp', en: 'Go on editing' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written' },
  history: { vi: 'Thay đổi đã ghi', en: 'Changes written' },
  unchanged: { vi: 'Chưa ghi thay đổi nào.', en: 'No change is written.' },
  act: { vi: 'Việc', en: 'Act' },
  by: { vi: 'Ai ghi', en: 'Written by' },
  takeBack: { vi: 'Hủy', en: 'Take back' },
  takenBack: { vi: 'đã hủy', en: 'taken back' },
  state: { vi: 'Tình trạng', en: 'State' },
  stands: { vi: 'đã ghi', en: 'written' },
  hanging: { vi: 'Hồ sơ còn ở đơn vị này', en: 'Dossiers that hang on it' },
  dossier: { vi: 'Mã hồ sơ', en: 'Dossier' },
  step: { vi: 'Đang ở bước', en: 'At the step' },
  due: { vi: 'Hẹn trả', en: 'Due' },
});

/** How many went over, and how many more there are than are named. */
export const countWords = inBoth({
  moved: {
    vi: (n: number) => `đã ghi, đã chuyển ${n} việc`,
    en: (n: number) => `written, ${n} ${n === 1 ? 'thing' : 'things'} moved`,
  },
  notEnded: {
    vi: (n: number) => `chưa kết thúc: đến ngày ấy còn ${n} việc phải đóng trước`,
    en: (n: number) =>
      `not ended: on that day ${n} ${n === 1 ? 'thing' : 'things'} that must be closed before were open`,
  },
  chosen: {
    vi: (n: number) => `Giao đi ${n} thủ tục`,
    en: (n: number) => `${n} ${n === 1 ? 'procedure' : 'procedures'} given away`,
  },
  divided: {
    vi: (n: number, to: string) => `Sang ${to}: ${n} thủ tục`,
    en: (n: number, to: string) => `To ${to}: ${many(n, 'procedure')}`,
  },
  rest: {
    vi: (n: number, to: string) => `Sang ${to}: ${n} thủ tục còn lại, và mọi việc khác của đơn vị.`,
    en: (n: number, to: string) =>
      `To ${to}: ${n} other ${n === 1 ? 'procedure' : 'procedures'}, and all else of the unit.`,
  },
  more: { vi: (n: number) => `và ${n} hồ sơ khác`, en: (n: number) => `and ${n} more` },
});

const reasons = inBoth({
  'kind-missing': { vi: 'Chọn loại đơn vị.', en: 'Choose the kind of unit.' },
  'parent-missing': {
    vi: 'Loại đơn vị này phải thuộc một đơn vị khác: chọn đơn vị đó.',
    en: 'This kind of unit is part of another: choose it.',
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
    vi: 'Còn đơn vị trực thuộc đang hoạt động: kết thúc các đơn vị đó trước.',
    en: 'Units below it are open: end these first.',
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
  if (why.reason === 'lists-open') return said['lists-open'](why.lists.join('; '));
  return 'count' in why ? said[why.reason](why.count) : said[why.reason];
}
