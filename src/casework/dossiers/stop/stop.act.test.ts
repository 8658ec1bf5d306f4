import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { testPress } from '#test/support/press.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, type Station, walked } from '#test/support/walked.ts';
import { papersOf } from '../../documents/index.ts';
import { chargesOf, owed } from '../../payments/index.ts';
import { openWork } from '../flow/task.store.ts';
import { type Dossier, dossierByCode, requestSupplement, sign, stop, verifyFlow } from '../index.ts';
import { paths } from '../paths.ts';
import { undo } from '../undo/undo.act.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { mayBeStopped, whyNotStop } from './stop.rules.ts';
import { stoppedOf } from './stop.store.ts';

const { db, ownerUrl, close } = await worldDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
const folder = mkdtempSync(join(tmpdir(), 'motcua-stop-'));
const workshop = {
  files: openFiles(folder),
  press: testPress(),
};
const token = await tokenOf(db, business.clerk);
const inside = async (day: string) =>
  serveRoutes(db, dossierOfficeRoutes, { workshop, now: Temporal.Instant.from(`${day}T10:00:00+07:00`) });
const served = await inside('2025-10-08');
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
const at = (to: Station, day = '2025-10-06'): Promise<string> =>
  walked(db, { way: business, day, to, name: 'Lò Thị Dừng', identity: String(40_000_800 + serial++).padStart(9, '0') });
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(db, code)) as Dossier;
const asks = { ground: 'asked', said: 'Ông/bà có đơn đề nghị dừng ngày 08/10/2025.' } as const;
const stopped = (code: string, day = '2025-10-08', why: Parameters<typeof stop>[2] = asks, login = business.clerk) =>
  as(db, { login, at: `${day}T10:00` }, (deed) => stop(deed, { code, seq: null }, why));
const reasonsOf = (result: Awaited<ReturnType<typeof stop>>) =>
  result.ok ? [] : result.reasons.map(({ reason }) => reason);

describe('before 01/07/2025', () => {
  test('no matter is stopped, and no page offers it', async () => {
    const code = await at('settled', '2019-02-19');
    expect(reasonsOf(await stopped(code, '2025-06-30'))).toEqual(['not-the-law-yet']);
    const { ready_at, ended_at } = await dossier(code);
    const open = [{ act: 'process' }];
    const on = (day: string): boolean =>
      mayBeStopped({ ready_at, ended_at }, open, Temporal.Instant.from(`${day}+07:00`));
    expect([on('2025-06-30T23:59'), on('2025-07-01T00:00')]).toEqual([false, true]);
    const early = await inside('2019-02-20');
    const page = await early.get(paths.dossier(code), token);
    await early.close();
    expect([page.status, page.text.includes('Dừng giải quyết')]).toEqual([200, false]);
  });
});

describe('a matter that is stopped', () => {
  test('ends on the page, with its ground on record and its notice on Mẫu 05 of its year', async () => {
    const code = await at('settled');
    const page = await served.get(paths.dossier(code), token);
    expect(page.text).toContain('dung-giai-quyet');
    const { seq } = await dossier(code);
    const form = { key: 'dung-giai-quyet-1', seq: String(seq), ground: 'asked', reason: '' };
    const refused = await served.post(paths.act(code, 'dung-giai-quyet'), form, token);
    expect(refused.text).toContain('Ghi rõ lý do dừng giải quyết');
    const done = await served.post(
      paths.act(code, 'dung-giai-quyet'),
      { ...form, key: 'dung-giai-quyet-2', reason: asks.said },
      token,
    );
    expect(done.status).toBe(303);
    // The notice is printed next: its button stands under what was done.
    const just = await served.get(`${paths.dossier(code)}?vua=dung-giai-quyet`, token);
    expect(just.text).toMatch(/role="status"[\s\S]{0,2500}In: Thông báo dừng giải quyết/);
    const { id, state, ended_at, run } = await dossier(code);
    expect([state, ended_at?.toString(), run.tokens, await openWork(db, code)]).toEqual([
      'stopped',
      '2025-10-08T03:00:00Z',
      [],
      [],
    ]);
    expect(owed(await chargesOf(db, id))).toBe(0n);
    expect(await stoppedOf(db, id)).toMatchObject({ number: 1, ground: 'asked', said: asks.said });
    expect(await verifyFlow(db)).toEqual([]);
    const after = await served.get(paths.dossier(code), token);
    expect(after.text).toContain('Đã dừng giải quyết');
    expect(after.text).toContain(asks.said);
    expect((await served.post(paths.print(code, 'dung'), { key: `${code}-dung` }, token)).status).toBe(303);
    if (!canReadPapers) return;
    const paper = (await papersOf(db, id)).find((one) => one.form === 'dung');
    const text = readPaper((await workshop.files.get(paper?.digest ?? '')) as Buffer).pages.join(' ');
    for (const told of ['Số: 01/TB-DGQ', asks.said, 'Người nộp hồ sơ đề nghị dừng', 'chưa nộp khoản phí'])
      expect(text.replace(/\s+/g, ' ')).toContain(told);
  });

  test('is not one that is decided, and nobody but its counter stops it', async () => {
    const code = await at('settled');
    expect(reasonsOf(await stopped(code, '2025-10-08', asks, business.officer))).toEqual(['not-allowed']);
    await as(db, { login: business.head, at: '2025-10-07T08:00' }, (deed) => sign(deed, { code, seq: null }));
    expect(reasonsOf(await stopped(code))).toEqual(['decided-already']);
  });

  test('for want of an answer only after the last day', async () => {
    const code = await at('assigned');
    const unanswered = { ground: 'no-answer', said: 'Không bổ sung hợp đồng thuê nhà.' };
    expect(reasonsOf(await stopped(code, '2025-10-08', unanswered))).toEqual(['still-in-time']);
    const request = {
      items: [{ name: 'Hợp đồng thuê nhà', original: 0, copy: 1 }],
      reason: 'Thiếu hợp đồng thuê nhà',
      respondBy: Temporal.PlainDate.from('2025-10-20'),
    };
    await as(db, { login: business.officer, at: '2025-10-06T15:00' }, (deed) =>
      requestSupplement(deed, { code, seq: null }, request),
    );
    expect(reasonsOf(await stopped(code, '2025-10-20', unanswered))).toEqual(['still-in-time']);
    expect(await stopped(code, '2025-10-21', unanswered)).toMatchObject({ ok: true });
    expect((await stoppedOf(db, (await dossier(code)).id))?.number).toBe(2);
  });

  test('is taken back with a reason: all rows are equal, the number is void, and an awaited paper is awaited again', async () => {
    const code = await at('assigned');
    const request = {
      items: [{ name: 'Hợp đồng thuê nhà', original: 0, copy: 1 }],
      reason: 'Thiếu hợp đồng thuê nhà',
      respondBy: Temporal.PlainDate.from('2025-10-20'),
    };
    await as(db, { login: business.officer, at: '2025-10-06T15:00' }, (deed) =>
      requestSupplement(deed, { code, seq: null }, request),
    );
    await db.run(sql`delete from platform.timers where kind <> 'dossier.supplement-overdue'`);
    const timers = () => db.rows(sql`select kind, subject_id, due_at from platform.timers order by subject_id`);
    const [before, rung] = [await everyRow(owner), await timers()];
    await stopped(code);
    const back = (why: string) =>
      as(db, { login: business.clerk, at: '2025-10-08T10:05' }, (deed) => undo(deed, { code, seq: null }, { why }));
    expect(await back('')).toMatchObject({ ok: false, reasons: [{ reason: 'undo-why' }] });
    expect(await back('Nhầm hồ sơ khác')).toMatchObject({ ok: true });
    expect(changed(before, await everyRow(owner))).toEqual([]);
    expect(await timers()).toEqual(rung);
    const { id } = await dossier(code);
    const entries = sql`select void_reason from numbering.entries where subject_id = ${id} and kind = 'stop-notice'`;
    expect(await db.rows(entries)).toEqual([{ void_reason: 'Nhầm hồ sơ khác' }]);
  });

  test.skipIf(!canReadPapers)('names on its notice whoever signs it for the body', async () => {
    const code = await at('assigned');
    expect((await stopped(code)).ok).toBe(true);
    const signer = (await staffByLogin(db, 'luong.van.thuong'))?.accountId ?? '';
    const printed = await served.post(paths.print(code, 'dung'), { key: `${code}-signed`, signer }, token);
    expect(printed.status).toBe(303);
    const paper = (await papersOf(db, (await dossier(code)).id)).find((one) => one.form === 'dung');
    const text = readPaper((await workshop.files.get(paper?.digest ?? '')) as Buffer).pages.join(' ');
    expect(text.replace(/\s+/g, ' ')).toMatch(/KT\. CHỦ TỊCH PHÓ CHỦ TỊCH.* Lường Văn Thưởng/);
  });

  test('says everything that is missing at once', () => {
    const ground = {
      dossier: { ready_at: null, ended_at: null, state: 'settling' as const },
      open: [{ act: 'process' }],
    };
    const now = Temporal.Instant.from('2025-10-08T10:00:00+07:00');
    expect(whyNotStop({ ...ground, lastDay: undefined }, { ground: '', said: '' }, now)).toEqual([
      { field: 'ground', reason: 'ground-missing' },
      { field: 'reason', reason: 'reason-missing' },
    ]);
  });
});
