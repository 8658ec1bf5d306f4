import { inBoth, type Language } from '#platform/text/index.ts';
import type { Supplement } from './supplement.store.ts';

const words = inBoth({
  late: {
    vi: 'Yêu cầu khi đã quá ngày hẹn, thời hạn không dừng',
    en: 'Asked when the promised day was past: the time runs on',
  },
  'after-checking': { vi: 'Yêu cầu sau thời gian kiểm tra hồ sơ', en: 'Asked after the time for checking' },
  agreed: { vi: (who: string) => `${who} đồng ý`, en: (who: string) => `${who} agreed` },
});

/** What was asked for and why; when it was not in the time for it, and which head agreed. */
export function askedTold(
  { items, reason, timing, agreed_by }: Supplement,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const said = words(language);
  const marked = timing === 'late' || timing === 'after-checking' ? said[timing] : undefined;
  const head = agreed_by && names.get(agreed_by);
  const parts = [`${items.map(({ name }) => name).join('; ')}. ${reason}`, marked, head && said.agreed(head)];
  return parts.filter(Boolean).join(' · ');
}
