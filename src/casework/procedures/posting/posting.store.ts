import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A sheet on the wall of a counter. */
export interface Posting {
  readonly id: string;
  readonly unit_id: string;
  readonly version_id: string;
  readonly posted_at: Temporal.Instant;
  readonly posted_by: string | null;
  /** The digest of its photo. */
  readonly photo: string | null;
}

/** What hangs at a counter now. */
export const hangingAt = (db: Db, unitId: string): Promise<Posting[]> =>
  db.rows<Posting>(sql`
    select id, unit_id, version_id, posted_at, posted_by, photo from procedures.postings
    where unit_id = ${unitId} and taken_down_at is null order by posted_at, id`);

export const postingById = (db: Db, id: string): Promise<Posting | undefined> =>
  db.maybe<Posting>(sql`
    select id, unit_id, version_id, posted_at, posted_by, photo from procedures.postings where id = ${id}`);

export interface NewPosting {
  readonly id: string;
  readonly unitId: string;
  readonly versionId: string;
  readonly at: string;
  readonly by: string | null;
  readonly photo: string | null;
}

/** Hangs sheets; one that hangs already stays as it is. Answers how many were hung. */
export const hang = (tx: Tx, postings: readonly NewPosting[]): Promise<number> =>
  tx.run(sql`
    insert into procedures.postings (id, unit_id, version_id, posted_at, posted_by, photo)
    select given.id, given."unitId", given."versionId", given.at, given.by, given.photo
    from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb)
      as given (id uuid, "unitId" uuid, "versionId" uuid, at timestamptz, by uuid, photo text)
    on conflict do nothing`);

/** Takes sheets off the wall of a counter; answers how many hung. */
export const unhang = (
  tx: Tx,
  sheets: { readonly unitId: string; readonly ids: readonly string[] },
  done: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<number> =>
  tx.run(sql`
    update procedures.postings set taken_down_at = ${done.at}, taken_down_by = ${done.by}
    where unit_id = ${sheets.unitId} and id = any(${sheets.ids}::uuid[]) and taken_down_at is null`);

/** When a version was published, written into the house, and posted at a counter. */
export interface Announced {
  readonly version_id: string;
  readonly number: string;
  readonly signed_on: Temporal.PlainDate;
  readonly updated_at: Temporal.Instant | null;
}

/** The latest decision behind each of these versions. */
export const announcedOf = (db: Db, versionIds: readonly string[]): Promise<Announced[]> =>
  db.rows<Announced>(sql`
    select distinct on (v.version_id) v.version_id, d.number, d.signed_on, v.updated_at
    from procedures.decision_versions v
    join procedures.decisions d on d.id = v.decision_id
    where v.version_id = any(${versionIds}::uuid[])
    order by v.version_id, d.signed_on desc`);

/** For the demonstration: what was in force on a day at every counter that receives it, and since when it can have hung. */
export const receivedBefore = (
  tx: Tx,
  day: Temporal.PlainDate,
): Promise<{ readonly unit_id: string; readonly version_id: string; readonly since: Temporal.PlainDate }[]> =>
  tx.rows(sql`
    select o.unit_id, v.id as version_id, greatest(v.valid_from, o.valid_from) as since
    from procedures.versions v
    join procedures.offerings o on o.procedure_id = v.procedure_id
      and daterange(o.valid_from, o.valid_to) @> ${day}::date
    where not v.superseded and daterange(v.valid_from, v.valid_to) @> ${day}::date`);
