import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** Somebody who is expected at a place on a day, and whether they are away. The reason of an absence is their own. */
export interface Expected {
  /** The counter, or the unit of the post. */
  readonly unit_id: string;
  readonly name: string;
  readonly title: string;
  /** The last day away; null: present. */
  readonly away_until: Temporal.PlainDate | null;
  readonly substitute: string | null;
}

/** Who receives at which counter on a day, by their posts. */
export const receiversOn = (db: Db, day: Temporal.PlainDate): Promise<Expected[]> =>
  db.rows<Expected>(sql`
    select r.unit_id, h.name, p.title, upper(b.during) - 1 as away_until, s.name as substitute
    from staffing.appointments a
    join staffing.appointment_roles r on r.appointment_id = a.id and r.role = 'receive'
    join staffing.posts p on p.id = a.post_id
    join staffing.people h on h.id = a.person_id
    left join staffing.absences b on b.person_id = a.person_id and b.during @> ${day}::date
    left join staffing.people s on s.id = b.substitute_id
    where a.during @> ${day}::date
    order by p.position, h.name collate "vi-x-icu", a.id`);

export interface Signs extends Expected {
  readonly opens: number;
  readonly closes: number;
}

/** Which leaders sign on a day, and from when to when. */
export const signersOn = (db: Db, day: Temporal.PlainDate): Promise<Signs[]> =>
  db.rows<Signs>(sql`
    select p.unit_id, h.name, p.title, w.opens, w.closes, upper(b.during) - 1 as away_until, s.name as substitute
    from staffing.signing_hours w
    join staffing.posts p on p.id = w.post_id
    join staffing.appointments a on a.post_id = p.id and a.during @> ${day}::date
    join staffing.people h on h.id = a.person_id
    left join staffing.absences b on b.person_id = a.person_id and b.during @> ${day}::date
    left join staffing.people s on s.id = b.substitute_id
    where w.weekday = ${day.dayOfWeek}
    order by p.position, h.name collate "vi-x-icu", a.id, w.opens`);

export interface NewHours {
  readonly postId: string;
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

export const addSigningHours = (tx: Tx, hours: readonly NewHours[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.signing_hours (post_id, weekday, opens, closes)
    select given."postId", given.weekday, given.opens, given.closes
    from jsonb_to_recordset(${JSON.stringify(hours)}::jsonb)
      as given ("postId" uuid, weekday smallint, opens smallint, closes smallint)`);
