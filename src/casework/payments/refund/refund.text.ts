import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { RefundGround, RefundReason } from './refund.rules.ts';
import type { Refund } from './refund.store.ts';

export const refundWords = inBoth({
  open: { vi: 'Hoàn trả phí, lệ phí', en: 'Give fees back' },
  hint: {
    vi: 'Trả bằng tiền đang có ở quầy, chưa bàn giao. Biên lai giữ nguyên; người nhận ký phiếu hoàn trả.',
    en: 'Paid out of what lies at the counter. The receipt stays as it is; whoever has the money back signs a slip.',
  },
  charges: { vi: 'Khoản hoàn trả', en: 'What is given back' },
  line: {
    vi: (name: string, sum: string, receipt: string) => `${name}: ${sum}, biên lai ${receipt}`,
    en: (name: string, sum: string, receipt: string) => `${name}: ${sum}, receipt ${receipt}`,
  },
  part: { vi: 'Số tiền hoàn trả, nếu chỉ một phần', en: 'How much, where it is a part' },
  partHint: {
    vi: 'Ví dụ 50.000. Bỏ trống: hoàn trả hết khoản đã chọn.',
    en: 'Such as 50.000. Empty: all of what is chosen.',
  },
  ground: { vi: 'Vì sao hoàn trả', en: 'Why' },
  reason: { vi: 'Lý do cụ thể', en: 'In detail' },
  who: { vi: 'Người nhận lại tiền', en: 'Who has the money back' },
  press: { vi: 'Hoàn trả', en: 'Give back' },
  print: { vi: 'In phiếu hoàn trả', en: 'Print the slip for money given back' },
  printPaid: { vi: 'In phiếu thu', en: 'Print the slip for money taken' },
  fact: { vi: 'Đã hoàn trả', en: 'Given back' },
});

/** `07/HTP`: the number of the paper that is signed for. */
export const refundNumber = ({ number }: Pick<Refund, 'number'>): string => `${String(number).padStart(2, '0')}/HTP`;

/** `100.000 đồng, 09:10 20/02/2019, Công dân rút hồ sơ, 07/HTP`. */
export const refundText = (refund: Refund, language: Language): string =>
  [
    formatDong(refund.sum),
    formatMoment(refund.at),
    refundGroundText(refund.ground, language),
    refundNumber(refund),
  ].join(', ');

/** What was given back of a matter, as a fact of it; none where nothing was. */
export const refundFacts = (refunds: readonly Refund[], language: Language): { key: string; value: string }[] =>
  refunds.length === 0
    ? []
    : [{ key: refundWords(language).fact, value: refunds.map((one) => refundText(one, language)).join('; ') }];

const grounds = inBoth({
  withdrawn: { vi: 'Công dân rút hồ sơ', en: 'The citizen withdrew the dossier' },
  'our-fault': { vi: 'Thu hồi kết quả do lỗi cơ quan', en: 'Result called back, the authority’s fault' },
  mistake: { vi: 'Thu nhầm, nhập nhầm', en: 'Taken or entered by mistake' },
});

export const refundGroundText = (ground: RefundGround, language: Language): string => grounds(language)[ground];

const reasons = inBoth({
  'refund-nothing': { vi: 'Chọn khoản cần hoàn trả.', en: 'Choose what is given back.' },
  'refund-unpaid': {
    vi: 'Khoản đã chọn chưa thu bằng biên lai của quầy này, không hoàn trả ở đây được.',
    en: 'What was chosen was not taken by a receipt of this counter.',
  },
  'refunded-before': { vi: 'Khoản đã chọn đã được hoàn trả.', en: 'What was chosen was given back before.' },
  'part-unreadable': {
    vi: 'Ghi số tiền bằng chữ số, ví dụ 50.000; bỏ trống nếu hoàn trả hết.',
    en: 'Write the sum in figures, such as 50.000; leave it empty to give all of it back.',
  },
  'part-of-many': {
    vi: 'Hoàn trả một phần thì chỉ chọn một khoản.',
    en: 'A part is given back of one charge: choose only that one.',
  },
  'refund-ground-missing': { vi: 'Chọn vì sao hoàn trả.', en: 'Choose why it is given back.' },
  'refund-ground-other': {
    vi: 'Hồ sơ không ở trường hợp này: công dân chưa rút, hoặc kết quả chưa bị thu hồi. Chọn lý do khác.',
    en: 'The dossier does not bear this ground: it was not withdrawn, or no result was called back. Choose another.',
  },
  'refund-why-missing': {
    vi: 'Ghi rõ lý do hoàn trả, ít nhất 5 chữ cái.',
    en: 'Write down why, in 5 letters or more.',
  },
});

const short = inBoth({
  left: {
    vi: (left: string) => `Khoản này chỉ còn ${left} chưa hoàn trả. Ghi số tiền không lớn hơn.`,
    en: (left: string) => `Only ${left} of it were not given back yet. Write no more than that.`,
  },
  drawer: {
    vi: (sum: string, lying: string) =>
      `Cần trả ${sum}, tiền chưa bàn giao của quầy chỉ có ${lying}. Chờ thu thêm trong ngày, hoặc nhờ thủ quỹ chi theo quy định kế toán.`,
    en: (sum: string, lying: string) =>
      `${sum} are to be given back, but only ${lying} lie at this counter. Wait until more was taken, or ask the treasurer to pay.`,
  },
});

/** Why nothing was given back, and what to do. */
export function refundReasonText(reason: RefundReason, language: Language): string {
  if (reason.reason === 'drawer-short')
    return short(language).drawer(formatDong(BigInt(reason.sum)), formatDong(BigInt(reason.lying)));
  if (reason.reason === 'part-too-much') return short(language).left(formatDong(BigInt(reason.left)));
  return reasons(language)[reason.reason];
}
