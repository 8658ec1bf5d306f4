import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Run } from '../../workflow/rules.ts';
import type { Dossier, State } from './dossier.store.ts';
import type { Image } from './image.store.ts';
import { forgetPressed } from './pressed.store.ts';

/** What a step found and which rows it opened: enough to leave everything as it was before it. */
export interface WayBack {
  /** The number of the step's event. The way holds while it is the dossier's last, or while nothing but scans came after it. */
  readonly seq: number;
  /** The number of the last event up to which it holds, where that is another one: a scan that was taken back. */
  readonly until?: number;
  /** The way that a scan found: papers are scanned beside the steps, and take the way back from none. */
  readonly before?: WayBack;
  /** The number of the first event of the same press, where there were several (signed and sealed at once). */
  readonly first?: number;
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
  /** Who held which task, where another was named. */
  readonly held?: { readonly task: string; readonly by: string | null };
  /** What it found in the tables that it changed, where that is more than a step. */
  readonly image?: Image;
}

/** The way back from a deed that ends no step: all it changed is in the image, but for a leg that it signed for. */
export const imagedWay = (
  { seq, run, state, officer_id }: Dossier,
  by: string,
  { image, taken = null }: { readonly image: Image; readonly taken?: number | null },
): WayBack => ({
  ...{ seq: seq + 1, by, run, state, officerId: officer_id },
  ...{ closed: null, opened: [], legs: 0, taken, given: null, image },
});

/** One press that was two steps is taken back as one: to before the first of them. */
export const bothWays = (first: WayBack, second: WayBack): WayBack => ({
  ...second,
  ...{ first: first.seq, run: first.run, state: first.state, officerId: first.officerId, taken: first.taken },
  // A hand-over ends no step: then the one that the second step closed is opened again.
  closed: first.closed ?? second.closed,
  ...{ opened: [...first.opened, ...second.opened], legs: first.legs + second.legs },
});

/** Keeps how the last deed may be taken back, where the deed was several. */
export const keepWay = (tx: Tx, dossierId: string, way: WayBack): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set way_back = ${JSON.stringify(way)}::jsonb where id = ${dossierId}`);

/** The way back from the last step of a dossier; undefined where there is none, or something came after it. */
export async function wayBackOf(db: Db, dossierId: string): Promise<WayBack | undefined> {
  const row = await db.maybe<{ way_back: WayBack }>(sql`
    select way_back from dossiers.dossiers
    where id = ${dossierId} and coalesce(way_back ->> 'until', way_back ->> 'seq')::int = seq`);
  return row?.way_back;
}

/** The ways that hold, the last deed's first, then those that the scans after them found. */
export const waysFrom = (way: WayBack | undefined): WayBack[] => (way ? [way, ...waysFrom(way.before)] : []);

/**
 * Leaves the dossier as the step found it, but for the number of the last event; there is no way back from a way back. What
 * stood before a scan that is taken back holds again.
 */
export async function goBack(
  tx: Tx,
  dossierId: string,
  { run, state, officerId, image, before }: WayBack,
): Promise<void> {
  const found = image
    ? sql`, ready_at = ${image.ready_at}, ended_at = ${image.ended_at}, collect_by = ${image.collect_by}`
    : sql``;
  await tx.run(sql`update dossiers.dossiers set seq = seq + 1, run = ${JSON.stringify(run)}::jsonb, state = ${state},
    officer_id = ${officerId}, way_back = case when ${before !== undefined} then
      ${JSON.stringify(before ?? {})}::jsonb || jsonb_build_object('until', seq + 1) end ${found}
    where id = ${dossierId}`);
  if (!image) return;
  await tx.run(sql`update dossiers.tasks set ready = ${image.ready_at !== null}
    where dossier_id = ${dossierId} and closed_at is null`);
}

/** Opens again the task that the step closed, takes away those it opened, and gives one back to whoever held it. */
export async function reopen(tx: Tx, { closed, opened, held }: WayBack): Promise<void> {
  if (held) await tx.run(sql`update dossiers.tasks set holder_id = ${held.by}::uuid where id = ${held.task}`);
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

/** Takes back what was decided by the press, and what was written down with it. */
export async function unsay(
  tx: Tx,
  dossierId: string,
  { seq, first = seq, by }: WayBack,
  decided: 'approve' | 'sign' | undefined,
): Promise<void> {
  await tx.run(sql`delete from dossiers.notes where dossier_id = ${dossierId} and seq between ${first} and ${seq}`);
  await forgetPressed(tx, dossierId, seq);
  if (!decided) return;
  const unsaid = await tx.maybe<{ list_id: string | null }>(sql`
    delete from dossiers.decisions where id = (
      select id from dossiers.decisions where dossier_id = ${dossierId} and recorded_by = ${by} and kind = ${decided}
      order by decided_at desc, id desc limit 1)
    returning list_id`);
  // A list on which nobody is recorded as having signed may be recorded again.
  await tx.run(sql`update dossiers.signing_lists set recorded_at = null where id = ${unsaid?.list_id ?? null}::uuid
    and not exists (select 1 from dossiers.decisions where list_id = ${unsaid?.list_id ?? null}::uuid)`);
}
