import { type Db, type Sql, sql, type Tx } from '#platform/db/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Move } from './move.store.ts';

/** Which procedures of a unit. */
export interface Part {
  readonly unitId: string;
  readonly procedureIds: readonly string[];
}

/** Dossiers of these procedures that the unit settles and has not: what has its number stays whose it is. */
const settledNow = ({ unitId, procedureIds }: Part): Sql => sql`
  d.settling_id = ${unitId} and d.procedure_id = any(${procedureIds}::uuid[])
  and d.ready_at is null and d.returned_at is null and d.ended_at is null`;

export interface PartHanging {
  readonly dossiers: number;
  readonly steps: number;
  readonly legs: number;
}

export const countPart = (db: Db, part: Part): Promise<PartHanging> =>
  db.one<PartHanging>(sql`
    with hanging as materialized (select d.id from dossiers.dossiers d where ${settledNow(part)})
    select (select count(*)::int from hanging) as dossiers,
      (select count(*)::int from dossiers.tasks t join hanging h on h.id = t.dossier_id
        where t.unit_id = ${part.unitId} and t.closed_at is null) as steps,
      (select count(*)::int from dossiers.legs l join hanging h on h.id = l.dossier_id
        where ${part.unitId} in (l.from_unit_id, l.to_unit_id) and l.taken_at is null and l.called_off_at is null) as legs`);

/** Receptions laid aside, at any counter, of some procedures: once received they go to whoever settles these then. */
export const countParkedOf = async (db: Db, procedureKeys: readonly string[]): Promise<number> =>
  (
    await db.one<{ parked: number }>(sql`select count(*)::int as parked from dossiers.parked
      where procedure_key = any(${procedureKeys}) and ended_at is null`)
  ).parked;

export interface PartLine {
  readonly code: string;
  readonly step: string | null;
  readonly promised_due: Temporal.Instant;
}

/** The dossiers that would go, the most urgent first, each with the step it waits at. */
export const partLines = (db: Db, part: Part, most: number): Promise<PartLine[]> =>
  db.rows<PartLine>(sql`
    select d.code, d.promised_due,
      (select t.name from dossiers.tasks t where t.dossier_id = d.id and t.closed_at is null
        order by t.unit_id = ${part.unitId} desc, t.opened_at limit 1) as step
    from dossiers.dossiers d where ${settledNow(part)} order by d.promised_due, d.code limit ${most}`);

export interface PartMoving extends Pick<Dossier, 'id' | 'seq' | 'run' | 'definition_id'> {
  readonly tasks: readonly { readonly token: string; readonly element: string }[];
}

/** Holds them until the deed ends, always in the same order, with what of each waits at the unit. */
export async function lockPart(tx: Tx, part: Part): Promise<PartMoving[]> {
  await tx.run(sql`select 1 from dossiers.dossiers d where ${settledNow(part)} order by d.id for no key update`);
  // Read anew: what another deed did to them meanwhile is seen.
  return tx.rows<PartMoving>(sql`
    select d.id, d.seq, d.run, d.definition_id,
      coalesce((select jsonb_agg(jsonb_build_object('token', t.token, 'element', t.element) order by t.opened_at)
        from dossiers.tasks t where t.dossier_id = d.id and t.unit_id = ${part.unitId} and t.closed_at is null), '[]') as tasks
    from dossiers.dossiers d where ${settledNow(part)} order by d.id`);
}

/** Who settles them; the number of the last event of each grows by one. */
export const moveSettling = (tx: Tx, ids: readonly string[], { to, settlers }: Move): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, way_back = null, settling_id = ${to},
    officer_id = case when officer_id = any(${settlers}::uuid[]) then officer_id end
    where id = any(${ids}::uuid[])`);

/** Some steps, by the dossier and the token of each. */
export const movePartTasks = (
  tx: Tx,
  tokens: readonly { readonly dossierId: string; readonly token: string }[],
  { from, to, settlers }: Move,
): Promise<number> =>
  tx.run(sql`update dossiers.tasks t set unit_id = ${to},
    holder_id = case when t.holder_id = any(${settlers}::uuid[]) then t.holder_id end
    from unnest(${tokens.map(({ dossierId }) => dossierId)}::uuid[], ${tokens.map(({ token }) => token)}::text[]) as given (dossier_id, token)
    where t.dossier_id = given.dossier_id and t.token = given.token and t.unit_id = ${from} and t.closed_at is null`);

/**
 * Their hand-overs under way. A folder on a list that lies before the unit is checked in there, for the list is one paper; between
 * the two units there is nothing left to sign for.
 */
export async function movePartLegs(tx: Tx, ids: readonly string[], { from, to, at }: Move): Promise<void> {
  await tx.run(sql`update dossiers.legs set given_at = coalesce(given_at, ${at}), taken_at = ${at}
    where dossier_id = any(${ids}::uuid[]) and taken_at is null and called_off_at is null
      and from_unit_id = ${to} and to_unit_id = ${from}`);
  await tx.run(sql`update dossiers.legs l set
    to_unit_id = case l.to_unit_id when ${from} then ${to} else l.to_unit_id end,
    from_unit_id = case when l.from_unit_id = ${from} and l.given_at is null then ${to} else l.from_unit_id end
    where l.dossier_id = any(${ids}::uuid[]) and l.taken_at is null and l.called_off_at is null
      and ${from} in (l.from_unit_id, l.to_unit_id) and ${to} not in (l.from_unit_id, l.to_unit_id)
      and not exists (select from dossiers.bundle_lines b join dossiers.bundles k on k.id = b.bundle_id
        where b.dossier_id = l.dossier_id and b.leg = l.position and k.to_unit_id = ${from}
          and k.received_at is null and k.taken_back_at is null)`);
}
