import { type ExemptionGround, groundMeant, type Offered, type ProofAsk } from './grounds.rules.ts';

/** The paper that shows a ground, part by part, as it was typed. */
export interface Proof {
  readonly paper: string;
  readonly number: string;
  readonly year: string;
  readonly issuer: string;
  /** It was seen as an original, not as a copy. */
  readonly original: boolean;
}
export const proofParts = ['paper', 'number', 'year', 'issuer', 'original'] as const;
export type ProofPart = (typeof proofParts)[number];

/** That a fee is not to be charged: on which ground, and what shows it. */
export interface Claim {
  readonly ground: string;
  readonly proof: Proof;
}

export const noProof: Proof = { paper: '', number: '', year: '', issuer: '', original: false };

/** What was granted, as it is kept beside the charge. */
export interface Granted extends Proof {
  readonly kind: ExemptionGround['kind'];
  readonly name: string;
  readonly percent: number;
  readonly law: string;
}

export type ExemptionReason =
  | { readonly reason: 'exemption-without-ground' }
  | { readonly reason: 'exemption-nowhere' }
  | { readonly reason: 'exemption-not-of-fee'; readonly given: string; readonly offered: readonly string[] }
  | { readonly reason: 'exemption-lacks'; readonly part: ProofPart; readonly paper: string; readonly year: number }
  | { readonly reason: 'exemption-year-unreadable'; readonly given: string }
  | { readonly reason: 'exemption-of-another-year'; readonly year: number; readonly given: string };

const reasonsKnown = new Set<string>([
  'exemption-without-ground',
  'exemption-nowhere',
  'exemption-not-of-fee',
  'exemption-lacks',
  'exemption-year-unreadable',
  'exemption-of-another-year',
] satisfies ExemptionReason['reason'][]);

/** Whether a refusal is about an exemption. */
export const isExemption = (one: { readonly reason: string }): one is ExemptionReason => reasonsKnown.has(one.reason);

/** Why the fees of a case cannot be waived so: everything at once. None is the good answer. `year`: the one the fee is asked in. */
export function exemptionReasons(claim: Claim, offered: readonly Offered[], year: number): ExemptionReason[] {
  if (claim.ground === '') return [{ reason: 'exemption-without-ground' }];
  if (offered.length === 0) return [{ reason: 'exemption-nowhere' }];
  const meant = offered.flatMap((one) => groundMeant(one, claim.ground) ?? []);
  const [first] = meant;
  if (!first) {
    const names = offered.flatMap((one) => (one === 'words' ? [] : one.map(({ name }) => name)));
    return [{ reason: 'exemption-not-of-fee', given: claim.ground, offered: [...new Set(names)] }];
  }
  const asks = new Set(meant.flatMap((one) => one.asks));
  return lacking(claim.proof, { asks, paper: first.paper, year });
}

interface Asked {
  readonly asks: ReadonlySet<ProofAsk>;
  readonly paper: string;
  readonly year: number;
}

function lacking(proof: Proof, { asks, paper, year }: Asked): ExemptionReason[] {
  const called = proof.paper || paper;
  const lacks = (part: ProofPart): ExemptionReason => ({ reason: 'exemption-lacks', part, paper: called, year });
  const ofYear = asks.has('this-year');
  return [
    ...(called === '' ? [lacks('paper')] : []),
    ...(asks.has('number') && proof.number === '' ? [lacks('number')] : []),
    ...((ofYear || asks.has('year')) && proof.year === '' ? [lacks('year')] : []),
    ...yearReasons(proof.year, ofYear, year),
    ...(asks.has('issuer') && proof.issuer === '' ? [lacks('issuer')] : []),
    ...(asks.has('original') && !proof.original ? [lacks('original')] : []),
  ];
}

function yearReasons(given: string, ofYear: boolean, year: number): ExemptionReason[] {
  if (given === '') return [];
  if (!/^(19|20)\d\d$/.test(given)) return [{ reason: 'exemption-year-unreadable', given }];
  return ofYear && Number(given) !== year ? [{ reason: 'exemption-of-another-year', year, given }] : [];
}

/** What is kept of a claim beside the charge it waives. */
export const granted = ({ kind, name, percent, law, paper }: ExemptionGround, proof: Proof): Granted => ({
  ...{ kind, name, percent, law },
  ...{ ...proof, paper: proof.paper || paper },
});

/** `Giấy chứng nhận hộ nghèo số 12, năm 2019, UBND xã Thanh Xương cấp, đã xem bản chính`: on paper and in lists. */
export const proofText = ({ paper, number, year, issuer, original }: Proof): string =>
  [
    `${paper}${number ? ` số ${number}` : ''}`,
    year ? `năm ${year}` : '',
    issuer ? `${issuer} cấp` : '',
    original ? 'đã xem bản chính' : '',
  ]
    .filter(Boolean)
    .join(', ');

/** Reads the parts out of fields, whatever these are called. */
export const proofFrom = (typed: (part: ProofPart) => string): Proof => ({
  paper: typed('paper').trim().slice(0, 200),
  number: typed('number').trim().slice(0, 60),
  year: typed('year').trim().slice(0, 10),
  issuer: typed('issuer').trim().slice(0, 200),
  original: typed('original') === 'yes',
});

/** The parts as fields hold them. */
export const typedProof = (proof: Proof): Readonly<Record<ProofPart, string>> => ({
  ...proof,
  original: proof.original ? 'yes' : '',
});

/** Whether anything of a paper was said. */
export const saysProof = (proof: Proof): boolean => Object.values(typedProof(proof)).some((part) => part !== '');

/** The field of a part where a form holds one claim. */
export const proofField = {
  paper: 'proofPaper',
  number: 'proofNumber',
  year: 'proofYear',
  issuer: 'proofIssuer',
  original: 'proofOriginal',
} as const satisfies Readonly<Record<ProofPart, string>>;
export const groundField = 'exemptionGround';
