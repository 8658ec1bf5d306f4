import type { Law } from './law.rules.ts';
import { sinceWhen } from './since.rules.ts';

/** The one-stop decree a dossier is under, by its day of reception. */
export interface Regime {
  readonly key: 'QD09-2015' | 'ND61-2018' | 'ND118-2025';
  /** ISO day from which it holds. */
  readonly from: string;
  /** When the missing papers have come: begin again from zero, or push the date back by the wait. */
  readonly supplement: 'restart' | 'push-back';
  readonly asking: AskingRule;
  /** Minutes since midnight: what is received later is handed over, or done, on the next working day. */
  readonly cutOff: number;
  readonly law: Law;
  /** What its cut-off hour rests on. */
  readonly cutOffLaw: Law;
}

/**
 * What asking for papers late does. No decree says it: a rule of the house under each, so that a request made on the last
 * day, or after it, cannot wipe lateness out.
 */
export interface AskingRule {
  /** The part of the working time in which papers are checked: a request after it is warned of, and marked. Null: never. */
  readonly checkingPart: number | null;
  /** May a request made when the promised day is past still stop the clock, and set it going by the rule above? */
  readonly lateStops: boolean;
  /** Where an office has a head, that head agrees to a request made so late. */
  readonly lateNeedsHead: boolean;
}

const fifteenOClock = 900;

const inTime: AskingRule = { checkingPart: 1 / 3, lateStops: false, lateNeedsHead: true };

/**
 * Dated, newest first. QĐ 09/2015 counts the first handling inside the limit (the wait pushes back);
 * NĐ 61/2018 counts anew from the complete dossier; NĐ 118/2025 is read the same way until its text is at hand.
 */
export const regimes: readonly Regime[] = [
  {
    key: 'ND118-2025',
    from: sinceWhen('nd118-2025'),
    supplement: 'restart',
    asking: inTime,
    cutOff: fifteenOClock,
    law: 'nd118',
    cutOffLaw: 'nd118',
  },
  {
    key: 'ND61-2018',
    from: sinceWhen('nd61-2018'),
    supplement: 'restart',
    asking: inTime,
    cutOff: fifteenOClock,
    law: 'nd61',
    cutOffLaw: 'nd61d18',
  },
  {
    key: 'QD09-2015',
    from: sinceWhen('qd09-2015'),
    supplement: 'push-back',
    asking: inTime,
    cutOff: fifteenOClock,
    law: 'qd09',
    cutOffLaw: 'qd09',
  },
];

/** The regime of a day of reception; a day before the oldest known one is read by the oldest. */
export const regimeOn = (day: Temporal.PlainDate): Regime => regimeOnIso(day.toString());

export const regimeOnIso = (iso: string): Regime =>
  regimes.find((regime) => regime.from <= iso) ?? (regimes.at(-1) as Regime);
