import { inBoth } from '#platform/text/index.ts';

/** The postman's list of a counter. */
export const postListWords = inBoth({
  title: { vi: 'Trả kết quả qua bưu chính', en: 'Results sent by post' },
  under: {
    vi: (waiting: number, underWay: number) => `${waiting} chờ gửi, ${underWay} đang trên đường`,
    en: (waiting: number, underWay: number) => `${waiting} to be sent, ${underWay} on their way`,
  },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  day: { vi: 'Ngày gửi', en: 'Day posted' },
  dayHint: { vi: 'Ví dụ 20/02/2019', en: 'Such as 20/02/2019' },
  wrongDay: { vi: 'Ghi ngày như 20/02/2019.', en: 'Give a day such as 20/02/2019.' },
  show: { vi: 'Xem', en: 'Show' },
  waiting: { vi: 'Chờ giao bưu tá', en: 'Waiting for the postman' },
  none: { vi: 'Không có kết quả nào chờ gửi bưu điện.', en: 'No result waits to be posted.' },
  noneNext: {
    vi: 'Hồ sơ chọn nhận qua bưu chính và đã có kết quả sẽ nằm ở đây.',
    en: 'Results that are ready and asked for by post lie here.',
  },
  hint: {
    vi: 'Ghi số hiệu trên từng bưu gửi; dòng để trống thì chưa gửi.',
    en: 'Give the number of each parcel; a line left empty is not sent.',
  },
  trackingOf: {
    vi: (code: string) => `Số hiệu bưu gửi của hồ sơ ${code}`,
    en: (code: string) => `Tracking number of ${code}`,
  },
  gramsOf: { vi: (code: string) => `Khối lượng của ${code}, gam`, en: (code: string) => `Weight of ${code}, grams` },
  send: { vi: 'Đã giao bưu tá', en: 'Given to the postman' },
  sent: { vi: (n: number) => `Đã ghi gửi ${n} bưu gửi.`, en: (n: number) => `${n} were written down as posted.` },
  refused: { vi: 'Chưa ghi được', en: 'Not done' },
  underWay: { vi: 'Gửi ngày khác, đang trên đường', en: 'Posted on other days, on their way' },
  noneUnderWay: {
    vi: 'Không có bưu gửi nào của ngày khác đang trên đường.',
    en: 'Nothing of other days is on its way.',
  },
  ofDay: { vi: (day: string) => `Đã gửi ngày ${day}`, en: (day: string) => `Posted on ${day}` },
  pdf: { vi: 'Danh sách giao bưu tá (PDF)', en: 'List for the postman (PDF)' },
  print: { vi: 'In', en: 'Print' },
});

export const postListColumns = inBoth({
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  recipient: { vi: 'Người nhận', en: 'Recipient' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  grams: { vi: 'Khối lượng (gam)', en: 'Weight (grams)' },
  cod: { vi: 'Thu hộ (đồng)', en: 'Collect (đồng)' },
  tracking: { vi: 'Số hiệu bưu gửi', en: 'Tracking number' },
  posted: { vi: 'Gửi lúc', en: 'Posted' },
  outcome: { vi: 'Kết quả phát', en: 'Outcome' },
});
