import { afterAll, expect, it } from 'vitest';
import { verifyFlow } from '#casework/dossiers/index.ts';
import { startAnew } from '#oversight/statistics/dossier.store.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import type { Listener } from '#platform/listening/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { business, walked } from '#test/support/walked.ts';
import { tampered } from './broken.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);

const counted = (at: Db) => at.rows<object>(sql`select * from statistics.dossiers order by dossier_id`);

/** The figures counted anew by a listener, from the first event on. */
async function anew(listener: Listener): Promise<object[]> {
  await db.transaction((tx) => startAnew(tx, listener.name));
  await hearAll(db, listener);
  return counted(db);
}

it('figures are what the events say: counted anew they are the same rows', async () => {
  await walked(db, { way: business, day: '2019-02-19', to: 'settled', name: 'Lò Văn Tư', identity: '040111555' });
  await hearAll(db, countDossiers);
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
