import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { DayEntry } from '../calendar.rules.ts';

interface KnownDay {
  readonly id: string;
  readonly layer_id: string;
  readonly day: Temporal.PlainDate;
}

/** Every row about a day of a year, those taken back too: what somebody took back is not declared again behind them. */
export const knownDays = (db: Db, year: number): Promise<KnownDay[]> =>
  db.rows<KnownDay>(sql`select id, layer_id, day from calendar.days
    where day >= make_date(${year}, 1, 1) and day < make_date(${year + 1}, 1, 1)`);

interface Done {
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** Declares a day; its id, or nothing where somebody else has declared it meanwhile. */
export const declareDay = async (
  tx: Tx,
  { layerId, entry }: { readonly layerId: string; readonly entry: DayEntry },
  { at, by }: Done,
): Promise<string | undefined> =>
  (
    await tx.maybe<{ id: string }>(sql`insert into calendar.days
      (id, layer_id, day, kind, half, hours_of, name_vi, name_en, basis, entered_at, entered_by)
    values (${newId()}, ${layerId}, ${entry.day}::date, ${entry.kind}, ${entry.half ?? null}, ${entry.hoursOf ?? null},
      ${entry.name.vi}, ${entry.name.en}, ${entry.basis ?? ''}, ${at}, ${by}::uuid)
    on conflict (layer_id, day) where removed_at is null do nothing returning id`)
  )?.id;

/** Takes back days that still stand. */
export const takeBackDays = (
  tx: Tx,
  ids: readonly string[],
  { at, by }: Done,
): Promise<{ id: string; layer_id: string; day: Temporal.PlainDate }[]> =>
  tx.rows(sql`update calendar.days set removed_at = ${at}, removed_by = ${by}::uuid
    where id = any(${ids}::uuid[]) and removed_at is null returning id, layer_id, day`);

export const announceTo = (tx: Tx, layerId: string, to: Temporal.PlainDate): Promise<number> =>
  tx.run(sql`update calendar.layers set announced_to = ${to} where id = ${layerId} and announced_to is not null`);
