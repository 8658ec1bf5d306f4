import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Decision } from './announce.rules.ts';

/** False where this issuer's number is known already. */
export const addDecision = async (tx: Tx, id: string, decision: Decision): Promise<boolean> =>
  (await tx.run(sql`
    insert into procedures.decisions (id, number, signed_on, issuer, title)
    values (${id}, ${decision.number}, ${decision.signedOn}, ${decision.issuer}, ${decision.title})
    on conflict (number, issuer) do nothing`)) === 1;

/** This issuer's number is known already. */
export const isRecorded = async (db: Db, { number, issuer }: Pick<Decision, 'number' | 'issuer'>): Promise<boolean> =>
  (
    await db.one<{ known: boolean }>(sql`
    select exists (select from procedures.decisions where number = ${number} and issuer = ${issuer}) as known`)
  ).known;

export const attach = (
  tx: Tx,
  decisionId: string,
  { versions, at }: { readonly versions: readonly string[]; readonly at: Temporal.Instant },
): Promise<number> =>
  tx.run(sql`
    insert into procedures.decision_versions (decision_id, version_id, updated_at)
    select ${decisionId}, given.id, ${at} from unnest(${versions}::uuid[]) as given (id)`);

/** A decision with what became of it: the chain công bố, cập nhật, niêm yết. */
export interface AnnouncedRow {
  readonly id: string;
  readonly number: string;
  readonly signed_on: Temporal.PlainDate;
  readonly issuer: string;
  readonly title: string;
  readonly updated_at: Temporal.Instant | null;
  readonly procedures: number;
  /** Sheets that should hang at the counters that receive its procedures, and those that were hung. */
  readonly sheets: number;
  readonly posted: number;
  /** When the last of them was hung; null while one is missing. */
  readonly posted_at: Temporal.Instant | null;
}

/** The latest decisions, the newest first. */
export const announcedRows = (db: Db, day: Temporal.PlainDate, most: number): Promise<AnnouncedRow[]> =>
  db.rows<AnnouncedRow>(sql`
    select d.id, d.number, d.signed_on, d.issuer, d.title, told.updated_at, told.procedures, wall.sheets, wall.posted,
      case when wall.posted = wall.sheets then wall.posted_at end as posted_at
    from procedures.decisions d
    cross join lateral (
      select min(updated_at) as updated_at, count(*)::int as procedures
      from procedures.decision_versions where decision_id = d.id) as told
    cross join lateral (
      select count(*)::int as sheets, count(hung.posted_at)::int as posted, max(hung.posted_at) as posted_at
      from procedures.decision_versions a
      join procedures.versions v on v.id = a.version_id
      join procedures.offerings o on o.procedure_id = v.procedure_id
        and daterange(o.valid_from, o.valid_to) @> ${day}::date
      left join lateral (
        select min(p.posted_at) as posted_at from procedures.postings p
        where p.version_id = v.id and p.unit_id = o.unit_id) as hung on true
      where a.decision_id = d.id) as wall
    where told.procedures > 0
    order by d.signed_on desc, d.number limit ${most}`);

export interface RecordedDecision {
  readonly id: string;
  /** The versions it publishes. */
  readonly versions: string[];
  /** A procedure was ended by it. */
  readonly ends: boolean;
}

/** Nobody else writes of the decision until the deed has ended. */
export const lockDecision = (tx: Tx, id: string): Promise<RecordedDecision | undefined> =>
  tx.maybe<RecordedDecision>(sql`
    select d.id, array(select version_id from procedures.decision_versions where decision_id = d.id) as versions,
      exists (select from procedures.endings e where e.decision_id = d.id) as ends
    from procedures.decisions d where d.id = ${id} for update`);

/** The decision goes; what it said is kept with who took it back and why. */
export async function dropDecision(
  tx: Tx,
  { id, versions }: RecordedDecision,
  back: { readonly at: Temporal.Instant; readonly by: string; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    insert into procedures.announcements_taken_back (id, number, signed_on, issuer, title, versions, taken_back_at, taken_back_by, why)
    select id, number, signed_on, issuer, title, ${versions}::uuid[], ${back.at}, ${back.by}, ${back.why}
    from procedures.decisions where id = ${id}`);
  await tx.run(sql`delete from procedures.decision_versions where decision_id = ${id}`);
  await tx.run(sql`delete from procedures.decisions where id = ${id}`);
}

export interface TakenBackRow {
  readonly number: string;
  readonly issuer: string;
  readonly title: string;
  readonly taken_back_at: Temporal.Instant;
  readonly taken_back_by: string;
  readonly why: string;
}

/** The decisions that were taken back, the last first. */
export const takenBackRows = (db: Db): Promise<TakenBackRow[]> =>
  db.rows<TakenBackRow>(sql`
    select number, issuer, title, taken_back_at, taken_back_by, why
    from procedures.announcements_taken_back order by taken_back_at desc limit 20`);
