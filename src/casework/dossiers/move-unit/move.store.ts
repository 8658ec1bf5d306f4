import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { hangingOn } from './hanging.store.ts';

export interface Moving
  extends Pick<Dossier, 'id' | 'seq' | 'one_stop_id' | 'settling_id' | 'authority_id' | 'office_id'> {
  /** The steps that wait at the unit. */
  readonly steps: string[];
}

/** Holds what hangs on a unit until the deed ends, always in the same order. */
export async function lockHanging(tx: Tx, unitId: string): Promise<Moving[]> {
  await tx.run(
    sql`select 1 from dossiers.dossiers d where d.id in (${hangingOn(unitId)}) order by d.id for no key update`,
  );
  // Read anew: what another deed did to them meanwhile is seen.
  return tx.rows<Moving>(sql`
    select d.id, d.seq, d.one_stop_id, d.settling_id, d.authority_id, d.office_id,
      array(select t.element from dossiers.tasks t
        where t.dossier_id = d.id and t.unit_id = ${unitId} and t.closed_at is null order by t.opened_at) as steps
    from dossiers.dossiers d where d.id in (${hangingOn(unitId)}) order by d.id`);
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly at: Temporal.Instant;
  /** Accounts that settle at the unit that follows: their work stays theirs, anybody else's is for all there. */
  readonly settlers: readonly string[];
}

/** The offices of dossiers, and who settles them; the number of the last event of each grows by one. */
export const moveOffices = (tx: Tx, ids: readonly string[], { from, to, settlers }: Move): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, way_back = null,
    one_stop_id = case one_stop_id when ${from} then ${to} else one_stop_id end,
    settling_id = case settling_id when ${from} then ${to} else settling_id end,
    authority_id = case authority_id when ${from} then ${to} else authority_id end,
    office_id = case office_id when ${from} then ${to} else office_id end,
    officer_id = case when settling_id <> ${from} or officer_id = any(${settlers}::uuid[]) then officer_id end
    where id = any(${ids}::uuid[])`);

/** The steps that wait; what is closed keeps the office of then. */
export const moveTasks = (tx: Tx, ids: readonly string[], { from, to, settlers }: Move): Promise<number> =>
  tx.run(sql`update dossiers.tasks set unit_id = ${to},
    holder_id = case when holder_id = any(${settlers}::uuid[]) then holder_id end
    where dossier_id = any(${ids}::uuid[]) and unit_id = ${from} and closed_at is null`);

/**
 * Hand-overs under way. Between the two units there is nothing left to sign for; who has given a folder stays who gave it.
 * A bundle that lies before the unit is checked in by the one that follows.
 */
export async function moveLegs(tx: Tx, ids: readonly string[], { from, to, at }: Move): Promise<void> {
  await tx.run(sql`update dossiers.legs set given_at = coalesce(given_at, ${at}), taken_at = ${at}
    where dossier_id = any(${ids}::uuid[]) and taken_at is null and called_off_at is null
      and (from_unit_id, to_unit_id) in ((${from}::uuid, ${to}::uuid), (${to}::uuid, ${from}::uuid))`);
  await tx.run(sql`update dossiers.legs set
    to_unit_id = case to_unit_id when ${from} then ${to} else to_unit_id end,
    from_unit_id = case when from_unit_id = ${from} and given_at is null then ${to} else from_unit_id end
    where dossier_id = any(${ids}::uuid[]) and taken_at is null and called_off_at is null
      and ${from} in (from_unit_id, to_unit_id)`);
  await tx.run(sql`update dossiers.bundles set to_unit_id = ${to}
    where to_unit_id = ${from} and from_unit_id <> ${to} and received_at is null and taken_back_at is null`);
  await tx.run(sql`update dossiers.bundles set taken_back_at = ${at}, taken_back_reason = 'Đơn vị giao và đơn vị nhận đã nhập làm một'
    where (from_unit_id, to_unit_id) in ((${from}::uuid, ${to}::uuid), (${to}::uuid, ${from}::uuid))
      and received_at is null and taken_back_at is null`);
}

/** Each move with the number of its event. */
export const keepMoves = (
  tx: Tx,
  moving: readonly { readonly id: string; readonly seq: number; readonly counter: boolean }[],
  { from, to, at }: Move,
): Promise<number> =>
  tx.run(sql`insert into dossiers.moves (dossier_id, seq, from_unit_id, to_unit_id, counter, moved_at)
    select id, seq, ${from}, ${to}, counter, ${at}
    from unnest(${moving.map(({ id }) => id)}::uuid[], ${moving.map(({ seq }) => seq + 1)}::int[],
      ${moving.map(({ counter }) => counter)}::boolean[]) as given (id, seq, counter)`);

/** A move of a dossier from a unit that ended to the one that follows. */
export interface Moved {
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  /** It was received at the unit that ended. */
  readonly counter: boolean;
  readonly moved_at: Temporal.Instant;
}

/** The moves of a dossier, the earliest first. */
export const movesOf = (db: Db, dossierId: string): Promise<Moved[]> =>
  db.rows<Moved>(sql`select from_unit_id, to_unit_id, counter, moved_at from dossiers.moves
    where dossier_id = ${dossierId} order by seq`);
