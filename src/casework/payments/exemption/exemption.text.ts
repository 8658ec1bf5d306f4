import { inBoth, type Language } from '#platform/text/index.ts';
import type { ExemptionGround } from './grounds.rules.ts';
import { type ExemptionReason, groundField, type ProofPart, proofField } from './proof.rules.ts';

export const exemptionWords = inBoth({
  ground: { vi: 'Diện miễn, giảm', en: 'Ground of exemption' },
  choose: { vi: 'Chọn diện', en: 'Choose a ground' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  paperHint: { vi: 'Để trống nếu đúng giấy tờ của diện', en: 'Leave empty where it is the paper of the ground' },
  number: { vi: 'Số', en: 'Number' },
  year: { vi: 'Năm', en: 'Year' },
  issuer: { vi: 'Nơi cấp', en: 'Issued by' },
  original: { vi: 'Đã xem bản chính', en: 'Seen as an original' },
  whole: { vi: 'miễn', en: 'nothing to pay' },
  part: { vi: (percent: number) => `giảm ${percent}%`, en: (percent: number) => `${percent}% less` },
  asks: {
    vi: (paper: string, what: string) => `${paper}: ${what}`,
    en: (paper: string, what: string) => `${paper}: ${what}`,
  },
  ask: {
    vi: (one: string): string => asked[one]?.vi ?? '',
    en: (one: string): string => asked[one]?.en ?? '',
  },
  noParts: { vi: 'không ghi thêm gì', en: 'nothing more is asked' },
});

const asked: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  number: { vi: 'số', en: 'number' },
  year: { vi: 'năm', en: 'year' },
  'this-year': { vi: 'năm nay', en: 'of this year' },
  issuer: { vi: 'nơi cấp', en: 'issued by' },
  original: { vi: 'bản chính', en: 'original' },
};

/** `Người thuộc hộ nghèo: miễn, Điều 11 Luật Hộ tịch`; the name and the article stay as the law words them. */
export function groundText(
  { name, percent, law }: Pick<ExemptionGround, 'name' | 'percent' | 'law'>,
  language: Language,
): string {
  const said = exemptionWords(language);
  return [`${name}: ${percent === 100 ? said.whole : said.part(percent)}`, law].filter(Boolean).join(', ');
}

/** `Giấy chứng nhận hộ nghèo: số, năm nay, nơi cấp` */
export function asksText({ paper, asks }: Pick<ExemptionGround, 'paper' | 'asks'>, language: Language): string {
  const said = exemptionWords(language);
  const what = asks.map((one) => said.ask(one)).join(', ') || said.noParts;
  return paper ? said.asks(paper, what) : what;
}

const reasons = inBoth({
  'exemption-without-ground': {
    vi: 'Chọn miễn thì ghi rõ diện được miễn, giảm.',
    en: 'Say on which ground the fee is waived.',
  },
  'exemption-nowhere': {
    vi: 'Không khoản nào của thủ tục này được miễn, giảm. Bỏ chọn miễn và thu như thường.',
    en: 'No fee of this procedure is waived for anybody. Take the tick away and charge it.',
  },
  'exemption-not-of-fee': {
    vi: (given: string, offered: string) =>
      `“${given}” không thuộc diện miễn, giảm của khoản này. Khoản này chỉ miễn, giảm cho: ${offered}. Không thuộc các diện ấy thì thu như thường.`,
    en: (given: string, offered: string) =>
      `“${given}” is no ground of this fee. It is waived or reduced for: ${offered}. Otherwise charge it.`,
  },
  'exemption-year-unreadable': {
    vi: (given: string) => `“${given}” không phải năm. Ghi năm của giấy tờ bằng 4 chữ số.`,
    en: (given: string) => `“${given}” is no year. Give it in 4 digits.`,
  },
  'exemption-of-another-year': {
    vi: (year: number, given: string) =>
      `Giấy tờ năm ${given} không còn dùng được cho năm ${year}. Mời công dân xin UBND xã xác nhận năm ${year}, hoặc bỏ miễn và thu như thường.`,
    en: (year: number, given: string) =>
      `A paper of ${given} does not do for ${year}. Ask for one of ${year} from the commune, or charge the fee.`,
  },
  paper: { vi: 'Ghi loại giấy tờ chứng minh.', en: 'Say which kind of paper proves it.' },
  number: {
    vi: (paper: string) => `Ghi số của ${low(paper)}.`,
    en: (paper: string) => `Give the number of: ${paper}.`,
  },
  year: {
    vi: (paper: string, year: number) => `Ghi năm của ${low(paper)}, ví dụ ${year}. Không rõ năm thì không miễn.`,
    en: (paper: string, year: number) => `Give the year of: ${paper}, such as ${year}. Without it nothing is waived.`,
  },
  issuer: { vi: (paper: string) => `Ghi nơi cấp ${low(paper)}.`, en: (paper: string) => `Say who issued: ${paper}.` },
  original: {
    vi: (paper: string) => `Diện này phải xem bản chính: xem ${low(paper)} rồi đánh dấu “Đã xem bản chính”.`,
    en: (paper: string) => `The original must be seen: look at it, then tick “Seen as an original” (${paper}).`,
  },
});

const low = (paper: string): string =>
  /^\p{Lu}\p{Ll}/u.test(paper) ? paper.charAt(0).toLowerCase() + paper.slice(1) : paper || 'giấy tờ';

/** Why it is not waived so, and how to mend it; `field` is where the cursor goes. */
export function exemptionRefusal(
  reason: ExemptionReason,
  language: Language,
): { readonly text: string; readonly field: string } {
  const said = reasons(language);
  switch (reason.reason) {
    case 'exemption-lacks':
      return { text: lackText(reason, language), field: proofField[reason.part] };
    case 'exemption-not-of-fee':
      return { text: said[reason.reason](reason.given, reason.offered.join('; ')), field: groundField };
    case 'exemption-year-unreadable':
      return { text: said[reason.reason](reason.given), field: proofField.year };
    case 'exemption-of-another-year':
      return { text: said[reason.reason](reason.year, reason.given), field: proofField.year };
    default:
      return { text: said[reason.reason], field: groundField };
  }
}

function lackText(
  { part, paper, year }: Extract<ExemptionReason, { reason: 'exemption-lacks' }>,
  language: Language,
): string {
  const said = reasons(language);
  if (part === 'paper') return said.paper;
  return part === 'year' ? said.year(paper, year) : said[part satisfies Exclude<ProofPart, 'paper' | 'year'>](paper);
}
