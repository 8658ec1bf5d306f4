import type { RefundGround } from '../../payments/index.ts';

/** Which grounds a visit bears: a fault of the office is one that was put right in the book or whose number was voided. */
export const groundsOf = (visit: { readonly corrected: number; readonly voided: number }): RefundGround[] => [
  ...(visit.corrected + visit.voided > 0 ? (['our-fault'] as const) : []),
  'mistake',
];
