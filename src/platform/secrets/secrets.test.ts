import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { isSealed, seal, unveil, veil } from './index.ts';

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

it('what is veiled is read again for its purpose only, and not at all once touched', async () => {
  const { db } = database;
  const said = JSON.stringify({ name: 'Lò Thị Phượng', address: 'bản Noong Nhai '.repeat(50) });
  const token = await veil(db, 'draft', said);
  expect(Buffer.from(token, 'base64url').toString()).not.toContain('Phượng');
  expect(token.length).toBeLessThan(said.length);
  expect(await unveil(db, 'draft', token)).toBe(said);
  expect(await unveil(db, 'another', token)).toBeUndefined();
  expect(await unveil(db, 'draft', `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`)).toBeUndefined();
  expect(await unveil(db, 'draft', 'x')).toBeUndefined();
  expect(await veil(db, 'draft', said)).not.toBe(token);
});

it('a short line is veiled as it is', async () => {
  const { db } = database;
  for (const said of ['', 'lò thị phượng', 'x'.repeat(199), 'x'.repeat(200)])
    expect(await unveil(db, 'search', await veil(db, 'search', said))).toBe(said);
});

it('two that need a key at once, and the next process, agree on one', async () => {
  const opened = [1, 2].map(() => openDatabase(database.ownerUrl, { connections: 2, role: 'motcua_app' }));
  const seals = await Promise.all(opened.map((db) => seal(db, 'at-once', 'x')));
  expect(new Set(seals).size).toBe(1);
  await Promise.all(opened.map((db) => db.close()));
});
