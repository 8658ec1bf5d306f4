import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { SendBackReason } from './send-back.act.ts';

export const sendBackReasonText = saysWith<SendBackReason>(
  inBoth({
    'reason-missing': {
      vi: 'Ghi lý do, ít nhất 5 ký tự: người nhận cần biết phải sửa gì.',
      en: 'Give the reason, 5 characters or more: whoever gets it must know what to mend.',
    },
    'no-such-step': { vi: 'Không có bước nào trước đó để trả lại.', en: 'There is no earlier step to send it to.' },
  }),
);
