import { type Db, type Sql, sql } from '#platform/db/index.ts';
import { registerOf } from '../../parties/rules.ts';

export interface Twin {
  readonly code: string;
  readonly received_at: Temporal.Instant;
  /** Received in this very visit: if anything is refused, so is it, and its code was never given. */
  readonly here: boolean;
}

/** A person by the record itself, or by the paper number it bears. */
export type Whose = { readonly id: string } | { readonly identityKind: string; readonly identityNumber: string };

/** Whose second dossier is looked for. `besides`: the one that is received now. */
export interface Sought {
  readonly whose: Whose;
  readonly procedureId: string;
  readonly oneStopId: string;
  readonly besides: string;
}

/**
 * The latest dossier of the same person and procedure that the same counter received in a span of time, or that lies before it in
 * the same visit; undefined where there is none. One that was withdrawn, stopped or voided is no reason to ask: whoever comes again
 * then comes anew. Records that were led together are the same person's.
 */
export const twinOf = (
  db: Db,
  of: Sought,
  span: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<Twin | undefined> =>
  db.maybe<Twin>(sql`
    with kept as (${keptRecordOf(of.whose)})
    select code, received_at, xmin = pg_catalog.pg_current_xact_id()::xid as here from dossiers.dossiers
    where owner_id = any(array(select id from kept union all
        select id from parties.parties where merged_into = (select id from kept)))
      and received_at >= ${span.from} and received_at < ${span.until} and procedure_id = ${of.procedureId}
      and one_stop_id = ${of.oneStopId} and ended_at is null and id <> ${of.besides}
    order by xmin = pg_catalog.pg_current_xact_id()::xid, received_at desc, code desc limit 1`);

/** Of two records led together the one that is kept. */
const keptRecordOf = (whose: Whose): Sql =>
  'id' in whose
    ? sql`select coalesce(merged_into, id) as id from parties.parties where id = ${whose.id}`
    : sql`select coalesce(merged_into, id) as id from parties.parties
        where identity_register = ${registerOf(whose.identityKind)} and identity_number = ${whose.identityNumber}`;
