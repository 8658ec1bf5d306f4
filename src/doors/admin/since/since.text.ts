import type { Feature } from '#foundations/calendar/rules.ts';
import { inBoth } from '#platform/text/index.ts';

export const sinceWords = inBoth({
  under: {
    vi: (day: string) => `Hệ thống tự chọn theo ngày; tình trạng tính đến ngày ${day}`,
    en: (day: string) => `The house chooses by the day; as it stands on ${day}`,
  },
  what: { vi: 'Nội dung', en: 'What' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến hết ngày', en: 'Until' },
  law: { vi: 'Căn cứ', en: 'Text' },
  state: { vi: 'Tình trạng', en: 'State' },
  rules: { vi: 'Cách làm theo văn bản', en: 'What texts of law brought' },
  cards: { vi: 'Giấy tờ tùy thân của công dân', en: 'Cards of citizens' },
  cardsHint: {
    vi: 'Quầy chỉ chọn được loại còn giá trị trong ngày; số 12 chữ số của các loại là một số, của một người.',
    en: 'A counter is offered those that hold on the day; the twelve digits of each are one number, of one person.',
  },
  forms: { vi: 'Bộ mẫu giấy', en: 'Sets of forms' },
  formsHint: {
    vi: 'Hồ sơ in theo bộ mẫu của ngày tiếp nhận, kể cả khi bộ mẫu đã được thay.',
    en: 'A dossier is printed by the set of its day of reception, even when another came since.',
  },
  versions: {
    vi: 'Từng thủ tục, mã thủ tục có ngày hiệu lực riêng ở mục Thủ tục; ngày nghỉ ở mục Lịch làm việc.',
    en: 'Procedures and their codes have days of their own under Procedures; days off under the calendar.',
  },
  holds: { vi: 'Đang áp dụng', en: 'In force' },
  over: { vi: 'Đã thay', en: 'Replaced' },
  'yet-to-come': { vi: 'Chưa đến ngày', en: 'Yet to come' },
});

export const featureNames = inBoth<Record<Feature, { vi: string; en: string }>>({
  'qd09-2015': {
    vi: 'Cơ chế một cửa; bổ sung giấy tờ thì ngày hẹn lùi theo thời gian chờ',
    en: 'The one-stop shop; papers asked for push the day back by the wait',
  },
  'nd61-2018': {
    vi: 'Cơ chế một cửa, một cửa liên thông; bổ sung đủ giấy tờ thì thời hạn tính lại từ đầu',
    en: 'The one-stop shop, linked too; once the papers are complete the time begins anew',
  },
  'nd30-2020': {
    vi: 'Thể thức văn bản: số trang ở giữa lề trên (trước đó theo Thông tư 01/2011/TT-BNV, góc phải dưới)',
    en: 'Layout of papers: page number at the top (before it Circular 01/2011/TT-BNV, bottom right)',
  },
  'nd118-2025': {
    vi: 'Một cửa tại trung tâm phục vụ hành chính công, không còn cấp huyện',
    en: 'The one-stop shop without the district tier',
  },
  'stop-2025': {
    vi: 'Dừng giải quyết hồ sơ, có thông báo của cơ quan',
    en: 'A matter may be stopped, with a notice of the office',
  },
  'household-book': {
    vi: 'Sổ hộ khẩu là giấy tờ đối chiếu người và nơi cư trú',
    en: 'The household book shows who somebody is and where they live',
  },
});
