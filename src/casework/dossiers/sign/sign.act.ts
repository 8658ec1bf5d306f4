import { whoMay } from '#foundations/access/index.ts';
import { absentOn, type Capacity, capacitiesOf } from '#foundations/staffing/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { decide } from '../dossier/decision.store.ts';
import { keepNote } from '../dossier/note.store.ts';
import { type IsAway, notThere } from '../flow/absence.rules.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { dossierSigned } from './sign.events.ts';
import { handOf, settledItHimself } from './sign.rules.ts';

export type SignReason =
  | FlowReason
  | IsAway
  | NoSigner
  | { readonly reason: 'settled-it-himself' | 'signer-aside' | 'not-a-signer' | 'no-such-capacity' | 'other-field' };

/** Whose hand it was is never assumed: where several may sign, the one who did is named. */
export interface NoSigner {
  readonly field: 'signer';
  readonly reason: 'no-signer';
}
export const noSigner: NoSigner = { field: 'signer', reason: 'no-signer' };

/** The leader signs on the screen, by their own post or in the stead of another (`as`: the written authority), with an opinion or without. */
export async function sign(deed: Deed, asked: Asked, as?: string, opinion = ''): Promise<Result<number, SignReason>> {
  const taken = await takeUp(deed, asked, 'sign');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<SignReason>({ reason: 'not-a-signer' });
  return signedBy(taken.value, { signerId: me, means: 'screen', listId: null, as, opinion });
}

export interface PaperSignature {
  /** Who signed; in another's stead followed by the written authority (`handOf`). */
  readonly signerId: string;
  readonly listId: string | null;
  /** Why a leader who is away that day is recorded all the same: the paper was taken to him, he came in. */
  readonly despite?: string;
  /** What the leader wrote in the margin, word for word. */
  readonly opinion?: string;
}

/**
 * Another hand records that the leader signed on paper: the văn thư of the office, or whoever laid the
 * papers before him. The event names both: who recorded, and on whose behalf.
 */
export async function recordSignature(
  deed: Deed,
  asked: Asked,
  { signerId: hand, listId, despite = '', opinion = '' }: PaperSignature,
): Promise<Result<number, SignReason>> {
  const { signerId, as } = handOf(hand);
  if (signerId === '') return refuse<SignReason>(noSigner);
  const taken = await takeUpForRecording(deed, asked);
  if (!taken.ok) return taken;
  const signers = await whoMay(deed.db, 'dossier.sign', taken.value.task.unit_id);
  if (!signers.some((one) => one.accountId === signerId)) return refuse<SignReason>({ reason: 'not-a-signer' });
  const away = await awayWithout(deed, signerId, despite);
  if (away) return refuse<SignReason>(away);
  const signed = await signedBy(taken.value, { signerId, means: 'paper', listId, as, opinion });
  if (signed.ok && despite !== '') await keepNote(deed.tx, taken.value.dossier.id, signed.value, despite);
  return signed;
}

/** Whoever is away is not recorded as having signed without a word of how. */
export const awayWithout = async (deed: Deed, signerId: string, despite: string): Promise<IsAway | undefined> =>
  notThere((await absentOn(deed.db, dayOf(deed.now))).get(signerId), despite);

/** At the step of the signature, by whoever may write down what the leader did on paper: the văn thư, or who lays papers before him. */
export async function takeUpForRecording(deed: Deed, asked: Asked): Promise<Result<InHand, FlowReason>> {
  const asClerk = await takeUp(deed, asked, 'sign', 'dossier.clerk');
  if (asClerk.ok || asClerk.reasons[0]?.reason !== 'not-allowed') return asClerk;
  return takeUp(deed, asked, 'sign', 'dossier.present');
}

interface Signing {
  readonly signerId: string;
  readonly means: 'screen' | 'paper';
  readonly listId: string | null;
  readonly as: string | undefined;
  readonly opinion: string;
}

async function signedBy(inHand: InHand, signing: Signing): Promise<Result<number, SignReason>> {
  const { deed, task, dossier } = inHand;
  const { signerId, means, listId, as, opinion } = signing;
  if (settledItHimself(dossier, signerId)) return refuse<SignReason>({ reason: 'settled-it-himself' });
  if (inHand.aside.includes(signerId)) return refuse<SignReason>({ reason: 'signer-aside' });
  const capacity = await capacityFor(inHand, { signerId, as });
  if (typeof capacity === 'string') return refuse<SignReason>({ reason: capacity });
  const moved = await proceed(
    inHand,
    { kind: 'complete', token: task.token, outcome: undefined },
    { undoable: true },
    {
      shape: dossierSigned,
      payload: (move) => ({
        ...{ ...move, signer: signerId, means, list: listId, authority: capacity.authorityId || null },
      }),
      ...(means === 'paper' ? { onBehalfOf: signerId } : {}),
    },
  );
  if (!moved.ok) return moved;
  await decide(deed.tx, dossier.id, {
    kind: 'sign',
    byAccount: signerId,
    title: capacity.title,
    instead: capacity.instead,
    authorityId: capacity.authorityId || null,
    means,
    recordedBy: actorId(deed) ?? signerId,
    at: deed.now,
    listId,
    opinion: opinion.trim() || null,
  });
  return moved;
}

/**
 * As what they sign: the capacity asked for, else their own post or the one authority they hold; or why as nothing: it holds no more,
 * or is for other fields than the dossier's.
 */
async function capacityFor(
  { deed, task, dossier }: InHand,
  { signerId: accountId, as }: { readonly signerId: string; readonly as: string | undefined },
): Promise<Capacity | 'no-such-capacity' | 'other-field'> {
  const { unit_id: unitId } = task;
  const asked = (one: Capacity): boolean => as === undefined || one.authorityId === as;
  const fieldKey = (await versionById(deed.db, dossier.version_id))?.fieldKey;
  const day = dayOf(deed.now);
  const known = (await capacitiesOf(deed.db, { accountId, unitId, fieldKey }, day)).find(asked);
  if (known) return known;
  const elsewhere = (await capacitiesOf(deed.db, { accountId, unitId }, day)).some(asked);
  return elsewhere ? 'other-field' : 'no-such-capacity';
}

/** May this official make and record signing lists at an office? */
export const mayLayBefore = (deed: Pick<Deed, 'actor'>, unitId: string): boolean =>
  may(deed.actor, 'dossier.clerk', { unitIds: [unitId] }).ok ||
  may(deed.actor, 'dossier.present', { unitIds: [unitId] }).ok;
