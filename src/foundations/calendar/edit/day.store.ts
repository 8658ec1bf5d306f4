import { sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { DayEntry } from '../calendar.rules.ts';
import type { KeptLayer } from '../layers.rules.ts';

/** A unit that says something of its own for the first time gets its layer. */
export const addLayer = (tx: Tx, { id, key, scope, unitId, name }: KeptLayer): Promise<number> =>
  tx.run(sql`insert into calendar.layers (id, key, scope, unit_id, name)
    values (${id}, ${key}, ${scope}, ${unitId}, ${name}) on conflict do nothing`);

/** When a day was written or taken away, and by whose account; null for the machine. */
interface Done {
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** What stands of a day is history from now on; answers how many rows stood. */
export const removeDayRow = (tx: Tx, layerId: string, day: string, { at, by }: Done): Promise<number> =>
  tx.run(sql`update calendar.days set removed_at = ${at}, removed_by = ${by}::uuid
    where layer_id = ${layerId} and day = ${day}::date and removed_at is null`);

/** 0 when somebody else has declared the day meanwhile. */
export const addDayRow = (tx: Tx, layerId: string, entry: DayEntry, { at, by }: Done): Promise<number> =>
  tx.run(sql`insert into calendar.days
      (id, layer_id, day, kind, half, hours_of, name_vi, name_en, basis, entered_at, entered_by)
    values (${newId()}, ${layerId}, ${entry.day}::date, ${entry.kind}, ${entry.half ?? null}, ${entry.hoursOf ?? null},
      ${entry.name.vi}, ${entry.name.en}, ${entry.basis ?? ''}, ${at}, ${by}::uuid)
    on conflict (layer_id, day) where removed_at is null do nothing`);
