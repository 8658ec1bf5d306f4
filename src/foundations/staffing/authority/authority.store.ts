import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { AuthorityForm } from './authority.rules.ts';

export interface Authority {
  readonly id: string;
  readonly person_id: string;
  readonly account_id: string | null;
  readonly unit_id: string;
  readonly form: AuthorityForm;
  readonly instead: string;
  readonly document: string;
  readonly document_day: Temporal.PlainDate;
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
  readonly ended_at: Temporal.Instant | null;
  readonly why_ended: string | null;
  /** Keys of the fields it is for; none: for all. */
  readonly fields: readonly string[];
}

const columns = sql`a.id, a.person_id, c.id as account_id, a.unit_id, a.form, a.instead, a.document, a.document_day,
  lower(a.during) as from_day, upper(a.during) - 1 as last_day, a.ended_at, a.why_ended, a.fields`;
const rows = sql`staffing.signing_authorities a left join access.accounts c on c.person_id = a.person_id`;

/** The authorities that hold on a day, oldest first. */
export const authoritiesOn = (db: Db, day: Temporal.PlainDate): Promise<Authority[]> =>
  db.rows<Authority>(sql`select ${columns} from ${rows}
    where a.during @> ${day}::date and a.ended_at is null order by lower(a.during), a.id`);

/** Every authority a person was ever given, the latest first. */
export const authoritiesOf = (db: Db, personId: string): Promise<Authority[]> =>
  db.rows<Authority>(
    sql`select ${columns} from ${rows} where a.person_id = ${personId} order by lower(a.during) desc, a.id`,
  );

/** An authority with who holds it; `seen`: they have or had a post at one of the units asked for. */
export interface AuthorityLine extends Authority {
  readonly name: string;
  readonly title: string | null;
  readonly post_unit: string | null;
  readonly seen: boolean;
}

/** Every authority to sign for these units, or of those who have or had a post there, the latest first. */
export const authoritiesAt = (db: Db, unitIds: readonly string[]): Promise<AuthorityLine[]> =>
  db.rows<AuthorityLine>(sql`select ${columns}, p.name, held.title, held.unit_id as post_unit, seen.yes as seen
    from ${rows} join staffing.people p on p.id = a.person_id
    -- The post they held when the authority began.
    left join lateral (select post.title, post.unit_id from staffing.appointments h
      join staffing.posts post on post.id = h.post_id
      where h.person_id = a.person_id and h.during @> lower(a.during)
      order by post.unit_id <> a.unit_id, lower(h.during), h.id limit 1) held on true
    cross join lateral (select exists (select 1 from staffing.appointments h
      join staffing.posts post on post.id = h.post_id
      where h.person_id = a.person_id and post.unit_id = any(${unitIds}::uuid[])) as yes) seen
    where seen.yes or a.unit_id = any(${unitIds}::uuid[])
    order by lower(a.during) desc, p.name, a.id`);

export const authorityById = (db: Db, id: string): Promise<Authority | undefined> =>
  db.maybe<Authority>(sql`select ${columns} from ${rows} where a.id = ${id}`);

export interface NewAuthority {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly form: AuthorityForm;
  readonly instead: string;
  readonly document: string;
  readonly documentDay: Temporal.PlainDate;
  readonly from: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly fields: readonly string[];
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const addAuthority = (tx: Tx, a: NewAuthority): Promise<number> =>
  tx.run(sql`insert into staffing.signing_authorities
      (id, person_id, unit_id, form, instead, document, document_day, during, fields, made_at, made_by)
    values (${a.id}, ${a.personId}, ${a.unitId}, ${a.form}, ${a.instead}, ${a.document}, ${a.documentDay},
      daterange(${a.from}::date, ${a.last}::date, '[]'), ${[...a.fields]}::text[], ${a.at}, ${a.by})`);

/** Ends it before its last day, with the reason; 0 where it has ended before. */
export const endAuthority = (
  tx: Tx,
  id: string,
  end: { readonly at: Temporal.Instant; readonly by: string | null; readonly why: string },
): Promise<number> =>
  tx.run(sql`update staffing.signing_authorities set ended_at = ${end.at}, ended_by = ${end.by}, why_ended = ${end.why}
    where id = ${id} and ended_at is null`);

/** Those to sign for a unit that hold on a day or begin after it. */
export const openAuthoritiesAt = (db: Db, unitId: string, day: Temporal.PlainDate): Promise<Authority[]> =>
  db.rows<Authority>(sql`select ${columns} from ${rows}
    where a.unit_id = ${unitId} and a.ended_at is null and upper(a.during) > ${day}::date order by a.id`);

/** One that was ended before its day holds again. */
export const resumeAuthority = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`update staffing.signing_authorities set ended_at = null, ended_by = null, why_ended = null
    where id = ${id} and ended_at is not null`);
