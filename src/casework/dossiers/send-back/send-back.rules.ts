import type { PassedTask } from '../../workflow/rules.ts';

/** Why most dossiers go back; the one chosen stands before what is typed. */
export const stockReasons = ['papers', 'facts', 'examination', 'grounds', 'form'] as const;
export type StockReason = (typeof stockReasons)[number];

/** The reason as it is written down: the stock one, what was typed, or both. */
export const whyBack = (stock: string, typed: string): string => [stock, typed.trim()].filter(Boolean).join('. ');

/**
 * The passed steps a dossier may be given back to. The counter is one of them, for whoever finds wrong papers; not for
 * the one who received it himself (at a commune the same hands settle): he has nobody to give it back to.
 */
export const mayGoBackTo = (
  passed: readonly PassedTask[],
  receivedBy: string | null,
  me: string | null,
): readonly PassedTask[] => passed.filter((step) => step.role !== 'receive' || me === null || receivedBy !== me);
