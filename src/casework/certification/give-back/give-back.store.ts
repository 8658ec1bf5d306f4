import { sql, type Tx } from '#platform/db/index.ts';

export const givenBack = (
  tx: Tx,
  lineIds: readonly string[],
  made: { readonly at: Temporal.Instant; readonly by: string; readonly collector: string },
): Promise<number> =>
  tx.run(sql`update certification.lines set given_back_at = ${made.at}, given_back_by = ${made.by}, collector = ${made.collector}
    where id = any(${lineIds}::uuid[])`);

export const lineVoided = (
  tx: Tx,
  lineId: string,
  made: { readonly at: Temporal.Instant; readonly by: string | null; readonly reason: string },
): Promise<number> =>
  tx.run(sql`update certification.lines set voided_at = ${made.at}, voided_by = ${made.by}, void_reason = ${made.reason},
    list_id = null where id = ${lineId}`);
