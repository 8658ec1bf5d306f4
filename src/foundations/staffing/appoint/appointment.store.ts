import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { RoleAt } from './separation.rules.ts';

/** The posts and roles a person holds in appointments that have not ended. */
export const heldRows = (
  db: Db,
  personId: string,
): Promise<{ post_id: string; role: string | null; unit_id: string | null }[]> =>
  db.rows(sql`
    select a.post_id, r.role, r.unit_id
    from staffing.appointments a
    left join staffing.appointment_roles r on r.appointment_id = a.id
    where a.person_id = ${personId} and upper_inf(a.during)`);

/** Keeps others from appointing the same person at the same moment. */
export const lockPerson = (tx: Tx, personId: string): Promise<{ id: string } | undefined> =>
  tx.maybe(sql`select id from staffing.people where id = ${personId} for update`);

export const postUnit = (db: Db, postId: string): Promise<{ unit_id: string } | undefined> =>
  db.maybe(sql`select unit_id from staffing.posts where id = ${postId}`);

export interface NewAppointment {
  readonly id: string;
  readonly personId: string;
  readonly postId: string;
  readonly from: Temporal.PlainDate | string;
  readonly roles: readonly RoleAt[];
  /** Who wrote it, and when; left out by the seed. */
  readonly at?: string;
  readonly by?: string | null;
}

/** Adds appointments with their roles, many at once. */
export async function addAppointments(tx: Tx, appointments: readonly NewAppointment[]): Promise<void> {
  const given = JSON.stringify(appointments);
  await tx.run(sql`
    insert into staffing.appointments (id, person_id, post_id, during, appointed_at, appointed_by)
    select given.id, given."personId", given."postId", daterange(given."from", null), given.at, given.by
    from jsonb_to_recordset(${given}::jsonb) as given (id uuid, "personId" uuid, "postId" uuid, "from" date,
      at timestamptz, by uuid)`);
  await tx.run(sql`
    insert into staffing.appointment_roles (appointment_id, role, unit_id)
    select given.id, held.role, held."unitId"
    from jsonb_to_recordset(${given}::jsonb) as given (id uuid, roles jsonb)
    cross join jsonb_to_recordset(given.roles) as held (role text, "unitId" uuid)`);
}

export interface OpenAppointment {
  readonly person_id: string;
  readonly unit_id: string;
  readonly from_day: Temporal.PlainDate;
}

/** An appointment that has not ended, locked. */
export const openAppointment = (tx: Tx, id: string): Promise<OpenAppointment | undefined> =>
  tx.maybe<OpenAppointment>(sql`
    select a.person_id, p.unit_id, lower(a.during) as from_day
    from staffing.appointments a
    join staffing.posts p on p.id = a.post_id
    where a.id = ${id} and upper_inf(a.during)
    for update of a`);

/** The day given is the first on which the post is no longer held. */
export const endOn = (
  tx: Tx,
  id: string,
  end: { readonly on: Temporal.PlainDate; readonly at: Temporal.Instant; readonly by: string | null },
): Promise<number> =>
  tx.run(sql`update staffing.appointments set during = daterange(lower(during), ${end.on}), ended_at = ${end.at},
    ended_by = ${end.by} where id = ${id} and upper_inf(during)`);

export interface WrittenAppointment {
  readonly person_id: string;
  readonly post_id: string;
  readonly unit_id: string;
  readonly open: boolean;
  readonly appointed_at: Temporal.Instant | null;
  readonly ended_at: Temporal.Instant | null;
}

/** An appointment with who wrote and ended it when, locked. */
export const writtenAppointment = (tx: Tx, id: string): Promise<WrittenAppointment | undefined> =>
  tx.maybe<WrittenAppointment>(sql`
    select a.person_id, a.post_id, p.unit_id, upper_inf(a.during) as open, a.appointed_at, a.ended_at
    from staffing.appointments a join staffing.posts p on p.id = a.post_id
    where a.id = ${id} for update of a`);

/** The roles of an appointment. */
export const rolesOfAppointment = async (db: Db, id: string): Promise<RoleAt[]> =>
  (
    await db.rows<{ role: string; unit_id: string }>(sql`
      select role, unit_id from staffing.appointment_roles where appointment_id = ${id} order by role, unit_id`)
  ).map(({ role, unit_id }) => ({ role, unitId: unit_id }));

export const reopen = (tx: Tx, id: string): Promise<number> =>
  tx.run(sql`update staffing.appointments set during = daterange(lower(during), null), ended_at = null, ended_by = null
    where id = ${id} and not upper_inf(during)`);

/** One written by mistake; what it permitted was withdrawn before. */
export async function dropAppointment(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`delete from staffing.appointment_roles where appointment_id = ${id}`);
  await tx.run(sql`delete from staffing.appointments where id = ${id}`);
}
