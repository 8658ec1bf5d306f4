import { type Actor, actorId } from '#platform/actor/index.ts';
import type { Recusal } from './recuse.store.ts';

/** Whether this official stepped aside from the dossier: no work of it is offered to them, and no act takes it from them. */
export const steppedAside = (
  by: { readonly actor: Actor },
  { recusals }: { readonly recusals: readonly Recusal[] },
): boolean => recusals.some(({ account_id }) => account_id === actorId(by));
