import { inBoth, type Language } from '#platform/text/index.ts';

type Said = { readonly vi: string; readonly en: string };

/** The word for a kind of happening; one without a word is called by its name. */
export const typeText = (type: string, language: Language): string => types[type]?.[language] ?? type;

/** The word for a kind of thing that has a history. */
export const kindText = (kind: string, language: Language): string => kinds[kind]?.[language] ?? kind;

/** Every happening the ledger has a word for; a test holds it against what deeds declare. */
export const types: Readonly<Record<string, Said>> = {
  'account.opened': { vi: 'Mở tài khoản', en: 'Account opened' },
  'account.signed-in': { vi: 'Đăng nhập', en: 'Signed in' },
  'account.sign-in-refused': { vi: 'Đăng nhập không thành', en: 'Sign-in refused' },
  'account.signed-out': { vi: 'Đăng xuất', en: 'Signed out' },
  'account.sessions-ended': { vi: 'Kết thúc phiên đăng nhập', en: 'Sessions ended' },
  'account.reset-asked': { vi: 'Đề nghị cấp lại mật khẩu', en: 'Password reset asked for' },
  'account.reset-confirmed': { vi: 'Xác nhận cấp lại mật khẩu', en: 'Password reset confirmed' },
  'account.reset-dropped': { vi: 'Bỏ đề nghị cấp lại mật khẩu', en: 'Password reset dropped' },
  'account.password-changed': { vi: 'Đổi mật khẩu', en: 'Password changed' },
  'account.disabled': { vi: 'Khóa tài khoản', en: 'Account disabled' },
  'calendar.day-changed': { vi: 'Sửa ngày trong lịch', en: 'Day of a calendar changed' },
  'clock.moved': { vi: 'Chuyển đồng hồ trình diễn', en: 'Demonstration clock moved' },
  'dossier.received': { vi: 'Tiếp nhận hồ sơ', en: 'Dossier received' },
  'dossier.given': { vi: 'Giao hồ sơ', en: 'Dossier handed over' },
  'dossier.taken': { vi: 'Nhận bàn giao', en: 'Dossier taken over' },
  'dossier.assigned': { vi: 'Phân công thụ lý', en: 'Officer assigned' },
  'dossier.reassigned': { vi: 'Phân công lại', en: 'Another officer assigned' },
  'dossier.advanced': { vi: 'Chuyển bước', en: 'Passed to the next step' },
  'dossier.sent-back': { vi: 'Trả lại bước trước', en: 'Sent back a step' },
  'dossier.sent-to-counter': { vi: 'Trả lại một cửa (lỗi tiếp nhận)', en: 'Sent back to the counter (its fault)' },
  'dossier.mended': { vi: 'Hoàn thiện lại hồ sơ', en: 'Mended' },
  'dossier.supplement-requested': { vi: 'Yêu cầu bổ sung', en: 'More papers asked for' },
  'dossier.supplement-overdue': { vi: 'Quá hạn bổ sung', en: 'Papers overdue' },
  'dossier.late-reported': { vi: 'Báo xử lý chậm', en: 'Reported late' },
  'dossier.apologised': { vi: 'Xin lỗi, hẹn lại', en: 'Apologised' },
  'dossier.supplement-accepted': { vi: 'Nhận bổ sung', en: 'Papers accepted' },
  'dossier.approved': { vi: 'Duyệt, chuyển ký', en: 'Approved' },
  'dossier.laid-before': { vi: 'Đưa vào danh sách trình ký', en: 'Put on a signing list' },
  'dossier.signed': { vi: 'Ký kết quả', en: 'Result signed' },
  'dossier.numbered': { vi: 'Vào sổ, đóng dấu', en: 'Result numbered and sealed' },
  'dossier.returned': { vi: 'Trả kết quả', en: 'Result returned' },
  'reception.declined': { vi: 'Từ chối tiếp nhận', en: 'Reception declined' },
  'dossier.extended': { vi: 'Gia hạn do xác minh', en: 'Extended for a verification' },
  'dossier.duty-notified': { vi: 'Hướng dẫn nghĩa vụ tài chính', en: 'Sent to pay a duty' },
  'dossier.duty-proved': { vi: 'Nhận chứng từ nghĩa vụ tài chính', en: 'Proof of payment taken' },
  'dossier.withdrawn': { vi: 'Công dân rút hồ sơ', en: 'Withdrawn by the citizen' },
  'dossier.voided': { vi: 'Hủy do nhập nhầm', en: 'Voided as entered by mistake' },
  'dossier.recomputed': { vi: 'Tính lại hạn theo lịch mới', en: 'Dates recomputed by a new calendar' },
  'file.kept': { vi: 'Nhận tệp', en: 'File kept' },
  'paper.printed': { vi: 'In giấy', en: 'Paper printed' },
  'person.appointed': { vi: 'Bổ nhiệm', en: 'Appointed' },
  'person.appointment-ended': { vi: 'Thôi giữ chức vụ', en: 'Appointment ended' },
  'slip.numbered': { vi: 'Cấp số giấy tiếp nhận', en: 'Slip numbered' },
  'procedures.announced': { vi: 'Ghi quyết định công bố', en: 'Decision recorded' },
  'sheets.posted': { vi: 'Niêm yết thủ tục', en: 'Procedures posted' },
  'sheets.taken-down': { vi: 'Gỡ tờ niêm yết', en: 'Sheets taken down' },
  'procedures.records-imported': { vi: 'Nhập bản ghi thủ tục', en: 'Procedure records imported' },
};

export const kinds: Readonly<Record<string, Said>> = {
  account: { vi: 'Tài khoản', en: 'Account' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  clock: { vi: 'Đồng hồ', en: 'Clock' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  import: { vi: 'Lần nhập', en: 'Import' },
  paper: { vi: 'Giấy đã in', en: 'Printed paper' },
  posting: { vi: 'Niêm yết', en: 'Posting' },
  person: { vi: 'Cán bộ', en: 'Official' },
  slip: { vi: 'Giấy tiếp nhận', en: 'Slip' },
  upload: { vi: 'Tệp', en: 'File' },
};

export const eventWords = inBoth({
  title: { vi: 'Nhật ký sự kiện', en: 'Event ledger' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  under: {
    vi: 'Mọi việc đã làm, việc ghi sau đứng trước. Không sửa, không xóa được; nội dung chỉ có mã, thời điểm và số, không có tên hay giấy tờ của công dân.',
    en: 'Everything done, the last written first. Nothing in it can be changed or deleted; it holds codes, times and figures, no citizen’s name or paper.',
  },
  kind: { vi: 'Của', en: 'Of' },
  anyKind: { vi: 'mọi đối tượng', en: 'anything' },
  type: { vi: 'Sự kiện', en: 'Event' },
  anyType: { vi: 'mọi sự kiện', en: 'any event' },
  day: { vi: 'Ngày', en: 'Day' },
  dayWrong: {
    vi: 'Ngày không đọc được, cần dạng 20/02/2019',
    en: 'The day cannot be read, 20/02/2019 is needed',
  },
  stream: { vi: 'Mã hồ sơ hoặc mã chuỗi', en: 'Code of a dossier, or of a stream' },
  streamUnknown: { vi: 'Không có hồ sơ hay chuỗi mang mã này', en: 'There is no dossier or stream of this code' },
  filter: { vi: 'Lọc', en: 'Filter' },
  mend: { vi: 'Cần sửa lại', en: 'There is a problem' },
  at: { vi: 'Thời điểm', en: 'When' },
  by: { vi: 'Người làm', en: 'Who' },
  behalf: { vi: (name: string) => `thay ${name}`, en: (name: string) => `for ${name}` },
  staff: { vi: 'cán bộ', en: 'an official' },
  citizen: { vi: 'chưa đăng nhập', en: 'nobody signed in' },
  system: { vi: 'hệ thống', en: 'the system' },
  payload: { vi: 'Nội dung', en: 'Content' },
  payloadOf: { vi: (n: number) => `${n} mục`, en: (n: number) => (n === 1 ? '1 item' : `${n} items`) },
  payloadAbout: {
    vi: (type: string, at: string) => ` của “${type}” lúc ${at}`,
    en: (type: string, at: string) => ` of “${type}” at ${at}`,
  },
  none: { vi: 'không có', en: 'none' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  nothing: { vi: 'Không có sự kiện nào như vậy', en: 'No such event' },
  nothingHere: {
    vi: (n: string) => `Trong ${n} sự kiện vừa xem không có sự kiện nào như vậy`,
    en: (n: string) => `Of the ${n} events looked through none is such`,
  },
  nothingNext: {
    vi: 'Bỏ bớt điều kiện lọc, hoặc xem tiếp các sự kiện cũ hơn.',
    en: 'Loosen the filter, or go on to older events.',
  },
  older: { vi: 'Cũ hơn', en: 'Older' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  scroll: { vi: 'Bảng sự kiện, cuộn ngang được', en: 'Events, scrolls sideways' },
  streamTitle: {
    vi: (kind: string, name: string) => `${kind} ${name}`,
    en: (kind: string, name: string) => `${kind} ${name}`,
  },
  streamUnder: {
    vi: (n: number) => `Chuỗi ${n} sự kiện, mới nhất trước`,
    en: (n: number) => (n === 1 ? 'A chain of 1 event' : `A chain of ${n} events, newest first`),
  },
  whole: { vi: 'Chuỗi nguyên vẹn', en: 'The chain is whole' },
  wholeText: {
    vi: (n: number) => `Vừa tính lại ${n} mã băm: mỗi sự kiện khớp với nội dung của nó và với sự kiện liền trước.`,
    en: (n: number) => `${n} hashes were computed anew just now: each event matches its content and the event before.`,
  },
  broken: { vi: 'Chuỗi không còn nguyên vẹn', en: 'The chain is broken' },
  brokenText: {
    vi: (n: number, seqs: string) =>
      `${n} sự kiện không khớp mã băm: số ${seqs}. Hãy báo ngay người phụ trách an toàn thông tin.`,
    en: (n: number, seqs: string) =>
      `${n} events do not match their hash: number ${seqs}. Tell whoever answers for security at once.`,
  },
  seq: { vi: 'Số', en: 'No.' },
  recorded: { vi: 'Ghi lúc', en: 'Recorded' },
  hash: { vi: 'Mã băm', en: 'Hash' },
  hashBefore: { vi: 'Mã băm liền trước', en: 'Hash before' },
  first: { vi: 'đầu chuỗi', en: 'the first' },
  openDossier: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
});
