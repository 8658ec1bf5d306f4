import { inBoth, type Language } from '#platform/text/index.ts';
import type { RetentionReason } from './retention.rules.ts';

export const retentionWords = inBoth({
  title: { vi: 'Thời hạn bảo quản', en: 'How long folders are kept' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  under: {
    vi: 'Điền sẵn vào mục lục nộp lưu. Mục lục đã giao giữ thời hạn ghi trên đó.',
    en: 'Filled into the list for the archive. Lists handed over keep what they say.',
  },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  code: { vi: 'Mã thủ tục', en: 'Key' },
  every: { vi: 'Mọi thủ tục khác', en: 'Every other procedure' },
  years: { vi: 'Thời hạn', en: 'Kept for' },
  yearsHint: {
    vi: 'Số năm, hoặc vv (vĩnh viễn). Bỏ trống: theo mức chung.',
    en: 'Years, or vv (for ever). Empty: as all others.',
  },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  basisHint: { vi: 'Ví dụ Thông tư 09/2011/TT-BNV, mục 12', en: 'Such as Circular 09/2011/TT-BNV, item 12' },
  sure: { vi: 'Đã đối chiếu', en: 'Compared with it' },
  sureLong: { vi: 'Đã đối chiếu với nguyên văn', en: 'It was compared with the text' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'chưa', en: 'no' },
  set: { vi: 'Ghi thời hạn', en: 'Write a period' },
  press: { vi: 'Ghi', en: 'Write' },
  done: { vi: 'Đã ghi thời hạn bảo quản.', en: 'The period was written.' },
  refused: { vi: 'Chưa ghi', en: 'Not written' },
  bring: { vi: 'Nhập thời hạn bảo quản từ tệp', en: 'Bring periods' },
  bringShort: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  undo: {
    vi: 'Thời hạn trước còn trong nhật ký sự kiện; ghi nhầm thì ghi lại thời hạn đúng.',
    en: 'The period before stays in the events; a wrong one is written over with the right one.',
  },
  twice: { vi: 'Thủ tục này đã có ở dòng trên.', en: 'This procedure stands in a line above.' },
});

const reasons = inBoth({
  'retention-of-nothing': {
    vi: 'Không có thủ tục này trong danh mục. Chọn trong danh sách, hoặc ghi đúng mã.',
    en: 'There is no such procedure. Choose one of the list, or write its key as it is.',
  },
  'retention-unreadable': {
    vi: 'Thời hạn là số năm từ 1 đến 99, hoặc vv nếu vĩnh viễn.',
    en: 'It is a number of years from 1 to 99, or vv for ever.',
  },
  'retention-of-all': {
    vi: 'Mức chung phải có thời hạn: ghi số năm, hoặc vv.',
    en: 'What holds for all others cannot be empty: write years, or vv.',
  },
  'retention-without-basis': {
    vi: 'Ghi căn cứ: văn bản và mục quy định thời hạn này.',
    en: 'Write the text and the item that say so.',
  },
  'not-allowed': {
    vi: 'Chỉ đầu mối giữ danh mục thủ tục ghi được thời hạn bảo quản.',
    en: 'Only who keeps the catalogue writes how long folders are kept.',
  },
  'changed-meanwhile': {
    vi: 'Có người vừa ghi thời hạn của thủ tục này. Xem lại số đang có rồi ghi lại.',
    en: 'Somebody has just written the period of this procedure. Look at what stands, then write again.',
  },
});

/** Why it was not written, and how to mend it. */
export const retentionReasonText = ({ reason }: RetentionReason, language: Language): string =>
  reasons(language)[reason];
