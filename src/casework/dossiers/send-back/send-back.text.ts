import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { SendBackReason } from './send-back.act.ts';

export const sendBackWords = inBoth({
  sendBack: { vi: 'Trả lại bước trước', en: 'Send back' },
  to: { vi: 'Trả lại bước', en: 'To the step' },
  toCounter: {
    vi: 'Trả về một cửa là lỗi tiếp nhận, tính cho người tiếp nhận; thời hạn vẫn chạy.',
    en: 'Back at the counter it is a fault of reception, counted against the receiver; the time runs on.',
  },
  leaderBack: { vi: 'Lãnh đạo chưa ký, trả lại', en: 'The leader gave it back unsigned' },
  reason: { vi: 'Lý do', en: 'Reason' },
});

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
