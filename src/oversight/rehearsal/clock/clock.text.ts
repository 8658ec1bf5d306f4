import { inBoth } from '#platform/text/index.ts';

export const clockWords = inBoth({
  title: { vi: 'Đồng hồ trình diễn', en: 'Demonstration clock' },
  'not-forward': {
    vi: 'Đồng hồ chỉ chạy tới, không lùi. Chọn một thời điểm sau thời điểm hiện tại.',
    en: 'The clock only moves forward. Choose a moment after the present one.',
  },
  'too-far': {
    vi: 'Đồng hồ chỉ đi tới hết ngày 31/12/2027, là ngày cuối có lịch làm việc.',
    en: 'The clock goes no further than 31/12/2027, the last day with a calendar.',
  },
  'not-in-demonstration': {
    vi: 'Chỉ bản trình diễn có đồng hồ chỉnh được.',
    en: 'Only a demonstration has a clock that can be moved.',
  },
  unreadable: {
    vi: 'Không đọc được ngày. Ghi ngày/tháng/năm, ví dụ 21/02/2019.',
    en: 'The day cannot be read. Write day/month/year, such as 21/02/2019.',
  },
  back: { vi: 'Quay lại', en: 'Back' },
});
