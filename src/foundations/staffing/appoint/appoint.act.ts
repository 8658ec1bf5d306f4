import { accountOfPerson, grantRoles, withdrawGrants } from '#foundations/access/index.ts';
import { keepers } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { appointmentEnded, personAppointed } from './appoint.events.ts';
import { type AppointReason, decideAppointment, type Held, type Proposal } from './appoint.rules.ts';
import { addAppointments, endOn, heldRows, lockPerson, openAppointment, postUnit } from './appointment.store.ts';

export interface Appointing extends Proposal {
  readonly personId: string;
}

type NotHere = { readonly reason: 'not-found' };

/** Gives a person a post; what its roles permit at which units is granted to their account in the same deed. */
export async function appoint(deed: Deed, asked: Appointing): Promise<Result<string, AppointReason | NotHere>> {
  const [person, post] = await Promise.all([lockPerson(deed.tx, asked.personId), postUnit(deed.tx, asked.postId)]);
  if (!person || !post || !(await mayAppoint(deed, post.unit_id))) return refuse<NotHere>({ reason: 'not-found' });
  const decided = decideAppointment(asked, await heldBy(deed, asked.personId), dayOf(deed.now));
  if (!decided.ok) return decided;
  const id = newId();
  await addAppointments(deed.tx, [{ id, ...asked, at: deed.now.toString(), by: actorId(deed) }]);
  const account = await accountOfPerson(deed.tx, asked.personId);
  if (account) {
    await grantRoles(
      deed.tx,
      asked.roles.map((held) => ({ accountId: account.id, ...held, sourceId: id })),
    );
  }
  const roles = asked.roles.map(({ role, unitId }) => ({ role, unit: unitId }));
  await record(
    deed,
    happened(
      personAppointed,
      { kind: 'person', id: asked.personId },
      { appointment: id, post: asked.postId, from: asked.from.toString(), roles },
    ),
  );
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

export interface Ending {
  readonly appointmentId: string;
  /** The first day on which the post is no longer held; today at the latest. */
  readonly on: Temporal.PlainDate;
}

export type EndReason = NotHere | { readonly reason: 'ends-later' | 'before-it-began' };

/** Takes a post back; what it permitted is gone at the next request. */
export async function endAppointment(deed: Deed, { appointmentId, on }: Ending): Promise<Result<null, EndReason>> {
  const appointment = await openAppointment(deed.tx, appointmentId);
  if (!appointment || !(await mayAppoint(deed, appointment.unit_id))) return refuse<EndReason>({ reason: 'not-found' });
  if (Temporal.PlainDate.compare(on, dayOf(deed.now)) > 0) return refuse<EndReason>({ reason: 'ends-later' });
  if (Temporal.PlainDate.compare(on, appointment.from_day) <= 0)
    return refuse<EndReason>({ reason: 'before-it-began' });
  await Promise.all([
    endOn(deed.tx, appointmentId, { on, at: deed.now, by: actorId(deed) }),
    withdrawGrants(deed.tx, appointmentId),
  ]);
  await record(
    deed,
    happened(
      appointmentEnded,
      { kind: 'person', id: appointment.person_id },
      { appointment: appointmentId, on: on.toString() },
    ),
  );
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}

/** Is the framework of this unit in the official's hands? */
export const mayAppoint = async (deed: Pick<Deed, 'db' | 'actor'>, unitId: string): Promise<boolean> =>
  may(deed.actor, 'person.appoint', { unitIds: await keepers(deed.db, unitId) }).ok;

/** The posts and roles a person holds now. */
export async function heldBy(deed: Pick<Deed, 'tx'>, personId: string): Promise<Held> {
  const rows = await heldRows(deed.tx, personId);
  return {
    postIds: rows.map((row) => row.post_id),
    roles: rows.flatMap((row) => (row.role && row.unit_id ? [{ role: row.role, unitId: row.unit_id }] : [])),
  };
}
