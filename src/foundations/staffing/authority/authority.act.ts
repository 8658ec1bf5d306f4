import { accountOfPerson, grantRoles, rolesOf, withdrawGrants } from '#foundations/access/index.ts';
import { isOpenOn, keepers, unitById } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { clearTimer, setTimer } from '#platform/timers/index.ts';
import { keepersOfPerson } from '../people/kept.ts';
import { appointmentsOf } from '../people/people.store.ts';
import { authorityEnded, authorityResumed, signingAuthorised } from './authority.events.ts';
import {
  type Authorised,
  type Authorising,
  type AuthorityReason,
  type Ground,
  whyNotAuthorise,
} from './authority.rules.ts';
import { type Authority, addAuthority, authorityById, endAuthority, resumeAuthority } from './authority.store.ts';

export const beginsTimer = 'person.signing-begins';
export const endsTimer = 'person.signing-ends';

type NotHere = { readonly reason: 'not-found' };
export type AuthoriseReason = AuthorityReason | NotHere;

/**
 * Writes down who signs in whose stead; they may sign for the unit from the first day to the last, in the fields named or in all.
 * `known`: the keys of the fields there are.
 */
export async function authorise(
  deed: Deed,
  personId: string,
  asked: Authorising,
  known: readonly string[] = [],
): Promise<Result<string, AuthoriseReason>> {
  const me = actorId(deed);
  const [unit, account] = await Promise.all([unitById(deed.db, asked.unitId), accountOfPerson(deed.tx, personId)]);
  if (!me || !account || !(await mayWrite(deed, personId))) return refuse<NotHere>({ reason: 'not-found' });
  if (!unit || !isOpenOn(unit, dayOf(deed.now)) || !(await mayAt(deed, unit.id)))
    return refuse<AuthorityReason>({ field: 'unit', reason: 'no-such-unit' });
  const not = whyNotAuthorise(
    asked,
    await groundOf(deed, { personId, accountId: account.id, unitId: unit.id, fields: known }),
  );
  if (not.length > 0) return refuse<AuthorityReason>(...not);
  const { from, last, form, documentDay } = asked as Authorised;
  const id = newId();
  await addAuthority(deed.tx, { ...asked, id, personId, form, documentDay, from, last, at: deed.now, by: me });
  const told = {
    authority: id,
    unit: unit.id,
    form,
    from: from.toString(),
    last: last.toString(),
    fields: [...asked.fields],
  };
  await record(deed, happened(signingAuthorised, { kind: 'person', id: personId }, told));
  await letSign(deed, { id, accountId: account.id, unitId: unit.id, from, last });
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

interface Signing {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly from: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** The right to sign holds from the first day, by a timer where that is to come, until the last is over. */
async function letSign(deed: Deed, { id, accountId, unitId, from, last }: Signing): Promise<void> {
  await setTimer(deed.tx, endsTimer, id, startOf(last.add({ days: 1 })));
  if (Temporal.PlainDate.compare(from, dayOf(deed.now)) > 0) await setTimer(deed.tx, beginsTimer, id, startOf(from));
  else await grantRoles(deed.tx, [{ accountId, role: 'sign', unitId, sourceId: id }]);
}

const startOf = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());

async function groundOf(
  deed: Deed,
  {
    personId,
    accountId,
    unitId,
    fields,
  }: { personId: string; accountId: string; unitId: string; fields: readonly string[] },
): Promise<Ground> {
  const [held, roles] = await Promise.all([appointmentsOf(deed.tx, personId), rolesOf(deed.tx, accountId)]);
  return {
    fields,
    today: dayOf(deed.now),
    within: held.some((row) => row.unit_id === unitId && row.to_day === null),
    settles: roles.some(({ role, unit_id }) => role === 'process' && unit_id === unitId),
  };
}

export type EndAuthorityReason = NotHere | { readonly field: 'why'; readonly reason: 'why-missing' };

/** Ends an authority before its last day, with the reason: what it permitted is gone at the next request. */
export async function endEarly(
  deed: Deed,
  { personId, authorityId, why }: { readonly personId: string; readonly authorityId: string; readonly why: string },
): Promise<Result<string, EndAuthorityReason>> {
  const me = actorId(deed);
  const authority = await authorityById(deed.tx, authorityId);
  if (!me || authority?.person_id !== personId || !(await mayWrite(deed, personId)))
    return refuse<NotHere>({ reason: 'not-found' });
  if (!saysWhy(why)) return refuse<EndAuthorityReason>({ field: 'why', reason: 'why-missing' });
  if ((await endAuthority(deed.tx, authorityId, { at: deed.now, by: me, why })) === 0)
    return refuse<NotHere>({ reason: 'not-found' });
  await withdrawGrants(deed.tx, authorityId);
  await clearTimer(deed.tx, beginsTimer, authorityId);
  await clearTimer(deed.tx, endsTimer, authorityId);
  const told = { authority: authorityId, early: true };
  await record(deed, happened(authorityEnded, { kind: 'person', id: personId }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(authorityId);
}

/** One that was ended by mistake holds again, until its last day as before. */
export async function resume(deed: Deed, authority: Authority): Promise<void> {
  const { id, account_id: accountId, unit_id: unitId, from_day: from, last_day: last, person_id } = authority;
  if (!accountId || (await resumeAuthority(deed.tx, id)) === 0) return;
  await letSign(deed, { id, accountId, unitId, from, last });
  await record(deed, happened(authorityResumed, { kind: 'person', id: person_id }, { authority: id }));
}

/** Whoever may appoint at a unit of the person. */
export const mayWrite = async (deed: Deed, personId: string): Promise<boolean> =>
  may(deed.actor, 'person.appoint', { unitIds: await keepersOfPerson(deed.tx, deed.db, personId) }).ok;

const mayAt = async (deed: Deed, unitId: string): Promise<boolean> =>
  may(deed.actor, 'person.appoint', { unitIds: await keepers(deed.db, unitId) }).ok;
