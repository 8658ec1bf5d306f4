import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A book of a unit that has ended, kept by another. */
export interface KeptBook {
  readonly owner: string;
  readonly kind: string;
}

/** The books some offices keep of units that have ended. */
export const booksKeptBy = (db: Db, keepers: readonly string[]): Promise<KeptBook[]> =>
  db.rows<KeptBook>(sql`
    select owner_unit_id as owner, kind from numbering.kept_books where keeper_unit_id = any(${keepers}::uuid[])
    order by owner_unit_id, kind`);

/** A book of every kind a unit has numbered in, with the last year and number. */
export const kindsOf = (db: Db, ownerUnitId: string): Promise<{ kind: string; period: string; last: number }[]> =>
  db.rows(sql`
    select distinct on (kind) kind, period, last from numbering.counters
    where owner_unit_id = ${ownerUnitId} and period ~ '^[0-9]{4}$' order by kind, period desc`);

/** Who keeps the books of these kinds of a unit that has ended, and with them those it kept itself. */
export async function keepBooks(
  tx: Tx,
  {
    from,
    to,
    kinds,
    at,
  }: { readonly from: string; readonly to: string; readonly kinds: readonly string[]; readonly at: Temporal.Instant },
): Promise<number> {
  if (from === to) return 0;
  await tx.run(sql`update numbering.kept_books set keeper_unit_id = ${to}, kept_since = ${at}
    where keeper_unit_id = ${from} and owner_unit_id <> ${to} and kind = any(${kinds})`);
  return tx.run(sql`
    insert into numbering.kept_books (owner_unit_id, kind, keeper_unit_id, kept_since)
    select ${from}, kind, ${to}, ${at} from unnest(${kinds}::text[]) as kind
    on conflict (owner_unit_id, kind) do update set keeper_unit_id = excluded.keeper_unit_id, kept_since = excluded.kept_since`);
}
