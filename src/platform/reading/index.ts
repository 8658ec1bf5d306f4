import type { Actor } from '#platform/actor/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import { wantedRoom } from '#platform/room/index.ts';

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
  const held = waiting.get(db.memory) ?? [];
  waiting.delete(db.memory);
  const notes: Note[] = [...held, { accountId: actor.accountId, subjectKind, subjectId, purpose, at }];
  while (notes[0]) {
    try {
      await insertNote(db, notes[0]);
      notes.shift();
    } catch (fault) {
      const full = wantedRoom(fault);
      // Another fault is this note's own, which must not hold up those behind it for ever.
      waiting.set(db.memory, [...notes.slice(full ? 0 : 1), ...(waiting.get(db.memory) ?? [])]);
      if (full) return;
      throw fault;
    }
  }
}

/** What a full disk did not take: pages are read on, and it is kept at the first reading that finds room. */
const waiting = new WeakMap<object, readonly Note[]>();

interface Note extends Omit<Reading, 'actor'> {
  readonly accountId: string;
}

const insertNote = (db: Db, { accountId, subjectKind, subjectId, purpose, at }: Note): Promise<number> =>
  db.run(sql`insert into platform.access_log (account_id, subject_kind, subject_id, purpose, occurred_at)
    values (${accountId}, ${subjectKind}, ${subjectId}, ${purpose}, ${at})`);
