import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { RefundGround, RefundReason } from './refund.rules.ts';

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
