import type { Language } from '#platform/text/index.ts';

type Said = { readonly vi: string; readonly en: string };

/** The word for a kind of thing that has a history. */
export const kindText = (kind: string, language: Language): string => kinds[kind]?.[language] ?? kind;

export const kinds: Readonly<Record<string, Said>> = {
  account: { vi: 'Tài khoản', en: 'Account' },
  'archive-list': { vi: 'Mục lục nộp lưu', en: 'Archive list' },
  'assignment-rule': { vi: 'Quy tắc phân công', en: 'Rule of assignment' },
  bundle: { vi: 'Phiếu bàn giao', en: 'Hand-over list' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  cash: { vi: 'Lần bàn giao tiền', en: 'Hand-over of money' },
  'certification-book': { vi: 'Sổ chứng thực', en: 'Certification book' },
  'certification-list': { vi: 'Danh sách ký chứng thực', en: 'Certification list' },
  'certification-refusal': { vi: 'Từ chối chứng thực', en: 'Refusal to certify' },
  'certification-visit': { vi: 'Lượt chứng thực', en: 'Certification visit' },
  clock: { vi: 'Đồng hồ', en: 'Clock' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  ticket: { vi: 'Số thứ tự', en: 'Ticket' },
  'call-window': { vi: 'Ô gọi số', en: 'Window' },
  inquiry: { vi: 'Lần công dân hỏi', en: 'Inquiry' },
  job: { vi: 'Việc chạy nền', en: 'Background job' },
  import: { vi: 'Lần nhập', en: 'Import' },
  'monthly-totals': { vi: 'Tổng hợp tháng của xã', en: 'Monthly totals of a commune' },
  paper: { vi: 'Giấy đã in', en: 'Printed paper' },
  declined: { vi: 'Từ chối tiếp nhận', en: 'Declined reception' },
  basket: { vi: 'Lượt nhiều thủ tục', en: 'Visit with several procedures' },
  parked: { vi: 'Hồ sơ tạm gác', en: 'Parked reception' },
  year: { vi: 'Năm', en: 'Year' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  party: { vi: 'Người trong danh bạ', en: 'Person of the register' },
  posting: { vi: 'Niêm yết', en: 'Posting' },
  post: { vi: 'Chức danh', en: 'Post' },
  retention: { vi: 'Thời hạn bảo quản', en: 'Retention' },
  person: { vi: 'Cán bộ', en: 'Official' },
  'receipt-book': { vi: 'Quyển biên lai', en: 'Book of receipts' },
  'number-block': { vi: 'Đợt giữ số', en: 'Reservation of numbers' },
  message: { vi: 'Lời nhắn', en: 'Message' },
  template: { vi: 'Mẫu dự thảo', en: 'Draft template' },
  'slip-block': { vi: 'Đợt phiếu in sẵn', en: 'Printing of slips' },
  slip: { vi: 'Giấy tiếp nhận', en: 'Slip' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  upload: { vi: 'Tệp', en: 'File' },
};
