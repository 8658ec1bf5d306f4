import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { isSealed, seal } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

it('a seal belongs to what was sealed and to nothing else', async () => {
  const { db } = database;
  const made = await seal(db, 'track', '000.00.29.H18-190218-0006');
  expect(await isSealed(db, 'track', { said: '000.00.29.H18-190218-0006', seal: made })).toBe(true);
  expect(await isSealed(db, 'track', { said: '000.00.29.H18-190218-0007', seal: made })).toBe(false);
  expect(await isSealed(db, 'another', { said: '000.00.29.H18-190218-0006', seal: made })).toBe(false);
  expect(await isSealed(db, 'track', { said: '000.00.29.H18-190218-0006', seal: '' })).toBe(false);
});

it('two that need a key at once, and the next process, agree on one', async () => {
  const opened = [1, 2].map(() => openDatabase(database.ownerUrl, { connections: 2, role: 'motcua_app' }));
  const seals = await Promise.all(opened.map((db) => seal(db, 'at-once', 'x')));
  expect(new Set(seals).size).toBe(1);
  await Promise.all(opened.map((db) => db.close()));
});
