import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFiles } from '#platform/files/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { testPress } from '#test/support/press.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { papersOf } from '../../documents/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { paths } from '../paths.ts';
import { requestSupplement } from '../supplement/request.act.ts';
import { dossierOfficeRoutes } from '../web.tsx';

const folder = mkdtempSync(join(tmpdir(), 'motcua-papers-'));
const workshop = {
  files: openFiles(folder),
  press: testPress(),
};
let world: TestDatabase;
let served: ServedRoutes;
let token = '';
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, dossierOfficeRoutes, { workshop });
  token = await tokenOf(world.db, business.clerk);
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A business received on a day, whose citizen is asked for a paper the day after. */
async function asked(day: string, next: string, identity: string): Promise<string> {
  const person = { name: 'Lò Văn Đường', identity };
  const code = await walked(world.db, { way: business, day, to: 'assigned', ...person });
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1 }],
    reason: 'Thiếu hợp đồng thuê nhà',
    respondBy: Temporal.PlainDate.from(next).add({ days: 9 }),
  };
  const done = await as(world.db, { login: business.officer, at: `${next}T08:20` }, (deed) =>
    requestSupplement(deed, { code, seq: null }, request),
  );
  expect(done.ok).toBe(true);
  return code;
}

/** Presses the print and reads what came out. */
async function printed(code: string, form: string): Promise<string> {
  const answer = await served.post(paths.print(code, form), { key: `${code}-${form}` }, token);
  expect(answer.status).toBe(303);
  const dossier = await dossierByCode(world.db, code);
  const paper = (await papersOf(world.db, dossier?.id ?? '')).find((one) => one.form === form);
  return readPaper((await workshop.files.get(paper?.digest ?? '')) as Buffer).pages.join(' ');
}

describe.skipIf(!canReadPapers)(`what a dossier is printed by${skippedWithoutPoppler}`, () => {
  it('is the set of its day of reception, also months later, and the law of that day', async () => {
    const early = await asked('2018-12-26', '2018-12-27', '045000911');
    expect(await printed(early, '01')).toContain('Thành phần hồ sơ nộp gồm:');
    const guidance = await printed(early, '02');
    expect(guidance).toContain('PHIẾU HƯỚNG DẪN HOÀN THIỆN HỒ SƠ');
    expect(guidance).toContain('Căn cứ: Nghị định số 61/2018/NĐ-CP');
    expect(await printed(early, '05')).toContain('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ');
    const page = await served.get(paths.dossier(early), token);
    expect(page.text).toContain('Phiếu hướng dẫn hoàn thiện hồ sơ');
  });

  it('changes with the circular: the next month’s dossier has the new titles', async () => {
    const later = await asked('2019-02-18', '2019-02-19', '045000912');
    expect(await printed(later, '02')).toContain('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
    const slip = await printed(later, '01');
    expect(slip).toContain('1. Thành phần hồ sơ, số lượng mỗi loại giấy tờ:');
    // Whoever works on weekdays may come on the Saturday on which the counter returns.
    expect(slip.replace(/\s+/g, ' ')).toContain('kết quả huyện Điện Biên (mở thêm Thứ Bảy 07:30–11:30)');
  });
});
