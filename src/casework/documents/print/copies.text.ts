import { inBoth } from '#platform/text/index.ts';

export const copiesWords = inBoth({
  title: { vi: 'Các bản đã in', en: 'Copies printed' },
  copy: { vi: 'Bản', en: 'Copy' },
  first: { vi: 'Bản đầu', en: 'The first' },
  again: { vi: (n: number) => `In lại lần ${n}`, en: (n: number) => `Reprint ${n}` },
  at: { vi: 'In lúc', en: 'Printed' },
  by: { vi: 'Người in', en: 'By' },
  check: { vi: 'Mã kiểm tra', en: 'Check code' },
});
