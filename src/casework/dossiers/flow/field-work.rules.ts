import type { Permission } from '#platform/actor/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Task } from './task.store.ts';

/** The work somebody may go out for: an office settles the dossier, or is asked for its opinion. */
export const fieldWork = ({
  dossier,
  open,
}: {
  readonly dossier: Pick<Dossier, 'ended_at'>;
  readonly open: readonly Task[];
}): Task | undefined => (dossier.ended_at ? undefined : open.find(isFieldWork));

const isFieldWork = ({ act }: Pick<Task, 'act'>): boolean => act === 'process' || act === 'consult';

/** Who brings minutes and photographs back from the place: the office that goes there, be it asked for its opinion alone. */
export const mayBringBack = (
  { dossier, open }: Parameters<typeof fieldWork>[0],
  can: (permission: Permission, unitId: string) => boolean,
): boolean => !dossier.ended_at && open.some((task) => isFieldWork(task) && can(`dossier.${task.act}`, task.unit_id));
