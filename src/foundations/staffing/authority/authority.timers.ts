import { grantRoles, withdrawGrants } from '#foundations/access/index.ts';
import { system } from '#platform/actor/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import type { OnTimer } from '#platform/timers/index.ts';
import { beginsTimer, endsTimer } from './authority.act.ts';
import { authorityBegan, authorityEnded } from './authority.events.ts';
import { authorityById } from './authority.store.ts';

const begins: OnTimer = async (tx, { subject_id, due_at }) => {
  const authority = await authorityById(tx, subject_id);
  if (!authority?.account_id || authority.ended_at) return;
  const { id, account_id: accountId, unit_id: unitId, person_id } = authority;
  await grantRoles(tx, [{ accountId, role: 'sign', unitId, sourceId: id }]);
  const stream = { kind: 'person', id: person_id };
  await record({ tx, actor: system('timers'), now: due_at }, happened(authorityBegan, stream, { authority: id }));
};

const ends: OnTimer = async (tx, { subject_id, due_at }) => {
  const authority = await authorityById(tx, subject_id);
  if (!authority || authority.ended_at) return;
  await withdrawGrants(tx, authority.id);
  const stream = { kind: 'person', id: authority.person_id };
  const told = { authority: authority.id, early: false };
  await record({ tx, actor: system('timers'), now: due_at }, happened(authorityEnded, stream, told));
};

/** Whoever signs in another's stead may do so from the morning of the first day until the last is over. */
export const staffingTimers: readonly (readonly [kind: string, ring: OnTimer])[] = [
  [beginsTimer, begins],
  [endsTimer, ends],
];
