import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { openBook } from '../books/open-book.act.ts';
import { enterVisit, misbooked } from '../index.ts';
import { paths } from '../paths.ts';
import { certificationRoutes } from '../web.tsx';
import { enterPage } from './back-entry.act.ts';
import { readPage, type TypedLine, type TypedPage } from './back-entry.rules.ts';

const { db, close } = await worldDatabase();
const commune = (await unitByKey(db, 'xa-thanh-xuong')) as Unit;
const clerk = 'lo.thi.thuy';
const local = (text: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(text));
let served: ServedRoutes;
beforeAll(async () => {
  served = await serveRoutes(db, certificationRoutes, { now: local('2019-02-20T16:00') });
  await as(db, { login: clerk, at: '2019-02-20T07:45' }, (deed) => openBook(deed, commune.id, 'copy'));
});
afterAll(async () => {
  await served.close();
  await close();
});

const line = (given: Partial<TypedLine>): TypedLine => ({
  day: '',
  time: '',
  requester: 'Lò Văn Pâng',
  identity: '',
  paper: 'Sổ hộ khẩu',
  pages: '',
  copies: '',
  ...given,
});
const paper = (...lines: TypedLine[]): TypedPage => ({ matter: 'copy', reason: 'power-cut', lines });
const enters = (page: TypedPage, at = '2019-02-20T16:00') =>
  as(db, { login: clerk, at }, (deed) => enterPage(deed, commune, page));
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const numbers = async () =>
  db.rows<{ number: number; came_at: Temporal.Instant; id: string; back_reason: string | null }>(sql`select l.number,
    v.came_at, v.id, v.back_reason from certification.lines l join certification.visits v on v.id = l.visit_id
    join certification.books b on b.id = l.book_id
    where v.unit_id = ${commune.id} and b.kind = 'copy' and b.year = 2019 order by l.number`);

it('a page is numbered in the order of the paper, after what stands in the book, without a gap or a double', async () => {
  const form = {
    requester: 'Quàng Văn An',
    born: '',
    identity: '',
    phone: '',
    exemption: null,
  };
  const rows = [{ matter: 'copy', paper: 'CMND', pages: '1', copies: '1', language: '' }];
  await as(db, { login: clerk, at: '2019-02-20T08:00' }, (deed) =>
    enterVisit(deed, commune, { ...form, due: '', agreed: false, rows }),
  );
  const before = (await numbers()).length;
  const page = paper(
    line({ day: '20/02/2019', time: '09:05' }),
    line({ requester: 'Lường Thị Pún', copies: '3' }),
    line({ time: '9h40', requester: 'Cà Văn Sơn' }),
  );
  expect(await enters(page)).toEqual({ ok: true, value: { first: before + 1, last: before + 3 } });
  const all = await numbers();
  expect(all.map(({ number }) => number)).toEqual(all.map((_, n) => n + 1));
  expect(all.slice(before).map(({ came_at }) => came_at.toString())).toEqual(
    ['2019-02-20T09:05', '2019-02-20T09:05', '2019-02-20T09:40'].map((at) => local(at).toString()),
  );
  expect(await misbooked(db)).toEqual([]);
});

it('the time on paper and that of the entry are kept apart, in the row, in the event and on the page', async () => {
  const entered = (await numbers()).find(({ back_reason }) => back_reason !== null)!;
  const visit = await db.one<{ back_entered_at: Temporal.Instant }>(
    sql`select back_entered_at from certification.visits where id = ${entered.id}`,
  );
  expect(visit.back_entered_at).toEqual(local('2019-02-20T16:00'));
  const [told] = await history(db, entered.id);
  expect(told).toMatchObject({
    occurred_at: local('2019-02-20T16:00'),
    payload: { onPaper: { at: local('2019-02-20T09:05').toString(), reason: 'power-cut' } },
  });
  const token = await tokenOf(db, clerk);
  expect((await served.get(paths.visit(entered.id), token)).text).toMatch(/lúc 16:00 20\/02\/2019, .*lý do: mất điện/);
  const month = await served.get(paths.month(commune.key, 'copy', '02/2019'), token);
  expect(month.text).toContain('nhập bù 20/02/2019 (mất điện)');
});

it('the time on paper is not to come, not before the book was opened, and follows the paper', async () => {
  expect(reasons(await enters(paper(line({ day: '20/02/2019', time: '16:01' }), line({ time: '15:00' }))))).toEqual([
    { row: 1, field: 'time', reason: 'to-come' },
    { row: 2, field: 'time', reason: 'before-line-above' },
  ]);
  expect(reasons(await enters(paper(line({ day: '02/01/2019', time: '07:00' }))))).toMatchObject([
    { row: 1, field: 'day', reason: 'before-book' },
  ]);
  expect(reasons(await enters(paper(line({ day: '28/12/2018', time: '07:00' }))))).toEqual([
    { field: 'matter', reason: 'no-open-book', year: 2018 },
  ]);
});

it('every reason is told at once with its line; a day that cannot be read is told once', () => {
  const page = {
    ...paper(line({ day: 'mai', time: '9' }), line({ requester: '' }), line({ copies: 'x' })),
    reason: '',
  };
  expect(reasons(readPage(page, 'commune', local('2019-02-20T16:00')))).toMatchObject([
    { field: 'reason', reason: 'reason-missing' },
    { row: 1, field: 'day', reason: 'day-unreadable' },
    { row: 1, field: 'time', reason: 'time-unreadable' },
    { row: 2, field: 'requester', reason: 'entry' },
    { row: 3, field: 'copies', reason: 'entry' },
  ]);
});

it('a page that is refused leaves no number, and keeps what was typed', async () => {
  const before = (await numbers()).length;
  const form = {
    key: 'nhap-bu-0001',
    office: commune.key,
    do: 'enter',
    matter: 'copy',
    day: '20/02/2019',
    time: '9 giờ',
    requester: 'Vàng A Dế',
    paper: 'Giấy khai sinh',
  };
  const { status, text } = await served.post(paths.backEntry(), form, await tokenOf(db, clerk));
  expect(status).toBe(422);
  for (const kept of ['value="9 giờ"', 'value="Vàng A Dế"', 'Dòng 1: ghi giờ trên giấy', 'Chọn lý do nhập bù'])
    expect(text).toContain(kept);
  expect((await numbers()).length).toBe(before);
});
