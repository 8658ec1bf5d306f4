import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A paper in the folder, with its counts and its scan if there is one. */
export interface PaperRow {
  readonly position: number;
  readonly name: string;
  readonly original: number;
  readonly copy: number;
  readonly shown: boolean;
  /** Its copies are certified ones, as the counter saw; null where nobody looked. */
  readonly certified: boolean | null;
  /** Who laid it in: the citizen at first or when asked for more; the office, of its visit to a place or of an answer to its question. */
  readonly added_by: 'reception' | 'supplement' | 'field';
  readonly file_digest: string | null;
  /** Brought once for several dossiers of a visit: it lies in another of them. */
  readonly shared: boolean;
}

/** What lies in the folder, in the order it was laid in. */
export const papersOf = (db: Db, dossierId: string): Promise<PaperRow[]> =>
  db.rows<PaperRow>(sql`select position, name, original, copy, shown, certified, added_by, file_digest, shared
    from dossiers.papers where dossier_id = ${dossierId} order by position`);

export type PaperBrought = Omit<PaperRow, 'position' | 'added_by' | 'shared' | 'certified'> &
  Partial<Pick<PaperRow, 'shared' | 'certified'>>;

/** Lays papers into the folder after those already there. */
export async function layIn(
  tx: Tx,
  dossierId: string,
  papers: readonly PaperBrought[],
  by: PaperRow['added_by'],
): Promise<void> {
  if (papers.length === 0) return;
  await tx.run(sql`
    insert into dossiers.papers (dossier_id, position, name, original, copy, shown, added_by, file_digest, shared,
      certified)
    select ${dossierId}, (select coalesce(max(position), 0) from dossiers.papers where dossier_id = ${dossierId}) + n,
      name, original, copy, shown, ${by}, file_digest, shared, certified
    from unnest(${papers.map((_, n) => n + 1)}::smallint[], ${papers.map((p) => p.name)}::text[],
      ${papers.map((p) => p.original)}::smallint[], ${papers.map((p) => p.copy)}::smallint[],
      ${papers.map((p) => p.shown)}::boolean[], ${papers.map((p) => p.file_digest)}::text[],
      ${papers.map((p) => p.shared ?? false)}::boolean[], ${papers.map((p) => p.certified ?? null)}::boolean[])
      as given (n, name, original, copy, shown, file_digest, shared, certified)`);
}
