import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { ReceiptReason, TypedReceipts } from '../../payments/index.ts';
import { type Known, type SlipReason, type SlipTyped, slipReasons } from './slip.rules.ts';

/** Who stands at the window; the name and the paper are asked of whoever is not the owner. */
export interface AtWindow {
  readonly standing: 'owner' | 'authorised' | 'kin';
  readonly name: string;
  readonly identity: string;
}

/** Who collects, and what was paid. */
export interface Collection extends AtWindow {
  readonly paid: boolean;
  /** The pre-printed numbers of the biên lai, typed. */
  readonly receipts: TypedReceipts;
  /** The originals that were kept went back with the result, and were signed for. */
  readonly originalsBack?: boolean;
  /** Somebody has lost their slip: what they showed instead. */
  readonly lostSlip?: SlipTyped | undefined;
}

export type StandingReason =
  | { readonly field: 'name' | 'identity'; readonly reason: 'collector-name-missing' | 'collector-identity-missing' }
  | { readonly field: 'standing'; readonly reason: 'owner-only' };

export type ReturnReason =
  | StandingReason
  | SlipReason
  | { readonly field: 'paid'; readonly reason: 'still-owed'; readonly sum: string }
  | ReceiptReason
  | { readonly field: 'originalsBack'; readonly reason: 'originals-held' }
  | { readonly reason: 'collected-before' | 'at-the-post' };

/** May the result go into these hands? A collector who is not the owner is named with a paper; what is owed is paid first. */
export function decideReturn(
  collection: Collection,
  dossier: {
    readonly owed: Dong;
    readonly authorisation: string;
    readonly held?: number;
    readonly identity?: Known['identity'];
  },
): Result<Collection, ReturnReason> {
  const { standing, lostSlip } = collection;
  const reasons: ReturnReason[] = standsFor(collection, dossier.authorisation);
  if (lostSlip) reasons.push(...slipReasons(lostSlip, { standing, identity: dossier.identity ?? unknown }));
  if (dossier.owed > 0n && !collection.paid)
    reasons.push({ field: 'paid', reason: 'still-owed', sum: String(dossier.owed) });
  if (dossier.held && !collection.originalsBack) reasons.push({ field: 'originalsBack', reason: 'originals-held' });
  return reasons.length > 0 ? refuse(...reasons) : accept(collection);
}

const unknown: Known['identity'] = { kind: 'none', number: null };

/** What is missing for this person to stand for the owner; nothing for the owner. */
export function standsFor({ standing, name, identity }: AtWindow, authorisation: string): StandingReason[] {
  if (standing === 'owner') return [];
  return [
    ...(authorisation === 'forbidden' ? [{ field: 'standing', reason: 'owner-only' } as const] : []),
    ...(name.length < 2 ? [{ field: 'name', reason: 'collector-name-missing' } as const] : []),
    ...(identity.length < 3 ? [{ field: 'identity', reason: 'collector-identity-missing' } as const] : []),
  ];
}
