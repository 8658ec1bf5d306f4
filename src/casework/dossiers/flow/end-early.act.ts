import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { clearTimer } from '#platform/timers/index.ts';
import { waive } from '../../payments/index.ts';
import { abandoned } from '../../workflow/rules.ts';
import { type Dossier, type Ended, endEarly as leaveEnded } from '../dossier/dossier.store.ts';
import { endPause } from '../dossier/pause.store.ts';
import type { WayBack } from '../dossier/way-back.store.ts';
import { overdueTimer } from '../supplement/overdue.act.ts';
import { callOff } from './leg.store.ts';
import { close, type Task } from './task.store.ts';

/**
 * Ends a dossier without a result: its process, its open work, a hand-over nobody has signed for, a clock that stands and
 * its timer; what was not paid yet is owed no more. Answers with the steps that were left undone.
 */
export async function endEarly(
  deed: Deed,
  { dossier, tasks }: { readonly dossier: Dossier; readonly tasks: readonly Task[] },
  end: { readonly state: Ended; readonly waivedBecause: string; readonly wayBack?: WayBack },
): Promise<string[]> {
  const { tx, now } = deed;
  const tokens = tasks.map((task) => task.token);
  await Promise.all([
    close(tx, dossier.id, tokens, { at: now, who: actorId(deed), outcome: end.state }),
    callOff(tx, dossier.id, now),
    endPause(tx, dossier.id, now),
    clearTimer(tx, overdueTimer, dossier.id),
    waive(tx, dossier.id, end.waivedBecause),
    leaveEnded(tx, dossier.id, {
      run: abandoned(dossier.run),
      state: end.state,
      at: now,
      wayBack: end.wayBack ?? null,
    }),
  ]);
  return tasks.map((task) => task.element);
}
