import { inBoth, many } from '#platform/text/index.ts';

/** Words for finding anything in the administration. */
export const findWords = inBoth({
  label: { vi: 'Tìm trang, cán bộ, đơn vị, thủ tục', en: 'Find a page, an official, a unit, a procedure' },
  hint: { vi: 'Vài chữ, có dấu hoặc không dấu.', en: 'A few letters, with or without diacritics.' },
  submit: { vi: 'Tìm', en: 'Find' },
  found: {
    vi: (n: number, what: string) => `${n} kết quả cho “${what}”`,
    en: (n: number, what: string) => `${many(n, 'result')} for “${what}”`,
  },
  pages: { vi: 'Trang quản trị', en: 'Pages' },
  people: { vi: 'Cán bộ', en: 'Officials' },
  units: { vi: 'Đơn vị', en: 'Units' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  all: { vi: (n: number) => `Xem tất cả ${n}`, en: (n: number) => `See all ${n}` },
  none: { vi: 'Không tìm thấy gì', en: 'Nothing was found' },
  noneNext: {
    vi: 'Thử ít chữ hơn, hoặc một phần khác của tên.',
    en: 'Try fewer letters, or another part of the name.',
  },
});
