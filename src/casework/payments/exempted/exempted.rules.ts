import type { Dong } from '#platform/money/index.ts';
import { type Granted, noProof, type Proof } from '../exemption/proof.rules.ts';
import { type Kind, kinds } from '../receipts/receipt.rules.ts';

/** A fee that was not charged, for a ground that the law names and a paper that shows it. */
export interface Exempted {
  readonly at: Temporal.Instant;
  /** Of a dossier; null for a visit of certification. */
  readonly code: string | null;
  readonly href: string;
  readonly owner: string;
  readonly kind: Kind;
  readonly fee: string;
  /** What would have been charged; null where it was not written down then. */
  readonly waived: Dong | null;
  readonly ground: string;
  /** The paper as one text; and part by part, null where it was kept as a text alone. */
  readonly proof: string;
  readonly exemption: Granted | null;
  readonly by: string;
}

/** Of one kind only, where one is named; of one ground only, as it was written. */
export const narrowed = (
  all: readonly Exempted[],
  { kind, ground }: { readonly kind: string; readonly ground: string },
): Exempted[] => all.filter((one) => (kind === '' || one.kind === kind) && (ground === '' || one.ground === ground));

/** The grounds there are, each once, in the order of the alphabet. */
export const groundsOf = (all: readonly Exempted[]): string[] =>
  [...new Set(all.map(({ ground }) => ground))].sort((a, b) => a.localeCompare(b, 'vi'));

/** The parts of the paper; where only a text was kept, it stands for the kind of paper. */
export const partsOf = ({ exemption, proof }: Pick<Exempted, 'exemption' | 'proof'>): Proof =>
  exemption ?? { ...noProof, paper: proof };

/** How much was waived of each kind. */
export const waivedByKind = (all: readonly Exempted[]): readonly (readonly [Kind, Dong])[] =>
  kinds.map((kind) => [
    kind,
    all.filter((one) => one.kind === kind).reduce((sum, { waived }) => sum + (waived ?? 0n), 0n),
  ]);
