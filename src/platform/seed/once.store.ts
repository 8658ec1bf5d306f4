import { type Database, type Db, sql, type Tx } from '#platform/db/index.ts';

/** Seeds under a name once: one transaction with its mark, so a killed start leaves all of it or nothing. */
export const seedOnce = (db: Database, name: string, work: (tx: Tx) => Promise<void>): Promise<boolean> =>
  db.transaction(async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(727002)`);
    const marked = await tx.run(sql`insert into platform.seeded (name) values (${name}) on conflict do nothing`);
    if (marked === 0) return false;
    await work(tx);
    return true;
  });

/** Does something to what was seeded, while nobody else seeds. */
export const whileSeeding = <Value>(db: Database, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  db.transaction(async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(727002)`);
    return work(tx);
  });

/** Was it seeded under this name? */
export const isSeeded = async (db: Db, name: string): Promise<boolean> =>
  (await db.maybe<{ name: string }>(sql`select name from platform.seeded where name = ${name}`)) !== undefined;
