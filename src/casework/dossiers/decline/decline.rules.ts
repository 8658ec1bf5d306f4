import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';

/** Why a counter may send somebody away (NĐ 61/2018 Đ17): each is a ground of law or of the matter, none is “the system”. */
export const declineGrounds = [
  'other-authority',
  'no-procedure',
  'not-entitled',
  'conditions',
  'incomplete',
  'papers-invalid',
  'received-before',
] as const;
export type DeclineGround = (typeof declineGrounds)[number];

/** What the clerk typed about somebody whose dossier is not received. */
export interface Declining {
  readonly name: string;
  readonly identity: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** What was asked for, in words; the procedure's name where one was chosen. */
  readonly request: string;
  readonly ground: DeclineGround | null;
  /** Why, for the person to read. */
  readonly reason: string;
  /** What they may do next: where to go, what to bring. */
  readonly advice: string;
}

export type DeclineReason =
  | { readonly field: 'name'; readonly reason: 'decline-name' }
  | { readonly field: 'address'; readonly reason: 'decline-address' }
  | { readonly field: 'request'; readonly reason: 'decline-request' }
  | { readonly field: 'ground'; readonly reason: 'decline-ground' }
  | { readonly field: 'reason'; readonly reason: 'decline-reason' }
  | { readonly field: 'advice'; readonly reason: 'decline-advice' };

export type Declined = Declining & { readonly ground: DeclineGround };

/** May the counter decline it like this? Whoever is sent away learns why and what to do next, or is not sent away. */
export function decideDecline(declining: Declining): Result<Declined, DeclineReason> {
  const { name, address, request, ground, reason, advice } = declining;
  const reasons: DeclineReason[] = [];
  if (name.length < 2) reasons.push({ field: 'name', reason: 'decline-name' });
  if (address === '') reasons.push({ field: 'address', reason: 'decline-address' });
  if (request.length < 5) reasons.push({ field: 'request', reason: 'decline-request' });
  if (!ground) reasons.push({ field: 'ground', reason: 'decline-ground' });
  if (!saysWhy(reason, 'explained')) reasons.push({ field: 'reason', reason: 'decline-reason' });
  if (advice.length < 10) reasons.push({ field: 'advice', reason: 'decline-advice' });
  return reasons.length > 0 || !ground ? refuse(...reasons) : accept({ ...declining, ground });
}
