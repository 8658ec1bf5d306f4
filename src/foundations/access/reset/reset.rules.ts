/** A reset that waits for its second person. */
export interface Waiting {
  readonly askedBy: string;
  readonly accountId: string;
}

export type ResetReason = {
  readonly reason: 'not-found' | 'own' | 'disabled' | 'waiting' | 'settled' | 'asked-by-you';
};

/** Who asks is not the colleague; an account that is closed gets no password. */
export const whyNotAsk = (
  account: { readonly id: string; readonly disabled: boolean; readonly waiting: boolean },
  asker: string,
): ResetReason[] => [
  ...(account.id === asker ? [{ reason: 'own' } as const] : []),
  ...(account.disabled ? [{ reason: 'disabled' } as const] : []),
  ...(account.waiting ? [{ reason: 'waiting' } as const] : []),
];

/** Two people give a password, and neither gets it: who confirms is neither who asked nor the colleague. */
export const whyNotConfirm = (reset: Waiting, second: string): ResetReason[] => [
  ...(reset.askedBy === second ? [{ reason: 'asked-by-you' } as const] : []),
  ...(reset.accountId === second ? [{ reason: 'own' } as const] : []),
];
