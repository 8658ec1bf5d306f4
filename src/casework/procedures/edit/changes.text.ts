import { inBoth, many } from '#platform/text/index.ts';

export const changesWords = inBoth({
  through: { vi: 'Mỗi phiên bản đổi gì', en: 'What each version changed' },
  changedFrom: {
    vi: (day: string, n: number) => `Từ ${day}: ${n} chỗ khác phiên bản trước`,
    en: (day: string, n: number) => `From ${day}: ${many(n, 'difference')} from the version before`,
  },
  versionBefore: { vi: 'Phiên bản trước', en: 'The version before' },
  thisVersion: { vi: 'Phiên bản này', en: 'This version' },
});
