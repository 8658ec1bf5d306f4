import { inBoth } from '#platform/text/index.ts';

/** What is said where a version is taken back. */
export const takeBackWords = inBoth({
  takeBackLead: {
    vi: 'Phiên bản bị hủy vẫn nằm trong lịch sử cùng lý do. Nội dung trở lại như cột bên phải.',
    en: 'A version taken back stays in the history with its reason. What it says goes back to the right column.',
  },
  takeBackFirst: {
    vi: 'Đây là phiên bản đầu của thủ tục: hủy thì thủ tục không còn trong danh mục. Bản ghi và lý do vẫn được giữ.',
    en: 'It is the first of its procedure, which then leaves the catalogue. What it said and the reason are kept.',
  },
  backBefore: { vi: 'Bị hủy', en: 'Taken back' },
  backAfter: { vi: 'Áp dụng lại', en: 'Holds again' },
  whyBack: { vi: 'Lý do hủy', en: 'Why it is taken back' },
  stays: { vi: 'Không hủy được phiên bản này', en: 'This version cannot be taken back' },
});
