import { fold } from '#platform/text/index.ts';

/** The kinds of grounds on which fees are waived or reduced (Đ10 Luật Phí và lệ phí 2015; NĐ 55/2015/NĐ-CP for farm loans). */
export const exemptionKinds = [
  'poor',
  'near-poor',
  'merit',
  'disabled',
  'minority',
  'elderly',
  'child',
  'farm-loan',
  'other',
] as const;
export type ExemptionKind = (typeof exemptionKinds)[number];

/** What a ground asks of the paper that shows it; `this-year`: the year in which the fee is asked. */
export const proofAsks = ['number', 'year', 'this-year', 'issuer', 'original'] as const;
export type ProofAsk = (typeof proofAsks)[number];

/** A ground on which a fee is waived, whole or in part, as the version of a procedure lists it. */
export interface ExemptionGround {
  readonly kind: ExemptionKind;
  /** In the words of the law; no two of a fee are called the same. */
  readonly name: string;
  /** How much of the fee is not charged; 100: nothing is. */
  readonly percent: number;
  /** The article; empty where nobody has looked it up yet. */
  readonly law: string;
  /** The paper that shows it; empty: any. */
  readonly paper: string;
  readonly asks: readonly ProofAsk[];
}

/** Grounds of a fee; `words`: its law waives it for somebody, and nobody has made a list of whom yet. */
export type Offered = readonly ExemptionGround[] | 'words';

/** A kind as it is usually called and shown. */
export interface UsualGround {
  readonly name: string;
  /** What is written for it, folded. */
  readonly words: readonly string[];
  readonly paper: string;
  readonly asks: readonly ProofAsk[];
}

/**
 * What is usual for a kind. Poor and nearly poor households are reviewed every year (QĐ 59/2015/QĐ-TTg), and communes of special
 * hardship stand on lists that are drawn up anew: such a paper is of the year. Who has served the country or is disabled stays so.
 */
const usual: Readonly<Record<Exclude<ExemptionKind, 'other'>, UsualGround>> = {
  'near-poor': {
    name: 'Người thuộc hộ cận nghèo',
    words: ['can ngheo'],
    paper: 'Giấy chứng nhận hộ cận nghèo',
    asks: ['number', 'this-year', 'issuer'],
  },
  poor: {
    name: 'Người thuộc hộ nghèo',
    words: ['ho ngheo', 'giam ngheo'],
    paper: 'Giấy chứng nhận hộ nghèo',
    asks: ['number', 'this-year', 'issuer'],
  },
  merit: {
    name: 'Người có công với cách mạng',
    words: ['co cong', 'liet si', 'thuong binh'],
    paper: 'Giấy chứng nhận người có công hoặc thân nhân',
    asks: ['number', 'issuer'],
  },
  disabled: {
    name: 'Người khuyết tật',
    words: ['khuyet tat'],
    paper: 'Giấy xác nhận khuyết tật',
    asks: ['number', 'issuer'],
  },
  minority: {
    name: 'Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn',
    words: ['dan toc thieu so', 'dtts', 'dac biet kho khan', 'dbkk'],
    paper: 'Xác nhận của UBND xã đặc biệt khó khăn',
    asks: ['number', 'this-year', 'issuer'],
  },
  elderly: {
    name: 'Người cao tuổi',
    words: ['cao tuoi', 'nguoi gia'],
    paper: 'Giấy chứng minh nhân dân',
    asks: ['number', 'original'],
  },
  child: { name: 'Trẻ em', words: ['tre em'], paper: 'Giấy khai sinh', asks: ['number', 'issuer'] },
  'farm-loan': {
    name: 'Vay vốn phát triển nông nghiệp, nông thôn',
    words: ['vay von', '55/2015'],
    paper: 'Giấy đề nghị vay vốn',
    asks: ['issuer', 'original'],
  },
};

export const usualOf = (kind: ExemptionKind): UsualGround | undefined => (kind === 'other' ? undefined : usual[kind]);

/** The kind that these words mean; `other` where they name none of the known ones. */
export function kindMeant(words: string): ExemptionKind {
  const folded = fold(words);
  const found = Object.entries(usual).find(([, { words: known }]) => known.some((word) => folded.includes(word)));
  return (found?.[0] as ExemptionKind | undefined) ?? 'other';
}

/** The ground of a fee that is meant: by its name, or by its kind where only one of them is of that kind. */
export function groundMeant(offered: Offered, typed: string): ExemptionGround | undefined {
  if (typed === '') return undefined;
  const kind = kindMeant(typed);
  if (offered === 'words') return byWords(typed, kind);
  const folded = fold(typed);
  const named = offered.find(({ name }) => fold(name) === folded);
  if (named || kind === 'other') return named;
  const ofKind = offered.filter((one) => one.kind === kind);
  return ofKind.length === 1 ? ofKind[0] : undefined;
}

/** Where there are only the words of the law the clerk names the ground, and its paper is asked for as is usual for its kind. */
const byWords = (typed: string, kind: ExemptionKind): ExemptionGround => ({
  ...{ kind, name: typed, percent: 100, law: '', paper: '' },
  asks: usualOf(kind)?.asks ?? ['number'],
});

/** What is not charged of a price: whole đồng, rounded down, so that nobody is charged too little for a part of one. */
export const waivedOf = (price: bigint, { percent }: Pick<ExemptionGround, 'percent'>): bigint =>
  (price * BigInt(percent)) / 100n;
