import { Socket } from 'node:net';
import { afterAll, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { openDatabase, sql } from './index.ts';

const { ownerUrl, close } = await emptyDatabase();
const db = openDatabase(ownerUrl, { connections: 1 });
afterAll(async () => {
  await db.close();
  await close();
});

const deed = () =>
  db.transaction(async (tx) => {
    await tx.rows(sql`select 1 as one`);
    tx.meanwhile(tx.run(sql`delete from platform.listeners where name = 'nobody'`));
  });

it('a deed that reads and then writes is sent in two pieces: BEGIN goes with the question, COMMIT with the write', async () => {
  await deed();
  const sent = (['_write', '_writev'] as const).map((name) => vi.spyOn(Socket.prototype, name));
  await deed();
  const pieces = sent.flatMap(({ mock }) => mock.calls).length;
  for (const spy of sent) spy.mockRestore();
  expect(pieces).toBe(2);
});
