import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { partyById } from '../../parties/index.ts';
import { chargesOf, owed, planReceipts, takeMoney } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { type Dossier, markReturned } from '../dossier/dossier.store.ts';
import { collected, type ResultRow, resultOf } from '../dossier/result.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { handBack, isHeld, originalsOf } from '../originals/originals.store.ts';
import { parcelUnderWay } from '../post/parcel.store.ts';
import { dossierReturned } from './return.events.ts';
import { type Collection, decideReturn, type ReturnReason } from './return.rules.ts';
import { slipPapersOn } from './slip.rules.ts';
import { keepLostSlip } from './slip.store.ts';

export type ReturnRefusal = FlowReason | ReturnReason;

/** The result goes into the hands of the person or of an authorised collector; what is owed is taken first. */
export async function returnResult(
  deed: Deed,
  asked: Asked,
  collection: Collection,
): Promise<Result<number, ReturnRefusal>> {
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  const { dossier } = taken.value;
  if (await parcelUnderWay(deed.tx, dossier.id)) return refuse<ReturnReason>({ reason: 'at-the-post' });
  const to = collection.standing === 'owner' ? dossier.owner_name : collection.name;
  return handOut(taken.value, collection, { to, how: 'counter' });
}

/** Whose hands the result is in, and how it came there. */
interface Handed {
  readonly to: string;
  readonly how: 'counter' | 'post';
}

/** The result is in somebody's hands, with everything that was kept beside it: the dossier ends. */
export async function handOut(
  inHand: InHand,
  collection: Collection,
  { to, how }: Handed,
): Promise<Result<number, ReturnRefusal>> {
  const { deed, dossier, task } = inHand;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const paid = await takeWhatIsOwed(deed, dossier, { collection, me });
  if (!paid.ok) return paid;
  const { standing, identity, lostSlip, authority } = collection;
  const bothPresent = how !== 'post' && (await bothSigned(deed, dossier, collection));
  const slip = slipOf(collection, how);
  const shown = lostSlip?.paper && { paper: lostSlip.paper, number: lostSlip.number, at: deed.now, to: me };
  const [handed] = await Promise.all([
    collected(deed.tx, dossier.id, {
      ...{ name: to, standing, identity, authority: authority || null, bothPresent, slip },
      ...{ at: deed.now, by: me },
    }),
    markReturned(deed.tx, dossier.id, deed.now),
    handBack(deed.tx, dossier.id, to, { at: deed.now, who: me }),
    ...(shown ? [keepLostSlip(deed.tx, dossier.id, shown)] : []),
  ]);
  if (handed === 0) return refuse<ReturnReason>({ reason: 'collected-before' });
  const told = { collector: how === 'post' ? how : standing, paid: String(paid.value), slip: slip ?? 'not-asked' };
  return proceed(
    inHand,
    { kind: 'complete', token: task.token, outcome: undefined },
    { state: 'returned' },
    { shape: dossierReturned, payload: (move) => ({ ...move, ...told }) },
  );
}

/** The original slip is taken back, so that nobody asks for the result with it once more; the post asks for none. */
const slipOf = ({ lostSlip, slipShown }: Collection, how: Handed['how']): ResultRow['slip'] => {
  if (how === 'post') return null;
  if (lostSlip) return 'lost';
  return slipShown ? 'shown' : 'taken';
};

/** A biên lai is a tax-managed paper: money is taken against its pre-printed number, or not at all (TT 303/2016). */
async function takeWhatIsOwed(
  deed: Deed,
  dossier: Dossier,
  { collection, me }: { readonly collection: Collection; readonly me: string },
): Promise<Result<Dong, ReturnRefusal>> {
  const [charges, version, originals, owner] = await Promise.all([
    chargesOf(deed.tx, dossier.id),
    versionById(deed.db, dossier.version_id),
    originalsOf(deed.tx, dossier.id),
    collection.lostSlip ? partyById(deed.db, dossier.owner_id) : undefined,
  ]);
  const authorisation = version?.authorisation ?? 'written';
  const held = originals.filter(isHeld).length;
  const identity = { kind: owner?.identity_kind ?? 'none', number: owner?.identity_number ?? null };
  const bothPresent = Boolean(version?.bothPresent) && (await isGranted(deed, dossier));
  const papers = slipPapersOn(dayOf(deed.now));
  const decided = decideReturn(collection, { owed: owed(charges), authorisation, held, identity, papers, bothPresent });
  const planned = collection.paid
    ? await planReceipts(deed.tx, { charges, unitId: dossier.one_stop_id, typed: collection.receipts })
    : accept([]);
  if (!decided.ok || !planned.ok) return refuse<ReturnRefusal>(...reasonsOf(decided), ...reasonsOf(planned));
  return takeMoney(deed, planned.value, { at: deed.now, to: me, subjectId: dossier.id });
}

const reasonsOf = <Reason>(result: Result<unknown, Reason>): readonly Reason[] => (result.ok ? [] : result.reasons);

/** Said of a procedure alone that asks both to come and sign the book. */
const bothSigned = async ({ db }: Deed, { version_id }: Dossier, { bothPresent }: Collection): Promise<boolean> =>
  Boolean(bothPresent && (await versionById(db, version_id))?.bothPresent);

/** A refusal in writing is signed for by nobody but its receiver. */
const isGranted = async ({ tx }: Deed, { id }: Dossier): Promise<boolean> =>
  (await resultOf(tx, id))?.kind === 'granted';
