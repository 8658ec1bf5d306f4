import type { Says } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type Refund, type RefundReason, refundGroundText, refundReasonText } from '../../payments/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { RefundHereReason } from './refund.act.ts';

export const refundWords = inBoth({
  open: { vi: 'Hoàn trả phí, lệ phí', en: 'Give fees back' },
  hint: {
    vi: 'Trả bằng tiền đang có ở quầy, chưa bàn giao. Biên lai giữ nguyên; người nhận ký phiếu hoàn trả.',
    en: 'Paid out of what lies at the counter. The receipt stays as it is; whoever has the money back signs a slip.',
  },
  charges: { vi: 'Khoản hoàn trả', en: 'What is given back' },
  line: {
    vi: (name: string, sum: string, receipt: string) => `${name}: ${sum}, biên lai ${receipt}`,
    en: (name: string, sum: string, receipt: string) => `${name}: ${sum}, receipt ${receipt}`,
  },
  part: { vi: 'Số tiền hoàn trả, nếu chỉ một phần', en: 'How much, where it is a part' },
  partHint: {
    vi: 'Ví dụ 50.000. Bỏ trống: hoàn trả hết khoản đã chọn.',
    en: 'Such as 50.000. Empty: all of what is chosen.',
  },
  ground: { vi: 'Vì sao hoàn trả', en: 'Why' },
  reason: { vi: 'Lý do cụ thể', en: 'In detail' },
  who: { vi: 'Người nhận lại tiền', en: 'Who has the money back' },
  press: { vi: 'Hoàn trả', en: 'Give back' },
  print: { vi: 'In phiếu hoàn trả', en: 'Print the slip for money given back' },
  printPaid: { vi: 'In phiếu thu', en: 'Print the slip for money taken' },
  fact: { vi: 'Đã hoàn trả', en: 'Given back' },
});

/** `100.000 đồng lúc 09:10 20/02/2019: Công dân rút hồ sơ, số 07/HTP`. */
export const refundFacts = (refunds: readonly Refund[], language: Language): { key: string; value: string }[] =>
  refunds.length === 0
    ? []
    : [
        {
          key: refundWords(language).fact,
          value: refunds
            .map(
              ({ sum, at, ground, number }) =>
                `${formatDong(sum)}, ${formatMoment(at)}, ${refundGroundText(ground, language)}, ${String(number).padStart(2, '0')}/HTP`,
            )
            .join('; '),
        },
      ];

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
