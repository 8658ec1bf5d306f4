import { inBoth, many } from '#platform/text/index.ts';
import type { AddressReason } from './follow-up.read.rules.ts';

export const followUpWords = inBoth({
  title: { vi: 'Sổ theo dõi hồ sơ', en: 'Follow-up book' },
  lines: {
    vi: (n: number, most: number) => (n > most ? `Hơn ${most.toLocaleString('vi-VN')} hồ sơ` : `${n} hồ sơ`),
    en: (n: number, most: number) =>
      n > most ? `More than ${most.toLocaleString('en-GB')} dossiers` : `${many(n, 'dossier')}`,
  },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  everyField: { vi: 'Mọi lĩnh vực', en: 'Every field' },
  state: { vi: 'Trạng thái', en: 'State' },
  everyState: { vi: 'Mọi trạng thái', en: 'Every state' },
  show: { vi: 'Xem sổ', en: 'Show' },
  excel: { vi: 'Tải Excel', en: 'Excel' },
  csv: { vi: 'Tải CSV', en: 'CSV' },
  print: { vi: 'Bản in', en: 'To print' },
  scroll: { vi: 'Các dòng của sổ', en: 'Lines of the book' },
  mend: { vi: 'Chưa mở được sổ', en: 'The book cannot be opened yet' },
  none: { vi: 'Không có hồ sơ nào trong kỳ này.', en: 'There is no dossier in this time.' },
  noneNext: { vi: 'Chọn kỳ khác, hoặc bỏ bớt điều kiện lọc.', en: 'Choose another time, or fewer filters.' },
  firstPage: { vi: 'Về đầu sổ', en: 'To the beginning' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  byPost: { vi: 'Bưu chính công ích', en: 'By post' },
  atCounter: { vi: 'Trực tiếp', en: 'At the counter' },
  on: { vi: (word: string, day: string) => `${word} ngày ${day}`, en: (word: string, day: string) => `${word} ${day}` },
  tooLong: {
    vi: (most: number) =>
      `Một bản in có nhiều nhất ${most.toLocaleString('vi-VN')} dòng. Chọn kỳ ngắn hơn hoặc một lĩnh vực, hoặc tải Excel.`,
    en: (most: number) =>
      `A print has ${most.toLocaleString('en-GB')} lines at most. Choose a shorter time or one field, or take the Excel file.`,
  },
});

/** The columns of Mẫu 06 (TT 01/2018/TT-VPCP), in its order. */
export const columnWords = inBoth({
  line: { vi: 'STT', en: 'No.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Tên thủ tục hành chính', en: 'Procedure' },
  sets: { vi: 'Số lượng hồ sơ (bộ)', en: 'Sets' },
  owner: { vi: 'Tên cá nhân, tổ chức', en: 'Person, organisation' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Số điện thoại', en: 'Telephone' },
  settling: { vi: 'Cơ quan chủ trì giải quyết', en: 'Settling office' },
  received: { vi: 'Nhận hồ sơ', en: 'Received' },
  promised: { vi: 'Hẹn trả kết quả', en: 'Promised' },
  given: { vi: 'Chuyển hồ sơ đến cơ quan giải quyết', en: 'Sent to the settling office' },
  back: { vi: 'Nhận kết quả từ cơ quan giải quyết', en: 'Result taken from it' },
  returned: { vi: 'Trả kết quả', en: 'Returned' },
  way: { vi: 'Phương thức nhận kết quả', en: 'How it is collected' },
  collector: { vi: 'Người nhận (ký nhận)', en: 'Collected by' },
  note: { vi: 'Ghi chú', en: 'Note' },
});

export const addressReasonWords = inBoth({
  'day-unreadable': {
    vi: 'Ghi ngày theo dạng 20/02/2019.',
    en: 'Give the day as 20/02/2019.',
  },
  'ends-before': {
    vi: 'Đến ngày phải bằng hoặc sau từ ngày.',
    en: 'The last day must not lie before the first.',
  },
} satisfies Record<AddressReason['reason'], { vi: string; en: string }>);
