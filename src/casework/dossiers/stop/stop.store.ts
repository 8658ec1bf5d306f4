import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Ground } from './stop.rules.ts';

export interface Stopped {
  readonly number: number;
  readonly ground: Ground;
  readonly said: string;
  readonly phase: string;
  readonly stopped_at: Temporal.Instant;
  readonly stopped_by: string;
}

/** That a matter was stopped, and why; undefined where it was not. */
export const stoppedOf = (db: Db, dossierId: string): Promise<Stopped | undefined> =>
  db.maybe<Stopped>(sql`select number, ground, said, phase, stopped_at, stopped_by
    from dossiers.stops where dossier_id = ${dossierId}`);

/** Keeps that a matter was stopped, with the number of its notice. */
export const enterStop = (tx: Tx, dossierId: string, stop: Stopped): Promise<number> =>
  tx.run(sql`insert into dossiers.stops (dossier_id, number, ground, said, phase, stopped_at, stopped_by)
    values (${dossierId}, ${stop.number}, ${stop.ground}, ${stop.said}, ${stop.phase}, ${stop.stopped_at}, ${stop.stopped_by})`);
