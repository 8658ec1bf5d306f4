import { inBoth, many } from '#platform/text/index.ts';

/** What an administrator has to see to, each in a sentence. */
export const toDoWords = inBoth({
  title: { vi: 'Việc cần làm', en: 'To do' },
  none: { vi: 'Không có việc nào cần làm', en: 'Nothing to see to' },
  now: { vi: 'Ngay', en: 'Now' },
  soon: { vi: 'Sắp tới', en: 'Soon' },
  later: { vi: 'Khi có thể', en: 'When there is time' },
  jobs: {
    vi: (n: number) => `${n} việc chạy nền chưa làm được`,
    en: (n: number) => `${many(n, 'background job')} failed`,
  },
  jobsNext: { vi: 'Xem nguyên nhân, thử lại hoặc thôi.', en: 'See why; try again or give up.' },
  end: {
    vi: (unit: string, n: number, day: string) =>
      `${unit} chưa kết thúc được: đến ${day} còn ${n} việc phải đóng trước`,
    en: (unit: string, n: number, day: string) => `${unit} could not end: on ${day} ${many(n, 'thing')} stood open`,
  },
  endNext: { vi: 'Đóng xong thì ghi lại việc kết thúc.', en: 'Once they are closed, write its end again.' },
  resets: {
    vi: (n: number) => `${n} đề nghị cấp lại mật khẩu chờ người thứ hai`,
    en: (n: number) => `${many(n, 'password reset')} wait for a second person`,
  },
  locked: {
    vi: (n: number) => `${n} người đang bị tạm khóa vì nhập sai mật khẩu`,
    en: (n: number) => `${many(n, 'official')} locked out by wrong passwords`,
  },
  lockedNext: { vi: 'Khóa tự hết sau 15 phút; mở sớm thì ghi lý do.', en: 'It ends by itself after 15 minutes.' },
  year: {
    vi: (year: number, books: number, days: number) => `Năm ${year}: ${books} sổ chưa mở, ${days} ngày nghỉ chưa khai`,
    en: (year: number, books: number, days: number) =>
      `${year}: ${many(books, 'book')} to open, ${many(days, 'holiday')} to declare`,
  },
  yearNext: { vi: 'Mở bằng một lần bấm, xem trước.', en: 'Opened in one press, seen before.' },
  alone: {
    vi: (n: number) => `${n} người đang vắng chưa có người thay`,
    en: (n: number) => `${many(n, 'official')} away without a substitute`,
  },
  absencesEnd: {
    vi: (n: number, days: number) => `${n} lần vắng hết trong ${days} ngày tới`,
    en: (n: number, days: number) => `${many(n, 'absence')} end within ${days} days`,
  },
  authoritiesEnd: {
    vi: (n: number, days: number) => `${n} văn bản giao ký hết hạn trong ${days} ngày tới`,
    en: (n: number, days: number) => `${many(n, 'paper')} of authority to sign end within ${days} days`,
  },
  authoritiesNext: { vi: 'Còn cần thì ghi văn bản mới.', en: 'Write a new one where it is still needed.' },
  vacant: {
    vi: (n: number, units: number) => `${n} chức danh đang trống ở ${units} đơn vị`,
    en: (n: number, units: number) => `${many(n, 'post')} vacant at ${many(units, 'unit')}`,
  },
  more: { vi: (n: number) => `và ${n} đơn vị khác`, en: (n: number) => `and ${n} more` },
  nameOnly: {
    vi: (n: number) => `${n} thủ tục mới có tên, chưa nhận được ở quầy`,
    en: (n: number) => `${many(n, 'procedure')} known by name alone`,
  },
  thin: {
    vi: (n: number) => `${n} thủ tục chưa đủ dữ liệu`,
    en: (n: number) => `${many(n, 'procedure')} without full data`,
  },
  catalogueNext: {
    vi: 'Soạn phiên bản mới để bổ sung phần thiếu.',
    en: 'Write a version that says what is lacking.',
  },
});
