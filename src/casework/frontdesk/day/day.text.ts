import { inBoth } from '#platform/text/index.ts';

export const dayWords = inBoth({
  counter: { vi: 'Quầy', en: 'Counter' },
  day: { vi: 'Ngày', en: 'Day' },
  show: { vi: 'Xem', en: 'Show' },
  print: { vi: 'In danh sách', en: 'Print the list' },
  drawn: { vi: 'Số đã lấy', en: 'Drawn' },
  served: { vi: 'Đã phục vụ', en: 'Served' },
  average: { vi: 'Chờ trung bình', en: 'Average wait' },
  longest: { vi: 'Chờ lâu nhất', en: 'Longest wait' },
  minutes: { vi: 'phút', en: 'min' },
  window: { vi: 'Ô', en: 'Window' },
  none: { vi: 'Ngày này không có số nào', en: 'No number was drawn on this day' },
  noneNext: { vi: 'Chọn ngày khác.', en: 'Choose another day.' },
});
