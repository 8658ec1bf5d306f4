import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';

/** Lays scans to papers of the folder, by their positions. */
export const layScans = (tx: Tx, dossierId: string, scans: ReadonlyMap<number, string>): Promise<number> =>
  tx.run(sql`
    update dossiers.papers p set file_digest = given.digest
    from unnest(${[...scans.keys()]}::smallint[], ${[...scans.values()]}::text[]) as given (position, digest)
    where p.dossier_id = ${dossierId} and p.position = given.position and p.file_digest is null`);

/** A dossier with papers that wait for their scan. */
export interface UnscannedLine {
  readonly code: string;
  readonly owner_name: string;
  readonly procedure: string;
  readonly received_at: Temporal.Instant;
  readonly received_by: string;
  readonly state: State;
  readonly result: 'granted' | 'refused' | null;
  /** How many papers lie in its folder, and how many of them have no scan. */
  readonly papers: number;
  readonly missing: number;
}

export interface Received {
  readonly counterId: string;
  readonly from: Temporal.Instant;
}

const waiting = ({ counterId, from }: Received) => sql`
  dossiers.dossiers d
    join lateral (
      select count(*)::int as papers, count(*) filter (where p.file_digest is null)::int as missing
      from dossiers.papers p where p.dossier_id = d.id and not p.shared and p.original + p.copy > 0) as folder
      on folder.missing > 0
    where d.one_stop_id = ${counterId} and d.received_at >= ${from} and d.ended_at is null`;

/** What a counter received since an instant and did not scan whole, the first received before the others. Without a limit, all. */
export const unscannedLines = (
  db: Db,
  received: Received,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<UnscannedLine[]> =>
  db.rows<UnscannedLine>(sql`
    select d.code, d.owner_name, d.received_at, d.received_by, d.state, folder.papers, folder.missing,
      (select r.kind from dossiers.results r where r.dossier_id = d.id) as result,
      (select v.name from procedures.versions v where v.id = d.version_id) as procedure
    from ${waiting(received)}
    order by d.received_at, d.code limit ${limit}::bigint offset ${offset}::bigint`);

export async function countUnscanned(db: Db, received: Received): Promise<number> {
  const { n } = await db.one<{ n: number }>(sql`select count(*)::int as n from ${waiting(received)}`);
  return n;
}
