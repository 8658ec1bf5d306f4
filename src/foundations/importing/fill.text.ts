import { inBoth, many } from '#platform/text/index.ts';

export const fillWords = inBoth({
  title: { vi: 'Điền các dòng từ tệp hoặc bảng tính', en: 'Fill the rows from a file or a spreadsheet' },
  lead: {
    vi: 'Dòng trong tệp được điền vào các dòng trống ở trên, giữ nguyên chữ; dòng chưa đúng được nêu lý do. Chưa có gì được ghi cho đến khi bạn bấm.',
    en: 'Lines of the file fill the empty rows above, as they are written; what is wrong with a line is said. Nothing is recorded until you press.',
  },
  columns: {
    vi: 'Các cột được đọc (không có dòng tên cột thì theo thứ tự này)',
    en: 'Columns that are read (without heads: in this order)',
  },
  file: { vi: 'Tệp Excel (.xlsx) hoặc CSV', en: 'Excel (.xlsx) or CSV file' },
  pasted: { vi: 'Hoặc dán các ô chép từ bảng tính', en: 'Or paste cells copied from a spreadsheet' },
  fill: { vi: 'Điền vào các dòng', en: 'Fill the rows' },
  filled: {
    vi: (n: number) => `Đã điền ${n} dòng. Chưa có gì được ghi: xem lại rồi bấm nhận.`,
    en: (n: number) => `${n === 1 ? '1 row is' : `${n} rows are`} filled. Nothing is recorded yet: look, then press.`,
  },
  tooMany: {
    vi: (n: number, free: number) => `Tệp có ${n} dòng, biểu mẫu còn chỗ cho ${free} dòng. Chia thành nhiều lần.`,
    en: (n: number, free: number) =>
      `The file has ${many(n, 'line')}, and the form has room for ${free}. Make several of it.`,
  },
});
