import { inBoth } from '#platform/text/index.ts';
import { answerReasons } from '../extend/answer.text.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { ReplyReason } from './reply.rules.ts';

export const replyReasonText = saysWith<ReplyReason>(
  inBoth({
    ...answerReasons,
    'letter-missing': { vi: 'Ghi số văn bản trả lời.', en: 'Give the number of the letter.' },
    'asker-over': {
      vi: 'Hồ sơ đã có kết quả hoặc đã kết thúc: không cần trả lời nữa.',
      en: 'The dossier has its result or is over: no answer is needed any more.',
    },
  }),
);
