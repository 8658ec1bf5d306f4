import { absenceText } from '#foundations/staffing/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { IsAway } from './absence.rules.ts';

const words = inBoth({
  'is-away': {
    vi: (how: string) => `Người được chọn đang vắng: ${how}. Chọn người khác, hoặc ghi lý do vẫn chọn.`,
    en: (how: string) => `Whoever was chosen is away: ${how}. Choose another, or say why.`,
  },
});

/** How whoever was chosen is away, and what to do. */
export const isAwayText = ({ away }: IsAway, language: Language): string =>
  words(language)['is-away'](absenceText(away, language));
