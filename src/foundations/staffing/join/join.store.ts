import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Identity } from './join.rules.ts';

export interface NewPerson extends Identity {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Answers with the number written: none where somebody carries the number. */
export const addPerson = (tx: Tx, { id, name, born, number, at, by }: NewPerson): Promise<number> =>
  tx.run(sql`
    insert into staffing.people (id, name, born, number, illustrative, joined_at, joined_by)
    values (${id}, ${name}, ${born}, ${number}, false, ${at}, ${by})
    on conflict (number) do nothing`);

export const amendPerson = (tx: Tx, id: string, { name, born, number }: Identity): Promise<number> =>
  tx.run(sql`update staffing.people set name = ${name}, born = ${born}, number = ${number} where id = ${id}`);

export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly born: Temporal.PlainDate | null;
  readonly number: string | null;
  /** The post held now, and where; null for who holds none. */
  readonly title: string | null;
  readonly unit_id: string | null;
}

/** Everybody of the house whose name reads the same without diacritics. */
export const namesakesOf = (db: Db, name: string): Promise<Namesake[]> =>
  db.rows<Namesake>(sql`
    select p.id, p.name, p.born, p.number, post.title, post.unit_id
    from staffing.people p
    left join lateral (
      select o.title, o.unit_id from staffing.appointments a join staffing.posts o on o.id = a.post_id
      where a.person_id = p.id and upper_inf(a.during) order by o.position limit 1) as post on true
    where p.folded = platform.vn_fold(${name}) order by p.name, p.id limit 20`);

/** Who carries a number. */
export const personByNumber = (db: Db, number: string): Promise<{ id: string; name: string } | undefined> =>
  db.maybe(sql`select id, name from staffing.people where number = ${number}`);

export interface Joined {
  readonly joined_at: Temporal.Instant | null;
  /** Appointments, absences and authorities of theirs: one is what came with the entry. */
  readonly things: number;
  readonly appointment_id: string | null;
}

/** How somebody came, and how much was written of them since. */
export const joinedRow = (db: Db, personId: string): Promise<Joined | undefined> =>
  db.maybe<Joined>(sql`
    select p.joined_at, (select a.id from staffing.appointments a where a.person_id = p.id limit 1) as appointment_id,
      (select count(*)::int from staffing.appointments a where a.person_id = p.id)
      + (select count(*)::int from staffing.absences a where a.person_id = p.id or a.substitute_id = p.id)
      + (select count(*)::int from staffing.departures d where d.person_id = p.id)
      + (select count(*)::int from staffing.signing_authorities s where s.person_id = p.id) as things
    from staffing.people p where p.id = ${personId}`);

export const dropPerson = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`delete from staffing.people where id = ${id}`);
