import { inBoth } from '#platform/text/index.ts';
import type { adminPaths } from './paths.ts';

/** A page the administration's menu leads to. */
export type Entry = Exclude<keyof typeof adminPaths, 'home'>;

type Said = { readonly vi: string; readonly en: string };

/** What is looked after behind each entry. */
export const homeWords = inBoth<Record<Entry | 'lead', Said>>({
  lead: { vi: 'Những gì bạn được giao trông coi.', en: 'What you are given to look after.' },
  units: {
    vi: 'Cơ quan, phòng, xã; tên, mã và kế thừa theo thời gian',
    en: 'Offices and communes; names, codes, succession in time',
  },
  rollOuts: {
    vi: 'Xã nào làm trên máy, từ ngày nào; xã nào còn sổ giấy',
    en: 'Which communes work on screen, since when; which on paper',
  },
  people: { vi: 'Chức vụ, vai trò, vắng mặt, phiên đăng nhập', en: 'Posts, roles, absences, sessions' },
  absences: {
    vi: 'Ai đang vắng, sắp vắng, ai thay; ra và vào bằng Excel, CSV',
    en: 'Who is away or will be, and who stands in; as a file, out and in',
  },
  roles: {
    vi: 'Bảng chức vụ, vai trò theo đơn vị; ra Excel, CSV',
    en: 'Posts and roles by unit; as Excel or CSV',
  },
  resets: {
    vi: 'Một người đề nghị, người thứ hai xác nhận; mật khẩu dùng một lần',
    en: 'One asks, another confirms; a password for one use',
  },
  sessions: {
    vi: 'Ai đang đăng nhập, từ máy nào; kết thúc phiên',
    en: 'Who is signed in, and where from; sessions ended',
  },
  callWindows: {
    vi: 'Quầy nào dùng số thứ tự, ô nào nhận việc gì',
    en: 'Which counters use tickets, which window serves what',
  },
  catalogue: { vi: 'Giấy tờ, phí, thời hạn, phiên bản theo ngày', en: 'Papers, fees, time limits, versions by date' },
  announce: {
    vi: 'Quyết định công bố, ngày cập nhật, đã niêm yết đến đâu',
    en: 'Decisions, when they were entered here, how far they are posted',
  },
  templates: {
    vi: 'Mẫu Word điền sẵn cho người thụ lý; bản của huyện, từ ngày nào',
    en: 'Word templates filled for officers; versions of the district by day',
  },
  retention: {
    vi: 'Hồ sơ của từng thủ tục giữ bao lâu, điền sẵn vào mục lục nộp lưu',
    en: 'How long the folders of each procedure are kept, filled into archive lists',
  },
  messages: {
    vi: 'Câu công dân đọc khi tra cứu và trên giấy; câu của huyện, từ ngày nào',
    en: 'What citizens read on pages and papers; words of the district by day',
  },
  processes: { vi: 'Các bước của từng thủ tục, sơ đồ BPMN', en: 'The steps of each procedure, as BPMN' },
  calendar: {
    vi: 'Ngày nghỉ, làm bù, giờ làm việc; sửa thì hạn được tính lại',
    en: 'Days off, make-up days, hours; a change recomputes deadlines',
  },
  since: {
    vi: 'Nghị định, thể thức, bộ mẫu nào áp dụng từ ngày nào đến ngày nào',
    en: 'From which day to which each decree, layout and form set holds',
  },
  year: {
    vi: 'Sổ, ngày nghỉ của năm mới trong một lần bấm; việc năm cũ chưa xong',
    en: 'Books and holidays of the new year in one press; what the old one leaves',
  },
  jobs: { vi: 'Hệ thống có theo kịp không, việc gì sắp đến giờ', en: 'Does the house keep up, what is due next' },
  events: {
    vi: 'Ai làm gì, lúc nào; kiểm chuỗi ngay tại chỗ',
    en: 'Who did what and when; chains verified on the spot',
  },
});
