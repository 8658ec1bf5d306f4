import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import { authorityRefusals } from '../return-result/standing.text.ts';
import type { WithdrawReason } from './withdraw.act.ts';

export const withdrawWords = inBoth({
  open: { vi: 'Công dân rút hồ sơ', en: 'The citizen withdraws it' },
  hint: {
    vi: 'Việc giải quyết dừng hẳn, khoản chưa nộp không thu nữa. Trả lại toàn bộ giấy tờ đã nộp cho người rút.',
    en: 'Nothing more is done, and what is not paid yet is not asked for. All papers go back to whoever withdraws it.',
  },
  who: { vi: 'Người đề nghị rút', en: 'Who asks for it back' },
  reason: { vi: 'Lý do rút hồ sơ', en: 'Why it is withdrawn' },
  withdraw: { vi: 'Rút hồ sơ, trả lại giấy tờ', en: 'Withdraw, give the papers back' },
  by: { vi: 'Người rút', en: 'Withdrawn by' },
});

export const withdrawReasonText = saysWith<WithdrawReason>(
  inBoth({
    'decided-already': {
      vi: 'Kết quả đã được ký: hồ sơ không rút được nữa.',
      en: 'The result has been signed: it cannot be withdrawn any more.',
    },
    'withdrawn-why': {
      vi: 'Ghi lý do rút hồ sơ theo lời công dân, ít nhất 5 chữ cái.',
      en: 'Say why it is withdrawn, as the citizen says, in 5 letters or more.',
    },
    ...authorityRefusals,
    'collector-name-missing': { vi: 'Ghi họ tên người rút hồ sơ.', en: 'Give the name of who withdraws it.' },
    'collector-identity-missing': {
      vi: 'Ghi số giấy tờ của người rút hồ sơ.',
      en: 'Give the paper number of who withdraws it.',
    },
    'owner-only': {
      vi: 'Thủ tục này không ủy quyền: chỉ chính chủ hồ sơ được rút.',
      en: 'Nobody may act for the owner here: only the person concerned may withdraw it.',
    },
  }),
);
