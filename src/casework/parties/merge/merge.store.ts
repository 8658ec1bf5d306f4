import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Party } from '../party.store.ts';

/** A record of the register, with how it is bound to others. */
export interface PartyRecord
  extends Pick<Party, 'id' | 'kind' | 'name' | 'born' | 'identity_number' | 'hamlet' | 'household_book'> {
  readonly folded: string;
  readonly merged_into: string | null;
  /** Others were led to it. */
  readonly holds: boolean;
}

/** The records of these ids, locked so that nobody else leads one of them elsewhere meanwhile. */
export const lockRecords = (tx: Tx, ids: readonly string[]): Promise<PartyRecord[]> =>
  tx.rows<PartyRecord>(sql`
    select id, kind, name, born, identity_number, hamlet, household_book, folded, merged_into,
      exists (select from parties.parties o where o.merged_into = p.id) as holds
    from parties.parties p where id = any(${ids}::uuid[]) order by id for update`);

export interface Merge {
  readonly id: string;
  readonly kept_id: string;
  readonly gone_id: string;
  readonly reason: string;
  readonly merged_at: Temporal.Instant;
  readonly merged_by: string;
}

/** Points the one record at the other, and writes down who did it and why. */
export async function keepMerge(tx: Tx, { id, kept_id, gone_id, reason, merged_at, merged_by }: Merge): Promise<void> {
  await tx.run(sql`insert into parties.merges (id, kept_id, gone_id, reason, merged_at, merged_by)
    values (${id}, ${kept_id}, ${gone_id}, ${reason}, ${merged_at}, ${merged_by})`);
  await tx.run(sql`update parties.parties set merged_into = ${kept_id} where id = ${gone_id}`);
}

/** A merge that stands, locked; undefined where it was parted. */
export const lockMerge = (tx: Tx, id: string): Promise<Merge | undefined> =>
  tx.maybe<Merge>(sql`select id, kept_id, gone_id, reason, merged_at, merged_by from parties.merges
    where id = ${id} and parted_at is null for update`);

interface Parting {
  readonly why: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** The two are two again. */
export async function keepParting(tx: Tx, { id, gone_id }: Merge, { why, at, by }: Parting): Promise<void> {
  await tx.run(sql`update parties.parties set merged_into = null where id = ${gone_id}`);
  await tx.run(
    sql`update parties.merges set parted_at = ${at}, parted_by = ${by}, parted_why = ${why} where id = ${id}`,
  );
}

/** Merges that stand, with what tells both records apart, the latest first. */
export interface StandingMerge extends Merge {
  readonly name: string;
  readonly kept_number: string | null;
  readonly gone_number: string | null;
  readonly kept_born: Temporal.PlainDate | null;
  readonly gone_born: Temporal.PlainDate | null;
}

export const standingMerges = (db: Db, most: number): Promise<StandingMerge[]> =>
  db.rows<StandingMerge>(sql`
    select m.id, m.kept_id, m.gone_id, m.reason, m.merged_at, m.merged_by, k.name, k.identity_number as kept_number,
      g.identity_number as gone_number, k.born as kept_born, g.born as gone_born
    from parties.merges m join parties.parties k on k.id = m.kept_id join parties.parties g on g.id = m.gone_id
    where m.parted_at is null order by m.merged_at desc, m.id desc limit ${most}`);
