import { type Db, sql } from '#platform/db/index.ts';
import type { Party } from './party.store.ts';

/** A person found, with what tells namesakes apart: year of birth, hamlet, household book, relative, last visit. */
export interface PartyFound {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly born: Temporal.PlainDate | null;
  readonly born_precision: 'day' | 'month' | 'year' | null;
  readonly identity_kind: Party['identity_kind'];
  readonly identity_number: string | null;
  readonly household_book: string | null;
  readonly relative_name: string | null;
  readonly hamlet: string | null;
  readonly address: string;
  readonly phone: string | null;
  /** When they last stood at a counter; null: made up for the demonstration, and never came since. */
  readonly last_seen_at: Temporal.Instant | null;
}

const lastCame = sql`nullif(last_seen_at, case when illustrative then created_at end) as last_seen_at`;

/** Nobody compares more people than these at a counter. */
export const mostFound = 20;

/**
 * Finds people by paper number, telephone, household book, or any fragment of the name, with or
 * without diacritics. Exact ways come first; at most 20, the latest visitors first (of a fragment that is in very many
 * names: among bearers of some of them).
 */
export async function findParties(db: Db, typed: string): Promise<PartyFound[]> {
  const compact = typed.replace(/[\s.]/g, '');
  if (compact.length < 2) return [];
  if (/^[A-Za-z]?\d{4,}$/.test(compact)) return byNumber(db, compact.toUpperCase());
  return byName(db, typed.replace(/[%_\\]/g, ' ').trim());
}

const byNumber = (db: Db, number: string): Promise<PartyFound[]> =>
  db.rows<PartyFound>(sql`
    select id, name, kind, born, born_precision, identity_kind, identity_number, household_book, relative_name, hamlet,
      address, phone, ${lastCame}
    from parties.parties
    where id in (select coalesce(merged_into, id) from parties.parties
      where identity_number = ${number} or phone = ${number} or household_book = ${number})
    order by parties.last_seen_at desc limit ${mostFound}`);

/** Who bears the very name, read without diacritics or case: whom a person about to be entered might already be. */
export const namesakesOf = (db: Db, name: string): Promise<PartyFound[]> =>
  db.rows<PartyFound>(sql`
    select id, name, kind, born, born_precision, identity_kind, identity_number, household_book, relative_name, hamlet,
      address, phone, ${lastCame}
    from parties.parties
    where folded = platform.vn_fold(${name}) and merged_into is null
    order by parties.last_seen_at desc limit ${mostFound}`);

/** A fragment that more names hold is too broad to tell people apart. */
export const mostNames = 300;

/** Asks for the names that hold the fragment, folded; at most one more than `mostNames`. */
export const holding = (fragment: string) =>
  sql`select folded from parties.names where folded like '%' || platform.vn_fold(${fragment}) || '%' limit ${mostNames + 1}`;

/** Names that hold the fragment, folded; at most one more than `mostNames`. */
export const namesLike = async (db: Db, fragment: string): Promise<string[]> =>
  (await db.rows<{ folded: string }>(holding(fragment))).map(({ folded }) => folded);

const byName = async (db: Db, fragment: string): Promise<PartyFound[]> =>
  db.rows<PartyFound>(sql`
    select id, name, kind, born, born_precision, identity_kind, identity_number, household_book, relative_name, hamlet,
      address, phone, ${lastCame}
    from parties.parties
    where folded = any(${await namesLike(db, fragment)}) and merged_into is null
    order by parties.last_seen_at desc limit ${mostFound}`);
