import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { livesAt } from '../../parties/index.ts';
import type { Parcel } from './parcel.store.ts';
import type { Destination } from './post.rules.ts';

/** A line of the postman's list: what goes out, and what went. */
export interface ParcelLine extends Destination {
  readonly code: string;
  readonly cod: Dong;
  readonly grams: number | null;
  readonly tracking: string | null;
  readonly posted_at: Temporal.Instant | null;
  readonly delivered_on: Temporal.PlainDate | null;
  readonly received_by: string | null;
  readonly undelivered: Parcel['undelivered'];
}

/** Results of a counter that were asked by post and wait for the postman, the longest ready first. */
export const toPost = (db: Db, counterId: string): Promise<ParcelLine[]> =>
  db.rows<ParcelLine>(sql`
    select d.code, coalesce(a.recipient, p.name) as recipient, coalesce(a.address, ${livesAt}) as address,
      coalesce(case when a.dossier_id is null then p.phone else a.phone end, '') as phone,
      (select coalesce(sum(c.amount), 0)::bigint from payments.charges c
        where c.subject_id = d.id and c.paid_at is null) as cod,
      null::int as grams, null::text as tracking, null::timestamptz as posted_at, null::date as delivered_on,
      null::text as received_by, null::text as undelivered
    from dossiers.tasks t
    join dossiers.dossiers d on d.id = t.dossier_id
    join parties.parties p on p.id = d.owner_id
    left join dossiers.post_addresses a on a.dossier_id = d.id
    where t.closed_at is null and t.act = 'return' and t.unit_id = ${counterId} and d.ready_at is not null
      and d.collect_by = 'post'
      and not exists (select 1 from dossiers.parcels w where w.dossier_id = d.id and w.closed_at is null)
    order by d.ready_at, d.code`);

const sent = sql`
  select d.code, w.recipient, w.address, coalesce(w.phone, '') as phone, w.cod, w.grams, w.tracking, w.posted_at,
    w.delivered_on, w.received_by, w.undelivered
  from dossiers.parcels w join dossiers.dossiers d on d.id = w.dossier_id`;

/** What was given to the postman between two instants. */
export const postedBetween = (
  db: Db,
  counterId: string,
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<ParcelLine[]> =>
  db.rows<ParcelLine>(sql`${sent}
    where w.counter_id = ${counterId} and w.posted_at >= ${from} and w.posted_at < ${to} order by w.posted_at, d.code`);

/** What has neither arrived nor come back, the longest under way first. */
export const onTheWay = (db: Db, counterId: string): Promise<ParcelLine[]> =>
  db.rows<ParcelLine>(
    sql`${sent} where w.counter_id = ${counterId} and w.closed_at is null order by w.posted_at, d.code`,
  );
