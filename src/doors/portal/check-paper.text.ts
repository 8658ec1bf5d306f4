import { inBoth } from '#platform/text/index.ts';

export const checkPaperWords = inBoth({
  title: { vi: 'Kiểm tra giấy', en: 'Check a paper' },
  about: {
    vi: 'Giấy đang cầm có đúng là giấy đã phát hành không: nhập mã kiểm tra in ở chân hoặc mép trái tờ giấy.',
    en: 'Is the paper in your hand the one that was issued? Enter the check code printed at its foot or left edge.',
  },
  code: { vi: 'Mã kiểm tra, hoặc SHA-256 của tệp PDF', en: 'Check code, or SHA-256 of the PDF file' },
  hint: {
    vi: 'Ví dụ: 3F7A-91C2-0B4E-D817. Gạch, dấu cách, chữ hoa hay thường đều được.',
    en: 'For example 3F7A-91C2-0B4E-D817. Dashes, blanks, capitals or not: all the same.',
  },
  check: { vi: 'Kiểm tra', en: 'Check' },
  wrong: { vi: 'Chưa kiểm tra được', en: 'It could not be checked' },
  misread: {
    vi: 'Mã kiểm tra có 16 ký tự, SHA-256 có 64 ký tự, chỉ gồm chữ số và các chữ A–F. Xem lại mã trên giấy rồi nhập lại.',
    en: 'A check code has 16 characters, a SHA-256 has 64, all digits or the letters A–F. Look at the paper and type it again.',
  },
  unknown: {
    vi: 'Không có giấy nào mang mã này. Xem lại từng ký tự; nếu vẫn không có, mang giấy đến quầy đã phát hành để đối chiếu.',
    en: 'No paper bears this code. Compare every character; if there is still none, take the paper to the counter it names.',
  },
  found: { vi: 'Có giấy đã phát hành mang mã này', en: 'A paper with this code was issued' },
  compare: {
    vi: 'Mã có thể bị chép sang tờ khác: đối chiếu tên giấy, số và ngày dưới đây với tờ giấy. Cần đối chiếu nội dung thì hỏi quầy đã phát hành. Có tệp PDF thì so SHA-256 của tệp với dòng dưới.',
    en: 'A code can be copied onto another sheet: compare title, number and day with the paper. To compare the text, ask the counter that issued it. Of a PDF file, compare its SHA-256 with the line below.',
  },
  number: { vi: 'Số', en: 'Number' },
  noNumber: { vi: 'không đánh số', en: 'without a number' },
  printed: { vi: 'In lúc', en: 'Printed at' },
  set: { vi: 'Bộ mẫu', en: 'Set of forms' },
  copy: { vi: 'Bản', en: 'Copy' },
  first: { vi: 'in lần đầu', en: 'first print' },
  again: { vi: (n: number) => `in lại lần ${n}`, en: (n: number) => `reprint ${n}` },
  ownCode: { vi: 'Mã kiểm tra', en: 'Check code' },
  noCode: { vi: 'in trước khi có mã kiểm tra', en: 'printed before there were check codes' },
  digest: { vi: 'SHA-256 của tệp PDF', en: 'SHA-256 of the PDF file' },
});
