import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCode, type Paper, printPaper, seedFormSets } from '#casework/documents/index.ts';
import { system } from '#platform/actor/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { newId } from '#platform/id/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { testPress } from '#test/support/press.ts';
import { receipt } from '#test/support/sample-papers.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { checkPaperRoutes } from './check-paper.routes.tsx';

let database: TestDatabase;
let served: ServedRoutes;
let folder: string;
let paper: Paper;
let again: Paper;
beforeAll(async () => {
  database = await emptyDatabase();
  await seedFormSets(database.db, openSeed('db/seed'));
  folder = mkdtempSync(join(tmpdir(), 'motcua-check-'));
  const house = { db: database.db, files: openFiles(folder), press: testPress(), baseUrl: 'http://localhost:3000' };
  const asking = { actor: system('seed'), now: Temporal.Instant.from('2019-02-20T08:28:00+07:00') };
  const order = { subjectId: newId(), set: 'TT01-2018', form: '01' as const, data: receipt };
  paper = await printPaper(house, asking, order);
  again = await printPaper(house, asking, order);
  served = await serveRoutes(database.db, checkPaperRoutes);
});
afterAll(async () => {
  await served.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (typed: string): Promise<{ status: number; said: string }> => {
  const { status, text } = await served.get(`/kiem-tra-giay?ma=${encodeURIComponent(typed)}`);
  return { status, said: text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ') };
};

describe('the check of a paper', () => {
  it('finds it by its code and by the digest of its file, each copy apart', async () => {
    const code = checkCode(paper.content_digest ?? '');
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), paper.digest]) {
      const { status, said } = await ask(typed);
      expect(status).toBe(200);
      for (const part of ['Giấy tiếp nhận và hẹn trả kết quả', '187/TNHS', 'in lần đầu', paper.digest, code])
        expect(said).toContain(part);
    }
    const { said } = await ask(checkCode(again.content_digest ?? ''));
    expect(said).toContain('in lại lần 1');
    expect(said).toContain(again.digest);
  });

  it('tells nobody whom the paper is about', async () => {
    const { said } = await ask(paper.digest);
    for (const secret of [receipt.owner, receipt.codes.code, receipt.codes.checkWord, receipt.request])
      expect(said).not.toContain(secret);
  });

  it('says what is wrong with a code, or that no paper bears it', async () => {
    expect(await ask('3F7A')).toMatchObject({ status: 422, said: expect.stringContaining('có 16 ký tự') });
    expect(await ask('0000-0000-0000-0000')).toMatchObject({
      status: 422,
      said: expect.stringContaining('Không có giấy'),
    });
    expect((await ask('')).status).toBe(200);
  });
});
