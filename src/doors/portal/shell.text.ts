import { inBoth } from '#platform/text/index.ts';

export const shellWords = inBoth({
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  track: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  figures: { vi: 'Công khai', en: 'Open figures' },
  about: { vi: 'Giới thiệu', en: 'About' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  desk: { vi: 'Bàn làm việc', en: 'My desk' },
  people: { vi: 'Người dân, doanh nghiệp', en: 'People and businesses' },
  open: { vi: 'Công khai', en: 'In the open' },
  openFigures: { vi: 'Số liệu giải quyết hồ sơ', en: 'How dossiers are settled' },
  accessibility: { vi: 'Tiếp cận cho mọi người', en: 'Accessibility' },
  phone: { vi: 'Điện thoại:', en: 'Telephone:' },
  ofDistrict: { vi: 'Thủ tục của huyện', en: 'Procedures of the district' },
  ofCommunes: { vi: 'Thủ tục của xã', en: 'Procedures of the communes' },
  rooms: { vi: 'Nơi nhận hồ sơ của huyện và các xã', en: 'Counters of the district and its communes' },
  lateOnes: { vi: 'Hồ sơ đang quá hạn', en: 'Dossiers late now' },
  today: { vi: 'Hôm nay:', en: 'Today:' },
  oneStop: { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'One-stop counter' },
  answers: {
    vi: (authority: string) => `${authority} chịu trách nhiệm nội dung`,
    en: (authority: string) => `${authority} answers for the content`,
  },
  illustrative: {
    vi: 'Bản trình diễn: người, hồ sơ và số liệu đều là minh họa',
    en: 'Demonstration: people, dossiers and figures are illustrative',
  },
  runsOn: { vi: 'Chạy trên', en: 'Runs on' },
  openSource: { vi: ', phần mềm nguồn mở EUPL-1.2', en: ', open-source software under the EUPL-1.2' },
  forOfficials: { vi: 'Dành cho cán bộ', en: 'For officials' },
});
