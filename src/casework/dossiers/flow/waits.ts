import type { Db } from '#platform/db/index.ts';
import { type Dossier, dossierByCode } from '../dossier/dossier.store.ts';
import { type Leg, openLeg } from './leg.store.ts';
import { openWork, type Task } from './task.store.ts';

/** What a dossier waits for: the hand-over nobody has signed for, the work that is open. */
export interface Waits {
  readonly dossier: Dossier;
  readonly tasks: readonly Task[];
  readonly leg: Leg | undefined;
}

/** Where a dossier stands now; undefined where there is none of this code. */
export async function waitsOf(db: Db, code: string): Promise<Waits | undefined> {
  const [dossier, tasks, leg] = await Promise.all([dossierByCode(db, code), openWork(db, code), openLeg(db, code)]);
  return dossier && { dossier, tasks, leg };
}
