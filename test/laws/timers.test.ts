import { afterAll, expect, it } from 'vitest';
import { settleMode } from '#platform/clock/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue, type OnTimer, setTimer, type Timer } from '#platform/timers/index.ts';
import { emptyDatabase } from '#test/support/database.ts';

/**
 * Law 3: timers of business time are rows, fired once and in order, whoever fires them. Broken here: timers that are
 * looked at and taken away in two steps.
 */
const { db, close } = await emptyDatabase();
afterAll(close);
await settleMode(db, 'demo', Temporal.Instant.from('2019-02-20T01:28:00Z'));

const noon = Temporal.Instant.from('2019-02-20T05:00:00Z');
type Fire = (ring: OnTimer) => Promise<unknown>;

/** Twelve bells a minute apart until noon, fired by two processes at once; answers what rang. */
async function rungByTwo(fire: Fire): Promise<{ rings: number; bells: number; inOrder: boolean }> {
  await db.transaction(async (tx) => {
    for (let n = 0; n < 12; n++) await setTimer(tx, 'bell', newId(), noon.subtract({ minutes: n }));
  });
  const rang: Timer[][] = [[], []];
  await Promise.all(
    rang.map((mine) =>
      fire(async (tx, timer) => {
        mine.push(timer);
        await tx.rows(sql`select pg_sleep(0.005)`);
      }),
    ),
  );
  const orderly = (mine: readonly Timer[]) =>
    mine.every(({ due_at }, n) => n === 0 || Temporal.Instant.compare(mine[n - 1]!.due_at, due_at) <= 0);
  const all = rang.flat();
  return { rings: all.length, bells: new Set(all.map(({ id }) => id)).size, inOrder: rang.every(orderly) };
}

/** The fault on purpose. */
async function inTwoSteps(ring: OnTimer): Promise<void> {
  const due = await db.rows<Timer>(
    sql`select id, kind, subject_id, due_at from platform.timers where due_at <= ${noon} order by id`,
  );
  for (const timer of due)
    await db.transaction(async (tx) => {
      await ring(tx, timer);
      await tx.run(sql`delete from platform.timers where id = ${timer.id}`);
    });
}

it('two processes ring each bell once, each in order; looked at and taken away in two steps, twice and as they lie', async () => {
  expect(await rungByTwo((ring) => fireDue(db, new Map([['bell', ring]]), noon))).toEqual({
    rings: 12,
    bells: 12,
    inOrder: true,
  });
  expect(await rungByTwo(inTwoSteps)).toEqual({ rings: 24, bells: 12, inOrder: false });
});

it('a bell whose ringing fails is not lost', async () => {
  await db.transaction((tx) => setTimer(tx, 'bell', newId(), noon));
  const failing = new Map<string, OnTimer>([['bell', () => Promise.reject(new Error('on purpose'))]]);
  expect(await fireDue(db, failing, noon)).toBe(0);
  expect(await fireDue(db, new Map([['bell', async () => undefined]]), noon)).toBe(1);
});
