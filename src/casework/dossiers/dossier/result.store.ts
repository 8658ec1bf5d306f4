import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface ResultRow {
  /** What was asked for, or a refusal in writing. */
  readonly kind: 'granted' | 'refused';
  readonly name: string;
  readonly book: string;
  readonly number: string;
  readonly numbered_at: Temporal.Instant;
  readonly sealed_with: string;
  readonly collected_at: Temporal.Instant | null;
  readonly collector_name: string | null;
  /** Who handed it out. */
  readonly returned_by: string | null;
  readonly collector_standing: 'owner' | 'authorised' | 'kin' | null;
  /** The paper of a collector who is not the owner; empty for the owner. */
  readonly collector_identity: string | null;
  /** By which paper they stood for the owner; empty for the owner. */
  readonly collector_authority: string | null;
  /** Both parties were there and signed the book. */
  readonly both_present: boolean;
  readonly shelf: string | null;
  /** What became of the original slip; none where the result went by post. */
  readonly slip: 'taken' | 'shown' | 'lost' | null;
}

/** The result, once it has a number. */
export const resultOf = (db: Db, dossierId: string): Promise<ResultRow | undefined> =>
  db.maybe<ResultRow>(sql`select kind, name, book, number, numbered_at, sealed_with, collected_at,
      collector_name, returned_by, collector_standing, collector_identity, collector_authority, both_present, shelf, slip
    from dossiers.results where dossier_id = ${dossierId}`);

export interface NewResult {
  readonly kind: ResultRow['kind'];
  readonly name: string;
  readonly book: string;
  readonly number: string;
  readonly entryId: string;
  readonly sealedWith: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Keeps the result with its number in its book and its seal. */
export const enterResult = (tx: Tx, dossierId: string, given: NewResult): Promise<number> =>
  tx.run(sql`insert into dossiers.results (dossier_id, kind, name, book, number, entry_id, numbered_at, numbered_by, sealed_with)
    values (${dossierId}, ${given.kind}, ${given.name}, ${given.book}, ${given.number}, ${given.entryId}, ${given.at}, ${given.by}, ${given.sealedWith})`);

export interface Collected {
  readonly name: string;
  readonly standing: 'owner' | 'authorised' | 'kin';
  readonly identity: string;
  readonly authority: string | null;
  readonly bothPresent: boolean;
  readonly slip: ResultRow['slip'];
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Keeps whose hands the result went into; 0 where it had been handed out before. */
export const collected = (tx: Tx, dossierId: string, given: Collected): Promise<number> =>
  tx.run(sql`update dossiers.results set collected_at = ${given.at}, collector_name = ${given.name},
    collector_standing = ${given.standing}, collector_identity = ${given.identity},
    collector_authority = ${given.authority}, both_present = ${given.bothPresent}, slip = ${given.slip}, returned_by = ${given.by}
    where dossier_id = ${dossierId} and collected_at is null`);

/** Where an uncollected result lies: cupboard, drawer, place (T2-N3-05). */
export const layOnShelf = (tx: Tx, dossierId: string, shelf: string): Promise<number> =>
  tx.run(sql`update dossiers.results set shelf = ${shelf} where dossier_id = ${dossierId}`);
