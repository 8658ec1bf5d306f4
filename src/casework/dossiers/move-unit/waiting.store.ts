import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** What waits at a unit beside its dossiers. */
export interface Waiting {
  /** Half-filled receptions laid aside at the counter. */
  readonly parked: number;
  /** Signing lists that have not come back. */
  readonly lists: number;
  /** Numbers held for paper that nothing was entered under, and that are not void. */
  readonly reserved: number;
}

export const countWaiting = (db: Db, unitId: string): Promise<Waiting> =>
  db.one<Waiting>(sql`
    select (select count(*)::int from dossiers.parked where one_stop_id = ${unitId} and ended_at is null) as parked,
      (select count(*)::int from dossiers.signing_lists where unit_id = ${unitId} and recorded_at is null) as lists,
      (select count(*)::int from numbering.blocks k
        cross join lateral generate_series(lower(k.numbers), upper(k.numbers) - 1) as n
        where k.use_by is not null and (k.owner_unit_id = ${unitId}
            or exists (select from dossiers.slip_blocks s where s.id = k.id and s.counter_id = ${unitId}))
          and not exists (select from numbering.entries e
            where e.owner_unit_id = k.owner_unit_id and e.kind = k.kind and e.period = k.period and e.number = n)
          and not exists (select from numbering.voids v
            where v.owner_unit_id = k.owner_unit_id and v.kind = k.kind and v.period = k.period and v.number = n)
          and not exists (select from dossiers.paper_slips p
            where p.block_id = k.id and p.number = n and p.dossier_id is not null)) as reserved`);

/** Receptions laid aside and lists out for signing go over; a list keeps the number of the book it was given from. */
export async function moveWaiting(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Omit<Waiting, 'reserved'>> {
  const parked = await tx.run(
    sql`update dossiers.parked set one_stop_id = ${to} where one_stop_id = ${from} and ended_at is null`,
  );
  const lists = await tx.run(sql`update dossiers.signing_lists
    set unit_id = ${to}, numbered_at = coalesce(numbered_at, unit_id) where unit_id = ${from} and recorded_at is null`);
  return { parked, lists };
}
