import { type Db, sql } from '#platform/db/index.ts';

export interface CarriedDossiers {
  readonly settling_id: string;
  readonly open: number;
}

/** Dossiers received before an instant and still open, by the office that settles them. */
export const openReceivedBefore = (db: Db, until: Temporal.Instant): Promise<CarriedDossiers[]> =>
  db.rows<CarriedDossiers>(sql`select settling_id, count(*)::int as open from dossiers.dossiers
    where ready_at is null and ended_at is null and received_at < ${until} group by settling_id order by 2 desc, 1`);
