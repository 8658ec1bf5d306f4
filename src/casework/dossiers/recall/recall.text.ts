import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { RecallReason } from './recall.act.ts';

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
  confirm: { vi: 'Thu hồi, chuyển làm lại', en: 'Call back, have it made anew' },
});

export const recallReasonText = saysWith<RecallReason>(
  inBoth({
    'fault-missing': { vi: 'Chọn lỗi của kết quả.', en: 'Choose what is wrong with the result.' },
    'what-is-wrong-missing': {
      vi: 'Ghi rõ sai ở đâu và đúng phải là gì, ít nhất 10 ký tự.',
      en: 'Say what is wrong and what it should be, 10 characters or more.',
    },
    'nothing-to-recall': {
      vi: 'Không có kết quả nào đang ở quầy để thu hồi.',
      en: 'There is no result at the counter to call back.',
    },
  }),
);
