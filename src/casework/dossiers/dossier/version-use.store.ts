import { type Db, sql } from '#platform/db/index.ts';

/**
 * How many open dossiers run by a version, and whether any was received under it since it may have been: the price follows
 * open work and the days since, not history.
 */
export const useOfVersion = (
  db: Db,
  { id, since }: { readonly id: string; readonly since: Temporal.PlainDate },
): Promise<{ open: number; received: boolean }> =>
  db.one(sql`
    select (select count(*)::int from dossiers.dossiers d
        where d.version_id = ${id} and d.ready_at is null and d.ended_at is null) as open,
      exists (select 1 from dossiers.dossiers d where d.version_id = ${id}
        and d.received_at >= ${since}::date::timestamp at time zone 'Asia/Ho_Chi_Minh') as received`);
