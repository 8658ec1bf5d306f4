import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Series } from './counters.store.ts';
import type { NumberEntry } from './entries.store.ts';

/** A run of numbers reserved for paper. */
export interface Reserved {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

export interface Reserving {
  readonly count: number;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  /** The last day on which they may stay unused and unexplained. */
  readonly useBy: Temporal.PlainDate;
}

/** Reserves the next numbers of a series for paper; what is given on the screen goes on after them. The counter is the last lock (law 11). */
export async function reserveForPaper(
  tx: Tx,
  series: Series,
  { count, reason, at, by, useBy }: Reserving,
): Promise<Reserved> {
  const { last } = await tx.one<{ last: number }>(sql`
    insert into numbering.counters as c (kind, owner_unit_id, period, last)
    values (${series.kind}, ${series.ownerUnitId}, ${series.period}, ${count})
    on conflict (owner_unit_id, kind, period) do update set last = c.last + ${count}
    returning last`);
  const id = newId();
  const first = last - count + 1;
  await tx.run(sql`
    insert into numbering.blocks (id, kind, owner_unit_id, period, numbers, reason, reserved_at, reserved_by, use_by)
    values (${id}, ${series.kind}, ${series.ownerUnitId}, ${series.period}, int4range(${first}, ${last}, '[]'), ${reason}, ${at}, ${by}, ${useBy})`);
  return { id, first, last };
}

/** Holds the reservation a number belongs to until the deed ends; undefined where it was not reserved for paper. */
export const holdReserved = (
  tx: Tx,
  series: Series,
  number: number,
): Promise<{ id: string; reserved_at: Temporal.Instant } | undefined> =>
  tx.maybe(sql`select id, reserved_at from numbering.blocks
    where kind = ${series.kind} and owner_unit_id = ${series.ownerUnitId} and period = ${series.period}
      and use_by is not null and numbers @> ${number}::int for update`);

/**
 * Enters a subject under exactly this reserved number. Undefined where it was entered or voided before; whoever calls holds the
 * reservation.
 */
export async function enterReserved(
  tx: Tx,
  series: Series,
  entry: {
    readonly number: number;
    readonly subjectId: string;
    readonly at: Temporal.Instant;
    readonly by: string | null;
  },
): Promise<NumberEntry | undefined> {
  return tx.maybe<NumberEntry>(sql`
    insert into numbering.entries (id, kind, owner_unit_id, period, number, subject_id, entered_at, entered_by)
    select ${newId()}, ${series.kind}, ${series.ownerUnitId}, ${series.period}, ${entry.number}, ${entry.subjectId}, ${entry.at}, ${entry.by}
    where not exists (select from numbering.voids where kind = ${series.kind} and owner_unit_id = ${series.ownerUnitId}
      and period = ${series.period} and number = ${entry.number})
    on conflict (owner_unit_id, kind, period, number) do nothing
    returning id, number`);
}

export interface Voiding {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly reason: string;
}

/** Voids numbers of a reservation, one or all that are left; answers which. What was entered or voided before stays as it is. */
export async function voidReserved(tx: Tx, blockId: string, number: number | null, made: Voiding): Promise<number[]> {
  const gone = await tx.rows<{ number: number }>(sql`
    with block as (select * from numbering.blocks where id = ${blockId} for update)
    insert into numbering.voids (kind, owner_unit_id, period, number, voided_at, voided_by, reason)
    select b.kind, b.owner_unit_id, b.period, n, ${made.at}, ${made.by}, ${made.reason}
    from block b cross join lateral generate_series(lower(b.numbers), upper(b.numbers) - 1) as n
    where (${number}::int is null or n = ${number}) and not exists (select from numbering.entries e
      where e.kind = b.kind and e.owner_unit_id = b.owner_unit_id and e.period = b.period and e.number = n)
    on conflict do nothing returning number`);
  return gone.map((one) => one.number);
}

/** A reservation with what became of its numbers. */
export interface ReservedBlock {
  readonly id: string;
  readonly kind: string;
  readonly owner_unit_id: string;
  readonly period: string;
  readonly first: number;
  readonly last: number;
  readonly reason: string;
  readonly reserved_at: Temporal.Instant;
  readonly reserved_by: string;
  readonly use_by: Temporal.PlainDate;
}

export const blockById = (db: Db, id: string): Promise<ReservedBlock | undefined> =>
  db.maybe<ReservedBlock>(sql`select id, kind, owner_unit_id, period, lower(numbers) as first, upper(numbers) - 1 as last, reason,
      reserved_at, reserved_by, use_by
    from numbering.blocks where id = ${id} and use_by is not null`);
