import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';

/** What one subject still owes at a counter. */
export interface DueLine {
  /** Without a dossier: a visit of certification whose receipt was voided. */
  readonly code: string | null;
  readonly owner_name: string | null;
  readonly procedure: string | null;
  readonly state: Dossier['state'] | null;
  readonly result: 'granted' | 'refused' | null;
  readonly promised_due: Temporal.Instant | null;
  readonly levies: Dong;
  readonly charges: Dong;
  /** Since it was received, or since the receipt it had been paid by was voided. */
  readonly since: Temporal.Instant;
  readonly voided_book: string | null;
  readonly voided_number: number | null;
  readonly voided_series: string | null;
}

const owing = (counterId: string) => sql`
  (select subject_id, coalesce(sum(amount) filter (where kind = 'lệ phí'), 0)::bigint as levies,
      coalesce(sum(amount) filter (where kind = 'phí'), 0)::bigint as charges
    from payments.charges where paid_at is null and amount > 0 group by subject_id) as o
  left join dossiers.dossiers d on d.id = o.subject_id
  left join procedures.versions v on v.id = d.version_id
  left join lateral (
    select r.book_id, r.number, b.series, b.unit_id, r.voided_at from payments.receipts r
    join payments.receipt_books b on b.id = r.book_id
    where r.subject_id = o.subject_id and r.voided_at is not null
      and not exists (select from payments.receipts n where n.replaces_book_id = r.book_id and n.replaces_no = r.number)
    order by r.voided_at desc limit 1) as void on true
  where d.one_stop_id = ${counterId} or (d.id is null and void.unit_id = ${counterId})`;

/** What is still to be taken at a counter, the first promised first; without a limit, all of it. */
export const dueLines = (
  db: Db,
  counterId: string,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<DueLine[]> =>
  db.rows<DueLine>(sql`
    select d.code, d.owner_name, v.name as procedure, d.state, d.promised_due, o.levies, o.charges,
      (select r.kind from dossiers.results r where r.dossier_id = d.id) as result,
      coalesce(void.voided_at, d.received_at) as since, void.book_id as voided_book, void.number as voided_number,
      void.series as voided_series
    from ${owing(counterId)} order by d.promised_due nulls first, d.code, since
    limit ${limit}::bigint offset ${offset}::bigint`);

export interface DueSums {
  readonly n: number;
  readonly levies: Dong;
  readonly charges: Dong;
}

export const dueSums = (db: Db, counterId: string): Promise<DueSums> =>
  db.one<DueSums>(sql`select count(*)::int as n, coalesce(sum(o.levies), 0)::bigint as levies,
    coalesce(sum(o.charges), 0)::bigint as charges from ${owing(counterId)}`);
