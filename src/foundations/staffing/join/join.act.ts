import {
  accountOfPerson,
  askReset,
  loginShape,
  loginTaken,
  openOfficial,
  renameAccount,
  takeBackOfficial,
  wasUsed,
  withdrawGrants,
} from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { appoint, mayAppoint } from '../appoint/appoint.act.ts';
import { decideAppointment } from '../appoint/appoint.rules.ts';
import { dropAppointment, lockPerson, postUnit } from '../appoint/appointment.store.ts';
import { mayWrite } from '../authority/authority.act.ts';
import type { WorkOf } from '../leave/work.ts';
import { personById } from '../people/people.store.ts';
import { secondPersonAt } from '../reset/second.ts';
import { joinTakenBack, personAmended, personJoined } from './join.events.ts';
import type { Identity, Joining, JoinReason } from './join.rules.ts';
import { addPerson, amendPerson, dropPerson, joinedRow, namesakesOf, personByNumber } from './join.store.ts';

/**
 * A new official: who they are, their post with its roles, and an account whose password nobody knows. Where there is a
 * second person at their unit or above, the first password waits for them as a reset does; else it is given alone
 * (`givePasswordAlone`). `hash`: of a password that was thrown away.
 */
export async function join(deed: Deed, asked: Joining, hash: string): Promise<Result<string, JoinReason>> {
  const by = actorId(deed);
  const post = await postUnit(deed.tx, asked.postId);
  if (!by || !post || !(await mayAppoint(deed, post.unit_id))) return refuse<JoinReason>({ reason: 'not-found' });
  const reasons = await whyNotJoin(deed.tx, asked, deed.now);
  if (reasons.length > 0) return refuse(...reasons);
  const personId = newId();
  if ((await addPerson(deed.tx, { ...asked, id: personId, at: deed.now, by })) === 0)
    return refuse(...(await whyNotJoin(deed.tx, asked, deed.now)));
  const account = await openOfficial(deed, { personId, login: asked.login, name: asked.name, passwordHash: hash });
  if (!account) return refuse<JoinReason>({ field: 'login', reason: 'login-taken' });
  const { postId, roles, from } = asked;
  const given = await appoint(deed, { personId, postId, roles, from });
  if (!given.ok) return given;
  const told = { account, appointment: given.value };
  await record(deed, happened(personJoined, { kind: 'person', id: personId }, told));
  const opened = await accountOfPerson(deed.tx, personId);
  if (opened && (await secondPersonAt(deed.tx, post.unit_id, [by, account]))) await askReset(deed, opened);
  deed.tx.afterwards(() => forget(deed.db));
  return accept(personId);
}

/** Everything that stands against the entry, at once. */
export async function whyNotJoin(tx: Db, asked: Joining, now: Temporal.Instant): Promise<JoinReason[]> {
  const [taken, same, namesakes] = await Promise.all([
    loginTaken(tx, asked.login),
    asked.number ? personByNumber(tx, asked.number) : undefined,
    asked.another ? [] : namesakesOf(tx, asked.name),
  ]);
  const decided = decideAppointment(asked, { postIds: [], roles: [] }, dayOf(now));
  const reasons: JoinReason[] = [];
  if (same) reasons.push({ field: 'number', reason: 'number-taken', name: same.name });
  else if (namesakes.length > 0) reasons.push({ field: 'another', reason: 'same-name', count: namesakes.length });
  if (!loginShape.test(asked.login)) reasons.push({ field: 'login', reason: 'login-shape' });
  else if (taken) reasons.push({ field: 'login', reason: 'login-taken' });
  return decided.ok ? reasons : [...reasons, ...decided.reasons];
}

export type UnjoinReason = { readonly reason: 'not-found' | 'oneself' | 'used' | 'more-written' | 'has-work' };

/** Takes an entry back while nobody has used the account and nothing else was written of the person. */
export async function takeBackJoin(deed: Deed, personId: string, workOf: WorkOf): Promise<Result<null, UnjoinReason>> {
  const refused = (reason: UnjoinReason['reason']) => refuse<UnjoinReason>({ reason });
  const person = await lockPerson(deed.tx, personId);
  const [account, joined] = await Promise.all([accountOfPerson(deed.tx, personId), joinedRow(deed.tx, personId)]);
  if (!person || !account || !joined?.joined_at || !joined.appointment_id || !(await mayWrite(deed, personId)))
    return refused('not-found');
  if (account.id === actorId(deed)) return refused('oneself');
  if (await wasUsed(deed.tx, account.id)) return refused('used');
  if (joined.things !== 1) return refused('more-written');
  if ((await workOf(deed.tx, account.id)).length > 0) return refused('has-work');
  await withdrawGrants(deed.tx, joined.appointment_id);
  await dropAppointment(deed.tx, joined.appointment_id);
  await takeBackOfficial(deed, account.id);
  await dropPerson(deed.tx, personId);
  await record(deed, happened(joinTakenBack, { kind: 'person', id: personId }, { account: account.id }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}

export type AmendReason =
  | { readonly reason: 'not-found' | 'nothing-changes' }
  | { readonly field: 'number'; readonly reason: 'number-taken'; readonly name: string };

/** Writes name, day of birth or number as they should be, wherever the official is shown. */
export async function amend(deed: Deed, personId: string, asked: Identity): Promise<Result<null, AmendReason>> {
  await lockPerson(deed.tx, personId);
  const person = await personById(deed.tx, personId);
  if (!person || !(await mayWrite(deed, personId))) return refuse<AmendReason>({ reason: 'not-found' });
  const same = asked.number ? await personByNumber(deed.tx, asked.number) : undefined;
  if (same && same.id !== personId)
    return refuse<AmendReason>({ field: 'number', reason: 'number-taken', name: same.name });
  const what = (['name', 'born', 'number'] as const).filter((field) => String(asked[field]) !== String(person[field]));
  if (what.length === 0) return refuse<AmendReason>({ reason: 'nothing-changes' });
  await amendPerson(deed.tx, personId, asked);
  await renameAccount(deed.tx, personId, asked.name);
  await record(deed, happened(personAmended, { kind: 'person', id: personId }, { what }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}
