import { type Db, sql } from '#platform/db/index.ts';
import { dueSums } from '../due/due.store.ts';
import { countShelf } from '../shelf/shelf.store.ts';

/** What of a counter's dossiers is not done when its day is closed. */
export interface DossiersLeft {
  /** Drafted, and not laid before whoever signs, or not signed. */
  readonly unsigned: number;
  /** With a result that nobody has collected. */
  readonly uncollected: number;
  /** Dossiers that owe something, and how much. */
  readonly owing: number;
  readonly owed: bigint;
}

const unsignedAt = (db: Db, counterId: string): Promise<{ n: number }> =>
  db.one<{
    n: number;
  }>(sql`select count(distinct d.id)::int as n from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    where t.closed_at is null and t.act in ('present', 'sign') and d.one_stop_id = ${counterId}`);

export async function dossiersLeftAt(db: Db, counterId: string): Promise<DossiersLeft> {
  const [unsigned, uncollected, due] = await Promise.all([
    unsignedAt(db, counterId),
    countShelf(db, { counterId, before: null }),
    dueSums(db, counterId),
  ]);
  return { unsigned: unsigned.n, uncollected, owing: due.n, owed: due.levies + due.charges };
}
