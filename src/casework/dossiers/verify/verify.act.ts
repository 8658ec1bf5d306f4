import type { Db } from '#platform/db/index.ts';
import { graphOf } from '../../workflow/index.ts';
import { openTasks } from '../../workflow/rules.ts';
import { type Compared, comparedAfter } from './verify.store.ts';

/** The codes of dossiers whose open work is not what their process waits for, or whose count of events differs. None is the good answer. */
export async function verifyFlow(db: Db): Promise<string[]> {
  const strayed: string[] = [];
  for (let after: string | null = null; ; ) {
    const batch: Compared[] = await comparedAfter(db, after);
    for (const one of batch) if (!(await holds(db, one))) strayed.push(one.code);
    after = batch.at(-1)?.id ?? null;
    if (batch.length < 1000) return strayed;
  }
}

async function holds(db: Db, { definition_id, run, tokens, seq, events }: Compared): Promise<boolean> {
  const waiting = openTasks(await graphOf(db, definition_id), run).map((task) => task.token);
  return seq === events && waiting.sort().join() === [...tokens].sort().join();
}
