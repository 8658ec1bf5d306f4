import type { Actor } from '#platform/actor/index.ts';
import { type Db, sql } from '#platform/db/index.ts';

export interface Reading {
  readonly actor: Actor;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly purpose: string;
  readonly at: Temporal.Instant;
}

/** Keeps who looked at whose data and why: reading is no deed, so it lies apart from the events (law 1). */
export async function noteReading(db: Db, { actor, subjectKind, subjectId, purpose, at }: Reading): Promise<void> {
  if (actor.kind !== 'staff') return;
  await db.run(sql`insert into platform.access_log (account_id, subject_kind, subject_id, purpose, occurred_at)
    values (${actor.accountId}, ${subjectKind}, ${subjectId}, ${purpose}, ${at})`);
}
