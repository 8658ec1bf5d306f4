import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface Parents {
  readonly before: string | null;
  readonly after: string | null;
}

export const keepParents = (tx: Tx, changeId: string, { before, after }: Parents): Promise<number> =>
  tx.run(sql`update organisations.unit_changes set parent_before = ${before}::uuid, parent_after = ${after}::uuid
    where id = ${changeId}`);

export const parentsIn = (tx: Tx, changeId: string): Promise<Parents> =>
  tx.one<Parents>(
    sql`select parent_before as before, parent_after as after from organisations.unit_changes where id = ${changeId}`,
  );

export const setParent = (tx: Tx, unitId: string, parentId: string): Promise<number> =>
  tx.run(sql`update organisations.units set parent_id = ${parentId} where id = ${unitId}`);

/** One that is written and whose day is still to come. */
export const parentIsToCome = async (db: Db, unitId: string, today: Temporal.PlainDate): Promise<boolean> =>
  (
    await db.one<{ waits: boolean }>(sql`select exists (select from organisations.unit_changes
      where unit_id = ${unitId} and act = 'reparent' and holds_from > ${today} and taken_back_at is null) as waits`)
  ).waits;
