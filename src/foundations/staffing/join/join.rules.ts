import type { AppointReason, Proposal } from '../appoint/appoint.rules.ts';

/** Who an official is, as it is typed. */
export interface TypedPerson {
  readonly name?: string | undefined;
  readonly born?: string | undefined;
  readonly number?: string | undefined;
}

/** Who an official is, read. */
export interface Identity {
  readonly name: string;
  readonly born: Temporal.PlainDate | null;
  /** The number of their file; whoever carries the same one is the same person. */
  readonly number: string | null;
}

export interface Joining extends Proposal, Identity {
  readonly login: string;
  /** Whoever enters them has looked at those of the same name: this is somebody else. */
  readonly another: boolean;
}

export type IdentityReason =
  | { readonly field: 'name'; readonly reason: 'name-missing' | 'name-too-long' }
  | { readonly field: 'born'; readonly reason: 'born-unreadable' | 'born-too-young' }
  | { readonly field: 'number'; readonly reason: 'number-shape' };

export type JoinReason =
  | IdentityReason
  | AppointReason
  | { readonly field: 'number'; readonly reason: 'number-taken'; readonly name: string }
  | { readonly field: 'login'; readonly reason: 'login-shape' | 'login-taken' }
  | { readonly field: 'another'; readonly reason: 'same-name'; readonly count: number }
  | { readonly reason: 'not-found' };

/** Nobody serves who is younger (Luật Cán bộ, công chức 2008, Đ36: đủ 18 tuổi trở lên). */
const youngest = 18;
const longestName = 200;

/** Reads who somebody is; every reason why not. */
export function readIdentity(
  typed: TypedPerson,
  born: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): { readonly identity: Identity; readonly reasons: readonly IdentityReason[] } {
  const name = (typed.name ?? '').trim().replace(/\s+/g, ' ');
  const number = (typed.number ?? '').trim().toUpperCase();
  const reasons: IdentityReason[] = [];
  if (name.length < 2) reasons.push({ field: 'name', reason: 'name-missing' });
  if (name.length > longestName) reasons.push({ field: 'name', reason: 'name-too-long' });
  if ((typed.born ?? '').trim() !== '' && !born) reasons.push({ field: 'born', reason: 'born-unreadable' });
  if (born && Temporal.PlainDate.compare(born.add({ years: youngest }), today) > 0)
    reasons.push({ field: 'born', reason: 'born-too-young' });
  if (number !== '' && !/^[0-9A-ZĐ][0-9A-ZĐ./-]{1,29}$/.test(number))
    reasons.push({ field: 'number', reason: 'number-shape' });
  return { identity: { name, born: born ?? null, number: number || null }, reasons };
}
