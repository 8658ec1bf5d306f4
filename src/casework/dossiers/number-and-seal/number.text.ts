import { inBoth } from '#platform/text/index.ts';

export const numberWords = inBoth({
  number: { vi: 'Vào sổ, đóng dấu', en: 'Number and seal' },
  book: {
    vi: (book: string, seal: string) => `Lấy số từ ${book}; dấu của ${seal}.`,
    en: (book: string, seal: string) => `Number from ${book}; seal of ${seal}.`,
  },
});
