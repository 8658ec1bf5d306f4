import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Declined, DeclineGround } from './decline.rules.ts';

/** What a counter declined to receive, as its book of the year has it. */
export interface DeclinedRow extends Declined {
  readonly id: string;
  readonly one_stop_id: string;
  readonly year: number;
  readonly number: number;
  readonly procedure_id: string | null;
  readonly ground: DeclineGround;
  readonly declined_at: Temporal.Instant;
  readonly declined_by: string;
}

const columns = sql`id, one_stop_id, year, number, procedure_id, request, name, identity, address, phone, email, ground,
  reason, advice, declined_at, declined_by`;

export const declinedById = (db: Db, id: string): Promise<DeclinedRow | undefined> =>
  db.maybe<DeclinedRow>(sql`select ${columns} from dossiers.declined where id = ${id}`);

/** One page of a counter's book, newest first; one line more than asked for tells that there are others. */
export const declinedAt = (
  db: Db,
  { oneStopId, year, below, most }: { oneStopId: string; year: number; below: number; most: number },
): Promise<DeclinedRow[]> =>
  db.rows<DeclinedRow>(sql`
    select ${columns} from dossiers.declined
    where one_stop_id = ${oneStopId} and year = ${year} and number < ${below}
    order by number desc limit ${most + 1}`);

export const enterDeclined = (tx: Tx, row: DeclinedRow): Promise<number> =>
  tx.run(sql`
    insert into dossiers.declined (id, one_stop_id, year, number, procedure_id, request, name, identity, address, phone, email,
      ground, reason, advice, declined_at, declined_by)
    values (${row.id}, ${row.one_stop_id}, ${row.year}, ${row.number}, ${row.procedure_id}, ${row.request}, ${row.name},
      ${row.identity}, ${row.address}, ${row.phone}, ${row.email}, ${row.ground}, ${row.reason}, ${row.advice},
      ${row.declined_at}, ${row.declined_by})`);
