import { afterAll, expect, test } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { withdraw } from '../index.ts';
import { paths } from '../paths.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { readLines } from './archive.rules.ts';
import { archiveLinesOf, toArchive } from './archive.store.ts';
import { duringYear } from './hand.act.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const office = (await unitByKey(db, 'tai-chinh-ke-hoach'))?.id ?? '';
const authority = (await unitByKey(db, 'ubnd-huyen'))?.id ?? '';
const clerk = (await whoMay(db, 'dossier.clerk', office))[0]?.login ?? '';
const keepers = (await whoMay(db, 'dossier.clerk', authority)).map(({ login }) => login);
const archivist = keepers.find((login) => login !== clerk) ?? keepers[0] ?? '';

const codes: string[] = [];
for (let n = 0; n < 3; n += 1) {
  const who = { name: 'Lò Văn Lưu', identity: `04200050${n}` };
  const code = await walked(db, { day: '2019-02-19', way: business, to: 'received', ...who });
  const asked = { code, seq: null };
  const gone = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
  const done = await as(db, { login: business.clerk, at: '2019-02-19T09:00' }, (deed) => withdraw(deed, asked, gone));
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  codes.push(code);
}

const waiting = async (): Promise<string[]> =>
  (await toArchive(db, office, duringYear(2019), 100)).map(({ code }) => code).filter((code) => codes.includes(code));
const post = (url: string, form: string[][], login = clerk) =>
  inside.ask({ method: 'POST', url, as: login, form: [['key', newId()], ...form] as [string, string][] });
const rows = (some: readonly string[], pages = '12', keep = '20', box = '1'): string[][] =>
  some.flatMap((code) => [
    ['chon', code],
    ['codes', code],
    ['pages', pages],
    ['keep', keep],
    ['box', box],
  ]);
const hand = (lines: string[][], login = clerk) =>
  post(paths.archive(), [['unit', 'tai-chinh-ke-hoach'], ['year', '2019'], ...lines], login);
const idIn = (location = ''): string => /nop-luu\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';

test('what ended in the year waits with the retention of its procedure, which is said not to be sure', async () => {
  const seen = await inside.ask({ url: paths.archive({ donvi: 'tai-chinh-ke-hoach', nam: '2019' }), as: clerk });
  expect(seen.text).toContain('chưa đối chiếu Thông tư 09/2011/TT-BNV');
  for (const code of codes) expect(seen.text).toMatch(new RegExp(`id="keep-${code}"[^>]*value="20"`));
  expect((await toArchive(db, office, duringYear(2018), 100)).some(({ code }) => codes.includes(code))).toBe(false);
  expect((await inside.ask({ url: paths.archive(), as: business.officer })).status).toBe(404);
});

test('every row that is wrong is told at once, what was typed stays, and nothing is handed over', async () => {
  const [one = '', two = ''] = codes;
  const refused = await hand([...rows([one], '0', 'lâu'), ...rows([two], '7', 'vv', '')]);
  expect(refused.status).toBe(422);
  for (const said of [`${one}: ghi số tờ`, `${one}: thời hạn`, `${two}: ghi số hộp`])
    expect(refused.text).toContain(said);
  expect(refused.text).toContain('value="lâu"');
  expect((await hand([])).text).toContain('Chưa chọn hồ sơ nào');
  expect(await waiting()).toHaveLength(3);
  const stranger = readLines([{ code: 'x', pages: '1', keep: '5 năm', box: '1' }], []);
  expect(stranger.ok ? [] : stranger.reasons.map(({ reason }) => reason)).toEqual(['not-to-archive']);
});

test('one press hands them over with a numbered list, and a folder lies on one list only', async () => {
  const made = await hand(rows(codes.slice(0, 2), '12', 'vĩnh viễn', 'H02'));
  expect(made.status).toBe(303);
  const id = idIn(made.location);
  expect((await archiveLinesOf(db, id)).map(({ pages, years, box }) => [pages, years, box])).toEqual([
    [12, null, 'H02'],
    [12, null, 'H02'],
  ]);
  expect(await waiting()).toEqual(codes.slice(2));
  expect((await hand(rows(codes.slice(0, 1)))).text).toContain('không còn chờ nộp lưu');
  expect((await post(paths.archiveFile(id, 'pdf'), [])).location).toBe(paths.archiveFile(id, 'pdf'));
  for (const format of ['csv', 'xlsx', 'pdf'] as const)
    expect((await inside.ask({ url: paths.archiveFile(id, format), as: clerk })).status).toBe(200);
  const csv = await inside.ask({ url: paths.archiveFile(id, 'csv'), as: clerk });
  expect(csv.text).toContain('Vĩnh viễn');
});

test('it is taken back with a reason until the archive has accepted it, and then no more', async () => {
  const [third = ''] = codes.slice(2);
  const id = idIn((await hand(rows([third]))).location);
  expect((await post(paths.takeArchiveBack(id), [['reason', ' ']])).text).toContain('Ghi lý do thu lại');
  expect((await post(paths.takeArchiveBack(id), [['reason', 'Nhầm hộp']])).status).toBe(303);
  expect(await waiting()).toEqual([third]);
  const again = idIn((await hand(rows([third]))).location);
  expect((await post(paths.acceptArchive(again), [], business.officer)).status).toBe(404);
  expect((await post(paths.acceptArchive(again), [], archivist)).location).toBe(paths.archiveList(again, 'nhan'));
  const late = await post(paths.takeArchiveBack(again), [['reason', 'Nhầm hộp']]);
  expect([late.status, late.text.includes('Lưu trữ đã nhận; không đổi được nữa')]).toEqual([422, true]);
  const numbers = await db.rows<{ void: boolean }>(sql`
    select voided_at is not null as void from numbering.entries where kind = 'archive-list' order by number`);
  expect(numbers.map((one) => one.void)).toEqual([false, true, false]);
  expect(await unexplainedGaps(db)).toEqual([]);
});
