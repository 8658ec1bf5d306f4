import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { SendBackReason } from './send-back.act.ts';
import type { StockReason } from './send-back.rules.ts';

export const sendBackWords = inBoth({
  sendBack: { vi: 'Trả lại bước trước', en: 'Send back' },
  to: { vi: 'Trả lại bước', en: 'To the step' },
  toCounter: {
    vi: 'Trả về một cửa là lỗi tiếp nhận, tính cho người tiếp nhận; thời hạn vẫn chạy.',
    en: 'Back at the counter it is a fault of reception, counted against the receiver; the time runs on.',
  },
  leaderBack: { vi: 'Lãnh đạo chưa ký, trả lại', en: 'The leader gave it back unsigned' },
  stock: { vi: 'Lý do thường gặp', en: 'Usual reason' },
  another: { vi: 'Lý do khác, ghi ở dưới', en: 'Another, written below' },
  reason: { vi: 'Lý do, chỉ dẫn thêm', en: 'Reason, what to mend' },
});

/** Stock reasons; what is written down is the Vietnamese, as every note of a dossier is. */
export const stockReasonText = inBoth({
  papers: { vi: 'Thiếu giấy tờ trong hồ sơ', en: 'A paper is missing' },
  facts: { vi: 'Thông tin ghi chưa đúng với giấy tờ', en: 'What is entered differs from the papers' },
  examination: { vi: 'Thẩm tra, xác minh chưa rõ', en: 'The examination leaves doubts' },
  grounds: { vi: 'Chưa nêu đủ căn cứ pháp lý', en: 'The legal grounds are incomplete' },
  form: { vi: 'Dự thảo sai thể thức hoặc có lỗi chính tả', en: 'The draft has a wrong layout or spelling' },
} satisfies Record<StockReason, { vi: string; en: string }>);

export const sendBackReasonText = saysWith<SendBackReason>(
  inBoth({
    'reason-missing': {
      vi: 'Ghi lý do, ít nhất 5 chữ cái: người nhận cần biết phải sửa gì.',
      en: 'Give the reason, 5 letters or more: whoever gets it must know what to mend.',
    },
    'no-signer': { vi: 'Chọn lãnh đạo đã trả lại hồ sơ.', en: 'Choose which leader gave it back.' },
    'not-a-signer': {
      vi: 'Người được chọn không có thẩm quyền ký ở đây.',
      en: 'The chosen person may not sign here.',
    },
    'no-such-step': { vi: 'Không có bước nào trước đó để trả lại.', en: 'There is no earlier step to send it to.' },
  }),
);
