import { accountOfPerson, disableAccount, enableAccount } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { endAppointment } from '../appoint/appoint.act.ts';
import { lockPerson, writtenAppointment } from '../appoint/appointment.store.ts';
import { holdAgain, type UndoReason } from '../appoint/move.act.ts';
import { endEarly, mayWrite, resume } from '../authority/authority.act.ts';
import { authoritiesOf } from '../authority/authority.store.ts';
import { appointmentsOf } from '../people/people.store.ts';
import { leaveTakenBack, personBack, personLeft } from './leave.events.ts';
import { type LeaveReason, type Leaving, whyNotLeave } from './leave.rules.ts';
import { addDeparture, departuresOf, dropDeparture } from './leave.store.ts';
import type { WorkOf } from './work.ts';

export interface LeavingNow extends Leaving {
  readonly wall: Temporal.Instant;
  /** In the words of the page that ended an authority to sign. */
  readonly why: string;
}

/** Somebody leaves: their posts and authorities end, their account is closed with its sessions. */
export async function leave(deed: Deed, asked: LeavingNow, workOf: WorkOf): Promise<Result<string, LeaveReason>> {
  const { personId, on } = asked;
  const by = actorId(deed);
  const account = (await lockPerson(deed.tx, personId)) && (await accountOfPerson(deed.tx, personId));
  if (!by || !account || !(await mayWrite(deed, personId))) return refuse<LeaveReason>({ reason: 'not-found' });
  if (account.id === by) return refuse<LeaveReason>({ reason: 'oneself' });
  const open = (await appointmentsOf(deed.tx, personId)).filter(({ to_day }) => to_day === null);
  const work = (await workOf(deed.tx, account.id)).length;
  const left = account.disabled_at !== null && open.length === 0;
  const standing = { today: dayOf(deed.now), began: open.map(({ from_day }) => from_day), left, work };
  const not = whyNotLeave(asked, standing);
  if (not.length > 0 || !on) return refuse(...not);
  for (const { id: appointmentId } of open) {
    const ended = await endAppointment(deed, { appointmentId, on });
    if (!ended.ok) return refuse<LeaveReason>({ reason: 'not-found' });
  }
  const authorityIds = await endAuthorities(deed, personId, asked.why);
  await disableAccount(deed, account.id, asked.wall);
  const id = newId();
  const appointmentIds = open.map((one) => one.id);
  await addDeparture(deed.tx, { ...asked, id, on, appointmentIds, authorityIds, at: deed.now, by });
  const told = { departure: id, on: on.toString(), ground: asked.ground, posts: open.length, work };
  await record(deed, happened(personLeft, { kind: 'person', id: personId }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

async function endAuthorities(deed: Deed, personId: string, why: string): Promise<string[]> {
  const today = dayOf(deed.now);
  const held = (await authoritiesOf(deed.tx, personId)).filter(
    ({ ended_at, last_day }) => !ended_at && Temporal.PlainDate.compare(last_day, today) >= 0,
  );
  for (const { id: authorityId } of held) await endEarly(deed, { personId, authorityId, why });
  return held.map(({ id }) => id);
}

export type StayReason = UndoReason | { readonly reason: 'nothing-to-undo' };

/** What was written of leaving today is taken back: posts, authorities and account are as they were. */
export async function stay(deed: Deed, personId: string): Promise<Result<null, StayReason>> {
  const refused = (reason: 'not-found' | 'oneself' | 'nothing-to-undo' | 'too-late') => refuse<StayReason>({ reason });
  const account = (await lockPerson(deed.tx, personId)) && (await accountOfPerson(deed.tx, personId));
  if (!account || !(await mayWrite(deed, personId))) return refused('not-found');
  if (account.id === actorId(deed)) return refused('oneself');
  const [last] = await departuresOf(deed.tx, personId);
  if (!last || account.disabled_at === null) return refused('nothing-to-undo');
  if (!dayOf(last.written_at).equals(dayOf(deed.now))) return refused('too-late');
  for (const id of last.appointment_ids) {
    const written = await writtenAppointment(deed.tx, id);
    const again = written && (await holdAgain(deed, id, written));
    if (again && !again.ok) return again;
  }
  for (const one of await authoritiesOf(deed.tx, personId))
    if (last.authority_ids.includes(one.id)) await resume(deed, one);
  await enableAccount(deed, account.id);
  await dropDeparture(deed.tx, last.id);
  await record(deed, happened(leaveTakenBack, { kind: 'person', id: personId }, { departure: last.id }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}

/** Whoever left serves again: the account opens, and posts are given as to anybody. */
export async function comeBack(deed: Deed, personId: string): Promise<Result<null, StayReason>> {
  const account = (await lockPerson(deed.tx, personId)) && (await accountOfPerson(deed.tx, personId));
  if (!account || !(await mayWrite(deed, personId))) return refuse<StayReason>({ reason: 'not-found' });
  if (account.id === actorId(deed)) return refuse<StayReason>({ reason: 'oneself' });
  if (!(await enableAccount(deed, account.id))) return refuse<StayReason>({ reason: 'nothing-to-undo' });
  await record(deed, happened(personBack, { kind: 'person', id: personId }, { account: account.id }));
  return accept(null);
}
