import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { UndoReason } from './undo.rules.ts';

export const undoWords = inBoth({
  undo: { vi: (did: string) => `Thu lại: ${did}`, en: (did: string) => `Undo: ${did}` },
  numbered: {
    vi: 'Thu lại được cho tới khi người tiếp theo làm việc với hồ sơ và giấy chưa in. Số đã cấp được hủy kèm lý do, không cấp lại.',
    en: 'Until the next hand acts and while the paper is not printed. Its number is voided with the reason and never given again.',
  },
  promised: {
    vi: 'Thu lại được cho tới khi người tiếp theo làm việc với hồ sơ và giấy ghi ngày hẹn mới chưa in. Ngày hẹn trước có hiệu lực lại.',
    en: 'Until the next hand acts and while the paper with the new day is not printed. The day promised before holds again.',
  },
  whyPromised: { vi: 'Lý do thu lại ngày hẹn mới', en: 'Why the new day is taken back' },
  why: { vi: 'Lý do thu lại, hủy số', en: 'Why it is taken back and its number voided' },
  hint: {
    vi: 'Thu lại được cho tới khi người tiếp theo làm việc với hồ sơ. Nhật ký vẫn ghi cả hai.',
    en: 'Until the next hand acts on the dossier. The record keeps both.',
  },
});

export const undoReasonText = saysWith<UndoReason>(
  inBoth({
    'nothing-to-undo': {
      vi: 'Không còn việc nào thu lại được: người tiếp theo đã làm việc với hồ sơ, hoặc việc vừa làm không thu lại được.',
      en: 'There is nothing to undo: the next hand has acted, or the last step cannot be undone.',
    },
    'printed-already': {
      vi: 'Giấy của việc này đã in, người dân có thể đã cầm: không thu lại được nữa.',
      en: 'Its paper has been printed and the citizen may hold it: it cannot be taken back any more.',
    },
    'undo-why': {
      vi: 'Ghi lý do thu lại, ít nhất 5 chữ cái: số đã cấp hoặc ngày hẹn mới được hủy kèm lý do này.',
      en: 'Say why, in 5 letters or more: the number or the new day it gave is voided with this reason.',
    },
    'undo-of-another': {
      vi: 'Việc vừa rồi do người khác làm; chỉ người đó thu lại được.',
      en: 'The last step was somebody else’s; only they may undo it.',
    },
  }),
);
