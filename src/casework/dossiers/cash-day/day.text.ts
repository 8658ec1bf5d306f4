import { inBoth } from '#platform/text/index.ts';

export const dayWords = inBoth({
  title: { vi: 'Bảng kê tiền thu trong ngày', en: 'The money of a day' },
  order: { vi: 'STT', en: 'No.' },
  kind: { vi: 'Loại', en: 'Kind' },
  series: { vi: 'Quyển', en: 'Book' },
  number: { vi: 'Số biên lai', en: 'Receipt' },
  at: { vi: 'Lúc', en: 'When' },
  dossier: { vi: 'Mã hồ sơ', en: 'Dossier' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person concerned' },
  by: { vi: 'Người thu', en: 'Taken by' },
  sum: { vi: 'Số tiền', en: 'Sum' },
  note: { vi: 'Ghi chú', en: 'Note' },
  givenBack: { vi: 'hoàn trả', en: 'given back' },
  certification: { vi: 'chứng thực', en: 'certification' },
});
