import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { partyById } from '../../parties/index.ts';
import { chargesOf, owed, planReceipts, takeMoney } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { type Dossier, markReturned } from '../dossier/dossier.store.ts';
import { collected } from '../dossier/result.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { handBack, isHeld, originalsOf } from '../originals/originals.store.ts';
import { dossierReturned } from './return.events.ts';
import { type Collection, decideReturn, type ReturnReason } from './return.rules.ts';
import { keepLostSlip } from './slip.store.ts';

type Refusal = FlowReason | ReturnReason;

/** The result goes into the hands of the person or of an authorised collector; what is owed is taken first. */
export async function returnResult(deed: Deed, asked: Asked, collection: Collection): Promise<Result<number, Refusal>> {
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, task } = taken.value;
  const paid = await takeWhatIsOwed(deed, dossier, { collection, me });
  if (!paid.ok) return paid;
  const { standing, identity, lostSlip } = collection;
  const name = standing === 'owner' ? dossier.owner_name : collection.name;
  const [handed] = await Promise.all([
    collected(deed.tx, dossier.id, { name, standing, identity, at: deed.now, by: me }),
    markReturned(deed.tx, dossier.id, deed.now),
    handBack(deed.tx, dossier.id, name, { at: deed.now, who: me }),
    ...(lostSlip?.paper
      ? [keepLostSlip(deed.tx, dossier.id, { paper: lostSlip.paper, number: lostSlip.number, at: deed.now, to: me })]
      : []),
  ]);
  if (handed === 0) return refuse<ReturnReason>({ reason: 'collected-before' });
  return proceed(
    taken.value,
    { kind: 'complete', token: task.token, outcome: undefined },
    { state: 'returned' },
    {
      shape: dossierReturned,
      payload: (move) => ({
        ...move,
        collector: standing,
        paid: String(paid.value),
        slip: lostSlip ? 'lost' : 'brought',
      }),
    },
  );
}

/** A biên lai is a tax-managed paper: money is taken against its pre-printed number, or not at all (TT 303/2016). */
async function takeWhatIsOwed(
  deed: Deed,
  dossier: Dossier,
  { collection, me }: { readonly collection: Collection; readonly me: string },
): Promise<Result<Dong, Refusal>> {
  const [charges, version, originals, owner] = await Promise.all([
    chargesOf(deed.tx, dossier.id),
    versionById(deed.db, dossier.version_id),
    originalsOf(deed.tx, dossier.id),
    collection.lostSlip ? partyById(deed.db, dossier.owner_id) : undefined,
  ]);
  const authorisation = version?.authorisation ?? 'written';
  const held = originals.filter(isHeld).length;
  const identity = { kind: owner?.identity_kind ?? 'none', number: owner?.identity_number ?? null };
  const decided = decideReturn(collection, { owed: owed(charges), authorisation, held, identity });
  const planned = collection.paid
    ? await planReceipts(deed.tx, { charges, unitId: dossier.one_stop_id, typed: collection.receipts })
    : accept([]);
  if (!decided.ok || !planned.ok) return refuse<Refusal>(...reasonsOf(decided), ...reasonsOf(planned));
  return takeMoney(deed.tx, planned.value, { at: deed.now, to: me, subjectId: dossier.id });
}

const reasonsOf = <Reason>(result: Result<unknown, Reason>): readonly Reason[] => (result.ok ? [] : result.reasons);
