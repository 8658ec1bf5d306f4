import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { emptyDatabase } from '#test/support/database.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

test('the application may not change or delete what happened', async () => {
  await expect(db.run(sql`update platform.events set type = 'other'`)).rejects.toThrow(/permission denied/);
  await expect(db.run(sql`delete from platform.events`)).rejects.toThrow(/permission denied/);
});
