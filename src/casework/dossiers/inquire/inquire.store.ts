import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';
import type { Channel } from './inquire.rules.ts';

export interface Inquiry {
  readonly id: string;
  readonly channel: Channel;
  readonly asked_by: string;
  readonly told_state: State;
  /** Of what kind the result is that was told of. */
  readonly result: 'granted' | 'refused' | null;
  readonly told_due: Temporal.Instant;
  readonly asked_at: Temporal.Instant;
  readonly taken_by: string;
  /** Who wrote it down, by name. */
  readonly taker: string;
}

/** Who asked after a dossier, the latest first; what was taken back is left out. */
export const inquiriesOf = (db: Db, dossierId: string): Promise<Inquiry[]> =>
  db.rows<Inquiry>(sql`select i.id, i.channel, i.asked_by, i.told_state, i.told_due, i.asked_at, i.taken_by, a.name as taker,
      (select r.kind from dossiers.results r where r.dossier_id = i.dossier_id) as result
    from dossiers.inquiries i join access.accounts a on a.id = i.taken_by
    where i.dossier_id = ${dossierId} and i.taken_back_at is null order by i.asked_at desc, i.id desc`);

export interface NewInquiry {
  readonly id: string;
  readonly dossierId: string;
  readonly channel: Channel;
  readonly askedBy: string;
  readonly state: State;
  readonly due: Temporal.Instant;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const addInquiry = (tx: Tx, one: NewInquiry): Promise<number> =>
  tx.run(sql`insert into dossiers.inquiries (id, dossier_id, channel, asked_by, told_state, told_due, asked_at, taken_by)
    values (${one.id}, ${one.dossierId}, ${one.channel}, ${one.askedBy}, ${one.state}, ${one.due}, ${one.at}, ${one.by})`);

/** Takes back what this official wrote down since an instant; 0 where there is no such line. */
export const dropInquiry = (
  tx: Tx,
  id: string,
  of: {
    readonly dossierId: string;
    readonly by: string;
    readonly since: Temporal.Instant;
    readonly at: Temporal.Instant;
  },
): Promise<number> =>
  tx.run(sql`update dossiers.inquiries set taken_back_at = ${of.at} where id = ${id} and dossier_id = ${of.dossierId}
    and taken_by = ${of.by} and asked_at >= ${of.since} and taken_back_at is null`);
