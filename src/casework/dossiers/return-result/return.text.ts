import type { Says } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { type ReceiptReason, receiptReasonText } from '../../payments/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import type { ReturnReason } from './return.rules.ts';

export const returnWords = inBoth({
  collector: { vi: 'Người nhận kết quả', en: 'Who collects' },
  owed: { vi: (sum: string) => `Còn phải thu ${sum}`, en: (sum: string) => `${sum} to be paid` },
  paid: { vi: 'Đã thu đủ', en: 'Taken in full' },
  returnResult: { vi: 'Trả kết quả', en: 'Return the result' },
});

export const returnReasonText: Says<ReturnReason | FlowReason> = (reason, language) => {
  if (reason.reason === 'still-owed') return money(language).owed(formatDong(BigInt(reason.sum)));
  return 'kind' in reason ? receiptReasonText(reason, language) : own(reason, language);
};

const money = inBoth({
  owed: {
    vi: (sum: string) => `Còn phải thu ${sum}. Thu tiền rồi đánh dấu “Đã thu đủ”.`,
    en: (sum: string) => `${sum} are still to be paid. Take the money and tick “taken in full”.`,
  },
});

const own = saysWith<Exclude<ReturnReason, { reason: 'still-owed' } | ReceiptReason>>(
  inBoth({
    'collector-name-missing': { vi: 'Ghi họ tên người nhận kết quả.', en: 'Give the name of who collects.' },
    'collector-identity-missing': {
      vi: 'Ghi số giấy tờ của người nhận kết quả.',
      en: 'Give the paper number of who collects.',
    },
    'owner-only': {
      vi: 'Kết quả của thủ tục này chỉ trả cho chính chủ hồ sơ.',
      en: 'This result is handed only to the person concerned.',
    },
    'originals-held': {
      vi: 'Còn giữ bản chính. Trả bản chính cho người nhận ký, rồi đánh dấu “Đã trả đủ”.',
      en: 'Originals are kept here. Give them back, have them signed for, and tick it.',
    },
    'collected-before': { vi: 'Kết quả đã được trả trước đó.', en: 'The result was handed out before.' },
  }),
);
