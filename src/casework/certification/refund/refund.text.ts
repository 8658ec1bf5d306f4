import { inBoth, type Language } from '#platform/text/index.ts';
import { type RefundReason, refundReasonText } from '../../payments/index.ts';
import type { RefundVisitReason } from './refund.act.ts';

export const visitRefundWords = inBoth({
  title: { vi: 'Hoàn trả phí', en: 'Fees given back' },
  given: { vi: 'Đã hoàn trả', en: 'Given back' },
  to: { vi: 'Người nhận lại tiền', en: 'Who has the money back' },
  slip: { vi: 'Phiếu', en: 'Slip' },
  identity: { vi: 'Số giấy tờ tùy thân', en: 'Identity paper' },
  requesterHint: {
    vi: (name: string) => `Để trống: ${name}`,
    en: (name: string) => `Left empty: ${name}`,
  },
  request: { vi: 'Chứng thực', en: 'Certification' },
});

const words = inBoth({
  'not-found': { vi: 'Không tìm thấy lượt chứng thực này.', en: 'There is no such visit.' },
  'not-allowed': {
    vi: 'Chỉ người thu phí chứng thực ở nơi này mới hoàn trả được. Nhờ họ làm.',
    en: 'Only who takes the fees of this office may give them back. Ask them.',
  },
});

/** Why nothing was given back, and what to do. */
export const refundVisitText = (reason: RefundVisitReason, language: Language): string =>
  reason.reason === 'not-found' || reason.reason === 'not-allowed'
    ? words(language)[reason.reason]
    : refundReasonText(reason as RefundReason, language);
