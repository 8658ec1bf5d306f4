import type { Unit } from '../unit.rules.ts';

export interface TypedContact {
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
}

export type ContactReason =
  | { readonly reason: 'not-found' | 'changed-meanwhile' | 'not-the-last' }
  | { readonly field: 'address'; readonly reason: 'address-missing' | 'nothing-changes' }
  | { readonly field: 'phone'; readonly reason: 'phone-unreadable' };

export const trimmed = ({ address = '', phone = '' }: TypedContact) => ({
  address: address.normalize('NFC').trim(),
  phone: phone.trim(),
});

/** Every reason why a unit cannot be reached there. */
export function whyNotThere(typed: TypedContact, unit: Pick<Unit, 'address' | 'phone'>): ContactReason[] {
  const { address, phone } = trimmed(typed);
  if (address === unit.address && phone === unit.phone) return [{ field: 'address', reason: 'nothing-changes' }];
  return [
    ...(address.length < 5 ? [{ field: 'address', reason: 'address-missing' } as const] : []),
    ...(/^[\d .()+/–-]*$/.test(phone) ? [] : [{ field: 'phone', reason: 'phone-unreadable' } as const]),
  ];
}

/** How it stood when it was looked at. */
export const stoodAt = ({ address, phone }: Pick<Unit, 'address' | 'phone'>): string => `${address} · ${phone}`;
