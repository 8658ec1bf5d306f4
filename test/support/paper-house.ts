import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFormSets } from '#casework/documents/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase } from './database.ts';
import { testPress } from './press.ts';

/** What prints and keeps papers, and nothing else: a database with the form sets, the press, a folder for files. */
export async function openPaperHouse(baseUrl: string) {
  const database = await emptyDatabase();
  await seedFormSets(database.db, openSeed('db/seed'));
  const folder = mkdtempSync(join(tmpdir(), 'motcua-papers-'));
  return {
    house: { db: database.db, files: openFiles(folder), press: testPress(), baseUrl },
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
