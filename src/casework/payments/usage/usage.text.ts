import { inBoth } from '#platform/text/index.ts';

export const usageWords = inBoth({
  title: { vi: 'Báo cáo tình hình sử dụng biên lai', en: 'Report on the use of receipts' },
  quarter: {
    vi: (n: number, year: number) => `Quý ${n} năm ${year}`,
    en: (n: number, year: number) => `Quarter ${n} of ${year}`,
  },
  law: {
    vi: 'Theo Thông tư 303/2016/TT-BTC, nộp cơ quan thuế theo quý. Số liệu tính đến lúc lập báo cáo.',
    en: 'By Circular 303/2016/TT-BTC, given to the tax office each quarter; as it is known now.',
  },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  period: { vi: 'Kỳ báo cáo', en: 'Quarter' },
  show: { vi: 'Xem báo cáo', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  none: {
    vi: 'Bộ phận chưa có quyển biên lai nào trong kỳ này.',
    en: 'The counter had no book of receipts in this quarter.',
  },
  shares: { vi: 'Phần để lại và phần nộp ngân sách', en: 'What is kept, and what is paid to the budget' },
  sharesLaw: {
    vi: 'Lệ phí nộp hết vào ngân sách (Điều 13 Luật Phí và lệ phí); phí được để lại theo tỷ lệ ghi ở phiên bản thủ tục lúc thu (Điều 12). Chưa trừ tiền đã hoàn trả.',
    en: 'Lệ phí goes to the budget whole (Article 13 of the Law on Fees); of phí the share of the version then in force is kept (Article 12). What was given back is not taken off.',
  },
  fee: { vi: 'Khoản thu', en: 'Fee' },
  percent: { vi: 'Tỷ lệ để lại', en: 'Share kept' },
  kept: { vi: 'Được để lại', en: 'Kept' },
  paid: { vi: 'Nộp ngân sách', en: 'Paid to the budget' },
  sum: { vi: 'Cộng', en: 'Sum' },
  maker: { vi: 'Người lập báo cáo', en: 'Made by' },
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
});

export const usageColumns = inBoth({
  kind: { vi: 'Loại biên lai', en: 'Kind' },
  form: { vi: 'Mẫu số', en: 'Form' },
  series: { vi: 'Ký hiệu', en: 'Series' },
  opening: { vi: 'Tồn đầu kỳ', en: 'At the beginning' },
  received: { vi: 'Nhận trong kỳ', en: 'Came' },
  used: { vi: 'Đã sử dụng', en: 'Used' },
  voided: { vi: 'Hủy', en: 'Void' },
  lost: { vi: 'Mất', en: 'Lost' },
  closing: { vi: 'Tồn cuối kỳ', en: 'At the end' },
  taken: { vi: 'Số tiền thu', en: 'Taken' },
  numbers: { vi: (what: string) => `${what}: các số`, en: (what: string) => `${what}: numbers` },
});
