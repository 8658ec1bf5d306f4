import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type IdentityKind, registerOf } from './identity.rules.ts';
import type { PartyForm } from './party.rules.ts';

export interface Party {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly born: Temporal.PlainDate | null;
  readonly born_precision: 'day' | 'month' | 'year' | null;
  readonly identity_kind: IdentityKind;
  readonly identity_number: string | null;
  readonly no_identity_reason: string | null;
  readonly household_book: string | null;
  readonly household_head: string | null;
  readonly relative_name: string | null;
  readonly hamlet: string | null;
  readonly commune_id: string | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export const partyById = (db: Db, id: string): Promise<Party | undefined> =>
  db.maybe<Party>(sql`select id, kind, name, born, born_precision, identity_kind, identity_number, no_identity_reason,
    household_book, household_head, relative_name, hamlet, commune_id, address, phone, email
    from parties.parties where id = ${id}`);

/** Whom the register knows under this paper number by another name, read without diacritics or case. */
export const otherOfNumber = (db: Db, { kind, number, name }: { kind: string; number: string; name: string }) =>
  db.maybe<Pick<Party, 'id' | 'name' | 'born'>>(sql`select id, name, born from parties.parties
    where identity_register = ${registerOf(kind)} and identity_number = ${number}
      and platform.vn_fold(name) <> platform.vn_fold(${name})`);

/**
 * Keeps a person: the one with the same paper number is brought up to date, another is added. Names are never forgotten:
 * papers of before a change bear the old one.
 * Answers with the id, of the record that is kept where two were led together. Illustrative marks the made-up people of the demonstration.
 */
export async function keepParty(tx: Tx, form: PartyForm, at: Temporal.Instant, illustrative = false): Promise<string> {
  const row = await tx.one<{ id: string }>(sql`
    with called as (
      insert into parties.names select platform.vn_fold(${form.name})
      where not exists (select from parties.names where folded = platform.vn_fold(${form.name})) on conflict do nothing)
    insert into parties.parties (id, kind, name, born, born_precision, identity_kind, identity_number, no_identity_reason,
      household_book, household_head, relative_name, hamlet, commune_id, address, phone, email, illustrative, created_at, last_seen_at)
    values (${newId()}, ${form.kind}, ${form.name}, ${form.born?.day ?? null}, ${form.born?.precision ?? null},
      ${form.identityKind}, ${form.identityNumber}, ${form.noIdentityReason}, ${form.householdBook}, ${form.householdHead},
      ${form.relativeName}, ${form.hamlet}, ${form.communeId}, ${form.address}, ${form.phone}, ${form.email},
      ${illustrative}, ${at}, ${at})
    on conflict (identity_register, identity_number) where identity_number is not null
    do update set name = excluded.name, identity_kind = excluded.identity_kind, born = coalesce(excluded.born, parties.born),
      born_precision = coalesce(excluded.born_precision, parties.born_precision), address = excluded.address,
      phone = coalesce(excluded.phone, parties.phone), email = coalesce(excluded.email, parties.email),
      last_seen_at = excluded.last_seen_at
    returning coalesce(merged_into, id) as id`);
  return row.id;
}

/** Notes that a known person came again, with a new telephone number if one was given. */
export const seen = (tx: Tx, id: string, at: Temporal.Instant, phone: string | null): Promise<number> =>
  tx.run(sql`update parties.parties set last_seen_at = ${at}, phone = coalesce(${phone}, phone) where id = ${id}`);
