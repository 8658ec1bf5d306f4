import { expect, test } from 'vitest';
import type { Db, Sql } from '#platform/db/index.ts';
import { noteReading } from './index.ts';

const actor = { kind: 'staff', accountId: 'a', grants: [] } as never;
const reading = (subjectId: string) => ({
  actor,
  subjectKind: 'dossier',
  subjectId,
  purpose: 'page',
  at: Temporal.Instant.from('2019-02-20T01:28:00Z'),
});

test('on a full disk pages are read on, and who read is kept as soon as there is room, in order', async () => {
  const kept: Sql[] = [];
  let full = true;
  const db = {
    memory: {},
    async run(query: Sql) {
      if (full) throw Object.assign(new Error('no room'), { code: '53100' });
      return kept.push(query);
    },
  } as unknown as Db;
  await noteReading(db, reading('1'));
  await noteReading(db, reading('2'));
  expect(kept).toHaveLength(0);
  full = false;
  await noteReading(db, reading('3'));
  expect(kept.map((query) => JSON.stringify(query).match(/"([123])"/)?.[1])).toEqual(['1', '2', '3']);
});

test('another fault is not swallowed', async () => {
  const db = { memory: {}, run: () => Promise.reject(new Error('away')) } as unknown as Db;
  await expect(noteReading(db, reading('1'))).rejects.toThrow('away');
});
