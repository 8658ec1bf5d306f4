import type { Dong } from '#platform/money/index.ts';

/** The kinds of number books of certification, each with numbers of its own from 01 every year (NĐ 23/2015 Đ13). */
export const bookKinds = ['copy', 'signature', 'translator', 'contract', 'inheritance'] as const;
export type BookKind = (typeof bookKinds)[number];

/** What is asked for at the window, as its fee and its book tell it apart. */
export const matters = [
  'copy',
  'signature',
  'translator',
  'contract',
  'contract-amended',
  'contract-corrected',
  'inheritance',
] as const;
export type Matter = (typeof matters)[number];

export type Office = 'district' | 'commune';

interface MatterRule {
  readonly book: BookKind;
  /** Signed before the official: whoever signs shows an identity paper (NĐ 23/2015 Đ24, Đ36). */
  readonly identity: boolean;
  readonly offices: readonly Office[];
  /** Working days the law gives; 0 is the same day (NĐ 23/2015 Đ7), two for a contract or a transaction (Đ37). */
  readonly days: 0 | 2;
  readonly fee: (of: { readonly pages: number; readonly copies: number }) => Dong;
}

const everywhere = ['district', 'commune'] as const;

/** Phí chứng thực (TT 226/2016/TT-BTC Đ4). Translators' signatures are certified at the district only (NĐ 23/2015 Đ5). */
const rules: Readonly<Record<Matter, MatterRule>> = {
  copy: { book: 'copy', identity: false, offices: everywhere, days: 0, fee: feeOfCopies },
  signature: {
    book: 'signature',
    identity: true,
    offices: everywhere,
    days: 0,
    fee: ({ copies }) => 10_000n * BigInt(copies),
  },
  translator: {
    book: 'translator',
    identity: true,
    offices: ['district'],
    days: 0,
    fee: ({ copies }) => 10_000n * BigInt(copies),
  },
  contract: { book: 'contract', identity: true, offices: everywhere, days: 2, fee: () => 50_000n },
  'contract-amended': { book: 'contract', identity: true, offices: everywhere, days: 2, fee: () => 30_000n },
  'contract-corrected': { book: 'contract', identity: true, offices: everywhere, days: 0, fee: () => 25_000n },
  inheritance: { book: 'inheritance', identity: true, offices: everywhere, days: 2, fee: () => 50_000n },
};

export const ruleOf = (matter: Matter): MatterRule => rules[matter];

/** What this kind of office may certify. */
export const mattersAt = (office: Office): Matter[] =>
  matters.filter((matter) => rules[matter].offices.includes(office));

/** 2.000 đ for the first and second page of the original, 1.000 đ from the third, at most 200.000 đ a copy. */
function feeOfCopies({ pages, copies }: { readonly pages: number; readonly copies: number }): Dong {
  const each = 2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0);
  return BigInt(Math.min(each, 200_000) * copies);
}

/** What stands behind the number of a book: `SCT/BS` (TT 20/2015/TT-BTP). */
export const symbols: Readonly<Record<BookKind, string>> = {
  copy: 'SCT/BS',
  signature: 'SCT/CK, ĐC',
  translator: 'SCT/CKND',
  contract: 'SCT/HĐ, GD',
  inheritance: 'SCT/DS',
};

/** `01/2019-SCT/BS` */
export const bookText = ({ volume, year, kind }: { volume: number; year: number; kind: BookKind }): string =>
  `${String(volume).padStart(2, '0')}/${year}-${symbols[kind]}`;

/** The run of numbers of a book (numbering): it goes on through the quyển of a year. */
export const seriesOf = (unitId: string, kind: BookKind, year: number) => ({
  kind: `certification.${kind}`,
  ownerUnitId: unitId,
  period: String(year),
});

/** Why a paper is not certified, by what is asked for (NĐ 23/2015 Đ22, Đ25, Đ32). */
export const grounds = {
  copy: ['altered', 'damaged', 'secret', 'unlawful', 'not-legalised', 'private-paper'],
  signature: ['no-capacity', 'identity-expired', 'unlawful', 'is-a-contract'],
  translator: ['altered', 'damaged', 'secret', 'unlawful', 'not-legalised'],
  contract: ['no-capacity', 'identity-expired', 'unlawful', 'property-disputed', 'not-voluntary'],
  inheritance: ['no-capacity', 'identity-expired', 'unlawful', 'property-disputed', 'not-voluntary'],
} as const satisfies Readonly<Record<BookKind, readonly string[]>>;

export type Ground = (typeof grounds)[BookKind][number];

export const allGrounds = [...new Set(Object.values(grounds).flat())] as Ground[];

/** Numbers of lines book by book, what follows on another drawn together: “530–549 (01/2019-SCT/BS)”. */
export const numbersText = (
  lines: readonly { number: number; volume: number; year: number; kind: BookKind }[],
): string =>
  [...Map.groupBy(lines, bookText)]
    .map(([book, ofBook]) => `${runsText(ofBook.map(({ number }) => number))} (${book})`)
    .join(', ');

function runsText(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const two = (number: number): string => String(number).padStart(2, '0');
  return runs.map(({ first, last }) => (first === last ? two(first) : `${two(first)}–${two(last)}`)).join(', ');
}
