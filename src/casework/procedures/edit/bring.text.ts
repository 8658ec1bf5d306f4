import { inBoth } from '#platform/text/index.ts';

export const bringWords = inBoth({
  row: { vi: 'Dòng số', en: 'Row number' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  file: { vi: 'Phần này ở dạng tệp', en: 'This part as a file' },
  bring: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  title: { vi: (part: string) => `Nhập vào bản soạn: ${part}`, en: (part: string) => `Into the draft: ${part}` },
  hint: {
    vi: 'Tệp có những gì đã lưu. Nhập lại thì vào bản soạn, xem trước rồi mới ghi phiên bản.',
    en: 'The file has what was kept. Brought back it goes into the draft, which is previewed before a version is written.',
  },
  keepFirst: {
    vi: 'Lưu một phần của bản soạn này trước, rồi mới tải ra, nhập vào tệp được.',
    en: 'Keep a part of this draft first; then it can be taken away as a file and brought back.',
  },
  undo: {
    vi: 'Chỉ bản soạn đổi: sửa lại từng phần được, bỏ cả bản soạn được; phiên bản chỉ được ghi sau khi xem trước. Xóa tên (hoặc cả hai thời hạn) mà giữ số dòng là bỏ dòng ấy; dòng mới để trống số dòng.',
    en: 'Only the draft changes: mend its parts or throw it away; a version is written after its preview alone. A numbered row without its name (or both times) goes; a new row has no number.',
  },
  newRow: { vi: 'dòng mới', en: 'a new row' },
  rowUnknown: {
    vi: (said: string) => `Không có dòng số “${said}”. Dòng mới thì để trống số dòng.`,
    en: (said: string) => `There is no row “${said}”. Leave the number of a new row empty.`,
  },
  rowTwice: { vi: 'Số dòng này đã có ở trên trong tệp.', en: 'This number stands above in the file already.' },
  tooMany: { vi: 'Nhiều nhất 99 dòng.', en: '99 rows at most.' },
  notOf: {
    vi: (said: string, of: string) => `không đọc được “${said}”. Ghi một trong: ${of}.`,
    en: (said: string, of: string) => `“${said}” is none of: ${of}.`,
  },
  noCase: {
    vi: (said: string, of: string) => `không có trường hợp “${said}”. Các trường hợp: ${of}, cách nhau bằng dấu |.`,
    en: (said: string, of: string) => `there is no case “${said}”. The cases: ${of}, with a | between them.`,
  },
});
