import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface DeclinedLine {
  readonly declinedId: string;
  readonly oneStopId: string;
  readonly authorityId: string;
  readonly ground: string;
  readonly declinedAt: Temporal.Instant;
}

/** A counter declined to receive; hearing of it twice writes it once. */
export const enterDeclined = (tx: Tx, line: DeclinedLine): Promise<number> =>
  tx.run(sql`
    insert into statistics.declined (declined_id, one_stop_id, authority_id, ground, declined_at)
    values (${line.declinedId}, ${line.oneStopId}, ${line.authorityId}, ${line.ground}, ${line.declinedAt})
    on conflict do nothing`);

/** How many receptions all counters declined since an instant. They are no dossiers, and in no other figure. */
export const declinedSince = async (db: Db, since: Temporal.Instant): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from statistics.declined where declined_at >= ${since}`))
    .n;
