import type { RefundGround } from '../../payments/index.ts';

/** Which grounds a dossier bears: what did not happen to it is no reason to give money back. A mistake of the hand may always be. */
export function groundsOf({
  state,
  recalled,
}: {
  readonly state: string;
  /** How many wrong results of it were called back. */
  readonly recalled: number;
}): RefundGround[] {
  return [
    ...(state === 'withdrawn' ? (['withdrawn'] as const) : []),
    ...(recalled > 0 ? (['our-fault'] as const) : []),
    'mistake',
  ];
}
