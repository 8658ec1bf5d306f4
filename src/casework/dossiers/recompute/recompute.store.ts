import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** An open dossier with what its dates are derived from. */
export interface OpenDates {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly version_id: string;
  readonly case_key: string;
  readonly channel: 'direct' | 'online' | 'post';
  readonly authority_id: string;
  readonly received_at: Temporal.Instant;
  readonly statutory_due: Temporal.Instant;
  readonly committed_due: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
}

/** Open dossiers of some bodies, oldest first, a thousand at a time. */
export const openDates = (db: Db, authorityIds: readonly string[], after: string | null): Promise<OpenDates[]> =>
  db.rows<OpenDates>(sql`
    select d.id, d.code, d.subject, d.version_id, d.case_key, d.channel, d.authority_id, d.received_at, d.statutory_due,
      d.committed_due, d.promised_due, d.judged_by
    from dossiers.dossiers d
    where d.ready_at is null and d.ended_at is null and d.authority_id = any(${authorityIds}) and (${after}::uuid is null or d.id > ${after}::uuid)
    order by d.id limit 1000`);

/** Holds the open dossiers of some bodies until the deed ends, always in the same order. */
export const lockOpen = (tx: Tx, authorityIds: readonly string[]): Promise<number> =>
  tx.run(sql`select 1 from dossiers.dossiers d
    where d.ready_at is null and d.ended_at is null and d.authority_id = any(${authorityIds}) order by d.id for update`);

/** Moves the derived dates of an open dossier, never its promise (law 4). */
export const setDerived = (
  tx: Tx,
  id: string,
  dates: { readonly statutory: Temporal.Instant; readonly committed: Temporal.Instant },
): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, statutory_due = ${dates.statutory}, committed_due = ${dates.committed}
    where id = ${id} and ready_at is null and ended_at is null`);
