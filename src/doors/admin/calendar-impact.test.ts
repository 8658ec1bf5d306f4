import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierByCode, receive, shifts } from '#casework/dossiers/index.ts';
import { calendarOf, paths } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { adminRoutes } from './routes.ts';

const { db, close } = await worldDatabase();
const s1 = '000.00.29.H18-190218-0006';
let served: ServedRoutes;
let admin: string;
beforeAll(async () => {
  await received('pham.thu.trang', {
    counter: 'mot-cua-huyen',
    procedure: 'dang-ky-thanh-lap-ho-kinh-doanh',
    identity: '040000124',
  });
  await received('lo.thi.thuy', {
    counter: 'mot-cua-xa-thanh-xuong',
    procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
    identity: '040000127',
  });
  served = await serveRoutes(db, adminRoutes);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

test('a calendar that says what it said moves nobody', async () => {
  const ids = (await allUnits(db)).map(({ id }) => id);
  expect(await shifts(db, ids, (id) => calendarOf(db, id))).toEqual([]);
});

test('a Saturday worked in the whole country shortens what the law allows: where a printed date lies beyond, a notice is proposed', async () => {
  const { previewed, recomputed } = await declare('national', { day: '23/02/2019', kind: 'working', hoursOf: '5' });
  expect(previewed.codes).toEqual(recomputed);
  expect(authoritiesOf(recomputed)).toEqual(['000.00.29.H18', '000.10.29.H18', '000.21.29.H18']);
  expect(previewed.html).toContain('đề nghị phiếu xin lỗi hoặc hẹn lại');
  expect(previewed.html).toContain('Phiếu xin lỗi hoặc hẹn lại');
});

test('a day off at the district moves what the law allows there and in its communes, not what was printed', async () => {
  const before = (await dossierByCode(db, s1))!;
  const { previewed, recomputed, shown } = await declare('ubnd-huyen', { day: '21/02/2019', kind: 'off' });
  expect(previewed.codes).toEqual(recomputed);
  expect(recomputed).toContain(s1);
  expect(authoritiesOf(recomputed)).toEqual(['000.00.29.H18', '000.10.29.H18', '000.21.29.H18']);
  expect(previewed.html).toContain('chiều Thứ Sáu 22/02/2019');
  expect(shown).toContain(`Đã tính lại hạn của ${recomputed.length} hồ sơ`);
  const after = (await dossierByCode(db, s1))!;
  expect(after.statutory_due.toString()).toBe('2019-02-22T10:00:00Z');
  expect(after.promised_due).toEqual(before.promised_due);
  expect(await brokenLinks(db, after.id)).toEqual([]);
});

test('a commune’s day moves its own dossiers only', async () => {
  const { previewed, recomputed } = await declare('xa-thanh-xuong', { day: '25/02/2019', kind: 'off' });
  expect(previewed.codes).toEqual(recomputed);
  expect(authoritiesOf(recomputed)).toEqual(['000.10.29.H18']);
});

test('a day nobody’s deadline passes moves nobody, and says so', async () => {
  const { previewed, recomputed, shown } = await declare('ubnd-huyen', { day: '20/12/2019', kind: 'off' });
  expect([previewed.codes, recomputed]).toEqual([[], []]);
  expect(previewed.html).toContain('Không có hồ sơ đang giải quyết nào đổi hạn');
  expect(shown).toContain('Không có hồ sơ đang giải quyết nào đổi hạn');
});

async function received(login: string, brief: Parameters<typeof receptionOf>[1]): Promise<void> {
  const reception = await receptionOf(db, brief);
  const done = await as(db, { login, at: '2019-02-20T16:00' }, (deed) => receive(deed, reception));
  expect(done.ok).toBe(true);
}

/** Previews a day, declares it, and answers with what both said and what was done. */
async function declare(layer: string, said: Record<string, string>) {
  const typed = { vi: 'Ngày của bài thử', basis: 'Thông báo của UBND huyện', ...said };
  const before = await recomputedSoFar();
  const preview = await served.get(`${paths.preview(layer)}?${new URLSearchParams(typed)}`, admin);
  expect(await recomputedSoFar()).toEqual(before);
  const done = await served.post(paths.day(layer), { ...typed, key: newId() }, admin);
  expect([preview.status, done.status]).toEqual([200, 303]);
  const recomputed = (await recomputedSoFar()).filter(({ event }) => !before.some((one) => one.event === event));
  return {
    previewed: { html: preview.text, codes: codesIn(preview.text) },
    recomputed: recomputed.map(({ code }) => code),
    shown: (await served.get(done.location!, admin)).text,
  };
}

const recomputedSoFar = (): Promise<{ event: string; code: string }[]> =>
  db.rows(sql`select e.position::text as event, d.code from platform.events e join dossiers.dossiers d on d.id = e.stream_id
    where e.type = 'dossier.recomputed' order by d.code`);

const authoritiesOf = (codes: readonly string[]): string[] => [...new Set(codes.map((code) => code.slice(0, 13)))];

const codesIn = (html: string): string[] =>
  [...new Set(html.replace(/<[^>]*>/g, '').match(/\d{3}\.\d\d\.29\.H18-\d{6}-\d{4}/g) ?? [])].sort();
