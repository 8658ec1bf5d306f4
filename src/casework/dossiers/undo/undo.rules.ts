import type { WayBack } from '../dossier/way-back.store.ts';

/**
 * Steps that may be undone, by the type of their event: all that touches rows of the house alone. What took money or
 * voided a number may not: the citizen holds its paper, and other acts set it right. A new day that was promised holds until its
 * paper is printed.
 */
export const undoable = [
  'dossier.given',
  'dossier.taken',
  'dossier.assigned',
  'dossier.reassigned',
  'dossier.advanced',
  'dossier.sent-back',
  'dossier.sent-to-counter',
  'dossier.mended',
  'dossier.supplement-requested',
  'dossier.duty-notified',
  'dossier.late-reported',
  'dossier.approved',
  'dossier.signed',
  'dossier.numbered',
  'dossier.shelved',
  'dossier.reminded',
  'dossier.citizen-told',
  'dossier.original-kept',
  'dossier.originals-given-back',
  'dossier.collection-changed',
  'dossier.withdrawn',
  'dossier.stopped',
  'dossier.recused',
  'dossier.draft-put',
  'dossier.papers-scanned',
  'dossier.verification-answered',
  'dossier.duty-proved',
  'dossier.extended',
  'dossier.supplement-accepted',
] as const;
export type Undoable = (typeof undoable)[number];

/** A step that may be taken back, by the number of its event. */
export interface Undone {
  readonly type: Undoable;
  readonly seq: number;
}

interface Papered {
  readonly book?: string;
  readonly paper: string;
  readonly promises?: true;
}

/**
 * Steps that gave a number or promised a day: their paper, once printed, may be in the citizen's hands. The number is voided, the
 * promise holds no more, and why is said.
 */
const papered: Readonly<Record<string, Papered>> = {
  'dossier.supplement-requested': { book: 'form-02', paper: '02' },
  'dossier.duty-notified': { book: 'form-nvtc', paper: 'nvtc' },
  'dossier.stopped': { book: 'stop-notice', paper: 'dung' },
  // Its book is the procedure's: the event names it.
  'dossier.numbered': { paper: 'tu-choi' },
  'dossier.extended': { book: 'form-gia-han', paper: 'gia-han', promises: true },
  // The slip is printed anew with its second phase.
  'dossier.duty-proved': { paper: '01', promises: true },
  'dossier.supplement-accepted': { paper: '01', promises: true },
};

/** Whether a step gave a paper of its own: then why it is taken back is said. */
export const gavePaper = (type: string): boolean => type in papered;

/** Whether a step promised a new day, which holds no more once it is taken back. */
export const promisedDay = (type: string): boolean => papered[type]?.promises === true;

export interface Step {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurred_at: Temporal.Instant;
}

/** The book in which a step took a number; undefined where it took none. */
export const bookOf = ({ type, payload }: Step): string | undefined =>
  papered[type]?.book ?? (gavePaper(type) && typeof payload.book === 'string' ? payload.book : undefined);

export type UndoReason =
  | { readonly reason: 'nothing-to-undo' | 'undo-of-another' | 'printed-already' }
  | { readonly field: 'reason'; readonly reason: 'undo-why' };

/** Which step is taken back: by the number of its event, the last one that is no scan, or the last deed (null). */
export type WhichStep = number | 'beneath-scans' | null;

const isScan = ({ image }: WayBack): boolean => image?.rows.papers !== undefined;

/** The ways that may be gone, the last deed's first: a scan shuts no step before it, but a scan before another stays. */
export const openWays = (ways: readonly WayBack[]): WayBack[] => ways.filter((way, n) => n === 0 || !isScan(way));

/** The way of the step that is asked for; undefined where it does not hold any more. */
export function wayOf(ways: readonly WayBack[], step: WhichStep): WayBack | undefined {
  if (step === 'beneath-scans') return ways.find((way) => !isScan(way));
  return step === null ? ways[0] : openWays(ways).find(({ seq }) => seq === step);
}

/** Why this official may not undo the last step; undefined when they may. Whatever the next hand does is an event, and shuts it. */
export function whyNotUndo(
  way: WayBack | undefined,
  me: string | null,
): 'nothing-to-undo' | 'undo-of-another' | undefined {
  if (!way) return 'nothing-to-undo';
  return way.by === me ? undefined : 'undo-of-another';
}

/** Was the paper of a step printed since? Then a citizen may hold it. */
export const printedSince = (
  step: Step,
  printed: readonly { readonly form: string; readonly printed_at: Temporal.Instant }[],
): boolean =>
  printed.some(
    ({ form, printed_at }) =>
      form === papered[step.type]?.paper && Temporal.Instant.compare(printed_at, step.occurred_at) >= 0,
  );
