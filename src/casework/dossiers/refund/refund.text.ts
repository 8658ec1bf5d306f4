import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { type RefundReason, refundReasonText } from '../../payments/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { RefundHereReason } from './refund.act.ts';

const own = saysWith<Exclude<RefundHereReason, RefundReason>>(
  inBoth({
    'collector-name-missing': { vi: 'Ghi họ tên người nhận lại tiền.', en: 'Give the name of who has the money back.' },
    'collector-identity-missing': {
      vi: 'Ghi số giấy tờ của người nhận lại tiền.',
      en: 'Give the paper number of who has the money back.',
    },
    'owner-only': {
      vi: 'Thủ tục này không cho ủy quyền: tiền chỉ trả cho chính chủ hồ sơ. Mời chủ hồ sơ đến nhận.',
      en: 'No authorisation is allowed here: the money goes back only to the person concerned. Ask them to come.',
    },
  }),
);

const money = [
  'refund-nothing',
  'refund-unpaid',
  'refunded-before',
  'drawer-short',
  'part-unreadable',
  'part-of-many',
  'part-too-much',
  'refund-ground-missing',
  'refund-ground-other',
  'refund-why-missing',
];

export const refundHereText: Says<RefundHereReason> = (reason, language) =>
  money.includes(reason.reason)
    ? refundReasonText(reason as RefundReason, language)
    : own(reason as Exclude<RefundHereReason, RefundReason>, language);
