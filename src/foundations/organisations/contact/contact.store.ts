import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface Contact {
  readonly address: string;
  readonly phone: string;
}

export interface ContactChange extends Contact {
  readonly id: string;
  readonly unit_id: string;
  readonly address_before: string;
  readonly phone_before: string;
  readonly written_at: Temporal.Instant;
  readonly written_by: string;
  readonly taken_back_at: Temporal.Instant | null;
}

const columns = sql`id, unit_id, address, phone, address_before, phone_before, written_at, written_by, taken_back_at`;

/** What was written of where a unit is, the last first. */
export const contactsOf = (db: Db, unitId: string): Promise<ContactChange[]> =>
  db.rows<ContactChange>(sql`
    select ${columns} from organisations.unit_contacts where unit_id = ${unitId} order by written_at desc, id desc limit 50`);

/** Nobody else writes of the unit until the deed has ended. */
export const lockContact = (tx: Tx, unitId: string): Promise<Contact | undefined> =>
  tx.maybe<Contact>(sql`select address, phone from organisations.units where id = ${unitId} for no key update`);

export const reachAt = (tx: Tx, unitId: string, { address, phone }: Contact): Promise<number> =>
  tx.run(sql`update organisations.units set address = ${address}, phone = ${phone} where id = ${unitId}`);

interface NewContact extends Contact {
  readonly id: string;
  readonly unitId: string;
  readonly before: Contact;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const addContact = (tx: Tx, one: NewContact): Promise<number> =>
  tx.run(sql`insert into organisations.unit_contacts
      (id, unit_id, address, phone, address_before, phone_before, written_at, written_by)
    values (${one.id}, ${one.unitId}, ${one.address}, ${one.phone}, ${one.before.address}, ${one.before.phone}, ${one.at}, ${one.by})`);

export const markContactBack = (tx: Tx, id: string, at: Temporal.Instant, by: string): Promise<number> =>
  tx.run(sql`update organisations.unit_contacts set taken_back_at = ${at}, taken_back_by = ${by}
    where id = ${id} and taken_back_at is null`);
