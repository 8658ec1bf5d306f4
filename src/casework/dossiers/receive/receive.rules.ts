import { type Calendar, type Dates, dueDates } from '#foundations/calendar/rules.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type PartyForm, type PartyReason, readParty, type TypedParty } from '../../parties/rules.ts';
import { type Claim, type ExemptionReason, exemptionReasons } from '../../payments/rules.ts';
import {
  type Answers,
  type Brought,
  type Charge,
  canBeReceived,
  checkPapers,
  feesOf,
  limitOf,
  type NotReceivable,
  type Offering,
  offeredOf,
  type PaperReason,
  type Requirement,
  type TimeLimit,
  type Version,
} from '../../procedures/rules.ts';
import { type InPerson, type InPersonReason, inPersonReasons } from '../in-person/in-person.rules.ts';
import type { OnPaper } from '../on-paper/on-paper.rules.ts';

/** What was said and laid on the counter. */
export interface Reception {
  readonly oneStopId: string;
  readonly procedureKey: string;
  readonly caseKey: string;
  readonly channel: 'direct' | 'online' | 'post';
  /** What is asked for in the person's own words; the procedure's name where nothing was typed. */
  readonly subject: string;
  readonly sets: number;
  /** A person already known, or one to be entered. */
  readonly owner: { readonly id: string; readonly name: string; readonly phone: string | null } | TypedParty;
  /** The clerk looked: whoever bears the number is this person, whose name was written otherwise before. */
  readonly samePerson?: boolean;
  /** The clerk looked: this is nobody of those who bear the same name. */
  readonly somebodyNew?: boolean;
  /** The name of another person who was typed in beside the one chosen. */
  readonly typedBeside?: string | undefined;
  readonly answers: Answers;
  /** Who hands in, where that is not the owner. */
  readonly submitter: TypedParty | null;
  readonly brought: readonly Brought[];
  /** Keys of papers that were brought for another dossier of this visit and lie there. */
  readonly shared?: readonly string[];
  readonly quantities: Readonly<Record<string, number>>;
  readonly exemption: Claim | null;
  readonly collectBy: 'counter' | 'post';
  /** Wherever a clerk types it: a second dossier of the same person, procedure and day is received only if it is meant. */
  readonly twin?: 'ask' | 'meant';
  /** The clerk was told that the counter is closed at this hour, and receives all the same. */
  readonly outsideHours?: boolean;
  /** It was received on paper before, and is typed in now. */
  readonly onPaper?: OnPaper | null;
  /** How the applicant stood there: a fingerprint, helpers, what was compared instead of a paper. Asked at a counter alone. */
  readonly inPerson?: InPerson;
}

export type ReceiveReason =
  | NotReceivable
  | PaperReason
  | PartyReason
  | InPersonReason
  | { readonly field: 'submitter'; readonly reason: 'submitter'; readonly because: PartyReason }
  | { readonly reason: 'sets-wrong' | 'quantity-wrong'; readonly given: number }
  | { readonly reason: 'no-time-limit' }
  | { readonly reason: 'both-not-by-post' }
  | { readonly reason: 'counter-closed' }
  | { readonly reason: 'number-of-another'; readonly name: string; readonly year: number | null }
  | { readonly reason: 'namesake'; readonly name: string; readonly year: number }
  /** Without a code: the first one lies in the same visit. */
  | { readonly reason: 'twin'; readonly code: string | null; readonly at: Temporal.Instant }
  | { readonly reason: 'chosen-and-typed'; readonly chosen: string; readonly typed: string }
  | ExemptionReason;

/** Nobody asks for more copies at once than this; what is no whole number is a slip of the hand. */
export const isQuantity = (given: number): boolean => Number.isInteger(given) && given >= 1 && given <= 500;

/** What the counter stands on: the version of the day, who settles, and the calendar of the office. */
export interface Ground {
  readonly version: Version;
  readonly offering: Offering | undefined;
  readonly calendar: Calendar;
  /** When it was received: now, or the time on paper. */
  readonly now: Temporal.Instant;
  /** The counter was open then: by its own hours, which are not the working days of a deadline. */
  readonly open: boolean;
}

export interface Receipt {
  readonly owner: { readonly id: string; readonly name: string; readonly phone: string | null } | PartyForm;
  readonly submitter: PartyForm | null;
  readonly requirements: readonly Requirement[];
  readonly dates: Dates;
  readonly charges: readonly Charge[];
}

/** May the counter take it, when is it due and what does it cost? Names everything that stands in the way at once, in the order of the screen. */
export function decideReceipt(reception: Reception, ground: Ground): Result<Receipt, ReceiveReason> {
  const today = dayOf(ground.now);
  const receivable = canBeReceived(ground.version, ground.offering, today);
  const papers = checkPapers(ground.version, reception.caseKey, reception.answers, reception.brought);
  const owner = 'id' in reception.owner ? accept(reception.owner) : readParty(reception.owner, today);
  const submitter = readSubmitter(reception, today);
  const dates = promisedDates(ground, reception.caseKey, reception.channel);
  const reasons: ReceiveReason[] = [
    ...reasonsOf(receivable),
    ...chosenAndTyped(reception),
    ...reasonsOf(owner),
    ...reasonsOf(submitter),
    ...standsThere(reception, today),
    ...plainReasons(reception),
    ...(ground.version.bothPresent && reception.collectBy === 'post' ? [{ reason: 'both-not-by-post' } as const] : []),
    ...(reception.exemption
      ? exemptionReasons(reception.exemption, offeredOf(ground.version, reception.caseKey), today.year)
      : []),
    ...reasonsOf(papers),
  ];
  if (!dates) reasons.push({ reason: 'no-time-limit' });
  // What comes online or by post comes at any hour; across the counter nobody hands in while it is closed, unless it is meant.
  if (!ground.open && reception.channel === 'direct' && !reception.outsideHours)
    reasons.push({ reason: 'counter-closed' });
  if (reasons.length > 0 || !papers.ok || !owner.ok || !submitter.ok || !dates) return refuse(...reasons);
  const charges = feesOf(ground.version, reception.caseKey, {
    quantities: reception.quantities,
    exempt: reception.exemption?.ground ?? '',
  });
  return accept({ owner: owner.value, submitter: submitter.value, requirements: papers.value, dates, charges });
}

/**
 * The three dates of a case received now: statutory and committed each in its own unit, and the promise,
 * which is the earlier of the two. Undefined where the catalogue knows no time.
 */
export function promisedDates(
  { version, calendar, now }: Ground,
  caseKey: string,
  channel: Reception['channel'],
): Dates | undefined {
  const limit: TimeLimit | undefined = limitOf(version, caseKey, dayOf(now), channel);
  if (!limit) return undefined;
  return dueDates(calendar, { receivedAt: now, statutory: limit.statutory, committed: limit.committed });
}

const reasonsOf = <Reason>(result: Result<unknown, Reason>): readonly Reason[] => (result.ok ? [] : result.reasons);

/** Of two people on one screen only the clerk knows which is meant; the wrong one would get the dossier without a word. */
const chosenAndTyped = ({ owner, typedBeside }: Reception): ReceiveReason[] =>
  'id' in owner && typedBeside ? [{ reason: 'chosen-and-typed', chosen: owner.name, typed: typedBeside }] : [];

function readSubmitter(reception: Reception, today: Temporal.PlainDate): Result<PartyForm | null, ReceiveReason> {
  if (reception.answers.submitter === 'self') return accept(null);
  const read = readParty(reception.submitter ?? {}, today);
  if (read.ok) return read;
  return refuse(
    ...read.reasons.map((because): ReceiveReason => ({ field: 'submitter', reason: 'submitter', because })),
  );
}

/** Who is entered without a paper and hands in for themselves is compared with something else. */
function standsThere({ inPerson, owner, answers }: Reception, today: Temporal.PlainDate): ReceiveReason[] {
  if (!inPerson) return [];
  const nameless = !('id' in owner) && owner.identityKind === 'none' && owner.kind !== 'organisation';
  return inPersonReasons(inPerson, nameless && answers.submitter === 'self', today);
}

function plainReasons({ sets, quantities }: Reception): ReceiveReason[] {
  const reasons: ReceiveReason[] = [];
  if (!Number.isInteger(sets) || sets < 1 || sets > 20) reasons.push({ reason: 'sets-wrong', given: sets });
  const quantity = Object.values(quantities).find((given) => !isQuantity(given));
  if (quantity !== undefined) reasons.push({ reason: 'quantity-wrong', given: quantity });
  return reasons;
}
