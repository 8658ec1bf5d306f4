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
  movedTo: {
    vi: (moment: string) => `Đồng hồ trình diễn đã tới ${moment}`,
    en: (moment: string) => `The demonstration clock is now at ${moment}`,
  },
  nothingRang: {
    vi: 'Trên đường không có việc hẹn giờ nào đến hạn. Ngày hẹn, việc trễ và lịch của mọi trang tính theo giờ mới.',
    en: 'No timer fell due on the way. Days, lateness and calendars of every page go by the new time.',
  },
  rang: {
    vi: 'Việc hẹn giờ đến hạn trên đường, đã làm lần lượt theo thời gian, mỗi việc đúng vào lúc của nó:',
    en: 'Timers that fell due on the way, done in order of time, each at its own moment:',
  },
  notDone: {
    vi: (n: number) => `${n} việc đến hạn chưa làm được, vẫn giữ và thử lại.`,
    en: (n: number) => `${n} due could not be done; kept and tried again.`,
  },
  jobs: { vi: 'Xem việc chạy nền', en: 'See background jobs' },
  back: { vi: 'Quay lại', en: 'Back' },
});
