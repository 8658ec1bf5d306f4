import { inBoth } from '#platform/text/index.ts';

export const togetherWords = inBoth({
  title: { vi: 'Hồ sơ đi cùng', en: 'Dossiers beside it' },
  person: { vi: 'Nộp cùng lần', en: 'Handed in together' },
  list: { vi: 'Nộp thay cùng danh sách', en: 'Handed in by the same list' },
  left: { vi: 'Trả cùng lần', en: 'Returned together' },
  whole: { vi: 'Xem danh sách', en: 'See the list' },
  closed: {
    vi: (n: number) => `${n} hồ sơ khác không thuộc quyền xem`,
    en: (n: number) => `${n} more that are not yours to see`,
  },
});
