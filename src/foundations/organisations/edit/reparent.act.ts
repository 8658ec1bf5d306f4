import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type OnTimer, setTimer } from '#platform/timers/index.ts';
import { answeringOn, chain, unitById, unitByKey } from '../register.ts';
import { isOpenOn, type Unit } from '../unit.rules.ts';
import type { EditReason, Typed } from './edit.rules.ts';
import { lockChange } from './edit.store.ts';
import { keepParents, parentIsToCome, parentsIn, setParent } from './reparent.store.ts';

/** The timer of a unit that becomes part of another, written beforehand. */
export const parentTimer = 'unit.reparents';

interface Reparenting {
  readonly typed: Typed;
  readonly unit: Unit;
  readonly on: Temporal.PlainDate | undefined;
  readonly today: Temporal.PlainDate;
}

/**
 * Everything that stands against a unit becoming part of another, beside what every change needs. Its level stays: another of the
 * level of the one above it now; whoever looks after it and whose calendar and code hold follow from the day on, never for days past.
 */
export async function whyNotReparent(db: Db, { typed, unit, on, today }: Reparenting): Promise<EditReason[]> {
  const day = on ?? today;
  const [to, now] = [await unitByKey(db, typed.parent ?? ''), await unitById(db, unit.parentId ?? '')];
  const above = to ? await chain(db, to.id) : [];
  const fits =
    to !== undefined &&
    now !== undefined &&
    to.kind !== 'one-stop' &&
    to.level === now.level &&
    isOpenOn(to, day) &&
    !above.some(({ id }) => id === unit.id);
  return [
    ...(on && Temporal.PlainDate.compare(on, today) < 0 ? [{ field: 'on', reason: 'day-past' } as const] : []),
    ...(fits ? [] : [{ field: 'parent', reason: 'parent-odd' } as const]),
    ...(fits && to.id === now.id ? [{ field: 'parent', reason: 'parent-same' } as const] : []),
    ...((await parentIsToCome(db, unit.id, today)) ? [{ field: 'parent', reason: 'parent-waits' } as const] : []),
  ];
}

/** The unit is part of the other at once where the day has come, else on that day. */
export async function reparent(
  { tx, now }: Pick<Deed, 'tx' | 'now'>,
  {
    changeId,
    unit,
    typed,
    on,
  }: Omit<Reparenting, 'today' | 'on'> & { readonly changeId: string; readonly on: Temporal.PlainDate },
): Promise<void> {
  const to = await unitByKey(tx, typed.parent ?? '');
  if (!to) return;
  await keepParents(tx, changeId, { before: unit.parentId, after: to.id });
  if (Temporal.PlainDate.compare(on, dayOf(now)) > 0)
    await setTimer(tx, parentTimer, changeId, instantOf(on.toPlainDateTime()));
  else await setParent(tx, unit.id, to.id);
}

/** The day has come; where the other has ended by then, the unit is part of whoever follows that. One taken back moves nothing. */
export const reparents: OnTimer = async (tx, { subject_id: id, due_at }) => {
  const change = await lockChange(tx, id);
  const { after } = await parentsIn(tx, id);
  if (!change || change.taken_back_at || !after) return;
  const answers = await answeringOn(tx, dayOf(due_at));
  if (answers(after) !== change.unit_id) await setParent(tx, change.unit_id, answers(after));
  tx.afterwards(() => forget(tx));
};
