import { allUnits, keepers, standingsOn, unitById } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { totalsEntered } from './totals.events.ts';
import {
  certifiedIn,
  type Decided,
  decideTotals,
  type TotalsGround,
  type TotalsReason,
  type TypedTotals,
  writeMonth,
} from './totals.rules.ts';
import { addTotals, versionsOf } from './totals.store.ts';

export interface EnteringTotals extends TypedTotals {
  readonly unitId: string;
  /** Its first day. */
  readonly month: Temporal.PlainDate;
  /** The version that the form showed. */
  readonly shown: number;
}

/** Enters the month of a commune that reports by totals, or corrects it: what stood there before is kept. */
export async function enterTotals(deed: Deed, asked: EnteringTotals): Promise<Result<null, TotalsReason>> {
  const unit = await unitById(deed.db, asked.unitId);
  if (unit?.kind !== 'commune') return refuse<TotalsReason>({ reason: 'not-found' });
  if (!may(deed.actor, 'totals.enter', { unitIds: await reporters(deed.db, unit.id) }).ok)
    return refuse<TotalsReason>({ reason: 'not-allowed' });
  const ground = await groundOf(deed, asked);
  const decided = decideTotals(asked, ground);
  if (!decided.ok) return decided;
  const version = ground.shown + 1;
  return (await keep(deed, asked, { ...decided.value, version }))
    ? accept(null)
    : refuse<TotalsReason>({ reason: 'corrected-meanwhile' });
}

/** The commune and whoever answers for it, and the district's one-stop, whose controller adds up the communes. */
export const reporters = async (db: Db, unitId: string): Promise<string[]> => [
  ...(await keepers(db, unitId)),
  ...(await allUnits(db)).filter(({ kind, level }) => kind === 'one-stop' && level === 'district').map(({ id }) => id),
];

async function groundOf({ tx, now }: Deed, { unitId, month, shown }: EnteringTotals): Promise<TotalsGround> {
  const [versions, before, standings] = await Promise.all([
    versionsOf(tx, unitId, month),
    versionsOf(tx, unitId, month.subtract({ months: 1 })),
    standingsOn(tx, [lastDayOf(month)]),
  ]);
  const standing = standings.find((one) => one.unit_id === unitId);
  return {
    month,
    today: dayOf(now),
    byTotals: standing?.figures === 'totals',
    shown,
    last: versions[0],
    ranBefore: before[0]?.running,
  };
}

/** On it the commune is asked how it stands. */
export const lastDayOf = (month: Temporal.PlainDate): Temporal.PlainDate => month.with({ day: month.daysInMonth });

async function keep(
  deed: Deed,
  { unitId, month }: EnteringTotals,
  { totals, reason, version }: Decided & { readonly version: number },
): Promise<boolean> {
  const row = { ...totals, unit_id: unitId, month, version, reason, illustrative: false };
  if (!(await addTotals(deed.tx, { ...row, entered_at: deed.now, entered_by: actorId(deed) }))) return false;
  const told = {
    unit: unitId,
    month: month.toString(),
    version,
    received: totals.received,
    inTime: totals.in_time,
    late: totals.late,
    running: totals.running,
    declined: totals.declined,
    certified: certifiedIn(totals),
    fees: totals.fees.toString(),
  };
  const stream = { kind: 'monthly-totals', id: namedId(`monthly-totals:${unitId}:${writeMonth(month)}`) };
  await record(deed, happened(totalsEntered, stream, told));
  return true;
}
