import { inBoth } from '#platform/text/index.ts';

export const dueWords = inBoth({
  title: { vi: 'Còn phải thu', en: 'Fees still owed' },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  show: { vi: 'Xem', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  under: { vi: (n: number) => `${n} hồ sơ chưa thu đủ`, en: (n: number) => `${n} not paid yet` },
  none: { vi: 'Không còn khoản nào phải thu.', en: 'No fee is owed any more.' },
  noneNext: {
    vi: 'Phí, lệ phí chưa thu của hồ sơ đã nhận, và khoản của biên lai đã hủy chưa thu lại, nằm ở đây.',
    en: 'What dossiers have not paid yet, and what voided receipts had paid, lies here.',
  },
  certification: { vi: 'Lượt chứng thực', en: 'Visit of certification' },
  voided: {
    vi: (number: string) => `Thu lại, thay ${number} đã hủy`,
    en: (number: string) => `Anew, instead of ${number}`,
  },
  all: { vi: 'Cộng', en: 'Total' },
});

export const dueColumns = inBoth({
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Tên cá nhân, tổ chức', en: 'Person, organisation' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  levy: { vi: 'Lệ phí', en: 'Fee (lệ phí)' },
  charge: { vi: 'Phí', en: 'Charge (phí)' },
  since: { vi: 'Phải thu từ', en: 'Owed since' },
  promised: { vi: 'Ngày hẹn trả', en: 'Promised' },
  state: { vi: 'Tình trạng', en: 'State' },
  note: { vi: 'Ghi chú', en: 'Note' },
});
