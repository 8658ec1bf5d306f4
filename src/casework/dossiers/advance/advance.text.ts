import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import { manyReasonText } from '../flow/many.text.ts';
import type { AdvanceReason } from './advance.act.ts';
import type { PresentManyReason } from './present-many.act.ts';

export const advanceWords = inBoth({
  note: { vi: 'Ý kiến, ghi chú', en: 'Opinion, note' },
  refuseWhy: {
    vi: 'Đề nghị không cấp thì ghi rõ lý do: được in trên thông báo gửi công dân.',
    en: 'To refuse, say why: it is printed on the letter to the person.',
  },
  pass: { vi: 'Chuyển bước tiếp theo', en: 'Pass it on' },
  present: { vi: 'Trình lãnh đạo ký', en: 'Lay before the leader' },
});

/** What passing it on comes to: the act of the step that opens, in the officer's words. */
export const passWords = inBoth({
  assign: { vi: 'Chuyển phân công', en: 'Pass on to be assigned' },
  process: { vi: 'Chuyển xử lý tiếp', en: 'Pass on to be settled' },
  consult: { vi: 'Lấy ý kiến', en: 'Ask for an opinion' },
  approve: { vi: 'Trình duyệt', en: 'Lay before the head' },
  present: { vi: 'Chuyển văn phòng trình ký', en: 'Pass on to the office' },
  sign: { vi: 'Trình ký', en: 'Lay before the signer' },
  clerk: { vi: 'Chuyển văn thư', en: 'Pass on to be numbered' },
  cash: { vi: 'Chuyển thu phí', en: 'Pass on for the fee' },
  wait: { vi: 'Chuyển chờ', en: 'Pass on to wait' },
  return: { vi: 'Chuyển trả kết quả', en: 'Pass on to be returned' },
});

export const advanceReasonText = saysWith<AdvanceReason>(
  inBoth({
    'held-by-another': {
      vi: 'Hồ sơ được phân công cho người khác thụ lý.',
      en: 'The dossier is assigned to another officer.',
    },
    'refusal-without-grounds': {
      vi: 'Ghi rõ lý do không cấp ở ô ý kiến: lý do này được in trên thông báo gửi công dân.',
      en: 'Say in the note why nothing is granted: the letter to the person prints it.',
    },
  }),
);

export const presentManyReasonText: Says<PresentManyReason> = (reason, language) =>
  manyReasonText(reason, advanceReasonText, language);
