import { type Db, sql } from '#platform/db/index.ts';

/** Which of these dossiers an official has opened since an instant, by the log of who looked at whose data. */
export const openedSince = async (
  db: Db,
  accountId: string | null,
  codes: readonly string[],
  since: Temporal.Instant,
): Promise<string[]> => {
  const opened = await db.rows<{ code: string }>(sql`
    select d.code from dossiers.dossiers d
    where d.code = any(${codes}) and exists (
      select from platform.access_log l
      where l.subject_id = d.id and l.account_id = ${accountId}::uuid and l.occurred_at >= ${since})`);
  return opened.map(({ code }) => code);
};
