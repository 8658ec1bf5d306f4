import type { Says } from '#platform/deeds/index.ts';
import { inBoth, many } from '#platform/text/index.ts';
import { manyReasonText } from '../flow/many.text.ts';
import { returnReasonText } from '../return-result/return.text.ts';
import type { ReturnManyReason } from './return-many.act.ts';

export const manyWords = inBoth({
  title: { vi: 'Một người nhận cho nhiều người', en: 'One person collects for many' },
  under: {
    vi: 'Chọn các kết quả, ghi người nhận một lần, trả một lần.',
    en: 'Choose the results, write who collects once, return them at one press.',
  },
  chosen: { vi: (n: number) => `${n} kết quả được chọn`, en: (n: number) => `${many(n, 'result')} chosen` },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (code: string) => `Chọn hồ sơ ${code}`, en: (code: string) => `Choose ${code}` },
  next: { vi: 'Tiếp: ghi người nhận', en: 'Next: who collects' },
  another: { vi: 'Chọn lại', en: 'Choose again' },
  none: { vi: 'Không có kết quả nào chờ trả.', en: 'No result waits to be collected.' },
  noneNext: {
    vi: 'Kết quả đã ký, đóng dấu và chưa trả sẽ nằm ở đây.',
    en: 'Results signed, sealed and not yet returned lie here.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person concerned' },
  subject: { vi: 'Việc', en: 'Matter' },
  number: { vi: 'Số kết quả', en: 'Result number' },
  shelf: { vi: 'Chỗ để', en: 'Place' },
  price: { vi: 'Phí', en: 'Fee (phí)' },
  levy: { vi: 'Lệ phí', en: 'Levy (lệ phí)' },
  sum: { vi: 'Còn phải thu', en: 'To be paid' },
  footing: { vi: 'Nhận thay với tư cách', en: 'Stands for the others as' },
  own: {
    vi: 'Kết quả của chính người nhận được nhận ra theo số giấy tờ.',
    en: 'Their own result is known by the paper number.',
  },
  collector: { vi: 'Họ tên người nhận', en: 'Name of who collects' },
  identity: { vi: 'Số giấy tờ của người nhận', en: 'Paper number of who collects' },
  firstLevy: { vi: 'Số biên lai lệ phí đầu tiên', en: 'First receipt number, levy' },
  firstPrice: { vi: 'Số biên lai phí đầu tiên', en: 'First receipt number, fee' },
  inTurn: {
    vi: (n: number) => `Mỗi hồ sơ một biên lai, số tiếp theo nhau: ${n} biên lai.`,
    en: (n: number) => `A receipt for each dossier, one number after the other: ${n}.`,
  },
  money: { vi: 'Tiền', en: 'Money' },
  paid: { vi: 'Đã thu đủ', en: 'Taken in full' },
  press: { vi: (n: number) => `Trả ${n} kết quả`, en: (n: number) => `Return ${many(n, 'result')}` },
  refused: { vi: 'Chưa trả kết quả nào', en: 'No result was returned' },
  list: { vi: 'Danh sách ký nhận kết quả', en: 'List to sign for results' },
  done: { vi: (n: number) => `Đã trả ${n} kết quả.`, en: (n: number) => `${many(n, 'result')} returned.` },
  sign: { vi: 'Ký nhận', en: 'Signature' },
  forPaper: { vi: 'Bản in để ký nhận', en: 'View for paper, to sign' },
  print: { vi: 'In', en: 'Print' },
  giver: { vi: 'Người trả kết quả', en: 'Who returned' },
  taker: { vi: 'Người nhận kết quả', en: 'Who collected' },
  byHand: { vi: 'Ký, ghi rõ họ tên', en: 'Signature and full name' },
});

export const returnManyReasonText: Says<ReturnManyReason> = (reason, language) =>
  reason.reason === 'line' || reason.reason === 'nothing-chosen'
    ? manyReasonText(reason, returnReasonText, language)
    : returnReasonText(reason, language);
