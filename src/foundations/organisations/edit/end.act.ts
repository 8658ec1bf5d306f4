import { system } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { clearTimer, type OnTimer, setTimer } from '#platform/timers/index.ts';
import { allUnits, answeringOn } from '../register.ts';
import { endsBy, isOpenOn, type Unit } from '../unit.rules.ts';
import { unitChangeTakenBack } from './edit.events.ts';
import { type EditReason, successionKinds, type Typed } from './edit.rules.ts';
import { type Change, lockChange, markMoved, markNotEnded, takenBack } from './edit.store.ts';
import { type HoldingWork, holdingsGoOver, noHoldings, whyNotCarry } from './holdings.act.ts';
import { parentTimer, reparents } from './reparent.act.ts';
import { noPart, type PartWork, partGoesOver, partTimer, rings, whyNotDivide } from './separate.act.ts';

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
  /** What was given to somebody for this unit alone ends with it; answers how much did. */
  readonly lapse: (doing: Pick<Deed, 'tx' | 'actor' | 'now'>, unitId: string) => Promise<number>;
  /** How much only its own people can close: cash books, numbers held for paper, certificates nobody has signed. */
  readonly mustClose: (db: Db, unitId: string) => Promise<number>;
  /** Of that the lists that lie before a leader, by name. */
  readonly openLists: (db: Db, unitId: string) => Promise<readonly string[]>;
  /** What of it may be given away while the unit stays. */
  readonly part: PartWork;
  /** What it leaves to be kept and held by others: number books, posts. */
  readonly holdings: HoldingWork;
}

/** Where nothing is known that hangs on a unit, and where none of it moves: a name, a code. */
export const noWork: UnitWork = {
  open: async () => 0,
  move: async () => 0,
  lapse: async () => 0,
  mustClose: async () => 0,
  openLists: async () => [],
  part: noPart,
  holdings: noHoldings,
};

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
  readonly today: Temporal.PlainDate;
}

/** Everything that stands against an end, beside what every change needs. */
export async function whyNotEnd(db: Db, { typed, unit, on, today }: EndingUnit, work: UnitWork): Promise<EditReason[]> {
  const followed = await successorsIn(db, typed);
  const below = (await allUnits(db)).filter((one) => one.parentId === unit.id && !(on && endsBy(one, on)));
  const odd = followed.some((one) => one.id === unit.id || (on && !isOpenOn(one, on)));
  const named = successionKinds.some((kind) => kind === typed.succession);
  const count = await work.open(db, unit.id);
  // Written beforehand there is time until the day; what is still open then keeps the unit open (`unitTimers`).
  const left = on && !isAfter(on, today) ? await work.mustClose(db, unit.id) : 0;
  const lists = left > 0 ? await work.openLists(db, unit.id) : [];
  return [
    ...(below.length > 0 ? [{ reason: 'units-below', names: below.map(({ name }) => name) } as const] : []),
    ...(odd ? [{ field: 'successor', reason: 'successor-odd' } as const] : []),
    ...(followed.length > 0 && !named ? [{ field: 'succession', reason: 'succession-missing' } as const] : []),
    // Where nobody follows, nobody would be left to go on with what is open.
    ...(count > 0 && followed.length === 0 ? [{ field: 'successor', reason: 'work-open', count } as const] : []),
    ...(left > 0 ? [{ field: 'on', reason: 'must-close', count: left } as const] : []),
    ...(lists.length > 0 ? [{ field: 'on', reason: 'lists-open', lists } as const] : []),
    ...(await whyNotDivide(db, { typed, unit, on, today }, work.part)),
    ...(await whyNotCarry(db, { unit, typed, followed, today }, work.holdings)),
  ];
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;

/** What is open goes over at once where the day has come, else on that day. */
export async function workFollows(
  deed: Deed,
  changeId: string,
  work: Pick<UnitWork, 'move' | 'lapse' | 'part' | 'holdings'>,
): Promise<void> {
  const change = await lockChange(deed.tx, changeId);
  if (!change) return;
  if (isAfter(change.holds_from, dayOf(deed.now)))
    await setTimer(deed.tx, timerOf(change), change.id, instantOf(change.holds_from.toPlainDateTime()));
  else if (change.act === 'separate') await partGoesOver(deed, change, work.part);
  else await goOver(deed, change, work);
}

const timerOf = ({ act }: Change): string =>
  act === 'separate' ? partTimer : act === 'reparent' ? parentTimer : endsTimer;

/** Nothing rings any more for a change that was taken back. */
export const clearChange = (tx: Deed['tx'], change: Change): Promise<unknown> =>
  clearTimer(tx, timerOf(change), change.id);

const house = (now: Temporal.Instant) => ({ actor: system('timers'), now });

/**
 * The day of an end that was written beforehand has come; one that was taken back moves nothing. Where something is still open that
 * only people can close, the unit does not end: the change says so, and it is written anew when that is done.
 */
export const unitTimers = ({
  mustClose,
  ...work
}: Omit<UnitWork, 'open' | 'openLists'>): readonly (readonly [kind: string, ring: OnTimer])[] => [
  [
    endsTimer,
    async (tx, { subject_id, due_at }) => {
      const change = await lockChange(tx, subject_id);
      if (!change || change.taken_back_at) return;
      const doing = { tx, ...house(due_at) };
      const mixed = await work.part.mixedLists(tx, change.unit_id, { changeId: change.id });
      const left = mixed.length + (await mustClose(tx, change.unit_id));
      await (left > 0 ? staysOpen(doing, { change, left, part: work.part }) : goOver(doing, change, work));
    },
  ],
  [parentTimer, reparents],
  [partTimer, rings(work.part, lockChange, house)],
];

async function staysOpen(
  doing: Pick<Deed, 'tx' | 'actor' | 'now'>,
  { change, left, part }: { readonly change: Change; readonly left: number; readonly part: PartWork },
): Promise<void> {
  // Nothing was received under what the second was to have before its day: it is laid back with the end.
  await part.takeBack(doing, change.id);
  await takenBack.end(doing.tx, change);
  await markNotEnded(doing.tx, change.id, { at: doing.now, left });
  const told = { change: change.id, act: change.act };
  await record(doing, happened(unitChangeTakenBack, { kind: 'unit', id: change.unit_id }, told));
}

/** What the second was given goes to the second, the rest to the first; where one has ended by then, to whoever follows it. */
async function goOver(
  doing: Pick<Deed, 'tx' | 'actor' | 'now'>,
  change: Change,
  { move, lapse, part, holdings }: Pick<UnitWork, 'move' | 'lapse' | 'part' | 'holdings'>,
): Promise<void> {
  await lapse(doing, change.unit_id);
  const [first, second] = change.successor_ids;
  if (!first) return;
  const answers = await answeringOn(doing.tx, dayOf(doing.now));
  const from = change.unit_id;
  const given = second ? await part.move(doing, { from, to: answers(second), changeId: change.id }) : 0;
  const rest = await move(doing, { from, to: answers(first) });
  const held = await holdingsGoOver(doing, { change, answers }, holdings);
  await markMoved(doing.tx, change.id, given + rest + held);
}
