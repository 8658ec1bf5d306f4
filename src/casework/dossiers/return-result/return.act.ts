import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { chargesOf, owed, settle } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { markReturned } from '../dossier/dossier.store.ts';
import { collected } from '../dossier/result.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierReturned } from './return.events.ts';
import { type Collection, decideReturn, type ReturnReason } from './return.rules.ts';

/** The result goes into the hands of the person or of an authorised collector; what is owed is taken first. */
export async function returnResult(
  deed: Deed,
  asked: Asked,
  collection: Collection,
): Promise<Result<number, FlowReason | ReturnReason>> {
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, task } = taken.value;
  const [charges, version] = await Promise.all([
    chargesOf(deed.tx, dossier.id),
    versionById(deed.db, dossier.version_id),
  ]);
  const decided = decideReturn(collection, { owed: owed(charges), authorisation: version?.authorisation ?? 'written' });
  if (!decided.ok) return decided;
  const name = collection.standing === 'owner' ? dossier.owner_name : collection.name;
  const [paid, handed] = await Promise.all([
    settle(deed.tx, dossier.id, { at: deed.now, to: me, receiptNumber: collection.receiptNumber || null }),
    collected(deed.tx, dossier.id, {
      name,
      standing: collection.standing,
      identity: collection.identity,
      at: deed.now,
      by: me,
    }),
    markReturned(deed.tx, dossier.id, deed.now),
  ]);
  if (handed === 0) return refuse<ReturnReason>({ reason: 'collected-before' });
  return proceed(
    taken.value,
    { kind: 'complete', token: task.token, outcome: undefined },
    { state: 'returned' },
    {
      shape: dossierReturned,
      payload: (move) => ({ ...move, collector: collection.standing, paid: String(paid) }),
    },
  );
}
