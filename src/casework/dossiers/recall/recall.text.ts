import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { RecallReturnedReason } from './recall-returned.act.ts';

/** What was wrong, in words. */
export const faultNames = inBoth({
  spelling: { vi: 'sai chính tả, sai số', en: 'a misspelling or a wrong number' },
  content: { vi: 'sai nội dung so với hồ sơ', en: 'not what the dossier says' },
  ground: { vi: 'sai căn cứ, sai thẩm quyền', en: 'a wrong ground or competence' },
  signature: { vi: 'thiếu hoặc sai chữ ký, con dấu', en: 'a missing or wrong signature or seal' },
});

export const recallWords = inBoth({
  open: { vi: 'Thu hồi kết quả để cấp lại (lỗi cơ quan)', en: 'Call the result back (our fault)' },
  hint: {
    vi: 'Số của kết quả bị hủy trong sổ, hồ sơ quay lại người thụ lý; công dân không nộp thêm khoản nào, ngày hẹn giữ nguyên.',
    en: 'Its number is voided in the book and the dossier goes back to its officer; the citizen pays nothing more and the promised day stays.',
  },
  fault: { vi: 'Lỗi', en: 'Fault' },
  reason: { vi: 'Sai ở đâu, đúng phải là gì', en: 'What is wrong, and what it should be' },
  openReturned: {
    vi: 'Kết quả đã trả bị sai: thu hồi, cấp lại (lỗi cơ quan)',
    en: 'The result handed out is wrong (our fault)',
  },
  hintReturned: {
    vi: 'Thu lại bản sai rồi mới làm lại: số cũ bị hủy trong sổ, hồ sơ quay lại người thụ lý; công dân không nộp thêm khoản nào.',
    en: 'Take the wrong paper back first: its number is voided and the dossier goes back to its officer; the citizen pays nothing more.',
  },
  who: { vi: 'Người mang bản sai đến', en: 'Who brings the wrong paper' },
  paper: { vi: 'Bản sai', en: 'The wrong paper' },
  paperBack: { vi: 'Đã thu lại bản sai', en: 'It was taken back' },
  newDay: { vi: 'Hẹn trả kết quả mới ngày', en: 'The new result on' },
  newDayHint: { vi: 'Ví dụ 22/02/2019', en: 'Such as 22/02/2019' },
  print: { vi: 'In thông báo thu hồi, cấp lại', en: 'Print the notice' },
  recalled: { vi: 'Kết quả đã thu hồi', en: 'Results called back' },
  wrong: { vi: 'Kết quả sai', en: 'Wrong result' },
  when: { vi: 'Thu hồi lúc', en: 'Called back' },
  before: { vi: 'trước khi trả', en: 'before it was handed out' },
  after: { vi: (name: string) => `sau khi trả, ${name} mang lại`, en: (name: string) => `after, brought by ${name}` },
  confirm: { vi: 'Thu hồi, chuyển làm lại', en: 'Call back, have it made anew' },
});

export const recallReasonText = saysWith<Exclude<RecallReturnedReason, { reason: 'changed-since' }>>(
  inBoth({
    'fault-missing': { vi: 'Chọn lỗi của kết quả.', en: 'Choose what is wrong with the result.' },
    'what-is-wrong-missing': {
      vi: 'Ghi rõ sai ở đâu và đúng phải là gì, ít nhất 10 chữ cái.',
      en: 'Say what is wrong and what it should be, 10 letters or more.',
    },
    'nothing-to-recall': {
      vi: 'Không có kết quả nào để thu hồi: chưa có, đang ở bưu điện, hoặc đã thu hồi rồi.',
      en: 'There is no result to call back: there is none yet, it is at the post, or it was called back before.',
    },
    'paper-still-out': {
      vi: 'Thu lại bản sai trước khi làm lại, rồi đánh dấu.',
      en: 'Take the wrong paper back before it is made anew, then tick this.',
    },
    'new-day-missing': {
      vi: 'Ghi ngày hẹn trả kết quả mới, ví dụ 22/02/2019.',
      en: 'Give the day of the new result, such as 22/02/2019.',
    },
    'new-day-past': { vi: 'Ngày hẹn mới không trước hôm nay.', en: 'The new day is not before today.' },
    'collector-name-missing': {
      vi: 'Ghi họ tên người mang bản sai đến.',
      en: 'Give the name of who brings the wrong paper.',
    },
    'collector-identity-missing': {
      vi: 'Ghi số giấy tờ của người mang bản sai đến.',
      en: 'Give the paper number of who brings it.',
    },
    'owner-only': {
      vi: 'Thủ tục này chỉ làm việc với chính chủ hồ sơ.',
      en: 'Only the person concerned may do this.',
    },
  }),
);
