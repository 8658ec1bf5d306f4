import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFiles } from '#platform/files/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { correction, walked } from '#test/support/walked.ts';
import { papersOf } from '../../documents/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';

const folder = mkdtempSync(join(tmpdir(), 'motcua-presenting-'));
const workshop = { files: openFiles(folder), press: testPress() };
let world: TestDatabase;
let served: ServedRoutes;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, dossierOfficeRoutes, { workshop });
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!canReadPapers)(
  'the slip on top of the folder says what is to be signed, by whom each step was done and with which opinion',
  async () => {
    const { db } = world;
    const code = await walked(db, {
      ...{ way: correction, day: '2019-02-19', to: 'presented', name: 'Lò Thị Trình', identity: '049100001' },
    });
    const token = await tokenOf(db, 'lo.thi.nguyet');
    expect((await served.get(paths.dossier(code), token)).text).toContain('In: Phiếu trình giải quyết hồ sơ');
    const answer = await served.post(paths.print(code, 'trinh'), { key: `${code}-trinh` }, token);
    expect(answer.status).toBe(303);
    const [paper] = await papersOf(db, (await dossierByCode(db, code))?.id ?? '');
    const kept = (await workshop.files.get(paper?.digest ?? '')) as Buffer;
    const text = readPaper(kept).pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const told of [
      'PHIẾU TRÌNH GIẢI QUYẾT HỒ SƠ',
      'PHÒNG TƯ PHÁP',
      'Kính trình: Lãnh đạo UBND huyện Điện Biên',
      'Chủ hồ sơ: Lò Thị Trình',
      'Hồ sơ hợp lệ.',
      'Lê Thị Kim Dung',
      '14:00 19/02/2019',
      'Ý KIẾN CỦA LÃNH ĐẠO',
    ])
      expect(text).toContain(told);
  },
);

test('there is no slip before the dossier is laid before anybody', async () => {
  const { db } = world;
  const code = await walked(db, {
    ...{ way: correction, day: '2019-02-19', to: 'assigned', name: 'Lò Thị Sớm', identity: '049100002' },
  });
  const token = await tokenOf(db, correction.officer);
  expect((await served.get(paths.dossier(code), token)).text).not.toContain('Phiếu trình giải quyết hồ sơ');
  expect((await served.post(paths.print(code, 'trinh'), { key: `${code}-trinh` }, token)).status).toBe(404);
});
