import { type Db, sql } from '#platform/db/index.ts';

export interface Twin {
  readonly code: string;
  readonly received_at: Temporal.Instant;
  /** Received in this very visit: if anything is refused, so is it, and its code was never given. */
  readonly here: boolean;
}

/** Whose second dossier is looked for. `besides`: the one that is received now. */
export interface Sought {
  readonly ownerId: string;
  readonly procedureId: string;
  readonly oneStopId: string;
  readonly besides: string;
}

/**
 * The latest dossier of the same person and procedure that the same counter received in a span of time, or that lies before it in
 * the same visit; undefined where there is none. One that was withdrawn, stopped or voided is no reason to ask: whoever comes again
 * then comes anew. `ownerId` is the record that is kept: those led into it are the same person's.
 */
export const twinOf = (
  db: Db,
  of: Sought,
  span: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<Twin | undefined> =>
  db.maybe<Twin>(sql`select code, received_at, xmin = pg_catalog.pg_current_xact_id()::xid as here from dossiers.dossiers
    where owner_id = any(array(select id from parties.parties where merged_into = ${of.ownerId}) || ${of.ownerId}::uuid) and received_at >= ${span.from} and received_at < ${span.until} and procedure_id = ${of.procedureId}
      and one_stop_id = ${of.oneStopId} and ended_at is null and id <> ${of.besides}
    order by xmin = pg_catalog.pg_current_xact_id()::xid, received_at desc, code desc limit 1`);
