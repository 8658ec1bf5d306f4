import { inBoth, many } from '#platform/text/index.ts';

const weekdaysVi = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
const weekdaysEn = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const homeWords = inBoth({
  title: { vi: 'Trang chủ', en: 'Home' },
  promise: {
    vi: 'Làm thủ tục ở một nơi, biết trước ngày có kết quả',
    en: 'One counter for every matter, and the day of your result known beforehand',
  },
  lead: {
    vi: (district: number, commune: number, communes: number) =>
      `${district} thủ tục của huyện, ${commune} thủ tục của ${communes} xã: cần giấy tờ gì, lệ phí bao nhiêu, hẹn trả ngày nào.`,
    en: (district: number, commune: number, communes: number) =>
      `${many(district, 'procedure')} of the district and ${commune} of its ${many(communes, 'commune')}: which papers, what fee, which day.`,
  },
  find: { vi: 'Bạn cần làm việc gì?', en: 'What do you need to do?' },
  findLabel: { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  findHint: {
    vi: 'Gõ như nói hằng ngày, có dấu hay không dấu đều được',
    en: 'Type it as you would say it, with or without diacritics',
  },
  findButton: { vi: 'Tìm', en: 'Search' },
  often: { vi: 'Thường tìm:', en: 'Often sought:' },
  track: { vi: 'Hồ sơ của bạn đến đâu rồi?', en: 'Where is your dossier?' },
  trackLabel: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  trackHint: { vi: 'Mã in trên giấy hẹn, không cần tài khoản', en: 'The code on your slip; no account needed' },
  trackButton: { vi: 'Tra cứu', en: 'Track' },
  example: { vi: (code: string) => `Ví dụ: ${code}`, en: (code: string) => `Such as ${code}` },
  matters: { vi: 'Việc nhiều người làm', en: 'What many people come for' },
  all: { vi: 'Xem tất cả thủ tục', en: 'See all procedures' },
  figures: { vi: 'Huyện đang làm việc ra sao', en: 'How the district is doing' },
  steps: { vi: 'Bốn bước là xong', en: 'Four steps' },
  look: { vi: 'Xem trước', en: 'Look first' },
  lookText: {
    vi: 'Tìm thủ tục, chuẩn bị đúng giấy tờ, biết lệ phí.',
    en: 'Find the procedure, bring the right papers, know the fee.',
  },
  hand: { vi: 'Nộp tại Một Cửa', en: 'Hand it in' },
  handText: {
    vi: 'Ở huyện hoặc ở xã. Bạn nhận giấy hẹn có mã và ngày trả.',
    en: 'At the district or your commune. You get a slip with a code and a day.',
  },
  follow: { vi: 'Theo dõi bằng mã', en: 'Follow it by its code' },
  followText: {
    vi: 'Hồ sơ ở phòng nào, còn mấy ngày, việc bạn cần làm.',
    en: 'Which office has it, how many days are left, what you need to do.',
  },
  collect: { vi: 'Nhận kết quả', en: 'Collect the result' },
  collectText: {
    vi: 'Tại quầy, đúng ngày ghi trên giấy hẹn.',
    en: 'At the counter, on the day printed on the slip.',
  },
  today: { vi: 'Đến nộp hôm nay', en: 'Come today' },
  fifteen: {
    vi: 'Hồ sơ nhận sau 15:00 được chuyển cho phòng chuyên môn vào đầu giờ làm việc hôm sau.',
    en: 'What is received after 15:00 goes to the office that settles it at the start of the next working day.',
  },
  closures: { vi: 'Ngày nghỉ sắp tới', en: 'Days of rest ahead' },
  restsOn: {
    vi: (day: string) => `Nghỉ ngày ${day}, không tính là ngày làm việc`,
    en: (day: string) => `Closed on ${day}, not counted as a working day`,
  },
  restsFrom: {
    vi: (from: string, to: string) => `Nghỉ từ ${from} đến ${to}, không tính là ngày làm việc`,
    en: (from: string, to: string) => `Closed from ${from} to ${to}, not counted as working days`,
  },
  sought: { vi: 'khai sinh, hộ kinh doanh, quyền sử dụng đất', en: 'khai sinh, hộ kinh doanh, quyền sử dụng đất' },
  birth: { vi: 'Khai sinh cho con', en: 'Register a birth' },
  shop: { vi: 'Mở hộ kinh doanh', en: 'Open a household business' },
  copies: { vi: 'Chứng thực bản sao', en: 'Certify a copy' },
  land: { vi: 'Đất đai, sổ đỏ', en: 'Land-use certificate' },
  marriage: { vi: 'Đăng ký kết hôn', en: 'Register a marriage' },
  house: { vi: 'Giấy phép xây nhà', en: 'Permit to build a house' },
  allowance: { vi: 'Trợ cấp hằng tháng', en: 'Monthly allowance' },
  insurance: { vi: 'Khai sinh kèm thẻ bảo hiểm y tế', en: 'Birth with a health-insurance card' },
  atCommune: { vi: 'Tại xã', en: 'At the commune' },
  atDistrict: { vi: 'Tại huyện', en: 'At the district' },
  throughCommune: { vi: 'Nộp tại xã, huyện quyết định', en: 'Handed in at the commune, settled by the district' },
  span: {
    vi: (from: string, clock: string, day: string) => `Từ ${from} đến ${clock} ngày ${day}`,
    en: (from: string, clock: string, day: string) => `From ${from} to ${clock} on ${day}`,
  },
  received: { vi: 'Hồ sơ đã tiếp nhận', en: 'Dossiers received' },
  outOf: {
    vi: (inTime: string, finished: string) => `${inTime} trên ${finished} hồ sơ có kết quả`,
    en: (inTime: string, finished: string) => `${inTime} of ${many(finished, 'result')}`,
  },
  rooms: { vi: 'Nơi nhận hồ sơ của các xã', en: 'Counters of the communes' },
  inTime: { vi: 'Xong trước hoặc đúng hạn', en: 'Finished early or in time' },
  running: { vi: 'Đang giải quyết', en: 'Being settled' },
  late: { vi: 'Đang quá hạn', en: 'Late now' },
  byOffice: { vi: 'Xem theo phòng, xã', en: 'By office' },
  howCounted: { vi: 'Cách tính', en: 'How it is counted' },
  whichLate: { vi: 'Ở đâu, từ bao giờ', en: 'Where, since when' },
  openUntil: {
    vi: (part: 'morning' | 'afternoon', until: string) =>
      `Đang mở cửa, ${part === 'morning' ? 'sáng' : 'chiều'} nay đến ${until}`,
    en: (_part: 'morning' | 'afternoon', until: string) => `Open now, until ${until}`,
  },
  opensToday: {
    vi: (at: string) => `Chưa mở cửa, mở lúc ${at} hôm nay`,
    en: (at: string) => `Closed now, opens at ${at} today`,
  },
  opensOn: {
    vi: (at: string, weekday: number, day: string) => `Đã đóng cửa, mở lại lúc ${at} ${weekdaysVi[weekday]} ${day}`,
    en: (at: string, weekday: number, day: string) => `Closed, opens again at ${at} on ${weekdaysEn[weekday]} ${day}`,
  },
  closed: { vi: 'Chưa rõ giờ mở cửa, hãy gọi trước khi đến', en: 'Hours not known, please call first' },
});
