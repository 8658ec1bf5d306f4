import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Destination, UndeliveredCause } from './post.rules.ts';

/** A result on its way by post, or that was. */
export interface Parcel {
  readonly id: string;
  readonly recipient: string;
  readonly address: string;
  readonly phone: string | null;
  readonly tracking: string;
  readonly grams: number;
  readonly cod: Dong;
  readonly posted_at: Temporal.Instant;
  readonly posted_by: string;
  readonly delivered_on: Temporal.PlainDate | null;
  readonly received_by: string | null;
  readonly undelivered: UndeliveredCause | null;
  readonly closed_at: Temporal.Instant | null;
}

const columns = sql`id, recipient, address, phone, tracking, grams, cod, posted_at, posted_by, delivered_on, received_by,
  undelivered, closed_at`;

/** Every parcel of a dossier, the first before the others. */
export const parcelsOf = (db: Db, dossierId: string): Promise<Parcel[]> =>
  db.rows<Parcel>(sql`select ${columns} from dossiers.parcels where dossier_id = ${dossierId} order by posted_at, id`);

/** The one that has neither arrived nor come back. */
export const parcelUnderWay = (db: Db, dossierId: string): Promise<Parcel | undefined> =>
  db.maybe<Parcel>(sql`select ${columns} from dossiers.parcels where dossier_id = ${dossierId} and closed_at is null`);

export const underWay = (parcels: readonly Parcel[]): Parcel | undefined =>
  parcels.find(({ closed_at }) => closed_at === null);

export interface NewParcel extends Destination {
  readonly id: string;
  readonly dossierId: string;
  readonly counterId: string;
  readonly tracking: string;
  readonly grams: number;
  readonly cod: Dong;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Gives it to the postman; 0 where its number was given to another before. */
export const sendOff = (tx: Tx, p: NewParcel): Promise<number> =>
  tx.run(sql`
    insert into dossiers.parcels (id, dossier_id, counter_id, recipient, address, phone, tracking, grams, cod, posted_at, posted_by)
    values (${p.id}, ${p.dossierId}, ${p.counterId}, ${p.recipient}, ${p.address}, ${p.phone || null}, ${p.tracking}, ${p.grams},
      ${p.cod}, ${p.at}, ${p.by})
    on conflict (tracking) do nothing`);

interface Closed {
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const arrived = (
  tx: Tx,
  parcelId: string,
  given: Closed & { readonly on: Temporal.PlainDate; readonly receivedBy: string },
): Promise<number> =>
  tx.run(sql`update dossiers.parcels set delivered_on = ${given.on}, received_by = ${given.receivedBy}, closed_at = ${given.at},
    closed_by = ${given.by} where id = ${parcelId} and closed_at is null`);

export const cameBack = (
  tx: Tx,
  parcelId: string,
  given: Closed & { readonly cause: UndeliveredCause },
): Promise<number> =>
  tx.run(sql`update dossiers.parcels set undelivered = ${given.cause}, closed_at = ${given.at}, closed_by = ${given.by}
    where id = ${parcelId} and closed_at is null`);
