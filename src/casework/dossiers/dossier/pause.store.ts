import { type Db, sql, type Tx } from '#platform/db/index.ts';

export type PauseReason = 'supplement' | 'finance' | 'verification';

export interface Pause {
  readonly began: Temporal.Instant;
  readonly ended: Temporal.Instant | null;
  readonly reason: PauseReason;
  readonly ground: string;
}

/** Every interval is stored: due dates are derived from them, never from the last action. */
export const pausesOf = (db: Db, dossierId: string): Promise<Pause[]> =>
  db.rows<Pause>(sql`select lower(during) as began, upper(during) as ended, reason, ground
    from dossiers.pauses where dossier_id = ${dossierId} order by during`);

/** The pauses of many dossiers in one question, by dossier. */
export async function pausesOfMany(db: Db, dossierIds: readonly string[]): Promise<ReadonlyMap<string, Pause[]>> {
  const rows = await db.rows<Pause & { readonly dossier_id: string }>(sql`
    select dossier_id, lower(during) as began, upper(during) as ended, reason, ground
    from dossiers.pauses where dossier_id = any(${dossierIds}) order by dossier_id, during`);
  return Map.groupBy(rows, ({ dossier_id }) => dossier_id);
}

/** Since when dossiers stand still; none of those that run. */
export async function pausedSince(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, Temporal.Instant>> {
  if (codes.length === 0) return new Map();
  const rows = await db.rows<{ code: string; began: Temporal.Instant }>(sql`
    select d.code, max(lower(p.during)) as began from dossiers.dossiers d
    join dossiers.pauses p on p.dossier_id = d.id and upper_inf(p.during)
    where d.code = any(${codes}) group by d.code`);
  return new Map(rows.map(({ code, began }) => [code, began]));
}

/** From `began` on the clock of the dossier stands, for this reason and by this article of law (`ground`). */
export const beginPause = (
  tx: Tx,
  dossierId: string,
  { began, reason, ground }: Omit<Pause, 'ended'>,
): Promise<number> =>
  tx.run(sql`insert into dossiers.pauses (dossier_id, during, reason, ground)
    values (${dossierId}, tstzrange(${began}, null), ${reason}, ${ground})`);

/** Ends the open pause. One ended in the moment it began is that one moment, closed at both ends, so that it stays on record. */
export const endPause = (tx: Tx, dossierId: string, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`update dossiers.pauses
    set during = tstzrange(lower(during), ${at}, case when lower(during) = ${at}::timestamptz then '[]' else '[)' end)
    where dossier_id = ${dossierId} and upper_inf(during)`);
