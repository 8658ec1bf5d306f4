import type { PassedTask } from '../../workflow/rules.ts';

/**
 * The passed steps a dossier may be given back to. The counter is one of them, for whoever finds wrong papers; not for
 * the one who received it himself (at a commune the same hands settle): he has nobody to give it back to.
 */
export const mayGoBackTo = (
  passed: readonly PassedTask[],
  receivedBy: string | null,
  me: string | null,
): readonly PassedTask[] => passed.filter((step) => step.role !== 'receive' || me === null || receivedBy !== me);
