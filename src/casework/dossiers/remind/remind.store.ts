import { sql, type Tx } from '#platform/db/index.ts';
import type { Outcome, Way } from './remind.rules.ts';

export interface NewReminder {
  readonly id: string;
  readonly dossierId: string;
  readonly way: Way;
  readonly outcome: Outcome;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const enterReminder = (tx: Tx, given: NewReminder): Promise<number> =>
  tx.run(sql`insert into dossiers.reminders (id, dossier_id, way, outcome, reminded_at, reminded_by)
    values (${given.id}, ${given.dossierId}, ${given.way}, ${given.outcome}, ${given.at}, ${given.by})`);
