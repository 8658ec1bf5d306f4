import { inBoth, type Language, many } from '#platform/text/index.ts';
import { type PostingReason, postWithin } from './posting.rules.ts';

export const postingWords = inBoth({
  title: { vi: 'Niêm yết thủ tục', en: 'Procedures on the notice board' },
  state: { vi: 'Tình trạng', en: 'State' },
  validFrom: { vi: 'Hiệu lực từ', en: 'In force from' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  postedOn: { vi: 'Ngày niêm yết', en: 'Posted on' },
  days: { vi: 'Số ngày làm việc đến khi niêm yết', en: 'Working days until posted' },
  poster: { vi: 'Người niêm yết', en: 'Posted by' },
  counter: { vi: 'Quầy', en: 'Counter' },
  choose: { vi: 'Chọn quầy', en: 'Choose the counter' },
  show: { vi: 'Xem', en: 'Show' },
  toPost: { vi: 'Cần niêm yết', en: 'To post' },
  toTakeDown: { vi: 'Cần gỡ', en: 'To take down' },
  hanging: { vi: 'Đang niêm yết', en: 'On the board' },
  showHanging: { vi: 'Xem các tờ đang niêm yết', en: 'Show what is on the board' },
  find: { vi: 'Tìm', en: 'Find' },
  findSheet: { vi: 'Tìm tờ theo tên thủ tục hoặc lĩnh vực', en: 'Find a sheet by procedure or field' },
  found: {
    vi: (n: number, all: number) => `Đang niêm yết: tìm thấy ${n} trên ${all} tờ`,
    en: (n: number, all: number) => `On the board: ${n} of ${many(all, 'sheet')} found`,
  },
  allPosted: { vi: 'Mọi thủ tục đang nhận đều đã niêm yết', en: 'Everything received here hangs' },
  allPostedNext: {
    vi: 'Khi một thủ tục có phiên bản mới, nó hiện ở đây.',
    en: 'A procedure with a new version appears here.',
  },
  nothingOld: { vi: 'Không có tờ nào hết hiệu lực trên bảng', en: 'Nothing on the board has expired' },
  nothingOldNext: {
    vi: 'Tờ hết hiệu lực hiện ở đây ngay ngày hết hiệu lực.',
    en: 'A sheet that expires appears here on that very day.',
  },
  noneFound: { vi: 'Không có tờ nào khớp', en: 'No sheet matches' },
  noneHangs: { vi: 'Chưa ghi nhận tờ nào', en: 'No sheet is recorded yet' },
  pick: { vi: 'Chọn', en: 'Choose' },
  name: { vi: 'Thủ tục', en: 'Procedure' },
  version: { vi: 'Phiên bản', en: 'Version' },
  from: { vi: (day: string) => `từ ${day}`, en: (day: string) => `from ${day}` },
  ended: { vi: (day: string) => `hết hiệu lực ${day}`, en: (day: string) => `expired on ${day}` },
  notHere: { vi: 'không còn nhận ở quầy này', en: 'not received here any more' },
  chain: { vi: 'Công bố → cập nhật → niêm yết', en: 'Published → entered → posted' },
  published: {
    vi: (number: string, day: string) => `${number}, ${day}`,
    en: (number: string, day: string) => `${number}, ${day}`,
  },
  undecided: {
    vi: (n: number) => `${n} tờ chưa gắn quyết định công bố: số ngày tính từ ngày áp dụng.`,
    en: (n: number) => `${n} without a decision of publication: counted from the first day in force.`,
  },
  updated: {
    vi: (day: string, days: number) => `cập nhật ${day} (${days} ngày làm việc)`,
    en: (day: string, days: number) => `entered ${day} (${days} working days)`,
  },
  postedAfter: {
    vi: (days: number) => `niêm yết sau ${days} ngày làm việc`,
    en: (days: number) => `posted after ${days} working days`,
  },
  waits: {
    vi: (days: number) => `đã ${days} ngày làm việc`,
    en: (days: number) => `${days} working days so far`,
  },
  within: {
    vi: `Niêm yết chậm nhất ${postWithin} ngày làm việc từ ngày công bố.`,
    en: `To be posted within ${postWithin} working days of publication.`,
  },
  tooLate: { vi: 'Niêm yết chậm', en: 'Posted late' },
  posted: { vi: 'Niêm yết', en: 'Posted' },
  by: { vi: (day: string, name: string) => `${day}, ${name}`, en: (day: string, name: string) => `${day}, ${name}` },
  before: { vi: (day: string) => `${day}, theo sổ giấy`, en: (day: string) => `${day}, from the paper record` },
  photo: { vi: 'Ảnh', en: 'Photo' },
  photoOf: { vi: 'Xem ảnh', en: 'See the photo' },
  addPhoto: { vi: 'Ảnh bảng niêm yết (không bắt buộc)', en: 'Photo of the wall (optional)' },
  photoHint: {
    vi: 'JPG, PNG, TIFF hoặc PDF, tối đa 20 MB; không chụp người.',
    en: 'JPG, PNG, TIFF or PDF, 20 MB at most; nobody in the picture.',
  },
  post: { vi: 'Ghi nhận đã niêm yết', en: 'Record as posted' },
  takeDown: { vi: 'Ghi nhận đã gỡ', en: 'Record as taken down' },
  posters: { vi: 'In bộ tờ niêm yết', en: 'Print the sheets' },
  postersHint: {
    vi: 'Mỗi thủ tục một tờ A4 có mã QR và ngày phiên bản; chọn lĩnh vực.',
    en: 'One A4 sheet for each procedure, with QR and version; choose a field.',
  },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  done: { vi: (count: number) => `Đã ghi nhận ${count} tờ`, en: (count: number) => `${many(count, 'sheet')} recorded` },
  wrong: { vi: 'Chưa ghi nhận được', en: 'Not recorded' },
});

export const postingReasonText = ({ reason }: PostingReason, language: Language): string => reasons(language)[reason];

const reasons = inBoth({
  'not-allowed': {
    vi: 'Bạn không phụ trách niêm yết ở quầy này.',
    en: 'The wall of this counter is not yours to record.',
  },
  'nothing-chosen': { vi: 'Chọn ít nhất một thủ tục.', en: 'Choose at least one procedure.' },
  'not-to-post': {
    vi: 'Có tờ vừa được người khác ghi nhận, hoặc thủ tục không còn hiệu lực ở quầy này. Xem lại danh sách rồi chọn lại.',
    en: 'Somebody has just recorded one of them, or it is in force here no more. Look at the list and choose again.',
  },
  'not-to-take-down': {
    vi: 'Có tờ vừa được gỡ, hoặc thủ tục vẫn còn hiệu lực: tờ còn hiệu lực phải để trên bảng.',
    en: 'One of them has just been taken down, or is still in force: what is in force stays on the board.',
  },
});

export const sheetWords = inBoth({
  title: { vi: 'Tờ niêm yết', en: 'Sheet on the notice board' },
  current: { vi: 'Tờ này đúng phiên bản đang áp dụng', en: 'This sheet is the version in force' },
  old: { vi: 'Tờ này đã cũ', en: 'This sheet is out of date' },
  oldText: {
    vi: (from: string) =>
      `Đã có phiên bản mới, áp dụng từ ${from}. Xem phiên bản mới bên dưới và nhắc quầy thay tờ này.`,
    en: (from: string) =>
      `A new version is in force since ${from}. See it below, and tell the counter to replace this sheet.`,
  },
  abolished: { vi: 'Thủ tục này không còn thực hiện.', en: 'This procedure is carried out no more.' },
  version: {
    vi: (day: string) => `Phiên bản áp dụng từ ${day}.`,
    en: (day: string) => `The version in force since ${day}.`,
  },
  see: { vi: 'Xem thủ tục hiện hành', en: 'See the procedure as it is now' },
});
