import { sql, type Tx } from '#platform/db/index.ts';
import { writeSessions } from '../calendar.rules.ts';
import type { NewWeek } from './week.rules.ts';

interface Done {
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** 0 where the layer says something from that day already. */
export const addWeek = (tx: Tx, layerId: string, { from, hours, basis }: NewWeek, { at, by }: Done): Promise<number> =>
  tx.run(sql`insert into calendar.weeks (layer_id, valid_from, hours, source, entered_at, entered_by)
    values (${layerId}, ${from}::date, ${hours.map(writeSessions)}::text[], ${basis}, ${at}, ${by}::uuid)
    on conflict (layer_id, valid_from) do nothing`);

export const dropWeek = (tx: Tx, layerId: string, from: string): Promise<number> =>
  tx.run(sql`delete from calendar.weeks where layer_id = ${layerId} and valid_from = ${from}::date`);
