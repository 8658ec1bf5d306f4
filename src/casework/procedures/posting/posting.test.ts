import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { canReadPapers, codesOn, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { testPress } from '#test/support/press.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { postSheets } from './post.act.ts';
import { postingRoutes } from './posting.routes.tsx';
import { boardOf } from './posting.rules.ts';
import { hangingAt } from './posting.store.ts';
import { wallOf } from './posting.view.ts';
import { sheetRoutes } from './sheet.routes.tsx';
import { takeDownSheets } from './take-down.act.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
const folder = mkdtempSync(join(tmpdir(), 'motcua-posting-'));
const workshop = {
  files: openFiles(folder),
  press: testPress(),
};
let world: TestDatabase;
let served: ServedRoutes;
let token = '';
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...postingRoutes, ...sheetRoutes], { workshop, now });
  token = await tokenOf(world.db, 'pham.thu.trang');
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const counter = async (key = 'mot-cua-huyen') => (await unitByKey(world.db, key))!;
const wall = async () => wallOf(world.db, await counter(), now);
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const at = '2019-02-20T08:40';
const complaint = 'giai-quyet-to-cao-cap-huyen';

describe('the wall of a counter', () => {
  it('is compared with what it receives: new to post, ended to take down, the rest hangs', () => {
    const received = ['a', 'b'].map((versionId) => ({ versionId }));
    const hung = ['b', 'c'].map((version_id) => ({ version_id }));
    expect(boardOf(received, hung)).toEqual({
      toPost: [{ versionId: 'a' }],
      toTakeDown: [{ version_id: 'c' }],
      hanging: [{ version_id: 'b' }],
    });
  });

  it('a procedure whose version changed on 01/01/2019 is to post and to take down', async () => {
    const { toPost, toTakeDown, hanging } = await wall();
    expect(toPost.map(({ version }) => version.key)).toContain(complaint);
    expect(toTakeDown.map(({ version }) => version.key)).toEqual([complaint]);
    expect(hanging.length).toBeGreaterThan(150);
    const waits = toPost.find(({ version }) => version.key === complaint)?.chain;
    // 01/01/2019 to 20/02/2019, Tết and the holiday of New Year skipped.
    expect(waits?.toPost).toBeGreaterThan(25);
    expect(waits?.decision).toBeUndefined();
  });
});

describe('recording the wall', () => {
  const ids = async () => {
    const { toPost, toTakeDown, hanging } = await wall();
    return { post: toPost.map((one) => one.versionId), down: toTakeDown.map((one) => one.posting.id), hanging };
  };

  it('is for who keeps it: not of another counter, not for who settles', async () => {
    const { id: unitId } = await counter();
    const { post } = await ids();
    for (const login of ['lo.thi.thuy', 'do.minh.chau'])
      expect(
        reasons(await as(world.db, { login, at }, (deed) => postSheets(deed, { unitId, versions: post, photo: null }))),
      ).toEqual([{ reason: 'not-allowed' }]);
  });

  it('takes all that was chosen or nothing: what hangs is not hung twice, what is in force is not taken down', async () => {
    const { id: unitId } = await counter();
    const { post, hanging } = await ids();
    const first = hanging[0]!;
    const by = { login: 'pham.thu.trang', at };
    const both = [post[0] ?? '', first.versionId];
    expect(
      reasons(await as(world.db, by, (deed) => postSheets(deed, { unitId, versions: both, photo: null }))),
    ).toEqual([{ reason: 'not-to-post' }]);
    expect(
      reasons(await as(world.db, by, (deed) => takeDownSheets(deed, { unitId, postings: [first.posting.id] }))),
    ).toEqual([{ reason: 'not-to-take-down' }]);
    expect(reasons(await as(world.db, by, (deed) => postSheets(deed, { unitId, versions: [], photo: null })))).toEqual([
      { reason: 'nothing-chosen' },
    ]);
    expect((await ids()).post).toEqual(post);
  });

  it('two hands that hang the same sheet: one row', async () => {
    const { id: unitId } = await counter();
    const versions = (await ids()).post.slice(0, 1);
    const hands = await Promise.all(
      ['pham.thu.trang', 'nguyen.thi.lan.huong'].map((login) =>
        as(world.db, { login, at }, (deed) => postSheets(deed, { unitId, versions, photo: null })),
      ),
    );
    expect(hands.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const rows = (await hangingAt(world.db, unitId)).filter((one) => one.version_id === versions[0]);
    expect(rows).toHaveLength(1);
  });

  it('through the page: post and take down, who and when, and the event holds ids only', async () => {
    const { post, down } = await ids();
    const form = { key: 'niem-yet-0001', counter: 'mot-cua-huyen' };
    if (post.length > 0) {
      const posted = await served.post(paths.posting(), { ...form, do: 'post', chon: post[0] ?? '' }, token);
      expect([posted.status, posted.location]).toEqual([303, '/can-bo/niem-yet?quay=mot-cua-huyen&vua=1']);
    }
    const gone = await served.post(
      paths.posting(),
      { ...form, key: 'niem-yet-0002', do: 'take-down', chon: down[0] ?? '' },
      token,
    );
    expect(gone.status).toBe(303);
    expect((await ids()).down).toEqual([]);
    const { text } = await served.get(paths.posting({ at: 'mot-cua-huyen' }), token);
    expect(text).toContain('20/02/2019, Phạm Thu Trang');
    const told = await world.db.rows<{ payload: object }>(
      sql`select payload from platform.events where stream_kind = 'posting' order by occurred_at`,
    );
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toMatch(/tố cáo|Trang/);
  });

  it('a wall of two hundred sheets lies folded by field, and one is found by a part of its name, typed without diacritics', async () => {
    const whole = (await served.get(paths.posting(), token)).text;
    const hung = (await wall()).hanging;
    const field = hung[0]?.version.field ?? '';
    const count = hung.filter(({ version }) => version.field === field).length;
    expect(hung.length).toBeGreaterThan(200);
    expect(whole).toContain(`${field}: ${count}`);
    const { text } = await served.get(`${paths.posting()}?tim=ho+kinh+doanh`, token);
    const found = hung.filter(({ version }) =>
      `${version.name} ${version.field}`.toLowerCase().includes('hộ kinh doanh'),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(text).toContain(`tìm thấy ${found.length} trên ${hung.length} tờ`);
    expect(text.match(/href="\/niem-yet\/[0-9a-f]/g)?.length).toBe(found.length);
  });

  it('what is refused keeps what was ticked and says how to mend it', async () => {
    const empty = await served.post(
      paths.posting(),
      { key: 'niem-yet-0003', counter: 'mot-cua-huyen', do: 'post' },
      token,
    );
    expect([empty.status, empty.text.includes('Chọn ít nhất một thủ tục.')]).toEqual([422, true]);
    const other = await served.get(paths.posting({ at: 'mot-cua-xa-thanh-xuong' }), token);
    expect(other.status).toBe(404);
  });
});

describe('a sheet on the wall', () => {
  it('tells by its QR whether it is still in force', async () => {
    const rows = await world.db.rows<{ id: string; valid_to: unknown }>(
      sql`select v.id, v.valid_to from procedures.versions v join procedures.procedures p on p.id = v.procedure_id
        where p.key = ${complaint} order by v.valid_from`,
    );
    const [old, current] = await Promise.all(rows.map(async ({ id }) => (await served.get(paths.sheet(id))).text));
    expect(old).toContain('Tờ này đã cũ');
    expect(old).toContain('áp dụng từ 01/01/2019');
    expect(current).toContain('Tờ này đúng phiên bản đang áp dụng');
    expect((await served.get(paths.sheet('0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b'))).status).toBe(404);
  });

  it.skipIf(!canReadPapers)('is printed with its field, one A4 each, with version and a QR that scans', async () => {
    const { printPosters } = await import('./posters.ts');
    const house = { ...workshop, db: world.db, baseUrl: 'https://motcua.example', clock: { mode: 'demo' } };
    const field = 'Thành lập và hoạt động của hộ kinh doanh';
    const pdf = await printPosters({ house, now } as never, await counter(), field);
    const { pages, info } = readPaper(pdf as Uint8Array);
    expect(pages).toHaveLength(5);
    expect(info.Tagged).toBe('yes');
    expect(pages[2]).toContain('Lĩnh vực: Thành lập và hoạt động của hộ kinh doanh — tờ 3/5');
    expect(pages[2]).toContain('Đăng ký thành lập hộ kinh doanh');
    expect(pages[2]).toContain('Phiên bản áp dụng từ:');
    expect(pages[2]).toContain('Chưa gắn quyết định công bố');
    const [code] = await codesOn(pdf as Uint8Array, 1);
    expect(code?.text).toMatch(/^https:\/\/motcua\.example\/niem-yet\/[0-9a-f-]{36}$/);
    expect(await printPosters({ house, now } as never, await counter(), 'Không có')).toBeUndefined();
  });
});
