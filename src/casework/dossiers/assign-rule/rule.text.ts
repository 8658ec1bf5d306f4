import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { RuleReason, WhyNobody } from './rule.rules.ts';

export const ruleWords = inBoth({
  title: { vi: 'Quy tắc phân công', en: 'Rules of assignment' },
  under: {
    vi: 'Hồ sơ bàn giao đến đơn vị được giao ngay cho người thụ lý theo quy tắc. Anh/chị chỉ đổi hồ sơ ngoại lệ.',
    en: 'What is handed over to the office goes to its officer at once. You change only the exceptions.',
  },
  order: {
    vi: 'Hồ sơ hợp nhiều quy tắc theo quy tắc sát nhất: thủ tục, rồi lĩnh vực, rồi địa bàn; có địa bàn trước không có địa bàn. Địa bàn là nơi cư trú của chủ hồ sơ.',
    en: 'Where several fit, the nearest holds: procedure, then field, then commune; with a commune before without. The commune is where the owner lives.',
  },
  back: { vi: 'Phân công nhiều hồ sơ', en: 'Assign several' },
  office: { vi: 'Đơn vị', en: 'Office' },
  work: { vi: 'Loại việc', en: 'Work' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  procedureKey: { vi: 'Mã thủ tục', en: 'Procedure key' },
  fieldCalled: { vi: (name: string) => `Lĩnh vực: ${name}`, en: (name: string) => `Field: ${name}` },
  procedureCalled: { vi: (name: string) => `Thủ tục: ${name}`, en: (name: string) => `Procedure: ${name}` },
  anyWork: { vi: 'Mọi loại việc', en: 'Any work' },
  commune: { vi: 'Địa bàn', en: 'Commune' },
  anyCommune: { vi: 'Mọi địa bàn', en: 'Any commune' },
  officer: { vi: 'Người thụ lý', en: 'Officer' },
  login: { vi: 'Tài khoản thụ lý', en: 'Officer’s account' },
  choose: { vi: 'Chọn người', en: 'Choose' },
  made: { vi: 'Đặt lúc', en: 'Written' },
  wentOver: { vi: 'việc chuyển sang đơn vị khác', en: 'its work went to another unit' },
  ended: { vi: 'Thôi lúc', en: 'Ended' },
  by: { vi: (when: string, who: string) => `${when}, ${who}`, en: (when: string, who: string) => `${when}, ${who}` },
  now: { vi: 'Đang chờ', en: 'Waiting now' },
  end: { vi: 'Thôi áp dụng', en: 'End it' },
  endOne: { vi: (work: string) => `Thôi áp dụng: ${work}`, en: (work: string) => `End: ${work}` },
  again: { vi: 'Đặt lại', en: 'Write again' },
  againOne: { vi: (work: string) => `Đặt lại: ${work}`, en: (work: string) => `Write again: ${work}` },
  add: { vi: 'Đặt quy tắc', en: 'Write a rule' },
  press: { vi: 'Đặt quy tắc', en: 'Write the rule' },
  history: { vi: (n: number) => `Quy tắc đã thôi (${n})`, en: (n: number) => `Rules that ended (${n})` },
  bring: { vi: 'Nhập quy tắc phân công từ tệp', en: 'Bring rules' },
  bringShort: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  print: { vi: 'In danh sách', en: 'Print the list' },
  done: {
    vi: 'Đã đặt quy tắc. Hồ sơ bàn giao từ lúc này theo quy tắc mới.',
    en: 'The rule is written, and holds for what is handed over from now on.',
  },
  gone: {
    vi: 'Đã thôi áp dụng. Đặt lại được ở phần “Quy tắc đã thôi”.',
    en: 'It ended. Write it again below “Rules that ended”.',
  },
  refused: { vi: 'Chưa đặt quy tắc', en: 'Not written' },
  none: { vi: 'Đơn vị chưa có quy tắc nào.', en: 'The office has no rule yet.' },
  noneNext: {
    vi: 'Đặt quy tắc đầu tiên ở dưới: chọn lĩnh vực hoặc địa bàn, rồi chọn người.',
    en: 'Write the first one below: choose a field or a commune, then the officer.',
  },
  wouldGo: {
    vi: (n: number, all: string) => `${n} trong ${all} hồ sơ đang chờ phân công sẽ giao theo các quy tắc này`,
    en: (n: number, all: string) => `${n} of the ${all} that wait now would go by these rules`,
  },
  wouldNext: {
    vi: 'Hồ sơ đến trước khi có quy tắc vẫn chờ: mở trang phân công, người thụ lý đã điền sẵn, bấm một lần.',
    en: 'What came before the rule still waits: on the page of assigning its officer is filled in already.',
  },
  toOfficer: { vi: (n: number) => `${n} hồ sơ`, en: (n: number) => many(n, 'dossier') },
  toNobody: {
    vi: (n: number, why: string) => `${n} để lại: ${why}`,
    en: (n: number, why: string) => `${n} left: ${why}`,
  },
  substitute: { vi: (who: string) => `người thay: ${who}`, en: (who: string) => `stands in: ${who}` },
  away: {
    vi: (until: string) => `vắng đến hết ${until}`,
    en: (until: string) => `away until ${until}`,
  },

  undo: {
    vi: 'Quy tắc trước còn ở phần “Quy tắc đã thôi”: bấm Đặt lại.',
    en: 'The rule before stays below “Rules that ended”: press Write again.',
  },
  twice: { vi: 'Loại việc và địa bàn này đã có ở dòng trên.', en: 'This work and commune stand in a line above.' },
});

const nobody = inBoth({
  away: { vi: 'người thụ lý vắng, không có người thay ở đơn vị', en: 'the officer is away and nobody stands in here' },
  aside: { vi: 'người thụ lý đã xin không tham gia', en: 'the officer stepped aside' },
  elsewhere: { vi: 'người thụ lý không còn làm ở đơn vị', en: 'the officer settles here no more' },
});

/** Why a rule leaves a dossier to the head. */
export const whyNobodyText = (why: WhyNobody, language: Language): string => nobody(language)[why];

const reasons = inBoth({
  'rule-of-no-office': {
    vi: 'Không có đơn vị này trong các đơn vị anh/chị phân công. Ghi đúng tên đơn vị.',
    en: 'It is none of the offices whose work you give out. Write its name as it is.',
  },
  'rule-of-no-work': {
    vi: 'Đơn vị không giải quyết lĩnh vực hoặc thủ tục này. Chọn trong danh sách, hoặc ghi đúng tên, mã.',
    en: 'The office does not settle this field or procedure. Choose one of the list, or write it as it is.',
  },
  'rule-of-two-works': {
    vi: 'Chỉ ghi lĩnh vực hoặc thủ tục, không ghi cả hai.',
    en: 'Write the field or the procedure, not both.',
  },
  'rule-of-everything': {
    vi: 'Chọn loại việc, hoặc địa bàn, hoặc cả hai.',
    en: 'Choose the work, or the commune, or both.',
  },
  'rule-of-no-commune': {
    vi: 'Không có xã, thị trấn này. Chọn trong danh sách, hoặc ghi đúng tên.',
    en: 'There is no such commune. Choose one of the list, or write its name as it is.',
  },
  'rule-officer-elsewhere': {
    vi: 'Chọn người đang thụ lý ở đơn vị.',
    en: 'Choose somebody who settles dossiers at the office.',
  },
  'rule-stands-so': { vi: 'Quy tắc này đang áp dụng rồi.', en: 'This rule stands already.' },
  'rule-changed': {
    vi: 'Có người vừa đổi quy tắc của loại việc này. Xem lại danh sách rồi đặt lại.',
    en: 'Somebody has just changed the rule of this work. Look at the list, then write again.',
  },
  'rule-gone': {
    vi: 'Quy tắc này đã thôi áp dụng hoặc không phải của đơn vị anh/chị.',
    en: 'This rule has ended, or is none of your offices’.',
  },
});

/** Why it was not written, and how to mend it. */
export const ruleReasonText = ({ reason }: RuleReason, language: Language): string => reasons(language)[reason];
