import { type Db, sql } from '#platform/db/index.ts';
import type { Extension } from '../dossier/extension.store.ts';

/** A verification that a unit of the house was asked for, as that unit sees it. */
export interface Asked extends Extension {
  readonly code: string;
  readonly owner_name: string;
  readonly subject: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly asked_unit_id: string | null;
  readonly answer_number: string | null;
  readonly answered_by: string | null;
  /** The dossier has come to its end, one way or another: an answer would come to nobody. */
  readonly over: boolean;
}

const columns = sql`d.code, d.owner_name, d.subject, d.settling_id, d.authority_id, e.number, e.asked, e.question,
  e.grows_by as amount, e.unit, e.extended_at, e.extended_by, e.answered_on, e.answer_from, e.answer, e.asked_unit_id,
  e.answer_number, e.answered_by, d.ended_at is not null or d.ready_at is not null as over
  from dossiers.extensions e join dossiers.dossiers d on d.id = e.dossier_id`;

/** What these units were asked: first what waits, the longest first, then what was answered since a day. */
export const askedOf = (db: Db, unitIds: readonly string[], since: Temporal.Instant): Promise<Asked[]> =>
  db.rows<Asked>(sql`select ${columns}
    where e.asked_unit_id = any(${unitIds}) and (e.answered_on is null or e.answered_at >= ${since})
    order by e.answered_on is not null, e.extended_at, d.code limit 200`);

/** What the officers of these units asked of anybody: what waits, then what was answered since a day. */
export const askedBy = (db: Db, unitIds: readonly string[], since: Temporal.Instant): Promise<Asked[]> =>
  db.rows<Asked>(sql`select ${columns}
    where d.settling_id = any(${unitIds}) and d.ready_at is null and d.ended_at is null
      and (e.answered_on is null or e.answered_at >= ${since})
    order by e.answered_on is not null, e.extended_at, d.code limit 200`);

export const questionOf = (db: Db, code: string): Promise<Asked | undefined> =>
  db.maybe<Asked>(sql`select ${columns} where d.code = ${code}`);

/** How many questions wait for an answer of these units. */
export const countAsked = async (db: Db, unitIds: readonly string[]): Promise<number> =>
  (
    await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.extensions e
      join dossiers.dossiers d on d.id = e.dossier_id
      where e.asked_unit_id = any(${unitIds}) and e.answered_on is null and d.ready_at is null and d.ended_at is null`)
  ).n;
