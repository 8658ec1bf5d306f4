import { afterAll, expect, it } from 'vitest';
import { verifyFlow } from '#casework/dossiers/index.ts';
import { startAnew } from '#oversight/statistics/dossier.store.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { system } from '#platform/actor/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { catchUp, type Listener } from '#platform/listening/index.ts';
import { accept } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { business, walked } from '#test/support/walked.ts';
import { tampered } from './broken.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);

const counted = (at: Db) => at.rows<object>(sql`select * from statistics.dossiers order by dossier_id`);

/** The figures counted anew by a listener, from the first event on. */
async function anew(listener: Listener): Promise<object[]> {
  await db.transaction((tx) => startAnew(tx, listener.name));
  await catchUp(db, listener);
  return counted(db);
}

it('figures are what the events say: counted anew they are the same rows', async () => {
  await walked(db, { way: business, day: '2019-02-19', to: 'settled', name: 'Lò Văn Tư', identity: '040111555' });
  await catchUp(db, countDossiers);
  const before = await counted(db);
  expect(before.length).toBeGreaterThan(6);
  expect(await anew(countDossiers)).toEqual(before);
});

it('a figure changed by hand, or a listener that forgets, differs from a count anew', async () => {
  const truth = await anew(countDossiers);
  const byHand = [
    `update statistics.dossiers set ready_at = now() where dossier_id = (select min(dossier_id::text)::uuid from statistics.dossiers)`,
  ];
  expect(await tampered(ownerUrl, byHand, counted)).not.toEqual(truth);
  const forgetful = { ...countDossiers, types: countDossiers.types.filter((type) => type !== 'dossier.numbered') };
  expect(await anew(forgetful)).not.toEqual(truth);
  expect(await anew(countDossiers)).toEqual(truth);
});

it('open work is what the processes wait for; a task closed by hand, or an event too many, is noticed', async () => {
  expect(await verifyFlow(db)).toEqual([]);
  const anyOpen = `(select id from dossiers.tasks where closed_at is null order by id limit 1)`;
  expect(
    await tampered(ownerUrl, [`update dossiers.tasks set closed_at = now() where id = ${anyOpen}`], verifyFlow),
  ).toHaveLength(1);
  expect(
    await tampered(
      ownerUrl,
      [`update dossiers.dossiers set seq = seq + 1 where seq = (select max(seq) from dossiers.dossiers)`],
      verifyFlow,
    ),
  ).not.toEqual([]);
});

const happens = (tx: Parameters<typeof record>[0]['tx'], id: string) =>
  record(
    { tx, actor: system('test'), now: Temporal.Instant.from('2019-02-20T02:00:00Z') },
    { stream: { kind: 'test', id }, type: 'test.happened', version: 1, payload: {} },
  );

/** Two events of which the earlier is written first and committed last; answers what was heard of them in the end. */
async function heardWhenLate(move: (listener: Listener) => Promise<unknown>): Promise<number> {
  const [early, late] = [newId(), newId()];
  const heard: string[] = [];
  const listener: Listener = {
    name: `test.${newId()}`,
    types: ['test.happened'],
    hear: async (_, events) => void heard.push(...events.map((event) => event.stream_id)),
  };
  await performInternally(
    db,
    { actor: system('test'), now: Temporal.Instant.from('2019-02-20T02:00:00Z') },
    async ({ tx }) => {
      await happens(tx, early);
      await db.transaction((other) => happens(other, late));
      await move(listener);
      return accept(null);
    },
  );
  await move(listener);
  return heard.filter((id) => id === early || id === late).length;
}

/** The fault on purpose: a cursor that goes as far as it can see, past events of deeds still open. */
async function withoutFence({ name, hear }: Listener): Promise<void> {
  await db.run(sql`insert into platform.listeners (name) values (${name}) on conflict do nothing`);
  await db.transaction(async (tx) => {
    const events = await tx.rows<Parameters<typeof hear>[1][number] & { position: bigint }>(sql`
      select * from platform.events where position > (select position from platform.listeners where name = ${name}) order by position`);
    await hear(tx, events);
    const last = events.at(-1)?.position;
    if (last) await tx.run(sql`update platform.listeners set position = ${last} where name = ${name}`);
  });
}

it('a listener passes over no event of a deed that ends late; one without the fence does', async () => {
  expect(await heardWhenLate((listener) => catchUp(db, listener))).toBe(2);
  expect(await heardWhenLate(withoutFence)).toBe(1);
});
