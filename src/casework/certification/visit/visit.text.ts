import { inBoth, type Language } from '#platform/text/index.ts';
import { receiptReasonText } from '../../payments/index.ts';
import type { GiveBackReason } from '../give-back/give-back.act.ts';
import type { VoidLineReason } from '../give-back/void-line.act.ts';

export const visitWords = inBoth({
  title: {
    vi: (numbers: string) => `Chứng thực số ${numbers}`,
    en: (numbers: string) => `Certification ${numbers}`,
  },
  under: {
    vi: (came: string, due: string) => `Đến ${came} · hẹn trả ${due}`,
    en: (came: string, due: string) => `Came ${came} · to be handed back ${due}`,
  },
  print: { vi: 'In lời chứng', en: 'Print the certificates' },
  printAgain: { vi: 'In lại lời chứng', en: 'Print the certificates again' },
  born: { vi: 'Năm sinh', en: 'Born' },
  identity: { vi: 'Số giấy tờ tùy thân', en: 'Identity paper' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  exemption: { vi: 'Miễn phí', en: 'Exempt' },
  agreed: { vi: 'Hẹn theo thỏa thuận bằng văn bản', en: 'A day agreed in writing' },
  yes: { vi: 'Có', en: 'Yes' },
  backEntered: { vi: 'Nhập bù', en: 'Typed in afterwards' },
  backEnteredBy: {
    vi: (when: string, who: string, why: string) => `lúc ${when}, ${who}; lý do: ${why}`,
    en: (when: string, who: string, why: string) => `at ${when} by ${who}, because of: ${why}`,
  },
  owed: { vi: 'Phí chưa thu', en: 'Fee to be taken' },
  taken: { vi: 'Phí đã thu', en: 'Fee taken' },
  numbers: { vi: 'Các số chứng thực', en: 'Numbers' },
  number: { vi: 'Số chứng thực', en: 'Number' },
  matter: { vi: 'Việc', en: 'Matter' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  pages: { vi: 'Số trang', en: 'Pages' },
  copies: { vi: 'Số bản', en: 'Copies' },
  fee: { vi: 'Phí', en: 'Fee' },
  state: { vi: 'Tình trạng', en: 'State' },
  entered: { vi: 'Đã vào sổ', en: 'Entered' },
  presented: { vi: 'Đang trình ký', en: 'With the leader' },
  signed: { vi: 'Đã ký', en: 'Signed' },
  'given-back': { vi: 'Đã trả', en: 'Handed back' },
  voided: { vi: 'Đã hủy', en: 'Voided' },
  voiding: { vi: 'Hủy số', en: 'Void' },
  voidOne: { vi: 'Hủy số này', en: 'Void this number' },
  voidReason: { vi: 'Lý do hủy', en: 'Why' },
  giveBack: { vi: 'Đóng dấu, trả', en: 'Seal and hand back' },
  giveBackPress: { vi: 'Đã đóng dấu, trả và thu phí', en: 'Sealed: hand back and take the fee' },
  toTake: { vi: (sum: string) => `Thu phí chứng thực: ${sum}`, en: (sum: string) => `Fee to be taken: ${sum}` },
  nothingToTake: { vi: 'Không phải thu phí', en: 'There is no fee to take' },
  collector: { vi: 'Người nhận', en: 'Collected by' },
  collectorHint: { vi: 'Để trống: chính người yêu cầu', en: 'Left empty: the requester' },
  receipt: { vi: 'Số biên lai', en: 'Receipt number' },
  certificates: { vi: 'Lời chứng', en: 'What is printed on the papers' },
  certificate: { vi: (number: string) => `Lời chứng số ${number}`, en: (number: string) => `Certificate ${number}` },
  refused: { vi: 'Chưa làm được', en: 'Not done' },
  back: { vi: 'Về làn chứng thực', en: 'Back to the lane' },
});

const words = inBoth({
  'not-found': { vi: 'Không tìm thấy.', en: 'Not found.' },
  'not-allowed': { vi: 'Bạn không được làm việc này ở đây.', en: 'You may not do this here.' },
  'nothing-signed': {
    vi: 'Chưa có gì đã ký mà chưa trả. Ghi nhận danh sách trình ký trước.',
    en: 'Nothing is signed and still here. Record the signing list first.',
  },
  'voided-already': { vi: 'Số này đã bị hủy.', en: 'This number is void already.' },
  'given-back-already': {
    vi: 'Số này đã trả cho người yêu cầu, không hủy được nữa.',
    en: 'It was handed back and cannot be voided any more.',
  },
  'reason-missing': { vi: 'Ghi lý do hủy, ít nhất 10 chữ cái.', en: 'Say why, in 10 letters or more.' },
});

export const visitReasonText = (reason: GiveBackReason | VoidLineReason, language: Language): string =>
  'typed' in reason ? receiptReasonText(reason, language) : words(language)[reason.reason];
