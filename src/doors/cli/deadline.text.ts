import { inBoth } from '#platform/text/index.ts';

export const deadlineWords = inBoth({
  provisional: { vi: 'tạm tính: lịch nghỉ chưa công bố', en: 'provisional: holidays not announced yet' },
});
