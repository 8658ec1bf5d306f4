import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Lane } from '../ticket/ticket.rules.ts';

export interface CallWindow {
  readonly id: string;
  readonly counterId: string;
  readonly number: number;
  readonly lanes: readonly Lane[];
  /** Fields whose receptions it takes; none: all. */
  readonly fields: readonly string[];
}

const columns = sql`id, counter_id as "counterId", number, lanes, fields`;

/** Every window that stands, of all counters. */
export const allWindows = (db: Db): Promise<CallWindow[]> =>
  db.rows<CallWindow>(sql`select ${columns} from frontdesk.windows where ended_at is null order by counter_id, number`);

export const windowById = (db: Db, id: string): Promise<CallWindow | undefined> =>
  db.maybe<CallWindow>(sql`select ${columns} from frontdesk.windows where id = ${id} and ended_at is null`);

interface Made {
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Opens a window; 0 where another with its number came first. */
export const addWindow = (tx: Tx, one: CallWindow, { at, by }: Made): Promise<number> =>
  tx.run(sql`insert into frontdesk.windows (id, counter_id, number, lanes, fields, opened_at, opened_by)
    values (${one.id}, ${one.counterId}, ${one.number}, ${[...one.lanes]}::text[], ${[...one.fields]}::text[], ${at}, ${by})
    on conflict do nothing`);

/** Ends the window that has a number at a counter; undefined where none has. */
export const endWindowAt = async (
  tx: Tx,
  { counterId, number, at, by }: Made & Pick<CallWindow, 'counterId' | 'number'>,
): Promise<string | undefined> =>
  (
    await tx.maybe<{ id: string }>(sql`update frontdesk.windows set ended_at = ${at}, ended_by = ${by}
      where counter_id = ${counterId} and number = ${number} and ended_at is null returning id`)
  )?.id;

/** Whoever stands at a window, or was sent to it, goes on at the one that takes its place. */
export async function giveOver(tx: Tx, from: string, to: string): Promise<void> {
  await tx.run(sql`update frontdesk.tickets set window_id = ${to}, seq = seq + 1
    where window_id = ${from} and state in ('called', 'serving')`);
  await tx.run(sql`update frontdesk.tickets set for_window = ${to}, seq = seq + 1
    where for_window = ${from} and state = 'waiting'`);
}

/** Whoever stands at a window that ends waits again, in the old place. */
export const letWait = (tx: Tx, from: string): Promise<number> =>
  tx.run(sql`update frontdesk.tickets set state = 'waiting', window_id = null, called_by = null, seq = seq + 1
    where window_id = ${from} and state in ('called', 'serving')`);

/** The fields of the catalogue that a window may be kept to. */
export const fieldsThere = (db: Db): Promise<{ key: string; name: string }[]> =>
  db.rows(sql`select key, name from procedures.fields order by name`);
