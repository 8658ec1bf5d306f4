import { type Db, sql } from '#platform/db/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Outcome, Way } from '../remind/remind.rules.ts';

/** A result that lies at the counter. */
export interface ShelfLine extends Pick<Dossier, 'code' | 'owner_name' | 'collect_by'> {
  readonly procedure: string;
  readonly ready_at: Temporal.Instant;
  readonly shelf: string | null;
  readonly phone: string | null;
  readonly reminders: number;
  readonly reminded_at: Temporal.Instant | null;
  readonly way: Way | null;
  readonly outcome: Outcome | null;
}

/** One counter's shelf, or what has lain there since before an instant. */
export interface Shelf {
  readonly counterId: string;
  readonly before: Temporal.Instant | null;
}

const lying = ({ counterId, before }: Shelf) => sql`
  dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    where t.closed_at is null and t.act = 'return' and t.unit_id = ${counterId} and d.ready_at is not null
      and not exists (select 1 from dossiers.parcels w where w.dossier_id = d.id and w.closed_at is null)
      and (${before}::timestamptz is null or d.ready_at < ${before})`;

/** The results of a shelf, the longest there first; without a limit, all of them. */
export const shelfLines = (
  db: Db,
  shelf: Shelf,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<ShelfLine[]> =>
  db.rows<ShelfLine>(sql`
    with d as materialized (
      select d.* from ${lying(shelf)} order by d.ready_at, d.code limit ${limit}::bigint offset ${offset}::bigint)
    select d.code, d.owner_name, d.collect_by, v.name as procedure, d.ready_at, r.shelf,
      coalesce(p.phone, s.phone) as phone, coalesce(told.n, 0)::int as reminders, last.reminded_at, last.way, last.outcome
    from d
    join procedures.versions v on v.id = d.version_id
    join parties.parties p on p.id = d.owner_id
    left join parties.parties s on s.id = d.submitter_id
    left join dossiers.results r on r.dossier_id = d.id
    left join lateral (select count(*) as n from dossiers.reminders m where m.dossier_id = d.id and m.reminded_at >= d.ready_at) as told on true
    left join lateral (
      select m.reminded_at, m.way, m.outcome from dossiers.reminders m
      where m.dossier_id = d.id and m.reminded_at >= d.ready_at
      order by m.reminded_at desc, m.id desc limit 1) as last on true
    order by d.ready_at, d.code`);

export async function countShelf(db: Db, shelf: Shelf): Promise<number> {
  const { n } = await db.one<{ n: number }>(sql`select count(*)::int as n from ${lying(shelf)}`);
  return n;
}
