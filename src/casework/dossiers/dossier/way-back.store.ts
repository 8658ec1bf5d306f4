import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Run } from '../../workflow/rules.ts';
import type { State } from './dossier.store.ts';

/** What a step found and which rows it opened: enough to leave everything as it was before it. */
export interface WayBack {
  /** The number of the step's event. The way holds while it is the dossier's last. */
  readonly seq: number;
  readonly by: string;
  readonly run: Run;
  readonly state: State;
  readonly officerId: string | null;
  /** The task it closed; null for a hand-over, which closes none. */
  readonly closed: string | null;
  /** Tasks it opened. */
  readonly opened: readonly string[];
  /** How many legs to other offices it added. */
  readonly legs: number;
  /** The leg it signed for on the taking side, and on the giving side. */
  readonly taken: number | null;
  readonly given: number | null;
}

/** The way back from the last step of a dossier; undefined where there is none, or something came after it. */
export async function wayBackOf(db: Db, dossierId: string): Promise<WayBack | undefined> {
  const row = await db.maybe<{ way_back: WayBack }>(sql`
    select way_back from dossiers.dossiers where id = ${dossierId} and (way_back ->> 'seq')::int = seq`);
  return row?.way_back;
}

/** Leaves the dossier as the step found it, but for the number of the last event; there is no way back from a way back. */
export const goBack = (tx: Tx, dossierId: string, { run, state, officerId }: WayBack): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, run = ${JSON.stringify(run)}::jsonb, state = ${state},
    officer_id = ${officerId}, way_back = null where id = ${dossierId}`);

/** Opens again the task that the step closed, and takes away those it opened. */
export async function reopen(tx: Tx, { closed, opened }: WayBack): Promise<void> {
  await tx.run(sql`delete from dossiers.tasks where id = any(${opened}::uuid[])`);
  await tx.run(
    sql`update dossiers.tasks set closed_at = null, closed_by = null, outcome = null where id = ${closed}::uuid`,
  );
}

/** Takes away the legs that the step added, and the signatures it gave. */
export async function walkBack(tx: Tx, dossierId: string, { legs, taken, given }: WayBack): Promise<void> {
  await tx.run(sql`delete from dossiers.legs where dossier_id = ${dossierId} and position >
    (select max(position) from dossiers.legs where dossier_id = ${dossierId}) - ${legs}::int`);
  await tx.run(sql`update dossiers.legs set taken_at = null, taken_by = null
    where dossier_id = ${dossierId} and position = ${taken}::int`);
  await tx.run(sql`update dossiers.legs set given_at = null, given_by = null
    where dossier_id = ${dossierId} and position = ${given}::int`);
}

/** Takes back the decision of this event, and what was written down with it. */
export async function unsay(tx: Tx, dossierId: string, { seq, by }: WayBack, decided: boolean): Promise<void> {
  await tx.run(sql`delete from dossiers.notes where dossier_id = ${dossierId} and seq = ${seq}`);
  if (!decided) return;
  await tx.run(sql`delete from dossiers.decisions where id = (
    select id from dossiers.decisions where dossier_id = ${dossierId} and by_account = ${by} and kind = 'approve'
    order by decided_at desc, id desc limit 1)`);
}
