import { type Db, sql } from '#platform/db/index.ts';

export interface Twin {
  readonly code: string;
  readonly received_at: Temporal.Instant;
}

/**
 * The latest dossier of the same person and procedure that the same counter received in a span of time; undefined where there is
 * none. One that was withdrawn, stopped or voided is no reason to ask: whoever comes again then comes anew.
 */
export const twinOf = (
  db: Db,
  of: { readonly ownerId: string; readonly procedureId: string; readonly oneStopId: string },
  span: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<Twin | undefined> =>
  db.maybe<Twin>(sql`select code, received_at from dossiers.dossiers
    where owner_id = ${of.ownerId} and received_at >= ${span.from} and received_at < ${span.until} and procedure_id = ${of.procedureId}
      and one_stop_id = ${of.oneStopId} and ended_at is null
    order by received_at desc, code desc limit 1`);
