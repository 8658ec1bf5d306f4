import { system } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type OnTimer, setTimer } from '#platform/timers/index.ts';
import { allUnits, answeringOn } from '../register.ts';
import { endsBy, isOpenOn, type Unit } from '../unit.rules.ts';
import { type EditReason, successionKinds, type Typed } from './edit.rules.ts';
import { type Change, lockChange, markMoved } from './edit.store.ts';

/** What is open at a unit that has ended goes over to the one that follows; answers how many dossiers did. */
export type MoveWork = (
  doing: Pick<Deed, 'tx' | 'actor' | 'now'>,
  asked: { readonly from: string; readonly to: string },
) => Promise<number>;

/** What lies open at a unit, from capabilities this one does not know. */
export interface UnitWork {
  /** How many dossiers hang on it. */
  readonly open: (db: Db, unitId: string) => Promise<number>;
  readonly move: MoveWork;
}

/** The timer of an end that was written beforehand; one for a change, cleared when it is taken back. */
export const endsTimer = 'unit.ends';

/** The units named as those that follow, the first named first. */
export async function successorsIn(db: Db, { successor, successor2 }: Typed): Promise<Unit[]> {
  const units = await allUnits(db);
  return [...new Set([successor, successor2])].flatMap((key) => units.filter((unit) => unit.key === key));
}

interface EndingUnit {
  readonly typed: Typed;
  readonly unit: Unit;
  readonly on: Temporal.PlainDate | undefined;
}

/** Everything that stands against an end, beside what every change needs. */
export async function whyNotEnd(db: Db, { typed, unit, on }: EndingUnit, work: UnitWork): Promise<EditReason[]> {
  const followed = await successorsIn(db, typed);
  const below = (await allUnits(db)).some((one) => one.parentId === unit.id && !(on && endsBy(one, on)));
  const odd = followed.some((one) => one.id === unit.id || (on && !isOpenOn(one, on)));
  const named = successionKinds.some((kind) => kind === typed.succession);
  const count = await work.open(db, unit.id);
  return [
    ...(below ? [{ reason: 'units-below' } as const] : []),
    ...(odd ? [{ field: 'successor', reason: 'successor-odd' } as const] : []),
    ...(followed.length > 0 && !named ? [{ field: 'succession', reason: 'succession-missing' } as const] : []),
    // Where nobody follows, nobody would be left to go on with what is open.
    ...(count > 0 && followed.length === 0 ? [{ field: 'successor', reason: 'work-open', count } as const] : []),
  ];
}

/** What is open goes over at once where the day has come, else on that day. */
export async function workFollows(deed: Deed, changeId: string, move: MoveWork): Promise<void> {
  const change = await lockChange(deed.tx, changeId);
  if (!change || change.successor_ids.length === 0) return;
  if (Temporal.PlainDate.compare(change.holds_from, dayOf(deed.now)) > 0)
    await setTimer(deed.tx, endsTimer, change.id, instantOf(change.holds_from.toPlainDateTime()));
  else await goOver(deed, change, move);
}

/** The day of an end that was written beforehand has come; one that was taken back moves nothing. */
export const unitTimers = (move: MoveWork): readonly (readonly [kind: string, ring: OnTimer])[] => [
  [
    endsTimer,
    async (tx, { subject_id, due_at }) => {
      const change = await lockChange(tx, subject_id);
      if (change && !change.taken_back_at) await goOver({ tx, actor: system('timers'), now: due_at }, change, move);
    },
  ],
];

/** To the first named; where that has ended too by then, to whoever follows it. */
async function goOver(doing: Pick<Deed, 'tx' | 'actor' | 'now'>, change: Change, move: MoveWork): Promise<void> {
  const first = change.successor_ids[0];
  if (!first) return;
  const to = (await answeringOn(doing.tx, dayOf(doing.now)))(first);
  await markMoved(doing.tx, change.id, await move(doing, { from: change.unit_id, to }));
}
