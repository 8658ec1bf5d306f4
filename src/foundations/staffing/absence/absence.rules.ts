export const absenceReasons = ['mission', 'leave', 'illness', 'training'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export interface GoingAway {
  readonly reason: string;
  readonly from: Temporal.PlainDate | null;
  readonly last: Temporal.PlainDate | null;
  /** Who stands in; empty: nobody. */
  readonly substitute: string;
}

export interface Away extends GoingAway {
  readonly reason: AbsenceReason;
  readonly from: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

interface Days {
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
}

export type AbsenceWrong =
  | { readonly field: 'reason'; readonly reason: 'why-away' }
  | { readonly field: 'last'; readonly reason: 'days-missing' | 'days-crosswise' | 'away-already' }
  | { readonly field: 'substitute'; readonly reason: 'no-such-colleague' | 'away-too' };

export const awayStates = ['dang', 'sap', 'qua'] as const;
/** They are away, will be, or were. */
export type AwayState = (typeof awayStates)[number];

export function awayOn({ from_day, last_day }: Days, day: Temporal.PlainDate): AwayState {
  if (Temporal.PlainDate.compare(last_day, day) < 0) return 'qua';
  return Temporal.PlainDate.compare(day, from_day) < 0 ? 'sap' : 'dang';
}

/** What taking an absence back leaves of it on a day: its days until yesterday, nothing, or undefined where it is over. */
export function leftOf(
  absence: Days,
  today: Temporal.PlainDate,
): { readonly last: Temporal.PlainDate | null } | undefined {
  if (awayOn(absence, today) === 'qua') return undefined;
  return { last: Temporal.PlainDate.compare(absence.from_day, today) < 0 ? today.subtract({ days: 1 }) : null };
}

/** What is known of the person and of whoever is to stand in. */
export interface AbsenceGround {
  readonly known: readonly Days[];
  /** One may stand in: a colleague with an account, not oneself. */
  readonly colleague: boolean;
  readonly substituteAway: readonly Days[];
}

/** Every reason why an absence cannot be written down so. */
export function whyNotAway(asked: GoingAway, { known, colleague, substituteAway }: AbsenceGround): AbsenceWrong[] {
  const { from, last } = asked;
  const reason: AbsenceWrong[] = absenceReasons.some((one) => one === asked.reason)
    ? []
    : [{ field: 'reason', reason: 'why-away' }];
  const stranger: AbsenceWrong[] =
    asked.substitute !== '' && !colleague ? [{ field: 'substitute', reason: 'no-such-colleague' }] : [];
  if (!from || !last) return [...reason, { field: 'last', reason: 'days-missing' }, ...stranger];
  if (Temporal.PlainDate.compare(from, last) > 0)
    return [...reason, { field: 'last', reason: 'days-crosswise' }, ...stranger];
  const meets = (days: readonly Days[]): boolean =>
    days.some(
      (one) =>
        Temporal.PlainDate.compare(one.from_day, last) <= 0 && Temporal.PlainDate.compare(from, one.last_day) <= 0,
    );
  return [
    ...reason,
    ...(meets(known) ? [{ field: 'last', reason: 'away-already' } as const] : []),
    ...stranger,
    ...(meets(substituteAway) ? [{ field: 'substitute', reason: 'away-too' } as const] : []),
  ];
}
