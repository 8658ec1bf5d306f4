import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { mayEdit } from '../edit/edit.act.ts';
import { unitContactSet, unitContactTakenBack } from './contact.events.ts';
import { type ContactReason, stoodAt, type TypedContact, trimmed, whyNotThere } from './contact.rules.ts';
import { addContact, contactsOf, lockContact, markContactBack, reachAt } from './contact.store.ts';

const notFound = refuse<ContactReason>({ reason: 'not-found' });

interface Setting {
  readonly unitId: string;
  readonly typed: TypedContact;
  readonly seen: string;
}

/** Writes where a unit is and its telephone, as slips and the portal say them from now on. */
export async function setContact(deed: Deed, { unitId, typed, seen }: Setting): Promise<Result<string, ContactReason>> {
  const by = actorId(deed);
  const stands = await lockContact(deed.tx, unitId);
  if (!by || !stands || !(await mayEdit(deed, unitId))) return notFound;
  if (stoodAt(stands) !== seen) return refuse<ContactReason>({ reason: 'changed-meanwhile' });
  const not = whyNotThere(typed, stands);
  if (not.length > 0) return refuse(...not);
  const id = newId();
  await addContact(deed.tx, { ...trimmed(typed), id, unitId, before: stands, at: deed.now, by });
  await reachAt(deed.tx, unitId, trimmed(typed));
  await record(deed, happened(unitContactSet, { kind: 'unit', id: unitId }, { change: id }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

/** The last change is taken back: what stood before it stands again. */
export async function takeContactBack(
  deed: Deed,
  { unitId, changeId }: { readonly unitId: string; readonly changeId: string },
): Promise<Result<string, ContactReason>> {
  const by = actorId(deed);
  const stands = await lockContact(deed.tx, unitId);
  if (!by || !stands || !(await mayEdit(deed, unitId))) return notFound;
  const last = (await contactsOf(deed.tx, unitId)).find(({ taken_back_at }) => taken_back_at === null);
  if (!last || last.id !== changeId || stoodAt(last) !== stoodAt(stands))
    return refuse<ContactReason>({ reason: 'not-the-last' });
  await reachAt(deed.tx, unitId, { address: last.address_before, phone: last.phone_before });
  await markContactBack(deed.tx, last.id, deed.now, by);
  await record(deed, happened(unitContactTakenBack, { kind: 'unit', id: unitId }, { change: last.id }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(last.id);
}
