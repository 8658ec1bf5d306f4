import { type Db, sql } from '#platform/db/index.ts';

/** How far the dossier of somebody came. */
interface Stands {
  readonly identity: string;
  readonly code: string;
  /** The instant of its last event. */
  readonly last: Temporal.Instant;
}

/** Who was received already, by the first digits of their paper numbers; what was entered by mistake is not among it. */
export const receivedOf = (db: Db, series: number): Promise<Stands[]> =>
  db.rows<Stands>(sql`
    select p.identity_number as identity, d.code,
      (select max(e.occurred_at) from platform.events e where e.stream_id = d.id) as last
    from parties.parties p join dossiers.dossiers d on d.owner_id = p.id
    where d.state <> 'voided' and p.identity_number like ${`${series}%`} and length(p.identity_number) = 9
    order by d.received_at, d.code`);
