import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { TypedReceipts } from '../../payments/index.ts';
import { type Asked, takeUp } from '../flow/take-up.act.ts';
import { handOut, type ReturnRefusal } from '../return-result/return.act.ts';
import { arrived, parcelUnderWay } from './parcel.store.ts';
import { decideProof, type ProofReason } from './post.rules.ts';

/** What the proof of delivery says, and the money that came with it. */
export interface Delivery {
  readonly day: Temporal.PlainDate | null;
  /** Who signed for it; empty: the person it was sent to. */
  readonly receivedBy: string;
  readonly paid: boolean;
  readonly receipts: TypedReceipts;
}

export type DeliverReason = ReturnRefusal | ProofReason | { readonly reason: 'not-posted' };

/** The postman brings the proof, and the money collected: the result is in the person's hands, and the dossier ends. */
export async function deliver(deed: Deed, asked: Asked, delivery: Delivery): Promise<Result<number, DeliverReason>> {
  const taken = await takeUp(deed, asked, 'return');
  if (!taken.ok) return taken;
  const by = actorId(deed);
  if (!by) return refuse<DeliverReason>({ reason: 'not-allowed' });
  const { dossier } = taken.value;
  const parcel = await parcelUnderWay(deed.tx, dossier.id);
  if (!parcel) return refuse<DeliverReason>({ reason: 'not-posted' });
  const on = decideProof(delivery.day, { posted: dayOf(parcel.posted_at), today: dayOf(deed.now) });
  const { paid, receipts } = delivery;
  // The originals that were kept went in the same parcel.
  const collection = {
    standing: 'owner',
    name: '',
    identity: '',
    paid,
    receipts,
    originalsBack: true,
    bothPresent: true,
  } as const;
  const receivedBy = delivery.receivedBy || parcel.recipient;
  const done = await handOut(taken.value, collection, { to: receivedBy, how: 'post' });
  if (!done.ok || !on.ok) return refuse<DeliverReason>(...(on.ok ? [] : on.reasons), ...(done.ok ? [] : done.reasons));
  await arrived(deed.tx, parcel.id, { on: on.value, receivedBy, at: deed.now, by });
  return done;
}
