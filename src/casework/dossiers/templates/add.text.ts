import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { OwnReason } from './own.rules.ts';
import { templateReasonText } from './template.text.ts';

export const addWords = inBoth({
  add: { vi: 'Thêm mẫu mới', en: 'Add a template' },
  lead: {
    vi: 'Người thụ lý chọn được mẫu này ở trang hồ sơ từ ngày áp dụng. Thu lại được cho đến khi có dự thảo đầu tiên theo mẫu.',
    en: 'From its day on officers choose it on the page of a dossier. It can be taken back until the first draft is written with it.',
  },
  name: { vi: 'Tên mẫu', en: 'Name, in Vietnamese' },
  nameHint: {
    vi: 'Như ghi ở đầu văn bản, ví dụ: Công văn xin ý kiến phối hợp.',
    en: 'As it stands at the head of the paper.',
  },
  english: { vi: 'Tên tiếng Anh (không bắt buộc)', en: 'Name in English (may be left out)' },
  usedFor: { vi: 'Dùng cho', en: 'For' },
  usedForHint: {
    vi: 'Một hay nhiều lĩnh vực, hoặc từng thủ tục. Không chọn gì: dùng cho mọi thủ tục.',
    en: 'Fields of work, or single procedures. Nothing chosen: for every procedure.',
  },
  choose: { vi: 'Chọn lĩnh vực, thủ tục', en: 'Choose fields and procedures' },
  fieldsIn: { vi: (n: number) => `${n} lĩnh vực`, en: (n: number) => many(n, 'field') },
  ofCommunes: { vi: 'Các xã', en: 'Communes' },
  wholeField: { vi: 'Cả lĩnh vực', en: 'The whole field' },
  field: { vi: (name: string) => `Lĩnh vực ${name}`, en: (name: string) => `The field ${name}` },
  count: { vi: (n: number) => `${n} thủ tục`, en: (n: number) => many(n, 'procedure') },
  chosen: { vi: (n: number) => `đã chọn ${n}`, en: (n: number) => `${n} chosen` },
  fileAgain: { vi: 'Sửa tiếp (chọn lại tệp)', en: 'Go on (choose the file again)' },
  write: { vi: 'Ghi mẫu mới', en: 'Write it' },
  added: { vi: 'Đã thêm mẫu.', en: 'The template is added.' },
  drop: { vi: 'Thu lại mẫu này', en: 'Take this template back' },
  dropHint: {
    vi: 'Mẫu chưa có dự thảo nào: thu lại thì không ai chọn được nữa, tên và tệp vẫn còn trong sổ.',
    en: 'No draft was written with it: once taken back nobody can choose it; its name and file stay on record.',
  },
  used: {
    vi: 'Mẫu đã có dự thảo nên không thu lại được. Muốn thôi dùng: thu lại các bản bên dưới.',
    en: 'Drafts were written with it, so it cannot be taken back. To stop using it take its versions back, below.',
  },
  dropped: { vi: (why: string) => `Đã thu lại: ${why}`, en: (why: string) => `Taken back: ${why}` },
  droppedNow: { vi: 'Đã thu lại mẫu.', en: 'The template is taken back.' },
  waiting: { vi: (day: string) => `Chưa đến ngày ${day}`, en: (day: string) => `Not before ${day}` },
  noVersion: { vi: 'Thôi dùng: các bản đã thu lại', en: 'Not used: its versions were taken back' },
  ofDistrict: {
    vi: (who: string, when: string) => `Mẫu riêng của huyện, ${who} thêm ${when}`,
    en: (who: string, when: string) => `The district’s own, added by ${who}, ${when}`,
  },
});

type Added = Exclude<OwnReason, Parameters<typeof templateReasonText>[0]>['reason'];
const own = inBoth<Record<Added, { readonly vi: string; readonly en: string }>>({
  'name-length': { vi: 'Tên mẫu từ 3 đến 150 ký tự.', en: 'The name has 3 to 150 characters.' },
  'name-taken': {
    vi: 'Đã có mẫu tên này. Đặt tên khác, hoặc đưa bản mới lên ở trang của mẫu đó.',
    en: 'There is a template of this name. Name it otherwise, or bring a version on the page of that one.',
  },
  'english-too-long': { vi: 'Tên tiếng Anh nhiều nhất 150 ký tự.', en: 'The English name has at most 150 characters.' },
  'not-in-catalogue': {
    vi: 'Có lĩnh vực hoặc thủ tục không còn trong danh mục hôm nay. Chọn lại.',
    en: 'A field or procedure is not in today’s catalogue. Choose again.',
  },
  'unit-gone': {
    vi: 'Có cơ quan không còn hoạt động hôm nay. Chọn lại.',
    en: 'An office does not exist today. Choose again.',
  },
  'nothing-changed': {
    vi: 'Giống hệt tên và phạm vi của ngày ấy: chưa có gì để ghi.',
    en: 'It says what holds on that day already: there is nothing to write.',
  },
  'scoped-meanwhile': {
    vi: 'Người khác vừa đổi tên hoặc phạm vi của mẫu. Xem lại rồi ghi.',
    en: 'Somebody changed its name or scope meanwhile. Look at it again, then write.',
  },
  'used-already': {
    vi: 'Đã có dự thảo theo mẫu này nên không thu lại được nữa. Muốn thôi dùng thì thu lại các bản.',
    en: 'A draft was written with it, so it cannot be taken back. To stop using it take its versions back.',
  },
});

/** Why a template was not added, or not taken back. */
export const ownReasonText = (reason: OwnReason, language: Language): string =>
  reason.reason in own(language)
    ? own(language)[reason.reason as Added]
    : templateReasonText(reason as Parameters<typeof templateReasonText>[0], language);
