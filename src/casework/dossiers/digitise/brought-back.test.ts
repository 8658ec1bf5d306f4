import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { advance, dossierByCode, receive } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';

const { db, close } = await worldDatabase();
const folder = mkdtempSync(join(tmpdir(), 'motcua-brought-'));
const workshop = { files: openFiles(folder) } as unknown as Pick<House, 'files' | 'press'>;
const now = Temporal.Instant.from('2019-02-20T14:00:00+07:00');
const served = await serveRoutes(db, dossierOfficeRoutes, { workshop, now });
afterAll(async () => {
  await served.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const commune = 'lo.thi.thuy';
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n`);

/** A nursery the commune licenses: the department of education is asked to look at the place and to give its opinion. */
async function nursery(): Promise<string> {
  const procedure = 'thanh-lap-nhom-tre-lop-mau-giao-doc-lap';
  const reception = await receptionOf(db, { counter: 'mot-cua-xa-thanh-xuong', procedure, identity: '045000861' });
  const done = await as(db, { login: commune, at: '2019-02-18T08:00' }, (deed) => receive(deed, reception));
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  const { code } = done.value;
  const sent = await as(db, { login: commune, at: '2019-02-18T09:00' }, (deed) =>
    advance(deed, { code, seq: null }, { role: 'process', note: '' }),
  );
  if (!sent.ok) throw new Error(JSON.stringify(sent.reasons));
  return code;
}

it('an office that was only asked for its opinion brings back what it found at the place, and lays in nothing else', async () => {
  const code = await nursery();
  const education = (await unitByKey(db, 'giao-duc-dao-tao'))?.id ?? '';
  const [expert] = await whoMay(db, 'dossier.consult', education);
  const token = await tokenOf(db, expert?.login ?? '');
  const { id = '' } = (await dossierByCode(db, code)) ?? {};
  const page = await served.get(paths.dossier(code), token);
  expect(page.text).toContain('In: Phiếu công tác thực địa');
  expect(page.text).toContain('name="scan.bien-ban"');
  expect(page.text).not.toContain('name="scan.1"');
  const send = async (files: Readonly<Record<string, Buffer>>) => {
    const { seq = 0 } = (await dossierByCode(db, code)) ?? {};
    const key = `brought-${Object.keys(files).join('-')}-${seq}`;
    return served.send(paths.act(code, 'so-hoa'), { key, seq: String(seq), ...files }, token);
  };
  const folderOfCitizen = await send({ 'scan.1': pdf('đơn'), 'scan.anh-1': pdf('ảnh') });
  expect(folderOfCitizen.status).toBe(422);
  expect((await papersOf(db, id)).filter(({ file_digest }) => file_digest)).toEqual([]);
  expect((await send({ 'scan.bien-ban': pdf('biên bản') })).location).toContain('vua=so-hoa');
  expect((await papersOf(db, id)).at(-1)).toMatchObject({ name: 'Biên bản kiểm tra, xác minh', added_by: 'field' });
  const { seq = 0 } = (await dossierByCode(db, code)) ?? {};
  const undo = { key: `brought-undone-${seq}`, seq: String(seq), reason: 'Chụp nhầm nơi khác' };
  expect((await served.post(paths.act(code, 'thu-lai'), undo, token)).status).toBe(303);
  expect((await papersOf(db, id)).filter(({ added_by }) => added_by === 'field')).toEqual([]);
  const opinion = { role: 'consult', note: 'Đủ điều kiện.' } as const;
  await as(db, { login: expert?.login ?? '', at: '2019-02-20T14:10' }, (deed) =>
    advance(deed, { code, seq: null }, opinion),
  );
  const after = await served.get(paths.dossier(code), token);
  expect(after.text).not.toContain('name="scan.bien-ban"');
});
