import type { Party } from './party.store.ts';

/** Where somebody lives, for screen and paper: the hamlet before the address, unless the address names it already. */
export const addressText = ({ hamlet, address }: Pick<Party, 'hamlet' | 'address'>): string =>
  hamlet && !address.includes(hamlet) ? [hamlet, address].filter(Boolean).join(', ') : address;
