import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { RecuseReason } from './recuse.rules.ts';

export const recuseWords = inBoth({
  open: { vi: 'Tôi có liên quan, xin không tham gia', en: 'I am related, and step aside' },
  hint: {
    vi: 'Anh/chị không làm việc gì với hồ sơ này nữa; việc chuyển cho người khác. Lý do được lưu và in được.',
    en: 'You do nothing more with this dossier; the work goes to another. The reason is kept and can be printed.',
  },
  relation: { vi: 'Liên quan thế nào', en: 'How you are related' },
  kin: { vi: 'Người thân của chủ hồ sơ', en: 'A relative of the person' },
  interest: { vi: 'Có lợi ích trong việc này', en: 'An interest in the matter' },
  other: { vi: 'Lý do khác', en: 'Something else' },
  reason: { vi: 'Lý do', en: 'Reason' },
  to: { vi: 'Chuyển cho', en: 'Goes to' },
  choose: { vi: 'Chọn người nhận việc', en: 'Choose who takes it' },
  stepAside: { vi: 'Xin không tham gia', en: 'Step aside' },
  fact: { vi: 'Không tham gia giải quyết', en: 'Stepped aside' },
  told: {
    vi: (who: string, how: string, why: string, to: string) =>
      `${who} (${how}): ${why}${to ? `; việc chuyển cho ${to}` : ''}`,
    en: (who: string, how: string, why: string, to: string) =>
      `${who} (${how}): ${why}${to ? `; the work went to ${to}` : ''}`,
  },
});

export const recuseReasonText = saysWith<RecuseReason>(
  inBoth({
    'relation-missing': { vi: 'Chọn liên quan thế nào.', en: 'Say how you are related.' },
    'recuse-why': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Say why, in 5 letters or more.' },
    'to-whom': { vi: 'Chọn người nhận việc.', en: 'Choose who takes the work.' },
    'nobody-else': {
      vi: 'Chưa có ai khác làm được việc này: báo lãnh đạo giao người (với chữ ký: ghi văn bản giao ký) rồi xin không tham gia.',
      en: 'Nobody else may do this work yet: have somebody named for it (for a signature, a written authority), then step aside.',
    },
  }),
);
