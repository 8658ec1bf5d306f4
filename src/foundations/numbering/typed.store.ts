import { sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Series } from './counters.store.ts';
import type { NumberEntry } from './entries.store.ts';
import { enterReserved } from './reserved.store.ts';

/** A number that somebody typed: taken from a book that other papers share, or from a sheet of reserved ones. */
export interface TypedNumber {
  readonly number: number;
  readonly subjectId: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
  /** Why numbers that are skipped are not here: other papers have them. */
  readonly others: string;
}

/** Farther ahead than this a number is taken for a slip of the finger. */
const farthest = 200;

/**
 * Enters a subject under the number that was typed. Ahead of the counter, the numbers between belong to other papers and are
 * set aside with that reason; behind it, it must have been set aside and neither given nor voided.
 */
export async function enterTyped(
  tx: Tx,
  series: Series,
  typed: TypedNumber,
): Promise<(NumberEntry & { readonly reserved: boolean }) | 'taken' | 'too-far'> {
  const { kind, ownerUnitId, period } = series;
  const counter = await tx.maybe<{ last: number }>(sql`select last from numbering.counters
    where kind = ${kind} and owner_unit_id = ${ownerUnitId} and period = ${period} for update`);
  const last = counter?.last ?? 0;
  if (typed.number <= last) return behind(tx, series, typed);
  if (typed.number > last + farthest) return 'too-far';
  if (typed.number > last + 1)
    await tx.run(sql`insert into numbering.blocks (id, kind, owner_unit_id, period, numbers, reason, reserved_at)
      values (${newId()}, ${kind}, ${ownerUnitId}, ${period}, int4range(${last + 1}, ${typed.number}), ${typed.others}, ${typed.at})`);
  await tx.run(sql`insert into numbering.counters as c (kind, owner_unit_id, period, last)
    values (${kind}, ${ownerUnitId}, ${period}, ${typed.number})
    on conflict (owner_unit_id, kind, period) do update set last = greatest(c.last, ${typed.number})`);
  const entry = await enterReserved(tx, series, typed);
  return entry ? { ...entry, reserved: false } : 'taken';
}

async function behind(
  tx: Tx,
  { kind, ownerUnitId, period }: Series,
  typed: TypedNumber,
): Promise<(NumberEntry & { readonly reserved: boolean }) | 'taken'> {
  const block = await tx.maybe<{ paper: boolean }>(sql`select use_by is not null as paper from numbering.blocks
    where kind = ${kind} and owner_unit_id = ${ownerUnitId} and period = ${period} and numbers @> ${typed.number}::int for update`);
  const entry = block && (await enterReserved(tx, { kind, ownerUnitId, period }, typed));
  return block && entry ? { ...entry, reserved: block.paper } : 'taken';
}
