import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { UndoReason } from './undo.rules.ts';

export const undoWords = inBoth({
  undo: { vi: (did: string) => `Thu lại: ${did}`, en: (did: string) => `Undo: ${did}` },
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
    'undo-of-another': {
      vi: 'Việc vừa rồi do người khác làm; chỉ người đó thu lại được.',
      en: 'The last step was somebody else’s; only they may undo it.',
    },
  }),
);
