import { kept } from '#platform/cache/index.ts';
import { type Db, sql } from '#platform/db/index.ts';

export type Mode = 'demo' | 'production';

/** The two clocks: `wall` is the machine's, `business` is the day the house lives in. */
export interface Clock {
  readonly mode: Mode;
  wall(): Temporal.Instant;
  /** Read once per request and passed on. In production it is wall time. */
  business(db: Db): Promise<Temporal.Instant>;
}

/** The two clocks of a house in this mode. */
export const openClock = (mode: Mode): Clock => ({
  mode,
  wall: Temporal.Now.instant,
  business: mode === 'production' ? async () => Temporal.Now.instant() : demonstrationTime,
});

/** Kept like reference data: production asks nothing, and a demonstration should not be slower for its banner. */
const demonstrationTime = (db: Db): Promise<Temporal.Instant> => kept(db, 'clock', () => readTime(db));

async function readTime(db: Db): Promise<Temporal.Instant> {
  const row = await db.one<{ business_at: Temporal.Instant }>(
    sql`select business_at from platform.clock where mode = 'demo'`,
  );
  return row.business_at;
}

/** Business time for whoever has no clock at hand yet: while a house is being opened. */
export const businessTime = async (db: Db): Promise<Temporal.Instant> =>
  (await db.one<{ at: Temporal.Instant }>(sql`select coalesce((select business_at from platform.clock), now()) as at`))
    .at;

/** Writes the mode at the first start; it never changes after. Answers with the mode that holds. */
export async function settleMode(db: Db, mode: Mode, demoStart: Temporal.Instant): Promise<Mode> {
  await db.run(sql`insert into platform.clock (mode, business_at)
    values (${mode}, ${mode === 'demo' ? demoStart : null}) on conflict do nothing`);
  const row = await db.one<{ mode: Mode }>(sql`select mode from platform.clock`);
  return row.mode;
}

/** Sets the demonstration clock; only forward. Answers false when `to` is not later (or the house is in production). */
export const setBusinessTime = async (db: Db, to: Temporal.Instant): Promise<boolean> =>
  (await db.run(sql`update platform.clock set business_at = ${to} where mode = 'demo' and business_at < ${to}`)) === 1;
