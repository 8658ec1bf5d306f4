import { accountOfPerson, grantRoles, withdrawGrants } from '#foundations/access/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Appointing, appoint, type EndReason, endAppointment, heldBy, mayAppoint } from './appoint.act.ts';
import { appointmentReopened, appointmentTakenBack } from './appoint.events.ts';
import { type AppointReason, decideAppointment } from './appoint.rules.ts';
import {
  dropAppointment,
  lockPerson,
  reopen,
  rolesOfAppointment,
  type WrittenAppointment,
  writtenAppointment,
} from './appointment.store.ts';

export interface Moving extends Appointing {
  /** Posts the person leaves for it, on the same day. */
  readonly leaves: readonly string[];
}

export type MoveReason = AppointReason | EndReason | { readonly reason: 'oneself' | 'has-left' };

/** Gives a post with its roles and takes those that are left for it, in one deed. Nobody gives anything to themselves. */
export async function move(deed: Deed, { leaves, ...asked }: Moving): Promise<Result<string, MoveReason>> {
  if (isOneself(deed, asked.personId)) return refuse<MoveReason>({ reason: 'oneself' });
  if ((await accountOfPerson(deed.tx, asked.personId))?.disabled_at) return refuse<MoveReason>({ reason: 'has-left' });
  const reasons: MoveReason[] = [];
  for (const appointmentId of leaves) {
    const ended = await endAppointment(deed, { appointmentId, on: asked.from });
    if (!ended.ok) reasons.push(...ended.reasons);
  }
  const given = await appoint(deed, asked);
  if (!given.ok) reasons.push(...given.reasons);
  return given.ok && reasons.length === 0 ? given : refuse(...reasons);
}

export type EndPostReason = EndReason | { readonly reason: 'oneself' | 'day-unreadable' };

/** Ends a post of somebody else from a day on, as it was typed. */
export async function endPost(
  deed: Deed,
  { appointmentId, on }: { readonly appointmentId: string; readonly on: Temporal.PlainDate | undefined },
): Promise<Result<null, EndPostReason>> {
  const written = await writtenAppointment(deed.tx, appointmentId);
  if (written && isOneself(deed, written.person_id)) return refuse<EndPostReason>({ reason: 'oneself' });
  return on ? endAppointment(deed, { appointmentId, on }) : refuse<EndPostReason>({ reason: 'day-unreadable' });
}

const isOneself = ({ actor }: Deed, personId: string): boolean => actor.kind === 'staff' && actor.personId === personId;

export type UndoReason = MoveReason | { readonly reason: 'too-late' };

/** What was written of an appointment today is taken back: its end, else the appointment itself. */
export async function undoMove(deed: Deed, appointmentId: string): Promise<Result<null, UndoReason>> {
  const written = await writtenAppointment(deed.tx, appointmentId);
  if (!written || !(await mayAppoint(deed, written.unit_id))) return refuse<UndoReason>({ reason: 'not-found' });
  if (isOneself(deed, written.person_id)) return refuse<UndoReason>({ reason: 'oneself' });
  await lockPerson(deed.tx, written.person_id);
  const undo = undoOf(written, dayOf(deed.now));
  if (!undo) return refuse<UndoReason>({ reason: 'too-late' });
  if (undo === 'appointment') await takeBack(deed, appointmentId);
  else {
    const stands = await holdAgain(deed, appointmentId, written);
    if (!stands.ok) return stands;
  }
  const shape = undo === 'appointment' ? appointmentTakenBack : appointmentReopened;
  const told = { appointment: appointmentId, post: written.post_id };
  await record(deed, happened(shape, { kind: 'person', id: written.person_id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}

/** Which deed of today can be taken back; undefined: none. */
export function undoOf(
  { open, appointed_at, ended_at }: Pick<WrittenAppointment, 'open' | 'appointed_at' | 'ended_at'>,
  today: Temporal.PlainDate,
): 'appointment' | 'end' | undefined {
  const isToday = (at: Temporal.Instant | null): boolean => at !== null && dayOf(at).equals(today);
  if (!open) return isToday(ended_at) ? 'end' : undefined;
  return isToday(appointed_at) ? 'appointment' : undefined;
}

async function takeBack(deed: Deed, appointmentId: string): Promise<void> {
  await withdrawGrants(deed.tx, appointmentId);
  await dropAppointment(deed.tx, appointmentId);
}

/** The post is held again with its roles, unless what was given since stands against it. */
export async function holdAgain(
  deed: Deed,
  appointmentId: string,
  { person_id, post_id }: WrittenAppointment,
): Promise<Result<null, UndoReason>> {
  const today = dayOf(deed.now);
  const roles = await rolesOfAppointment(deed.tx, appointmentId);
  const held = await heldBy(deed, person_id);
  const decided = decideAppointment({ postId: post_id, roles, from: today }, held, today);
  if (!decided.ok) return decided;
  await reopen(deed.tx, appointmentId);
  const account = await accountOfPerson(deed.tx, person_id);
  if (!account) return accept(null);
  await grantRoles(
    deed.tx,
    roles.map((role) => ({ accountId: account.id, ...role, sourceId: appointmentId })),
  );
  return accept(null);
}
