import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { ShelveReason } from './shelve.act.ts';

export const shelfWords = inBoth({
  title: { vi: 'Kệ kết quả', en: 'Shelf of results' },
  under: {
    vi: (n: number, over: boolean) => (over ? `${n} kết quả quá 30 ngày chưa nhận` : `${n} kết quả chưa nhận`),
    en: (n: number, over: boolean) => `${n} not collected${over ? ' for over 30 days' : ''}`,
  },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  since: { vi: 'Đã để', en: 'On the shelf for' },
  every: { vi: 'Tất cả', en: 'All' },
  over: { vi: 'Quá 30 ngày', en: 'Over 30 days' },
  show: { vi: 'Xem kệ', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  none: { vi: 'Không có kết quả nào chờ người nhận.', en: 'No result waits to be collected.' },
  noneNext: {
    vi: 'Kết quả đã ký, đóng dấu và chưa trả sẽ nằm ở đây.',
    en: 'Results signed, sealed and not yet returned lie here.',
  },
  place: { vi: 'Chỗ để kết quả', en: 'Where the result lies' },
  whichPlace: { vi: 'Chỗ để (kệ, ô), ví dụ Kệ A, ô 3', en: 'Place, such as shelf A, box 3' },
  keepPlace: { vi: 'Ghi chỗ để', en: 'Keep the place' },
  times: {
    vi: (n: number) => `Nhắc ${n} lần, cuối:`,
    en: (n: number) => (n === 1 ? 'Reminded once:' : `Reminded ${n} times, last:`),
  },
  byPost: { vi: 'Gửi bưu chính công ích', en: 'By post' },
});

export const shelfColumns = inBoth({
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Tên cá nhân, tổ chức', en: 'Person, organisation' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  ready: { vi: 'Có kết quả', en: 'Ready since' },
  days: { vi: 'Số ngày để', en: 'Days' },
  shelf: { vi: 'Chỗ để', en: 'Place' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  reminders: { vi: 'Số lần nhắc', en: 'Reminders' },
  last: { vi: 'Lần nhắc cuối', en: 'Last reminder' },
});

export const shelveReasonText = saysWith<ShelveReason>(
  inBoth({
    'shelf-missing': { vi: 'Ghi chỗ để kết quả, ví dụ Kệ A, ô 3.', en: 'Say where it lies, such as shelf A, box 3.' },
    'shelf-too-long': { vi: 'Chỗ để dài nhất 60 ký tự.', en: 'A place has 60 characters at most.' },
  }),
);
