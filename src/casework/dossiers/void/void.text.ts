import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { VoidReason } from './void.act.ts';

export const voidWords = inBoth({
  open: { vi: 'Hủy do nhập nhầm', en: 'Void it as entered by mistake' },
  hint: {
    vi: 'Chỉ khi hồ sơ được nhập nhầm. Số hồ sơ được giữ, không cấp lại; hồ sơ không được tính ở đâu nữa. Thu lại giấy hẹn đã in.',
    en: 'Only for what was entered by mistake. Its number is kept and never given again, and it is counted nowhere. Take the printed slip back.',
  },
  reason: { vi: 'Lý do hủy', en: 'Why it is voided' },
  confirm: { vi: 'Hủy hồ sơ', en: 'Void the dossier' },
});

export const voidReasonText = saysWith<VoidReason>(
  inBoth({
    'void-why': {
      vi: 'Ghi lý do hủy, ít nhất 5 chữ cái.',
      en: 'Say why it is voided, 5 letters or more.',
    },
    'not-the-day': {
      vi: 'Người tiếp nhận chỉ hủy được trong ngày tiếp nhận. Đề nghị Trưởng Bộ phận Tiếp nhận và Trả kết quả hủy.',
      en: 'Whoever received it may void it on that day only. Ask the head of the counter.',
    },
    'others-acted': {
      vi: 'Người khác đã xử lý hồ sơ này nên không hủy được nữa.',
      en: 'Somebody else has acted on this dossier, so it cannot be voided any more.',
    },
    'decided-already': {
      vi: 'Kết quả đã được ký: hồ sơ không hủy được nữa.',
      en: 'The result has been signed: it cannot be voided any more.',
    },
  }),
);
