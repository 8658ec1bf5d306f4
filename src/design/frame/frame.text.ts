import { inBoth } from '#platform/text/index.ts';

/** What the frame around every page says. */
export const frameWords = inBoth({
  printed: {
    vi: (moment: string, where: string) => `Lập lúc ${moment}${where && ` · ${where}`}`,
    en: (moment: string, where: string) => `Made at ${moment}${where && ` · ${where}`}`,
  },
  name: { vi: 'Một Cửa', en: 'Một Cửa' },
  wrong: { vi: 'Lỗi', en: 'Error' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  main: { vi: 'Chính', en: 'Main' },
  demonstration: { vi: 'Bản trình diễn', en: 'Demonstration' },
  clock: {
    vi: (day: string, time: string) => `${day}, ${time}`,
    en: (day: string, time: string) => `${day}, ${time}`,
  },
  anHour: { vi: '+1 giờ', en: '+1 hour' },
  aDay: { vi: '+1 ngày', en: '+1 day' },
  toDay: { vi: 'Đến ngày', en: 'To the day' },
  go: { vi: 'Chuyển', en: 'Move' },
  inThe2019: { vi: 'Bối cảnh 2019', en: 'The world of 2019' },
  inTheNow: { vi: 'Bối cảnh hiện nay', en: 'The world of today' },
  moveClock: { vi: 'Chỉnh đồng hồ trình diễn', en: 'Move the demonstration clock' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  dark: { vi: 'Nền tối', en: 'Dark' },
  light: { vi: 'Nền sáng', en: 'Light' },
  work: { vi: 'Công việc', en: 'Work' },
  more: { vi: 'Mục khác', en: 'More' },
  account: { vi: 'Tìm kiếm và tài khoản', en: 'Search and account' },
  find: { vi: 'Tìm hồ sơ theo mã, tên, số giấy tờ', en: 'Find a dossier by code, name or paper number' },
  findShort: { vi: 'Mã hồ sơ, tên, số giấy tờ', en: 'Code, name, ID number' },
  leave: { vi: 'Thoát', en: 'Sign out' },
  dossiers: { vi: (_n: number) => 'hồ sơ', en: (n: number) => (n === 1 ? 'dossier' : 'dossiers') },
  dossiersLate: {
    vi: (_n: number) => 'hồ sơ, có hồ sơ trễ',
    en: (n: number) => (n === 1 ? 'dossier, late' : 'dossiers, late ones among them'),
  },
  weekdays: {
    vi: 'Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy|Chủ nhật',
    en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  },
});
