import { inBoth } from '#platform/text/index.ts';

export const deadlineWords = inBoth({
  provisional: {
    vi: 'tạm tính: chưa có lịch nghỉ chính thức của những ngày này',
    en: 'provisional: the official holidays of these days are not known here',
  },
});
