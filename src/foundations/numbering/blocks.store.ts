import { sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Series } from './counters.store.ts';

/** Numbers set aside, with the reason: pre-printed sheets, a book begun on paper. */
export interface Block {
  readonly upTo: number;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** Sets aside every number of a series up to `upTo` that was not given yet; the next one given comes after it. */
export async function reserve(tx: Tx, series: Series, block: Block): Promise<void> {
  await tx.run(sql`
    with before as (
      select coalesce(max(last), 0) as last from numbering.counters
      where kind = ${series.kind} and owner_unit_id = ${series.ownerUnitId} and period = ${series.period}),
    kept as (
      insert into numbering.blocks (id, kind, owner_unit_id, period, numbers, reason, reserved_at)
      select ${newId()}, ${series.kind}, ${series.ownerUnitId}, ${series.period}, int4range(last + 1, ${block.upTo}, '[]'), ${block.reason}, ${block.at}
      from before where last < ${block.upTo} returning upper(numbers) - 1 as last)
    insert into numbering.counters (kind, owner_unit_id, period, last)
    select ${series.kind}, ${series.ownerUnitId}, ${series.period}, last from kept
    on conflict (owner_unit_id, kind, period) do update set last = excluded.last`);
}
