import { inBoth, type Language } from '#platform/text/index.ts';
import type { HoursReason } from './hours.act.ts';
import type { TimeReason } from './hours.rules.ts';

export const hoursWords = inBoth({
  title: { vi: 'Giờ ký của lãnh đạo', en: 'When leaders sign' },
  under: {
    vi: 'Lịch trực công khai lấy giờ ở đây, người trực theo chức danh và vắng mặt.',
    en: 'The public roster takes its hours from here; who is there follows from posts and absences.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  post: { vi: 'Chức danh', en: 'Post' },
  holders: { vi: 'Người giữ', en: 'Held by' },
  day1: { vi: 'Thứ Hai', en: 'Monday' },
  day2: { vi: 'Thứ Ba', en: 'Tuesday' },
  day3: { vi: 'Thứ Tư', en: 'Wednesday' },
  day4: { vi: 'Thứ Năm', en: 'Thursday' },
  day5: { vi: 'Thứ Sáu', en: 'Friday' },
  day6: { vi: 'Thứ Bảy', en: 'Saturday' },
  day7: { vi: 'Chủ nhật', en: 'Sunday' },
  none: { vi: 'Chưa có chức danh nào ký.', en: 'No post signs yet.' },
  bring: { vi: 'Nhập giờ ký từ tệp', en: 'Bring signing hours' },
  bringShort: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  undo: {
    vi: 'Giờ trước còn trong sự kiện của chức danh; ghi nhầm thì nhập lại giờ đúng.',
    en: 'The hours before stay in the events of the post; wrong ones are written over with the right ones.',
  },
  twice: { vi: 'Chức danh này đã có ở dòng trên.', en: 'This post stands in a line above.' },
  noPost: {
    vi: (title: string, unit: string) => `Không có chức danh ký “${title}” ở “${unit}” trong các đơn vị bạn trông coi.`,
    en: (title: string, unit: string) => `There is no signing post “${title}” at “${unit}” among those you look after.`,
  },
});

const reasons = inBoth({
  'not-found': {
    vi: 'Chức danh này không thuộc đơn vị bạn trông coi.',
    en: 'This post is not among those you look after.',
  },
  'changed-meanwhile': {
    vi: 'Có người vừa ghi giờ ký của một chức danh trong tệp. Tải danh sách ra lại rồi nhập lại.',
    en: 'Somebody has just written the hours of a post in this file. Take the list away again and bring it anew.',
  },
  'time-unreadable': {
    vi: (day: string, what: string) =>
      `${day}: không đọc được “${what}”. Ghi như 08:00-10:30, nhiều lần thì cách nhau một dấu cách.`,
    en: (day: string, what: string) =>
      `${day}: “${what}” cannot be read. Write 08:00-10:30, several with a blank between.`,
  },
  'time-overlaps': {
    vi: (day: string, what: string) => `${day}: các giờ “${what}” chồng lên nhau.`,
    en: (day: string, what: string) => `${day}: the times “${what}” overlap.`,
  },
});

export function hoursReasonText(why: HoursReason | TimeReason, language: Language): string {
  const said = reasons(language);
  if ('weekday' in why) return said[why.reason](hoursWords(language)[`day${why.weekday}`], why.what);
  return said[why.reason];
}
