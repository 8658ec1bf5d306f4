import { inBoth } from '#platform/text/index.ts';

/** Words of the calendar's pages. */
export const calendarWords = inBoth({
  title: { vi: 'Lịch làm việc', en: 'Working calendars' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  lead: {
    vi: 'Mỗi cấp khai ngày nghỉ, ngày làm bù và giờ làm việc của mình; đơn vị bên trong dùng theo, trừ khi tự khai khác.',
    en: 'Each level declares its days off, make-up days and hours; units inside follow unless they say otherwise.',
  },
  layers: { vi: 'Nơi khai lịch', en: 'Who declares' },
  layer: { vi: 'Lịch', en: 'Calendar' },
  scope: { vi: 'Áp dụng', en: 'Holds for' },
  national: { vi: 'cả nước', en: 'the whole country' },
  province: { vi: 'toàn tỉnh', en: 'the province' },
  unit: { vi: 'đơn vị và các đơn vị bên trong', en: 'the unit and those inside it' },
  daysOfYear: { vi: (year: number) => `Ngày đặc biệt năm ${year}`, en: (year: number) => `Special days in ${year}` },
  announced: { vi: 'Lịch nghỉ đã công bố', en: 'Holidays announced' },
  fromTo: { vi: (from: string, to: string) => `${from} – ${to}`, en: (from: string, to: string) => `${from} – ${to}` },
  inheritedAnnouncement: { vi: 'theo cấp trên', en: 'as the level above' },
  from: { vi: 'Công bố từ ngày', en: 'Announced from' },
  until: { vi: 'Công bố đến ngày', en: 'Announced until' },
  ofUnit: { vi: 'Xem lịch của một đơn vị', en: 'See the calendar of a unit' },
  unitLabel: { vi: 'Đơn vị', en: 'Unit' },
  see: { vi: 'Xem lịch', en: 'Show the calendar' },
  yearTitle: {
    vi: (name: string, year: number) => `${name}, năm ${year}`,
    en: (name: string, year: number) => `${name}, ${year}`,
  },
  otherYear: { vi: (year: number) => `Năm ${year}`, en: (year: number) => `Year ${year}` },
  workdays: {
    vi: (n: number) => `${n} ngày làm việc trong năm, tính cả ngày làm nửa buổi`,
    en: (n: number) => `${n} working days in the year, half-days among them`,
  },
  written: { vi: (day: string) => `Đã ghi lịch ngày ${day}`, en: (day: string) => `${day} is written` },
  moved: {
    vi: (n: number) =>
      n === 0
        ? 'Không có hồ sơ đang giải quyết nào đổi hạn.'
        : `Đã tính lại hạn của ${n} hồ sơ đang giải quyết; ngày hẹn đã in không đổi.`,
    en: (n: number) =>
      n === 0
        ? 'No open dossier changed its dates.'
        : `Dates of ${n} open dossiers were recomputed; printed dates stay.`,
  },
  provisional: {
    vi: 'Lịch nghỉ của năm này chưa được công bố đủ: ngày hẹn tính theo đây là tạm tính.',
    en: 'The holidays of this year are not all announced: dates counted by it are provisional.',
  },
  picture: { vi: 'Các tháng trong năm', en: 'The months of the year' },
  month: { vi: (n: number) => `Tháng ${n}`, en: (n: number) => months[n - 1] ?? '' },
  weekday: { vi: (n: number) => (n === 7 ? 'CN' : `T${n + 1}`), en: (n: number) => shortDays[n - 1] ?? '' },
  weekdayLong: {
    vi: (n: number) => ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'][n - 1] ?? '',
    en: (n: number) => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][n - 1] ?? '',
  },
  work: { vi: 'ngày làm việc', en: 'working day' },
  rest: { vi: 'nghỉ hằng tuần', en: 'weekly rest' },
  off: { vi: 'nghỉ', en: 'day off' },
  compensation: { vi: 'nghỉ bù', en: 'day off in lieu' },
  working: { vi: 'làm bù', en: 'make-up working day' },
  half: { vi: 'làm nửa ngày', en: 'half a working day' },
  legend: { vi: 'Chú thích', en: 'Legend' },
  specialDays: { vi: 'Ngày đặc biệt', en: 'Special days' },
  noDays: { vi: 'Năm này chưa khai ngày đặc biệt nào', en: 'No special day is declared for this year' },
  day: { vi: 'Ngày', en: 'Day' },
  kind: { vi: 'Loại', en: 'Kind' },
  name: { vi: 'Tên ngày', en: 'Name' },
  by: { vi: 'Nơi khai', en: 'Declared by' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  act: { vi: 'Việc', en: 'Act' },
  change: { vi: 'Sửa', en: 'Change' },
  changeAbout: { vi: (day: string) => ` ngày ${day}`, en: (day: string) => ` ${day}` },
  bring: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  add: { vi: 'Khai ngày mới', en: 'Declare a day' },
  hours: { vi: 'Giờ làm việc', en: 'Working hours' },
  hoursFrom: { vi: 'Từ ngày', en: 'From' },
  closed: { vi: 'nghỉ', en: 'off' },
  counters: { vi: 'Giờ mở cửa của Bộ phận Một cửa', en: 'Opening hours of the one-stop counters' },
  countersLead: {
    vi: 'Giờ nhận và trả hồ sơ; không phải ngày làm việc để tính thời hạn. Nơi không có dòng riêng mở theo giờ làm việc.',
    en: 'To receive and return; not the working days of a deadline. A counter without a line is open in working hours.',
  },
  scroll: { vi: (table: string) => `${table}, cuộn ngang được`, en: (table: string) => `${table}, scrolls sideways` },
});

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
