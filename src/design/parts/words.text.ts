import { inBoth } from '#platform/text/index.ts';

/** The few words that components say by themselves. */
export const partWords = inBoth({
  error: { vi: 'Lỗi', en: 'Error' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  pages: { vi: 'Các trang', en: 'Pages' },
  page: { vi: (n: number) => `Trang ${n}`, en: (n: number) => `Page ${n}` },
  forPaper: { vi: 'Bản để in', en: 'For paper' },
  xlsx: { vi: 'Tải Excel', en: 'Excel' },
  csv: { vi: 'Tải CSV', en: 'CSV' },
  trail: { vi: 'Đường dẫn', en: 'Breadcrumb' },
});
