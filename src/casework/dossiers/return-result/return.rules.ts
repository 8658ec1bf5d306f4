import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { ReceiptReason, TypedReceipts } from '../../payments/index.ts';
import { type Known, type SlipReason, type SlipTyped, slipReasons } from './slip.rules.ts';

/** Who stands at the window; the name and the paper are asked of whoever is not the owner. */
export interface AtWindow {
  readonly standing: 'owner' | 'authorised' | 'kin';
  readonly name: string;
  readonly identity: string;
  /** What was seen of the authority to stand for the owner: number or day of the paper, proof of kinship. */
  readonly authority?: string;
}

/** Who collects, and what was paid. */
export interface Collection extends AtWindow {
  readonly paid: boolean;
  /** The pre-printed numbers of the biên lai, typed. */
  readonly receipts: TypedReceipts;
  /** The originals that were kept went back with the result, and were signed for. */
  readonly originalsBack?: boolean;
  /** Both parties came and signed the book, where the procedure wants it. */
  readonly bothPresent?: boolean;
  /** Somebody has lost their slip: what they showed instead. */
  readonly lostSlip?: SlipTyped | undefined;
  /** A picture of the slip was shown: the original was not taken back. */
  readonly slipShown?: boolean;
}

export type StandingReason =
  | { readonly field: 'name' | 'identity'; readonly reason: 'collector-name-missing' | 'collector-identity-missing' }
  | { readonly field: 'standing'; readonly reason: 'owner-only' };

/** The paper that the procedure's rule asks of this collector was not seen. */
export interface AuthorityReason {
  readonly field: 'authority';
  readonly reason: 'written-authority-missing' | 'certified-authority-missing' | 'kin-authority-missing';
}

export type ReturnReason =
  | StandingReason
  | AuthorityReason
  | { readonly field: 'bothPresent'; readonly reason: 'both-at-return' }
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
    /** The law wants both parties there when the result is handed over. */
    readonly bothPresent?: boolean;
    readonly identity?: Known['identity'];
    readonly papers?: Known['papers'];
  },
): Result<Collection, ReturnReason> {
  const { standing, lostSlip } = collection;
  const reasons: ReturnReason[] = [
    ...standsFor(collection, dossier.authorisation),
    ...authorityFor(collection, dossier.authorisation),
  ];
  if (dossier.bothPresent && !collection.bothPresent) reasons.push({ field: 'bothPresent', reason: 'both-at-return' });
  if (lostSlip)
    reasons.push(...slipReasons(lostSlip, { standing, identity: dossier.identity ?? unknown, papers: dossier.papers }));
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

/**
 * The paper by which somebody stands for the owner, by the procedure's rule: none, written, certified; close kin need no
 * certification and prove the relationship (TT 15/2015/TT-BTP Đ2). Where it is forbidden no paper helps.
 */
export function authorityFor({ standing, authority = '' }: AtWindow, rule: string): AuthorityReason[] {
  if (standing === 'owner' || rule === 'none' || rule === 'forbidden' || authority.length >= 3) return [];
  const needed =
    rule === 'kin' ? (standing === 'kin' ? 'kin' : 'certified') : rule === 'certified' ? 'certified' : 'written';
  return [{ field: 'authority', reason: `${needed}-authority-missing` }];
}
