import type { Dossier } from '../dossier/dossier.store.ts';
import type { Task } from '../flow/task.store.ts';

/**
 * The citizen may take the dossier back while nobody has decided: not once it is signed and lies with the clerk or at
 * the counter as a result, nor after it has ended.
 */
export const mayBeWithdrawn = (
  dossier: Pick<Dossier, 'ready_at' | 'ended_at'>,
  open: readonly Pick<Task, 'act'>[],
): boolean =>
  !dossier.ready_at && !dossier.ended_at && open.length > 0 && !open.some(({ act }) => afterSigning.has(act));

const afterSigning: ReadonlySet<string> = new Set(['clerk', 'return']);
