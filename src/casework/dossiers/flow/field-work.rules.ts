import type { Dossier } from '../dossier/dossier.store.ts';
import type { Task } from './task.store.ts';

/** The work somebody may go out for: an office settles the dossier, or is asked for its opinion. */
export const fieldWork = ({
  dossier,
  open,
}: {
  readonly dossier: Pick<Dossier, 'ended_at'>;
  readonly open: readonly Task[];
}): Task | undefined => (dossier.ended_at ? undefined : open.find(({ act }) => act === 'process' || act === 'consult'));
