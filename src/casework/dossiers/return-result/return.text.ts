import type { Says } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { type ReceiptReason, receiptReasonText } from '../../payments/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import type { ReturnReason } from './return.rules.ts';
import { authorityRefusals } from './standing.text.ts';

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
    'slip-paper-missing': {
      vi: 'Chọn giấy tờ đã đối chiếu thay cho giấy hẹn.',
      en: 'Choose which paper was compared instead of the slip.',
    },
    'slip-number-missing': {
      vi: 'Ghi số của giấy tờ đã đối chiếu, ít nhất 3 ký tự.',
      en: 'Give the number of the paper compared, 3 characters or more.',
    },
    'slip-identity-differs': {
      vi: 'Số này khác số ghi trong hồ sơ. Xem lại giấy tờ và người đến; nếu giấy tờ đã đổi, đối chiếu với giấy tờ khác.',
      en: 'The dossier has another number. Look at the paper and the person again; if it was replaced, compare another paper.',
    },
    'owner-only': {
      vi: 'Thủ tục này không cho ủy quyền: kết quả chỉ trả cho chính chủ hồ sơ. Mời chủ hồ sơ đến nhận.',
      en: 'No authorisation is allowed here: the result is handed only to the person concerned. Ask them to come.',
    },
    ...authorityRefusals,
    'both-at-return': {
      vi: 'Thủ tục này buộc cả hai bên cùng có mặt khi nhận kết quả và ký sổ. Mời bên còn lại đến; cùng ký sổ rồi đánh dấu “Cả hai bên có mặt”.',
      en: 'Both parties must be present when this result is handed over, and sign the book. Ask the other one to come, then tick it.',
    },
    'originals-held': {
      vi: 'Còn giữ bản chính. Trả bản chính cho người nhận ký, rồi đánh dấu “Đã trả đủ”.',
      en: 'Originals are kept here. Give them back, have them signed for, and tick it.',
    },
    'at-the-post': {
      vi: 'Kết quả đang trên đường bưu điện. Ghi “Không phát được” khi bưu điện hoàn lại, rồi trả tại quầy.',
      en: 'The result is at the post. Write down that it came back, then return it at the counter.',
    },
    'collected-before': { vi: 'Kết quả đã được trả trước đó.', en: 'The result was handed out before.' },
  }),
);
