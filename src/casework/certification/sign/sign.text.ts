import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { PresentReason } from './present.act.ts';
import type { SignReason } from './sign.act.ts';

export const listWords = inBoth({
  title: {
    vi: (n: number) => `Danh sách trình ký chứng thực số ${n}`,
    en: (n: number) => `Certification signing list ${n}`,
  },
  under: {
    vi: (unit: string, when: string, n: number) => `${unit} · lập ${when} · ${n} số`,
    en: (unit: string, when: string, n: number) => `${unit} · made ${when} · ${many(n, 'number')}`,
  },
  print: { vi: 'In danh sách (PDF)', en: 'Print the list (PDF)' },
  printAgain: { vi: 'In lại danh sách (PDF)', en: 'Print the list again (PDF)' },
  signed: {
    vi: (who: string, when: string) => `${who} đã ký, ghi nhận ${when}`,
    en: (who: string, when: string) => `Signed by ${who}, recorded ${when}`,
  },
  record: { vi: 'Ghi nhận đã ký, đóng dấu', en: 'Record it as signed and sealed' },
  recordHint: {
    vi: 'Bỏ chọn dòng không được ký: dòng đó trở lại hàng chưa trình.',
    en: 'Untick what was not signed: it goes back to what is to be laid before the leader.',
  },
  signatory: { vi: 'Người ký', en: 'Signed by' },
  choose: { vi: 'Chọn người ký', en: 'Choose who signed' },
  number: { vi: 'Số chứng thực', en: 'Number' },
  ticked: { vi: 'Đã ký', en: 'Signed' },
  tick: { vi: (number: string) => `Đã ký số ${number}`, en: (number: string) => `Number ${number} is signed` },
  matter: { vi: 'Việc', en: 'Matter' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  copies: { vi: 'Số bản', en: 'Copies' },
  who: { vi: 'Người yêu cầu', en: 'Who asks' },
  refused: { vi: 'Chưa ghi nhận được', en: 'Not recorded yet' },
  back: { vi: 'Về làn chứng thực', en: 'Back to the lane' },
});

const words = inBoth({
  'nothing-chosen': {
    vi: 'Chưa chọn số nào. Chọn ít nhất một số.',
    en: 'Nothing is ticked. Tick one number at least.',
  },
  'not-allowed': { vi: 'Bạn không được làm việc này ở đây.', en: 'You may not do this here.' },
  'laid-already': {
    vi: 'Có số đã nằm trong danh sách khác hoặc đã ký. Mở lại trang để xem.',
    en: 'A number lies on another list or is signed already. Open the page again to see.',
  },
  'not-found': { vi: 'Không tìm thấy danh sách.', en: 'There is no such list.' },
  'signed-already': { vi: 'Danh sách này đã được ghi nhận ký.', en: 'This list was recorded as signed before.' },
  'nothing-signed': { vi: 'Chưa chọn số nào đã ký.', en: 'Nothing is ticked as signed.' },
  'signatory-missing': {
    vi: 'Chọn người ký: phải là người có thẩm quyền ký chứng thực tại đây.',
    en: 'Choose who signed: somebody who may certify here.',
  },
});

export const presentReasonText = ({ reason }: PresentReason, language: Language): string => words(language)[reason];
export const signReasonText = ({ reason }: SignReason, language: Language): string => words(language)[reason];
