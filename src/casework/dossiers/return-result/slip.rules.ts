import { householdBookHolds, registerOf } from '../../parties/rules.ts';

/** Papers by which somebody without a slip is known. */
export const slipPapers = ['cmnd', 'passport', 'household', 'driving'] as const;
export type SlipPaper = (typeof slipPapers)[number];

/** Those that may be compared on a day: a household book no longer, once it tells nobody who somebody is. */
export const slipPapersOn = (day: Temporal.PlainDate): SlipPaper[] =>
  slipPapers.filter((paper) => paper !== 'household' || householdBookHolds(day));

/** Chosen among those papers: the slip itself was shown, as a picture on a phone or a copy. */
export const pictureOfSlip = 'picture';

/** What was shown instead of the slip. */
export interface ShownInstead {
  readonly paper: SlipPaper;
  readonly number: string;
}

/** As the clerk wrote it down. */
export interface SlipTyped {
  readonly paper: SlipPaper | undefined;
  readonly number: string;
}

/** Whoever stands at the window, and the paper that the dossier knows its owner by. */
export interface Known {
  readonly standing: 'owner' | 'authorised' | 'kin';
  readonly identity: { readonly kind: string; readonly number: string | null };
  /** What may be compared on the day; left out: whatever there ever was. */
  readonly papers?: readonly SlipPaper[] | undefined;
}

export type SlipReason =
  | { readonly field: 'slipPaper'; readonly reason: 'slip-paper-missing' }
  | { readonly field: 'slipNumber'; readonly reason: 'slip-number-missing' | 'slip-identity-differs' };

const shortest = 3;

/**
 * What is missing before a result leaves without its slip. The slip is what stands between a result and a stranger: the paper
 * shown instead must be the very one the dossier knows, unless it is of another kind.
 */
export function slipReasons(
  { paper, number }: SlipTyped,
  { standing, identity, papers = slipPapers }: Known,
): SlipReason[] {
  const reasons: SlipReason[] = [];
  if (!paper || !papers.includes(paper)) reasons.push({ field: 'slipPaper', reason: 'slip-paper-missing' });
  if (number.length < shortest) reasons.push({ field: 'slipNumber', reason: 'slip-number-missing' });
  else if (
    standing === 'owner' &&
    registerOf(paper ?? '') === registerOf(identity.kind) &&
    !same(number, identity.number)
  )
    reasons.push({ field: 'slipNumber', reason: 'slip-identity-differs' });
  return reasons;
}

const same = (typed: string, known: string | null): boolean =>
  known !== null && typed.replaceAll(/[\s.]/g, '').toUpperCase() === known.toUpperCase();
