import type { Ended } from '../dossier/dossier.store.ts';
import type { Extension } from '../dossier/extension.store.ts';
import type { DutyRow } from '../duty/duty.store.ts';
import { leftUndone } from '../flow/flow.rules.ts';
import type { Leg } from '../flow/leg.store.ts';
import type { PastTask } from '../flow/task.store.ts';
import type { Moved } from '../move-unit/move.store.ts';
import type { Parcel } from '../post/parcel.store.ts';
import type { RecalledResult } from '../recall/recall.store.ts';
import type { Supplement } from '../supplement/supplement.store.ts';
import type { Tracked } from './track.store.ts';

/** A step still to come. */
export interface Ahead {
  readonly name: string;
  readonly unitId: string | null;
}

/** What happened to a dossier, as its owner may know it: offices and times, never an officer. */
export type Moment =
  | { readonly kind: 'received'; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: 'given'; readonly at: Temporal.Instant; readonly unitId: string; readonly onTime: boolean }
  | { readonly kind: 'step'; readonly at: Temporal.Instant; readonly unitId: string; readonly name: string }
  | { readonly kind: 'asked'; readonly at: Temporal.Instant; readonly unitId: string; readonly asked: Supplement }
  | { readonly kind: 'brought'; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: 'to-pay'; readonly at: Temporal.Instant; readonly unitId: string; readonly duty: DutyRow }
  | { readonly kind: 'extended' | 'proved' | 'paying'; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: 'waiting'; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: 'posted'; readonly at: Temporal.Instant; readonly unitId: string; readonly tracking: string }
  | { readonly kind: 'moved'; readonly at: Temporal.Instant; readonly unitId: string; readonly from: string }
  | { readonly kind: 'undelivered' | 'recalled'; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: Ended; readonly at: Temporal.Instant; readonly unitId: string }
  | { readonly kind: 'now'; readonly at: Temporal.Instant; readonly unitId: string; readonly name: string };

export interface Happened {
  readonly dossier: Pick<Tracked, 'received_at' | 'one_stop_id' | 'settling_id' | 'state' | 'ended_at'>;
  readonly past: readonly PastTask[];
  readonly legs: readonly Leg[];
  readonly supplements: readonly Supplement[];
  readonly duties: readonly DutyRow[];
  readonly extension: Extension | undefined;
  readonly parcels: readonly Parcel[];
  readonly moves: readonly Moved[];
  /** Results that were wrong, each called back. */
  readonly recalled: readonly Pick<RecalledResult, 'recalled_at'>[];
}

/** All of it in order, the oldest first; what is open now comes last. */
export function momentsOf(happened: Happened): Moment[] {
  const { dossier, past, legs, supplements, duties, extension, parcels, moves, recalled } = happened;
  const { one_stop_id: counter, settling_id: settling } = dossier;
  // A step that gave the dossier back was not done; that it went back stands among the hand-overs.
  const done = past.filter((task) => task.closed_at !== null && !leftUndone.has(task.outcome ?? ''));
  const moments: Moment[] = [
    { kind: 'received', at: dossier.received_at, unitId: moves.find((move) => move.counter)?.from_unit_id ?? counter },
    ...road(done, legs),
    ...supplements.map((asked): Moment => ({ kind: 'asked', at: asked.requested_at, unitId: settling, asked })),
    ...supplements.flatMap(({ answered_at: at }): Moment[] => (at ? [{ kind: 'brought', at, unitId: counter }] : [])),
    ...duties.map((duty): Moment => ({ kind: 'to-pay', at: duty.told_at, unitId: settling, duty })),
    ...duties.flatMap(({ proved_at: at }): Moment[] => (at ? [{ kind: 'proved', at, unitId: counter }] : [])),
    ...(extension ? [{ kind: 'extended', at: extension.extended_at, unitId: settling } as const] : []),
    ...parcels.flatMap((parcel) => parcelMoments(parcel, counter)),
    ...movedMoments(moves),
    ...recalled.map(({ recalled_at: at }): Moment => ({ kind: 'recalled', at, unitId: counter })),
  ];
  moments.sort((one, other) => Temporal.Instant.compare(one.at, other.at) || order[one.kind] - order[other.kind]);
  if (dossier.ended_at) return [...moments, { kind: dossier.state as Ended, at: dossier.ended_at, unitId: counter }];
  const waiting = supplements.find((asked) => asked.answered_at === null);
  if (waiting) return [...moments, { kind: 'waiting', at: waiting.requested_at, unitId: settling }];
  const owed = duties.find((duty) => duty.proved_at === null);
  if (owed) return [...moments, { kind: 'paying', at: owed.told_at, unitId: settling }];
  const open = past.filter((task) => task.closed_at === null);
  return [
    ...moments,
    ...open.map(
      (task): Moment => ({ kind: 'now', at: thereSince(task, moves), unitId: task.unit_id, name: task.name }),
    ),
  ];
}

/** Of what happened at the same instant; steps and hand-overs keep the order of the road. */
const order: Readonly<Record<Moment['kind'], number>> = {
  received: 0,
  brought: 1,
  proved: 1,
  step: 2,
  given: 2,
  asked: 4,
  'to-pay': 4,
  extended: 4,
  posted: 4,
  undelivered: 4,
  moved: 4,
  recalled: 4,
  waiting: 5,
  paying: 5,
  withdrawn: 6,
  voided: 6,
  stopped: 6,
  now: 7,
};

/** Since when a step waits where it is: since it was opened, or came there from a unit that ended. */
const thereSince = ({ opened_at, unit_id }: PastTask, moves: readonly Moved[]): Temporal.Instant =>
  moves.findLast((move) => move.to_unit_id === unit_id && Temporal.Instant.compare(move.moved_at, opened_at) > 0)
    ?.moved_at ?? opened_at;

/** The unit that had it ended, and it went on at the one that follows. */
const movedMoments = (moves: readonly Moved[]): Moment[] =>
  moves.map(({ moved_at: at, to_unit_id: unitId, from_unit_id: from }) => ({ kind: 'moved', at, unitId, from }));

/** It went out; and if it came back, when that was written down. */
const parcelMoments = ({ posted_at, tracking, undelivered, closed_at }: Parcel, unitId: string): Moment[] => [
  ...(undelivered === 'not-sent' ? [] : [{ kind: 'posted', at: posted_at, unitId, tracking } as const]),
  ...(undelivered && undelivered !== 'not-sent' && closed_at
    ? [{ kind: 'undelivered', at: closed_at, unitId } as const]
    : []),
];

/**
 * Steps and hand-overs as they were walked. At the same instant a step stands before the hand-over that it gave, and after
 * the one that brought the dossier to its office.
 */
function road(done: readonly PastTask[], legs: readonly Leg[]): Moment[] {
  const walked: Moment[] = [];
  const given = legs.flatMap((leg) => (leg.given_at ? [{ ...leg, given_at: leg.given_at }] : []));
  for (const task of done.toSorted((one, other) => Temporal.Instant.compare(one.closed_at!, other.closed_at!))) {
    const at = task.closed_at!;
    while (given[0] && broughtTo(given[0], { at, unitId: task.unit_id })) walked.push(givenMoment(given.shift()!));
    walked.push({ kind: 'step', at, unitId: task.unit_id, name: task.name });
  }
  return [...walked, ...given.map(givenMoment)];
}

type Given = Leg & { readonly given_at: Temporal.Instant };

function broughtTo(leg: Given, { at, unitId }: { at: Temporal.Instant; unitId: string }): boolean {
  const sooner = Temporal.Instant.compare(leg.given_at, at);
  return sooner < 0 || (sooner === 0 && leg.to_unit_id === unitId);
}

const givenMoment = (leg: Given): Moment => ({
  kind: 'given',
  at: leg.given_at,
  unitId: leg.to_unit_id,
  onTime: Temporal.Instant.compare(leg.given_at, leg.give_by) <= 0,
});
