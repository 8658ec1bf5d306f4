import { inBoth, many } from '#platform/text/index.ts';

export const faultListWords = inBoth({
  title: { vi: 'Sai sót do cơ quan', en: 'Faults of the authority' },
  under: {
    vi: (n: number, from: string, to: string) => `${n} kết quả bị thu hồi, cấp lại, từ ${from} đến ${to}`,
    en: (n: number, from: string, to: string) => `${many(n, 'result')} called back, from ${from} to ${to}`,
  },
  unit: { vi: 'Cơ quan giải quyết', en: 'Settling office' },
  every: { vi: 'Tất cả', en: 'All' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  wrongDay: { vi: 'Ghi ngày như 20/02/2019.', en: 'Give a day such as 20/02/2019.' },
  show: { vi: 'Xem', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  byUnit: { vi: 'Theo cơ quan và lỗi', en: 'By office and fault' },
  each: { vi: 'Từng kết quả', en: 'Each result' },
  total: { vi: 'Cộng', en: 'Total' },
  none: { vi: 'Không có kết quả nào bị thu hồi trong thời gian này.', en: 'No result was called back in this time.' },
  noneNext: {
    vi: 'Thu hồi kết quả để cấp lại được ghi ở trang hồ sơ.',
    en: 'A result is called back on the page of its dossier.',
  },
  after: { vi: 'Sau khi trả', en: 'After it went out' },
  before: { vi: 'Trước khi trả', en: 'Before it went out' },
  making: { vi: 'Đang làm lại', en: 'Being made anew' },
});

export const faultColumns = inBoth({
  when: { vi: 'Thu hồi lúc', en: 'Called back' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Chủ hồ sơ', en: 'Owner' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  unit: { vi: 'Cơ quan giải quyết', en: 'Settling office' },
  result: { vi: 'Kết quả sai', en: 'Wrong result' },
  fault: { vi: 'Lỗi', en: 'Fault' },
  wrong: { vi: 'Sai ở đâu, đúng là gì', en: 'What was wrong' },
  found: { vi: 'Phát hiện', en: 'Found' },
  renewed: { vi: 'Cấp lại', en: 'Made anew' },
});
