import { type Db, sql } from '#platform/db/index.ts';

/**
 * The books of the authority from which the clerk of a department numbers: the kinds that versions in use name, where the
 * step of numbering is the department's own, as the one that settles or by its key.
 */
export const authorityBooksOf = async (db: Db, unitKey: string): Promise<string[]> => {
  const named = `unit:${unitKey}`;
  const rows = await db.rows<{ book: string }>(sql`
    select distinct v.content->'sign'->>'book' as book
    from procedures.versions v cross join lateral jsonb_array_elements(v.content->'steps') as step
    where not v.superseded and v.content->'sign'->>'unit' = 'authority' and step->>2 = 'clerk'
      and (step->>1 = ${named} or (step->>1 = 'settling' and v.settles = ${unitKey}))`);
  return rows.map(({ book }) => book);
};
