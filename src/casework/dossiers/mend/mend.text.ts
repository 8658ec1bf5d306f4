import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { MendReason } from './mend.act.ts';

export const mendWords = inBoth({
  mendWhy: {
    vi: (why: string) => `Bị trả lại vì: ${why}. Thời hạn vẫn chạy.`,
    en: (why: string) => `Sent back because: ${why}. The time runs on.`,
  },
  mended: { vi: 'Đã hoàn thiện những gì', en: 'What was mended' },
  mend: { vi: 'Hoàn thiện xong, chờ bàn giao lại', en: 'Mended, to be handed over again' },
});

export const mendReasonText = saysWith<MendReason>(
  inBoth({
    'mended-what': {
      vi: 'Ghi đã hoàn thiện những gì, ít nhất 5 chữ cái: nơi trả lại cần biết.',
      en: 'Say what was mended, 5 letters or more: the office that sent it back must know.',
    },
  }),
);
