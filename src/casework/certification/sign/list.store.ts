import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** Lines laid before whoever signs, together. */
export interface List {
  readonly id: string;
  readonly unit_id: string;
  /** Of the office's lists of the day's year. */
  readonly number: number;
  readonly made_at: Temporal.Instant;
  readonly made_by: string | null;
  readonly signed_at: Temporal.Instant | null;
  readonly signed_by: string | null;
}

const columns = sql`id, unit_id, number, made_at, made_by, signed_at, signed_by`;

export const listById = (db: Db, id: string): Promise<List | undefined> =>
  db.maybe<List>(sql`select ${columns} from certification.lists where id = ${id}`);

export const lockList = (tx: Tx, id: string): Promise<List | undefined> =>
  tx.maybe<List>(sql`select ${columns} from certification.lists where id = ${id} for update`);

/** Lists of an office that nobody has signed yet. */
export const openLists = (db: Db, unitId: string): Promise<List[]> =>
  db.rows<List>(sql`select ${columns} from certification.lists where unit_id = ${unitId} and signed_at is null
    order by made_at limit 50`);

export const addList = (tx: Tx, list: Omit<List, 'signed_at' | 'signed_by'>): Promise<number> =>
  tx.run(sql`insert into certification.lists (id, unit_id, number, made_at, made_by)
    values (${list.id}, ${list.unit_id}, ${list.number}, ${list.made_at}, ${list.made_by})`);

/** These lines lie before the signatory. */
export const layOn = (tx: Tx, listId: string, lineIds: readonly string[]): Promise<number> =>
  tx.run(sql`update certification.lines set list_id = ${listId} where id = any(${lineIds}::uuid[])`);

interface Signing {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly recordedBy: string | null;
}

export const listSigned = (tx: Tx, listId: string, { at, by, recordedBy }: Signing): Promise<number> =>
  tx.run(sql`update certification.lists set signed_at = ${at}, signed_by = ${by}, recorded_by = ${recordedBy}
    where id = ${listId}`);

export const linesSigned = (tx: Tx, lineIds: readonly string[], { at, by }: Signing): Promise<number> =>
  tx.run(sql`update certification.lines set signed_at = ${at}, signed_by = ${by} where id = any(${lineIds}::uuid[])`);

/** What came back unsigned goes on no list until it is laid again. */
export const takeOff = (tx: Tx, lineIds: readonly string[]): Promise<number> =>
  tx.run(sql`update certification.lines set list_id = null where id = any(${lineIds}::uuid[])`);
