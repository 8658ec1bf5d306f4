import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { hearAll } from '#test/support/hearing.ts';
import { openInside } from '#test/support/inside.ts';
import { followTickets } from './follow.listener.ts';
import { afterMiss, ticketCode, usualWait } from './ticket.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'pham.thu.trang';
const stranger = 'lo.thi.thuy';
const counter = 'mot-cua-huyen';
let first = '';
let second = '';

const post = (url: string, form: Record<string, string>, as?: string) =>
  ask({ method: 'POST', url, as, form: { key: newId(), ...form } });
const open = async (number: string, lane: string): Promise<string> => {
  const done = await post('/quan-tri/o-goi-so', { counter, number, lanes: lane }, 'ngo.quang.vinh');
  expect(done.status).toBe(303);
  const id = (await unitByKey(db, counter))?.id ?? '';
  const row = await db.one<{ id: string }>(sql`select id from frontdesk.windows
    where counter_id = ${id} and number = ${Number(number)} and ended_at is null`);
  return row.id;
};
const draw = async (lane = 'receive'): Promise<string> =>
  (await post(`/lay-so/${counter}`, { lane })).location?.split('/').at(-1) ?? '';
const row = (id: string) =>
  db.one<{ state: string; seq: number; misses: number; lane: string; number: number }>(
    sql`select state, seq, misses, lane, number from frontdesk.tickets where id = ${id}`,
  );
const next = (window = first, as = clerk) => post(`/can-bo/goi-so/${window}/goi`, {}, as);
const press = async (id: string, what: string, window = first, as = clerk) =>
  post(`/can-bo/goi-so/${window}/so/${id}`, { do: what, seq: String((await row(id)).seq) }, as);

it('a counter without a window uses no tickets, and shows nothing of them', async () => {
  expect((await ask({ url: '/can-bo', as: clerk })).text).not.toContain('/can-bo/goi-so');
  expect((await ask({ url: `/lay-so/${counter}` })).text).toContain('Quầy này không dùng số thứ tự');
  expect((await post(`/lay-so/${counter}`, { lane: 'receive' })).status).toBe(422);
  expect((await ask({ url: '/can-bo/goi-so', as: clerk })).text).toContain('chưa dùng số thứ tự');
});

beforeAll(async () => {
  expect(ticketCode({ series: 'certify', number: 12 })).toBe('C012');
  expect([usualWait([3, 9]), usualWait([9, 1, 4])]).toEqual([undefined, 4]);
  expect([afterMiss(0), afterMiss(1)]).toEqual(['waiting', 'lost']);
});

it('the head says which window serves what; everything wrong is told at once, nobody else may', async () => {
  const wrong = await post('/quan-tri/o-goi-so', { counter, number: 'x' }, 'ngo.quang.vinh');
  expect(wrong.status).toBe(422);
  for (const said of ['Ghi số của ô, từ 1 đến 99.', 'Chọn ít nhất một việc']) expect(wrong.text).toContain(said);
  expect((await post('/quan-tri/o-goi-so', { counter, number: '1', lanes: 'receive' }, clerk)).status).toBe(404);
  first = await open('1', 'receive');
  second = await open('2', 'certify');
  expect((await ask({ url: '/can-bo', as: clerk })).text).toContain('/can-bo/goi-so');
});

it('numbers are drawn without a name, called in turn, and a board and a phone tell', async () => {
  const [one, two] = [await draw(), await draw()];
  expect((await ask({ url: `/lay-so/${counter}/${two}` })).text).toContain(
    '<dd class="govuk-summary-list__value">1</dd>',
  );
  expect((await next()).status).toBe(303);
  expect([(await row(one)).state, (await row(two)).state]).toEqual(['called', 'waiting']);
  expect((await ask({ url: `/lay-so/${counter}/${one}` })).text).toContain('Mời đến ô 1.');
  const wall = await ask({ url: `/bang-goi/${counter}?man-hinh=1` });
  expect(wall.text).toMatch(/http-equiv="refresh" content="15"/);
  expect(wall.text).toContain('T001');
  expect((await ask({ url: `/bang-goi/${counter}` })).text).not.toContain('http-equiv');
  expect((await ask({ url: '/cong-khai/lich-truc' })).text).toContain('1 người đang chờ gọi số');
  const slip = await ask({ url: `/lay-so/${counter}/${one}/phieu.pdf` });
  expect([slip.status, slip.type]).toEqual([200, 'application/pdf']);
});

it('one’s own call is taken back: the number stands in its old place', async () => {
  const called = await db.one<{ id: string }>(sql`select id from frontdesk.tickets where state = 'called'`);
  expect((await press(called.id, 'back')).status).toBe(303);
  expect((await row(called.id)).state).toBe('waiting');
  await next();
  expect((await row(called.id)).state).toBe('called');
});

it('who does not come goes back to the end, and after the second call the number is lost, but can be called again', async () => {
  const { id } = await db.one<{ id: string }>(sql`select id from frontdesk.tickets where state = 'called'`);
  await press(id, 'absent');
  expect(await row(id)).toMatchObject({ state: 'waiting', misses: 1 });
  await next();
  const other = await db.one<{ id: string }>(sql`select id from frontdesk.tickets where state = 'called'`);
  await press(other.id, 'done');
  await next();
  await press(id, 'absent');
  expect((await row(id)).state).toBe('lost');
  expect((await press(id, 'resume')).status).toBe(303);
  expect((await row(id)).state).toBe('called');
  await press(id, 'done');
});

it('sent to another window a number keeps itself and its time; two who press at once are told', async () => {
  const id = await draw();
  await next();
  const { seq, number } = await row(id);
  const url = `/can-bo/goi-so/${first}/so/${id}`;
  expect((await post(`${url}/chuyen`, { to: `window:${second}`, seq: String(seq) }, clerk)).status).toBe(303);
  expect(await row(id)).toMatchObject({ state: 'waiting', lane: 'certify', number });
  expect((await post(url, { do: 'done', seq: String(seq) }, clerk)).text).toContain(
    'vừa được người khác gọi hoặc chuyển',
  );
  await next(second);
  expect((await row(id)).state).toBe('called');
  await press(id, 'done', second);
});

it('what is done for the number ends it; a parked reception keeps its place', async () => {
  const [one, two] = [await draw(), await draw()];
  await next();
  const serve = await press(one, 'serve');
  expect(serve.location).toBe(`/can-bo/tiep-nhan?quay=${counter}`);
  expect((await ask({ url: serve.location ?? '', as: clerk })).text).toContain('Đang phục vụ số T');
  const procedure = 'dang-ky-thanh-lap-ho-kinh-doanh';
  const typed = { do: 'park', counter, procedure, name: 'Lò Văn Gác', waitsFor: 'Bản photo' };
  expect((await post('/can-bo/tiep-nhan', typed, clerk)).status).toBe(303);
  await next();
  await hearAll(db, followTickets);
  // The next was called before the listener heard of it: each number is followed for itself.
  expect([(await row(one)).state, (await row(two)).state]).toEqual(['aside', 'called']);
  await press(two, 'done');
  const three = await draw();
  await next();
  await hearAll(db, followTickets);
  expect((await post('/can-bo/tiep-nhan', { ...typed, name: 'Lò Văn Chỗ' }, clerk)).status).toBe(303);
  await hearAll(db, followTickets);
  expect((await row(three)).state).toBe('aside');
  const { id } = await db.one<{ id: string }>(sql`select parked_id as id from frontdesk.tickets where id = ${three}`);
  await post(`/can-bo/tam-gac/${id}/bo`, { ground: 'gave-up' }, clerk);
  await hearAll(db, followTickets);
  expect((await row(three)).state).toBe('done');
});

it('whoever works at another counter finds neither window nor number', async () => {
  const id = await draw();
  expect((await next(first, stranger)).status).toBe(404);
  expect((await press(id, 'done', first, stranger)).status).toBe(404);
  expect((await ask({ url: `/can-bo/goi-so?o=${first}`, as: stranger })).status).toBe(404);
  expect((await row(id)).state).toBe('waiting');
});

it('who stands at a window that is set anew goes on there, and waits again when it ends', async () => {
  await next();
  const { id } = await db.one<{ id: string }>(sql`select id from frontdesk.tickets where state = 'called'`);
  first = await open('1', 'receive');
  expect((await press(id, 'again')).status).toBe(303);
  expect((await post(`/quan-tri/o-goi-so/${first}/thoi`, {}, 'ngo.quang.vinh')).status).toBe(303);
  expect((await row(id)).state).toBe('waiting');
});

it('the day is a list with its counts, on screen and as a file, and no event holds a word', async () => {
  const list = await ask({ url: `/can-bo/so-goi-so?quay=${counter}&ngay=2019-02-20`, as: clerk });
  for (const said of ['Chờ trung bình', 'Chờ lâu nhất', 'T001']) expect(list.text).toContain(said);
  const csv = await ask({ url: `/can-bo/so-goi-so.csv?quay=${counter}&ngay=2019-02-20`, as: clerk });
  expect(csv.text).toContain('T001');
  expect((await ask({ url: `/bang-goi/${counter}?ngon-ngu=en` })).status).toBeLessThan(400);
});
