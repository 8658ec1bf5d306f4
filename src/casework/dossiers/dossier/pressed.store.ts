import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

/** What was done to several dossiers at one press: approved, given to their officers, laid before the leader, signed on screen, or recorded as signed. */
export type PressKind = 'approve' | 'assign' | 'present' | 'sign' | 'record';

interface Press {
  readonly kind: PressKind;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly listId?: string;
}

/** A dossier and the number of the event it got. */
export interface PressedLine {
  readonly code: string;
  readonly seq: number;
}

/** Keeps which dossiers went through one press. */
export async function keepPress(tx: Tx, { kind, by, at, listId }: Press, lines: readonly PressedLine[]): Promise<void> {
  await tx.run(sql`
    insert into dossiers.pressed_together (press_id, dossier_id, seq, kind, by_account, pressed_at, list_id)
    select ${newId()}, d.id, given.seq, ${kind}, ${by}, ${at}, ${listId ?? null}
    from unnest(${lines.map(({ code }) => code)}::text[], ${lines.map(({ seq }) => seq)}::int[]) as given (code, seq)
    join dossiers.dossiers d on d.code = given.code`);
}

/** Where a press was made. */
export interface PressedWhere {
  readonly kind: PressKind;
  readonly list_id: string | null;
}

export interface PressRow extends PressedWhere {
  readonly press_id: string;
  readonly pressed_at: Temporal.Instant;
  readonly code: string;
  readonly id: string;
  /** The number of the event it got by the press. */
  readonly pressed_seq: number;
  /** The number of its last event: another one, once somebody went on. */
  readonly seq: number;
  /** Whether the step may still be taken back. */
  readonly standing: boolean;
}

const rowOf = sql`
  select p.press_id, p.kind, p.list_id, p.pressed_at, d.code, d.id, p.seq as pressed_seq, d.seq,
    coalesce(d.seq = p.seq and (d.way_back ->> 'seq')::int = d.seq, false) as standing
  from dossiers.pressed_together p join dossiers.dossiers d on d.id = p.dossier_id`;

/** What is left of a press of this official, in the order of codes; of another’s there is nothing. */
export const pressOf = (db: Db, pressId: string, by: string): Promise<PressRow[]> =>
  db.rows<PressRow>(sql`${rowOf} where p.press_id = ${pressId} and p.by_account = ${by} order by d.code`);

/** The presses of an official since an instant that can still be taken back, even in part, with every line; newest first. */
export const standingPresses = (db: Db, by: string, since: Temporal.Instant): Promise<PressRow[]> =>
  db.rows<PressRow>(sql`
    with told as (${rowOf} where p.by_account = ${by} and p.pressed_at >= ${since})
    select press_id, kind, list_id, pressed_at, code, id, pressed_seq, seq, standing from told
    where press_id in (select press_id from told where standing) order by pressed_at desc, press_id desc, code`);

/** A step that was taken back belongs to no press any more. */
export const forgetPressed = (tx: Tx, dossierId: string, seq: number): Promise<number> =>
  tx.run(sql`delete from dossiers.pressed_together where dossier_id = ${dossierId} and seq = ${seq}`);
