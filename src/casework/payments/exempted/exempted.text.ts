import { inBoth, many } from '#platform/text/index.ts';

export const exemptedWords = inBoth({
  title: { vi: 'Danh sách miễn, giảm phí, lệ phí', en: 'Fees that were waived' },
  under: {
    vi: (n: number, year: number, count: number) => `Quý ${n} năm ${year}, ${count} khoản`,
    en: (n: number, year: number, count: number) => `Quarter ${n} of ${year}, ${many(count, 'fee')}`,
  },
  quarter: {
    vi: (n: number, year: number) => `Quý ${n} năm ${year}`,
    en: (n: number, year: number) => `Quarter ${n} of ${year}`,
  },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  period: { vi: 'Kỳ', en: 'Quarter' },
  every: { vi: 'Tất cả', en: 'All' },
  show: { vi: 'Xem danh sách', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  none: { vi: 'Không có khoản nào được miễn, giảm trong kỳ này.', en: 'Nothing was waived in this quarter.' },
  noneNext: {
    vi: 'Khoản được miễn, giảm hiện ở đây khi quầy ghi diện và giấy tờ chứng minh lúc tiếp nhận.',
    en: 'A fee stands here once a counter writes down ground and proof of an exemption.',
  },
  certification: { vi: 'chứng thực', en: 'certification' },
  seen: { vi: 'đã xem', en: 'seen' },
  notSeen: { vi: 'không', en: 'no' },
  notWritten: { vi: 'không ghi', en: 'not written' },
  sum: { vi: (kind: string) => `Đã miễn, giảm, ${kind}`, en: (kind: string) => `Waived, ${kind}` },
  link: { vi: 'Danh sách miễn, giảm phí, lệ phí', en: 'Fees that were waived' },
});

export const exemptedColumns = inBoth({
  at: { vi: 'Ngày', en: 'Day' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier' },
  owner: { vi: 'Người được miễn, giảm', en: 'Exempt' },
  kind: { vi: 'Loại', en: 'Kind' },
  fee: { vi: 'Khoản', en: 'Fee' },
  waived: { vi: 'Số tiền miễn, giảm', en: 'Waived' },
  ground: { vi: 'Diện miễn, giảm', en: 'Ground' },
  percent: { vi: 'Mức', en: 'Share' },
  law: { vi: 'Điều khoản', en: 'Article' },
  proof: { vi: 'Giấy tờ chứng minh', en: 'Proof' },
  number: { vi: 'Số giấy tờ', en: 'Number' },
  year: { vi: 'Năm', en: 'Year' },
  issuer: { vi: 'Nơi cấp', en: 'Issued by' },
  original: { vi: 'Bản chính', en: 'Original' },
  by: { vi: 'Người tiếp nhận', en: 'Received by' },
});
