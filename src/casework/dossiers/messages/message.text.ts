import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { FieldName, Message, MessageReason, Printed } from './message.rules.ts';

type Said = { readonly vi: string; readonly en: string };

export const messageWords = inBoth({
  administration: { vi: 'Quản trị', en: 'Administration' },
  title: { vi: 'Lời nhắn, thông báo', en: 'Messages, notices' },
  under: {
    vi: 'Những câu công dân đọc trên trang tra cứu và trên giấy của bộ phận một cửa. Nhãn và câu của mẫu do Nhà nước ban hành không sửa ở đây. Phần mềm không gửi tin nhắn, thư điện tử.',
    en: 'What citizens read on the page of their dossier and on papers of the counter. Labels of forms issued by the state are not changed here. The house sends no SMS and no e-mail.',
  },
  message: { vi: 'Lời nhắn', en: 'Message' },
  where: { vi: 'Công dân đọc ở', en: 'Where it is read' },
  text: { vi: 'Câu đang dùng', en: 'In these words' },
  words: { vi: 'Câu đã ghi', en: 'Words' },
  inForce: { vi: 'Đang áp dụng', en: 'In force' },
  ofHouse: { vi: 'Câu kèm phần mềm', en: 'As it came with the software' },
  nth: {
    vi: (n: number, day: string) => `Bản ${n}, từ ${day}`,
    en: (n: number, day: string) => `Version ${n}, from ${day}`,
  },
  standing: { vi: 'Câu đang dùng, điền một hồ sơ mẫu', en: 'The words in force, with a sample dossier' },
  inVietnamese: { vi: 'Tiếng Việt', en: 'In Vietnamese' },
  inEnglish: { vi: 'Tiếng Anh', en: 'In English' },
  reword: { vi: 'Viết lại', en: 'Word it anew' },
  vi: { vi: 'Câu tiếng Việt', en: 'The words in Vietnamese' },
  en: { vi: 'Câu tiếng Anh', en: 'The words in English' },
  longest: {
    vi: (n: number) => `Nhiều nhất ${n} ký tự, một đoạn.`,
    en: (most: number) => `${most} characters at most, one paragraph.`,
  },
  from: { vi: 'Áp dụng từ ngày', en: 'In force from' },
  why: { vi: 'Lý do', en: 'Why' },
  look: { vi: 'Xem thử', en: 'Look at it' },
  write: { vi: 'Ghi câu mới', en: 'Write it' },
  edit: { vi: 'Sửa tiếp', en: 'Go on wording' },
  nothingYet: {
    vi: 'Chưa ghi gì: đọc câu mới rồi bấm ghi.',
    en: 'Nothing is written yet: read the new words, then press.',
  },
  before: { vi: 'Câu đang dùng', en: 'The words in force' },
  after: { vi: 'Câu mới', en: 'The new words' },
  printedStays: {
    vi: 'Giấy của việc đã làm trước đó, kể cả khi in lại, giữ câu của lúc làm.',
    en: 'Papers of what was done before keep the words of that time, reprinted too.',
  },
  history: { vi: 'Các bản đã ghi', en: 'Versions written' },
  version: { vi: 'Bản', en: 'Version' },
  who: { vi: 'Ai, lúc nào', en: 'Who and when' },
  state: { vi: 'Tình trạng', en: 'State' },
  later: { vi: 'Chưa đến ngày', en: 'Not yet' },
  followed: { vi: 'Đã có bản sau thay', en: 'Followed by another' },
  takenBack: {
    vi: (why: string, who: string, at: string) => `Đã thu lại (${who}, ${at}): ${why}`,
    en: (why: string, who: string, at: string) => `Taken back (${who}, ${at}): ${why}`,
  },
  takeBack: { vi: 'Thu lại bản này', en: 'Take it back' },
  takeBackHint: {
    vi: 'Câu trước lại được dùng từ bây giờ.',
    en: 'The words before are used again from now on.',
  },
  none: {
    vi: 'Chưa ghi bản nào: đang dùng câu kèm phần mềm.',
    en: 'None was written: the words it came with are used.',
  },
  fields: { vi: 'Chỗ điền dùng được', en: 'Fields it may hold' },
  fieldsHint: {
    vi: 'Gõ đúng như dưới đây, kể cả dấu ngoặc nhọn.',
    en: 'Typed as they stand, braces included, in English too.',
  },
  must: { vi: 'phải có', en: 'must be there' },
  done: { vi: (n: number) => `Đã ghi bản ${n}.`, en: (n: number) => `Version ${n} is written.` },
  undone: { vi: (n: number) => `Đã thu lại bản ${n}.`, en: (n: number) => `Version ${n} is taken back.` },
  wrong: { vi: 'Chưa ghi được', en: 'Not written' },
});

export const occasionNames = inBoth<Record<Message, Said>>({
  ready: { vi: 'Đã có kết quả', en: 'The result is ready' },
  'in-time': { vi: 'Đang giải quyết, chưa đến ngày hẹn', en: 'Being settled, before the promised day' },
  'past-due': { vi: 'Đang giải quyết, đã quá ngày hẹn', en: 'Being settled, past the promised day' },
  'put-off': { vi: 'Đã xin lỗi và hẹn lại', en: 'Apologised, with a new day' },
  anew: { vi: 'Kết quả sai do cơ quan, đang làm lại', en: 'A result that was our fault is made anew' },
  supplement: { vi: 'Chờ bổ sung giấy tờ (trước danh sách giấy tờ)', en: 'Papers are asked for (before their list)' },
  payment: { vi: 'Chờ nộp nghĩa vụ tài chính', en: 'A duty has to be paid' },
  'by-post': { vi: 'Kết quả sẽ gửi bưu điện', en: 'The result will be posted' },
  posted: { vi: 'Kết quả đã gửi bưu điện', en: 'The result was posted' },
  returned: { vi: 'Đã trả kết quả', en: 'The result was handed out' },
  withdrawn: { vi: 'Đã rút hồ sơ', en: 'The dossier was withdrawn' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'The matter was stopped' },
  voided: { vi: 'Đã hủy do nhập nhầm', en: 'Voided as entered by mistake' },
  'slip-note': { vi: 'Lời dặn cuối giấy hẹn', en: 'The note below the slip' },
  'slip-payment': { vi: 'Lời dặn sau khi nộp tiền', en: 'What to do once it is paid' },
  'recall-apology': { vi: 'Lời xin lỗi khi kết quả sai do cơ quan', en: 'Apology for a result that was our fault' },
  'refusal-closing': { vi: 'Lời kết của thông báo không cấp', en: 'The end of a written refusal' },
  'supplement-once': { vi: 'Câu chỉ yêu cầu bổ sung một lần', en: 'That papers are asked for only once' },
  'supplement-help': { vi: 'Câu hướng dẫn khi có vướng mắc', en: 'Where to ask for help' },
  'decline-closing': { vi: 'Lời kết của phiếu từ chối tiếp nhận', en: 'The end of a declined reception' },
  'apology-opening': { vi: 'Lời mở đầu của phiếu xin lỗi', en: 'The beginning of an apology' },
  'apology-late': { vi: 'Câu nêu việc trễ hẹn', en: 'That it is late' },
  'apology-closing': { vi: 'Lời xin lỗi vì trễ hẹn', en: 'The apology itself' },
  'extension-opening': { vi: 'Câu nêu việc phải xác minh', en: 'That something is verified' },
  'extension-closing': { vi: 'Lời kết của thông báo gia hạn', en: 'The end of a notice of extension' },
});

const supplementSlip = { vi: 'Mẫu 02: phiếu yêu cầu bổ sung', en: 'Form 02: the request for papers' };
const apologySlip = { vi: 'Mẫu 04: phiếu xin lỗi và hẹn lại', en: 'Form 04: the apology with a new day' };
const extensionNotice = { vi: 'Thông báo gia hạn do xác minh', en: 'The notice of an extension' };

export const placeNames = inBoth<Record<'page' | Printed, Said>>({
  page: { vi: 'Trang tra cứu hồ sơ', en: 'The page of a dossier' },
  'slip-note': { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'The slip with the promised day' },
  'slip-payment': { vi: 'Phiếu hướng dẫn thực hiện nghĩa vụ tài chính', en: 'The slip that sends to pay a duty' },
  'recall-apology': { vi: 'Thông báo thu hồi, cấp lại kết quả', en: 'The notice that a result is made anew' },
  'refusal-closing': { vi: 'Thông báo không cấp', en: 'The written refusal' },
  ...{ 'supplement-once': supplementSlip, 'supplement-help': supplementSlip },
  'decline-closing': { vi: 'Mẫu 03: phiếu từ chối tiếp nhận', en: 'Form 03: the declined reception' },
  ...{ 'apology-opening': apologySlip, 'apology-late': apologySlip, 'apology-closing': apologySlip },
  ...{ 'extension-opening': extensionNotice, 'extension-closing': extensionNotice },
});

export const fieldMeanings = inBoth<Record<FieldName, Said>>({
  'mã hồ sơ': { vi: 'mã in trên giấy hẹn', en: 'the code on the slip' },
  'nơi nhận': { vi: 'bộ phận một cửa đã nhận hồ sơ', en: 'the counter that received the dossier' },
  'ngày hẹn': { vi: 'buổi và ngày đã hẹn trả', en: 'the half-day promised' },
  'ngày hẹn lại': { vi: 'ngày mới trên phiếu xin lỗi', en: 'the new day of the apology' },
  'hạn bổ sung': { vi: 'ngày cuối để mang giấy tờ đến', en: 'the last day to bring the papers' },
  'số tiền': { vi: 'số tiền phải nộp', en: 'the sum to be paid' },
  'nơi nộp tiền': { vi: 'kho bạc, ngân hàng, chi cục thuế ghi trên phiếu', en: 'where it is paid' },
  'hạn nộp tiền': { vi: 'ngày cuối để nộp tiền', en: 'the last day to pay' },
  'số hiệu bưu gửi': { vi: 'mã tra cứu của bưu điện', en: 'the number of the post' },
  'trang tra cứu': { vi: 'địa chỉ trang tra cứu hồ sơ', en: 'the page where a dossier is looked up' },
  'người hướng dẫn': {
    vi: 'công chức đã yêu cầu bổ sung, số điện thoại nơi nhận',
    en: 'the official who asks, and the counter’s telephone',
  },
  'ngày nhận hồ sơ': { vi: 'ngày đã nhận hồ sơ, viết bằng chữ', en: 'the day of reception, spelled' },
  'lĩnh vực': { vi: 'lĩnh vực của thủ tục', en: 'the field of the procedure' },
  'chủ hồ sơ': { vi: 'họ tên hoặc tên tổ chức', en: 'the owner of the dossier' },
  'đơn vị thụ lý': { vi: 'phòng, xã đang giải quyết', en: 'the office that settles it' },
  'nơi xác minh': { vi: 'nơi được hỏi để xác minh', en: 'who is asked' },
});

const reasons = inBoth({
  empty: { vi: 'Câu còn trống.', en: 'There are no words.' },
  'braces-open': {
    vi: 'Có dấu ngoặc nhọn chưa mở hoặc chưa đóng.',
    en: 'A brace is not opened, or not closed.',
  },
  'fields-unknown': {
    vi: (names: string) => `Không có chỗ điền ${names}. Xem các chỗ điền dùng được.`,
    en: (names: string) => `There is no field ${names}. See which there are.`,
  },
  'fields-missing': {
    vi: (names: string) => `Thiếu ${names}: không có thì công dân không biết đến đâu, lúc nào, bao nhiêu.`,
    en: (names: string) => `${names} is missing: without it nobody knows where to go, when or how much.`,
  },
  'too-long': {
    vi: (letters: number, longest: number) => `Câu dài ${letters} ký tự, nhiều nhất ${longest}.`,
    en: (letters: number, longest: number) => `It has ${many(letters, 'character')}, at most ${longest}.`,
  },
  'same-words': { vi: 'Câu giống hệt câu đang dùng.', en: 'The words are those in force.' },
  'day-unreadable': { vi: 'Ghi ngày theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'day-past': { vi: 'Ngày đã qua. Chọn hôm nay hoặc ngày sau.', en: 'The day is past. Choose today or a later day.' },
  'why-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
  'not-allowed': {
    vi: 'Việc này do người giữ danh mục thủ tục của huyện làm.',
    en: 'This is done by whoever keeps the district’s procedures.',
  },
  'written-meanwhile': {
    vi: 'Người khác vừa ghi một bản. Mở lại trang lời nhắn, đọc bản đó rồi làm tiếp.',
    en: 'Somebody else has just written a version. Open the page again, read it, then go on.',
  },
  'taken-back-already': { vi: 'Bản này đã thu lại rồi.', en: 'It was taken back already.' },
});

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** Why a message was not written, in which of its languages. */
export function messageReasonText(reason: MessageReason, language: Language): string {
  const say = reasons(language);
  const tongue = 'field' in reason && reason.field === 'en' ? `${messageWords(language).inEnglish}: ` : '';
  if ('names' in reason) return tongue + say[reason.reason](braced(reason.names));
  if (reason.reason === 'too-long') return tongue + say['too-long'](reason.letters, reason.longest);
  return tongue + say[reason.reason];
}
