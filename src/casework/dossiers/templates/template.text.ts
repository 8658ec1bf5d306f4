import { inBoth, type Language } from '#platform/text/index.ts';
import type { TemplateReason } from './template.rules.ts';

export const templateWords = inBoth({
  administration: { vi: 'Quản trị', en: 'Administration' },
  title: { vi: 'Mẫu dự thảo (Word)', en: 'Draft templates (Word)' },
  under: {
    vi: 'Mẫu mà người thụ lý tải về đã điền sẵn dữ liệu của hồ sơ. Sửa bằng Word, đưa lên lại; áp dụng từ ngày ghi.',
    en: 'What officers take filled with the facts of a dossier. Change one in Word and bring it; it holds from the day named.',
  },
  template: { vi: 'Mẫu', en: 'Template' },
  usedFor: { vi: 'Dùng cho', en: 'For' },
  every: { vi: 'Mọi thủ tục', en: 'Every procedure' },
  inForce: { vi: 'Đang áp dụng', en: 'In force' },
  ofHouse: { vi: 'Bản kèm phần mềm', en: 'As it came with the software' },
  nth: {
    vi: (n: number, day: string) => `Bản ${n}, từ ${day}`,
    en: (n: number, day: string) => `Version ${n}, from ${day}`,
  },
  download: { vi: 'Tải mẫu về', en: 'Download it' },
  preview: { vi: 'Tải bản điền thử', en: 'Download it filled with a sample' },
  bring: { vi: 'Đưa bản mới lên', en: 'Bring a new version' },
  file: { vi: 'Tệp Word (.docx, tối đa 5 MB)', en: 'Word file (.docx, at most 5 MB)' },
  from: { vi: 'Áp dụng từ ngày', en: 'In force from' },
  why: { vi: 'Lý do', en: 'Why' },
  look: { vi: 'Xem thử', en: 'Look at it' },
  write: { vi: 'Ghi bản mới', en: 'Write it' },
  another: { vi: 'Chọn tệp khác', en: 'Choose another file' },
  nothingYet: {
    vi: 'Chưa ghi gì: xem bản điền thử rồi bấm ghi.',
    en: 'Nothing is written yet: look at the sample, then press.',
  },
  seen: { vi: 'Bản điền thử bằng một hồ sơ mẫu', en: 'Filled with a sample dossier' },
  history: { vi: 'Các bản đã đưa lên', en: 'Versions brought' },
  version: { vi: 'Bản', en: 'Version' },
  who: { vi: 'Ai, lúc nào', en: 'Who and when' },
  state: { vi: 'Tình trạng', en: 'State' },
  stands: { vi: 'Đang áp dụng', en: 'In force' },
  later: { vi: 'Chưa đến ngày', en: 'Not yet' },
  before: { vi: 'Đã có bản sau thay', en: 'Followed by another' },
  takenBack: { vi: (why: string) => `Đã thu lại: ${why}`, en: (why: string) => `Taken back: ${why}` },
  takeBack: { vi: 'Thu lại bản này', en: 'Take it back' },
  noneBrought: {
    vi: 'Chưa đưa bản nào lên: đang dùng bản kèm phần mềm.',
    en: 'None was brought: the one that came with the software is used.',
  },
  tags: { vi: 'Chỗ điền dùng được trong mẫu', en: 'Tags a template may hold' },
  tagsHint: {
    vi: 'Gõ trong Word đúng như dưới đây, kể cả dấu ngoặc nhọn. Gõ CHỮ HOA thì điền bằng chữ hoa. Danh sách: mở bằng {#…}, đóng bằng {/…}, trong một đoạn hoặc một dòng của bảng.',
    en: 'Typed in Word as they stand, braces included. In CAPITALS they are filled in capitals. Lists begin with {#…} and end with {/…}, in one paragraph or one row of a table.',
  },
  within: {
    vi: (list: string) => `trong danh sách {#${list}}…{/${list}}:`,
    en: (list: string) => `within {#${list}}…{/${list}}:`,
  },
  done: { vi: (n: number) => `Đã ghi bản ${n}.`, en: (n: number) => `Version ${n} is written.` },
  undone: { vi: (n: number) => `Đã thu lại bản ${n}.`, en: (n: number) => `Version ${n} is taken back.` },
  wrong: { vi: 'Chưa ghi được', en: 'Not written' },
});

const reasons = inBoth({
  'tags-unknown': {
    vi: 'Chỗ điền không có: {…}. Xem danh sách bên dưới.',
    en: 'Unknown tags: {…}. The list is below.',
  },
  'tags-outside': {
    vi: 'Chỗ điền đặt sai chỗ (của danh sách thì phải nằm trong danh sách): {…}.',
    en: 'Tags out of place (those of a list stand within it): {…}.',
  },
  'tags-broken': {
    vi: 'Có dấu ngoặc nhọn chưa đóng, hoặc danh sách mở mà chưa đóng.',
    en: 'A brace does not close, or a list that begins does not end.',
  },
  'no-file': { vi: 'Chọn tệp Word của mẫu.', en: 'Choose the Word file.' },
  'same-file': { vi: 'Tệp giống hệt bản đưa lên gần nhất.', en: 'The file is the same as the version brought last.' },
  'day-unreadable': { vi: 'Ghi ngày theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'day-past': { vi: 'Ngày đã qua. Chọn hôm nay hoặc ngày sau.', en: 'The day is past. Choose today or a later day.' },
  'why-missing': { vi: 'Ghi rõ lý do, ít nhất 5 chữ cái.', en: 'Say why, in five letters at least.' },
  'not-allowed': {
    vi: 'Việc này do người giữ danh mục thủ tục của huyện làm.',
    en: 'This is done by whoever keeps the district’s procedures.',
  },
  'brought-meanwhile': {
    vi: 'Người khác vừa đưa một bản lên. Xem lại trang mẫu rồi làm tiếp.',
    en: 'Somebody else has just brought a version. Look at the page again, then go on.',
  },
  'dropped-already': { vi: 'Mẫu này đã thu lại rồi.', en: 'This template was taken back already.' },
  'taken-back-already': { vi: 'Bản này đã thu lại rồi.', en: 'It was taken back already.' },
});

/** Why a template was not written; tags are named, all of them. */
export const templateReasonText = (reason: TemplateReason, language: Language): string =>
  reasons(language)[reason.reason].replace('{…}', 'tags' in reason ? reason.tags.join(', ') : '');
