import { sql, type Tx } from '#platform/db/index.ts';

/** A run of numbers: one kind, one owner, one period (a year `2019`, or a day `190220`). */
export interface Series {
  readonly kind: string;
  readonly ownerUnitId: string;
  readonly period: string;
}

/**
 * Takes the next number of a series. The counter's row stays locked until the deed ends, so it is
 * taken last (law 11): a deed rolled back gives its number back, and no gap is left unexplained.
 */
export async function next(tx: Tx, series: Series): Promise<number> {
  const row = await tx.one<{ last: number }>(sql`
    insert into numbering.counters as c (kind, owner_unit_id, period, last)
    values (${series.kind}, ${series.ownerUnitId}, ${series.period}, 1)
    on conflict (owner_unit_id, kind, period) do update set last = c.last + 1
    returning last`);
  return row.last;
}
