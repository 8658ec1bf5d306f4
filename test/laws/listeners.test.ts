import { afterAll, expect, it } from 'vitest';
import { system } from '#platform/actor/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { type Recorded, type Recording, record } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { catchUp, type Listener, progress } from '#platform/listening/index.ts';
import { accept } from '#platform/result/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';

/**
 * Law 2: the event row is the outbox. Each listener hears every event once, whatever ends late, fails midway or runs
 * twice. Broken here: a cursor without the fence, one that two may move at once, one that writes outside its transaction.
 */
const { db, close } = await emptyDatabase();
afterAll(close);

const by = { actor: system('test'), now: Temporal.Instant.from('2019-02-20T02:00:00Z') };
const happens = (tx: Recording['tx'], id: string) =>
  record({ tx, ...by }, { stream: { kind: 'test', id }, type: 'test.happened', version: 1, payload: {} });

const listening = (hear: Listener['hear']): Listener => ({ name: `test.${newId()}`, types: ['test.happened'], hear });

type Move = (listener: Listener) => Promise<unknown>;

const toTheEnd: Move = (listener) => hearAll(db, listener);

/** Two events of which the earlier is written first and committed last; answers how many of them were heard in the end. */
async function heardWhenLate(move: Move, inTheEnd = move): Promise<number> {
  const [early, late] = [newId(), newId()];
  const heard: string[] = [];
  const listener = listening(async (_, events) => void heard.push(...events.map((event) => event.stream_id)));
  await performInternally(db, by, async ({ tx }) => {
    await happens(tx, early);
    await db.transaction((other) => happens(other, late));
    await move(listener);
    return accept(null);
  });
  await inTheEnd(listener);
  return heard.filter((id) => id === early || id === late).length;
}

/** The fault on purpose: a cursor that goes as far as it can see, and that nobody holds while it is moved. */
async function carelessly(at: Database, { name, hear }: Listener): Promise<void> {
  await at.run(sql`insert into platform.listeners (name) values (${name}) on conflict do nothing`);
  await at.transaction(async (tx) => {
    const events = await tx.rows<Recorded & { position: bigint }>(sql`
      select * from platform.events where position > (select position from platform.listeners where name = ${name}) order by position`);
    await hear(tx, events);
    const last = events.at(-1)?.position;
    if (last) await tx.run(sql`update platform.listeners set position = ${last} where name = ${name}`);
  });
}

it('a listener passes over no event of a deed that ends late; one without the fence does', async () => {
  expect(await heardWhenLate((listener) => catchUp(db, listener), toTheEnd)).toBe(2);
  expect(await heardWhenLate((listener) => carelessly(db, listener))).toBe(1);
});

/** Two processes move one listener at the same time; answers how often one event was heard. */
async function heardByTwo(move: Move): Promise<number> {
  const id = newId();
  await db.transaction((tx) => happens(tx, id));
  let times = 0;
  const listener = listening(async (tx, events) => {
    if (events.some(({ stream_id }) => stream_id === id)) times += 1;
    await tx.rows(sql`select pg_sleep(0.1)`);
  });
  await Promise.all([move(listener), move(listener)]);
  await move(listener);
  return times;
}

it('two processes hear an event once; where nobody holds the cursor, both hear it', async () => {
  expect(await heardByTwo(toTheEnd)).toBe(1);
  expect(await heardByTwo((listener) => carelessly(db, listener))).toBe(2);
});

/** A listener that writes and then fails the first time; answers how many rows of one event it has left in the end. */
async function writtenAfterAFault(inItsTransaction: boolean): Promise<number> {
  const id = newId();
  await db.transaction((tx) => happens(tx, id));
  let fails = true;
  const mark = newId();
  const listener = listening(async (tx, events) => {
    if (!events.some(({ stream_id }) => stream_id === id)) return;
    const at = inItsTransaction ? tx : db;
    await at.run(sql`insert into platform.seeded (name) values (${`${mark} ${newId()}`})`);
    if (fails) {
      fails = false;
      throw new Error('on purpose');
    }
  });
  do await catchUp(db, listener);
  while (fails);
  const failed = (await progress(db)).find(({ name }) => name === listener.name);
  expect([failed?.failures, failed?.failed_because]).toEqual([1, 'Error']);
  await toTheEnd(listener);
  const { n } = await db.one<{ n: number }>(
    sql`select count(*)::int as n from platform.seeded where name like ${`${mark} %`}`,
  );
  return n;
}

it('a listener that failed hears the event again and has written it once; written outside its transaction, twice', async () => {
  expect(await writtenAfterAFault(true)).toBe(1);
  expect(await writtenAfterAFault(false)).toBe(2);
});

it('of more events than one batch takes none is passed over, though their transactions change in length from 99 to 100', async () => {
  const { db: old, close: leave } = await emptyDatabase();
  await old.run(sql`
    insert into platform.events (tx, stream_kind, stream_id, seq, type, version, payload, actor_kind, occurred_at, hash)
    select n::text::xid8, 'test', gen_random_uuid(), 1, 'test.happened', 1, '{}', 'system', now(), '' from generate_series(1, 600) as n`);
  const heard: Recorded[] = [];
  await catchUp(
    old,
    listening(async (_, events) => void heard.push(...events)),
  );
  await leave();
  expect(heard).toHaveLength(600);
});
