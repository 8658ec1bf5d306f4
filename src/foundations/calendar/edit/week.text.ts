import { inBoth, type Language } from '#platform/text/index.ts';
import { calendarWords } from '../calendar.text.ts';
import type { SetWeekReason } from './week.act.ts';

export const weekWords = inBoth({
  open: { vi: 'Đổi giờ làm việc', en: 'Change the working hours' },
  title: { vi: (layer: string) => `Giờ làm việc: ${layer}`, en: (layer: string) => `Working hours: ${layer}` },
  lead: {
    vi: 'Giờ mới áp dụng từ một ngày, cho nơi này và mọi đơn vị theo lịch này. Hạn của hồ sơ đang giải quyết được tính lại; ngày đã hẹn trên giấy không đổi.',
    en: 'New hours hold from a day on, here and for every unit that follows. Open deadlines are counted anew; dates printed on slips stay.',
  },
  from: { vi: 'Áp dụng từ ngày', en: 'From' },
  fromHint: { vi: 'Hôm nay hoặc ngày sau.', en: 'Today or later.' },
  hoursHint: {
    vi: 'Viết 07:30-12:00 13:30-17:00. Ngày nghỉ để trống.',
    en: 'Written 07:30-12:00 13:30-17:00. Leave a day off empty.',
  },
  basis: { vi: 'Căn cứ: số, ngày văn bản', en: 'Basis: number and day' },
  look: { vi: 'Xem trước thay đổi', en: 'See what would change' },
  weekday: { vi: 'Thứ', en: 'Weekday' },
  goOn: { vi: 'Sửa tiếp', en: 'Go on editing' },
  write: { vi: 'Xác nhận giờ mới', en: 'Confirm the new hours' },
  takeBack: { vi: 'Hủy giờ từ ngày này', en: 'Take these hours back' },
  back: { vi: 'Về lịch', en: 'Back to the calendar' },
  mend: { vi: 'Cần sửa lại', en: 'There is a problem' },
  undoable: {
    vi: 'Hủy được đến hết ngày bắt đầu áp dụng.',
    en: 'They can be taken back until the day they begin on is over.',
  },
});

const reasons = inBoth({
  'day-unreadable': { vi: 'Ghi ngày áp dụng, như 15/04/2019.', en: 'Give the day, such as 15/04/2019.' },
  'day-passed': {
    vi: 'Ngày đã qua: hồ sơ đã tính thời hạn theo giờ cũ.',
    en: 'The day has passed: deadlines were counted by the old hours.',
  },
  'week-known': {
    vi: 'Đã ghi giờ áp dụng từ ngày này. Hủy giờ ấy trước rồi ghi lại.',
    en: 'Hours from this day are written already. Take them back first.',
  },
  'never-open': { vi: 'Ghi giờ của ít nhất một ngày trong tuần.', en: 'Give the hours of one day at least.' },
  'nothing-changes': { vi: 'Giờ này đang áp dụng, không có gì thay đổi.', en: 'These are the hours that hold.' },
  'basis-missing': { vi: 'Ghi căn cứ: số, ngày văn bản.', en: 'Give the basis: number and day.' },
  'not-found': { vi: 'Không có lịch này.', en: 'There is no such calendar.' },
  'week-begun': {
    vi: 'Giờ này đã áp dụng: ghi giờ khác từ hôm nay.',
    en: 'They hold already: write others from today.',
  },
  'changed-meanwhile': {
    vi: 'Có người vừa sửa giờ này. Xem lại lịch rồi ghi lại.',
    en: 'Somebody has just changed these hours. Look again.',
  },
});
const unreadable = inBoth({
  said: {
    vi: (day: string) =>
      `${day}: không đọc được giờ. Viết như 07:30-12:00 13:30-17:00, buổi sau không chồng buổi trước.`,
    en: (day: string) => `${day}: the hours cannot be read. Write 07:30-12:00 13:30-17:00, without overlap.`,
  },
});

export const weekReasonText = (why: SetWeekReason, language: Language): string =>
  why.reason === 'hours-unreadable'
    ? unreadable(language).said(calendarWords(language).weekdayLong(why.weekday))
    : reasons(language)[why.reason];
