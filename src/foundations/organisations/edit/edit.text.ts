import { inBoth, many } from '#platform/text/index.ts';

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
    vi: 'Chia làm hai: chọn thủ tục, lĩnh vực sang đơn vị thứ hai cùng hồ sơ đang giải quyết và quy tắc phân công của chúng; danh sách trình ký đi theo hồ sơ của nó; mọi việc còn lại, cả hồ sơ tạm gác và bản chính, sang đơn vị ghi trước. Sổ, chức danh chọn từng mục ở bước xem trước.',
    en: 'Divided: choose the procedures and fields that go to the second with their dossiers and rules of assignment; a signing list goes with its dossiers; all else, receptions laid aside and originals too, goes to the first. Books and posts are chosen one by one at the preview.',
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
    vi: 'Từ ngày đó, hồ sơ đang mở cùng bước đang chờ, bàn giao dở và bản chính, hồ sơ tạm gác và danh sách trình ký chuyển sang đơn vị tiếp nhận (chia làm hai: thủ tục đã chọn sang đơn vị thứ hai, còn lại sang đơn vị ghi trước); số đã cấp và lịch sử giữ nguyên. Sổ do đơn vị được chọn giữ; người và chức danh sang đơn vị được chọn, hoặc để lại đến khi giao. Hồ sơ đã chuyển rồi thì không hủy được việc kết thúc.',
    en: 'From that day open dossiers with their steps, hand-overs and originals, receptions laid aside and signing lists go over to whoever follows (of two, the procedures chosen to the second, all else to the first); numbers given and history stay. Books are kept by whoever was chosen; people and posts go where chosen, or stay until they are given anew. Once they went over the end is not taken back.',
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
