import { type Db, sql } from '#platform/db/index.ts';

/** How many dossiers each person has, under whichever of their records. */
export async function dossiersOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.rows<{ id: string; n: number }>(sql`
    select asked.id, (select count(*)::int from dossiers.dossiers d where d.owner_id in (select parties.records(asked.id))) as n
    from unnest(${ids}::uuid[]) as asked (id)`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
