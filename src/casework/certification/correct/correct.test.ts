import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { readPaper } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { misbooked } from '../index.ts';
import { paths } from '../paths.ts';
import { certificationRoutes } from '../web.tsx';
import { decideCorrection } from './correct.rules.ts';

const office = 'xa-thanh-xuong';
const folder = mkdtempSync(join(tmpdir(), 'motcua-correct-'));
const files = openFiles(folder);
const press = testPress();
let world: TestDatabase;
let served: ServedRoutes;
let clerk: string;
let line: string;
beforeAll(async () => {
  world = await worldDatabase();
  const now = instantOf(Temporal.PlainDateTime.from('2019-02-21T09:00'));
  served = await serveRoutes(world.db, certificationRoutes, { now, workshop: { files, press } });
  clerk = await tokenOf(world.db, 'lo.thi.thuy');
  line = (await certifiedAt(world.db, office))['certified line'] ?? '';
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const month = paths.month(office, 'copy', '02/2019');
const typed = { requester: 'Lò Văn Pang', paper: 'Sổ hộ khẩu', pages: '12', reason: 'Gõ nhầm tên, đối chiếu CMND' };
const correct = (form: Partial<typeof typed>, key = newId()) =>
  served.post(paths.correct(line), { key, ...typed, ...form }, clerk);
const print = () =>
  served.post(paths.printMonth(), { key: newId(), noi: office, loai: 'copy', thang: '02/2019' }, clerk);

/** The prints of the month as they are kept: how often in all, and what the last says. */
async function lastPrint(): Promise<{ copies: number; text: string }> {
  const rows = await world.db.rows<{ digest: string }>(
    sql`select digest from documents.papers where form = 'so-chung-thuc' order by copy desc`,
  );
  const bytes = await files.get(rows[0]?.digest ?? '');
  return { copies: rows.length, text: readPaper(bytes as Uint8Array).pages.join(' ') };
}

it('says everything that stands in the way at once, and keeps what was typed', async () => {
  const stood = { requester: 'Lò Văn Pâng', paper: 'CMND', pages: 2 };
  const none = { requester: '', paper: 'x', pages: '0', reason: 'nhầm' };
  const refused = decideCorrection(none, stood);
  expect(refused.ok ? [] : refused.reasons.map(({ reason }) => reason)).toEqual([
    'requester-missing',
    'paper-missing',
    'pages-unreadable',
    'reason-missing',
  ]);
  const same = decideCorrection({ ...stood, pages: '2', reason: 'Đối chiếu lại, không có gì sai' }, stood);
  expect(same).toEqual({ ok: false, reasons: [{ reason: 'nothing-changes' }] });
  const answer = await correct({ reason: 'nhầm', paper: 'Sổ hộ khẩu cũ' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Sổ hộ khẩu cũ');
});

it('a month is kept as it was printed; the next print is marked, and both are read as they went out', async () => {
  expect((await served.get(paths.monthPaper(office, 'copy', '02/2019'), clerk)).status).toBe(404);
  expect((await print()).location).toBe(paths.monthPaper(office, 'copy', '02/2019'));
  const first = await lastPrint();
  expect(first.copies).toBe(1);
  expect(first.text).not.toContain('In lại');
  await print();
  expect(await lastPrint()).toMatchObject({ copies: 2, text: expect.stringContaining('In lại lần 1') });
  const page = await served.get(month, clerk);
  expect(page.text).toContain('In lại lần 1');
  for (const copy of [0, 1])
    expect((await served.get(paths.monthCopy(office, 'copy', '02/2019', copy), clerk)).status).toBe(200);
  expect((await served.get(paths.monthCopy(office, 'copy', '02/2019', 2), clerk)).status).toBe(404);
});

it('a corrected line says both texts in the book, on paper and on its note; number, copies and fee stay', async () => {
  const read = () =>
    world.db.one(sql`select number, copies, fee, paper, pages from certification.lines where id = ${line}`);
  const [before, key] = [await read(), newId()];
  expect((await correct({}, key)).location).toBe(`${paths.correct(line)}?vua=ghi`);
  expect((await correct({}, key)).location).toBe(`${paths.correct(line)}?vua=ghi`);
  expect(await read()).toEqual(before);
  const book = (await served.get(month, clerk)).text;
  expect(book).toContain('Lò Văn Pang');
  expect(book).toContain('đính chính 21/02/2019: người yêu cầu trước ghi “Lò Văn Pâng”');
  const note = (await served.get(paths.correct(line), clerk)).text;
  for (const text of ['<s>Lò Văn Pâng</s>', 'Lò Văn Pang', typed.reason, 'Phiếu đính chính', 'Chưa in'])
    expect(note).toContain(text);
  await print();
  expect((await lastPrint()).text.replace(/\s+/g, ' ')).toContain('trước ghi “Lò Văn Pâng”');
  await correct({ requester: 'Lò Văn Pàng' });
  expect((await served.get(paths.correct(line), clerk)).text).toContain('<s>Lò Văn Pang</s>');
  expect(await world.db.one(sql`select count(*)::int as n from certification.corrections`)).toEqual({ n: 2 });
  expect(await misbooked(world.db)).toEqual([]);
});

it('the note of a correction is a paper: what stood, what it reads, who and when; the next print is marked', async () => {
  const printNote = (lan: string) => served.post(paths.printCorrection(line), { key: newId(), lan }, clerk);
  expect((await served.get(paths.correctionPaper(line, 1), clerk)).status).toBe(404);
  expect((await printNote('1')).location).toBe(paths.correctionPaper(line, 1));
  await printNote('1');
  expect((await printNote('9')).status).toBe(404);
  const kept = await world.db.rows<{ digest: string; copy: number }>(
    sql`select digest, copy from documents.papers where form = 'dinh-chinh' order by copy`,
  );
  const texts = await Promise.all(
    kept.map(async ({ digest }) => {
      const { pages } = readPaper((await files.get(digest)) as Uint8Array);
      return pages.join(' ').replace(/\s+/g, ' ');
    }),
  );
  for (const said of ['Lò Văn Pâng', 'Lò Văn Pang', typed.reason, 'Lò Thị Thúy', 'SCT/BS', '09 giờ 00 phút, ngày 21'])
    expect(texts[0]).toContain(said);
  expect(texts.map((text) => text.includes('In lại lần 1'))).toEqual([false, true]);
  const page = await served.get(paths.correct(line), clerk);
  expect(page.text).toContain('In lại lần 1');
  for (const [copy, status] of [
    [0, 200],
    [1, 200],
    [2, 404],
  ] as const)
    expect((await served.get(paths.correctionPaper(line, 1, copy), clerk)).status).toBe(status);
});

it('its event names the columns and no person, and the row cannot be changed', async () => {
  const { visit_id } = await world.db.one<{ visit_id: string }>(
    sql`select visit_id from certification.lines where id = ${line}`,
  );
  const told = (await history(world.db, visit_id)).filter(({ type }) => type === 'certification.line-corrected');
  expect(told.map(({ payload }) => [payload.correction, payload.columns])).toEqual([
    [1, ['requester', 'paper', 'pages']],
    [2, ['requester']],
  ]);
  expect(JSON.stringify(told)).not.toContain('Pang');
  expect(await brokenLinks(world.db, visit_id)).toEqual([]);
  await expect(world.db.run(sql`update certification.corrections set reason = 'khác đi mất rồi'`)).rejects.toThrow(
    /permission/,
  );
});

it('who keeps no books here finds nothing', async () => {
  const stranger = await tokenOf(world.db, 'quang.van.thuan');
  expect((await served.get(paths.correct(line), stranger)).status).toBe(404);
  expect((await served.post(paths.correct(line), { key: newId(), ...typed }, stranger)).status).toBe(404);
  expect((await served.post(paths.printCorrection(line), { key: newId(), lan: '1' }, stranger)).status).toBe(404);
  expect((await served.get(paths.correctionPaper(line, 1), stranger)).status).toBe(404);
});
