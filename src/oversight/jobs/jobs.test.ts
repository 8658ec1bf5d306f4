import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { alarm, failing } from '#platform/dead-letters/index.ts';
import { newId } from '#platform/id/index.ts';
import { catchUp, type Listener } from '#platform/listening/index.ts';
import { fireDue, type OnTimer, setTimer } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { type Seen, type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { jobRoutes } from './jobs.routes.tsx';
import { paths } from './paths.ts';

const { db, close } = await worldDatabase();
let served: ServedRoutes;
let admin: string;

/** The fault that is planted: of one event, and of one bell. Whoever mends the cause takes it away. */
const planted = { event: true, bell: true };
const heard: string[] = [];
const listener: Listener = {
  name: 'test.deaf',
  types: ['dossier.received'],
  async hear(_, events) {
    const nth = events.findIndex(({ stream_id }) => stream_id === poisoned);
    if (planted.event && nth >= 0) throw new RangeError('quoted data of somebody');
    heard.push(...events.map(({ stream_id }) => stream_id));
  },
};
const rang: string[] = [];
const bell: OnTimer = async (_, { subject_id }) => {
  if (planted.bell) throw new RangeError('quoted data of somebody');
  rang.push(subject_id);
};
const timers = new Map([['bell', bell]]);
const due = Temporal.Instant.from('2019-02-20T08:00:00+07:00');
let poisoned = '';
let received: readonly string[] = [];

beforeAll(async () => {
  served = await serveRoutes(db, jobRoutes({ stream: (id) => `/su-kien/${id}` }), {
    workshop: { timers, listeners: [listener] },
  });
  admin = await tokenOf(db, 'ngo.quang.vinh');
  const rows = await db.rows<{ stream_id: string }>(sql`
    select stream_id from platform.events where type = 'dossier.received' order by tx, position`);
  received = rows.map(({ stream_id }) => stream_id);
  poisoned = received[2] ?? '';
});
afterAll(async () => {
  await served.close();
  await close();
});

const see = async (token = admin): Promise<string> => (await served.get(paths.jobs(), token)).text;
let pressed = 0;
const press = (url: string, form: Readonly<Record<string, string>> = {}, token = admin): Promise<Seen> =>
  served.post(url, { key: `viec-nen-${++pressed}`, ...form }, token);
const one = async (name: string) => {
  const found = (await failing(db)).find((letter) => letter.name === name);
  if (!found) throw new Error(`nothing of ${name} has failed`);
  return found;
};

test('a listener that fails is heard up to the event it fails at, and the page names it and the cause, never the words', async () => {
  for (let n = 0; n < 3; n++) await catchUp(db, listener);
  expect(heard).toEqual(received.slice(0, 2));
  const stuck = await one('test.deaf');
  expect(stuck).toMatchObject({ subject_id: poisoned, seq: 1, failed_because: 'RangeError' });
  expect(stuck.failed_where).toMatch(/^src\/oversight\/jobs\/jobs\.test\.ts:\d+$/);
  const text = await see();
  for (const shown of ['Việc chưa làm được', 'RangeError', `/su-kien/${poisoned}`, 'sự kiện số 1', 'Thử lại ngay'])
    expect(text).toContain(shown);
  expect(text).not.toContain('quoted data');
});

test('tried again while its cause stands it fails again and says so; once that is mended it goes through and the rest is heard', async () => {
  const { id, failures } = await one('test.deaf');
  const refused = await press(paths.tryAgain(id));
  expect([refused.status, (await one('test.deaf')).failures]).toEqual([422, failures + 1]);
  expect(refused.text).toContain('Vẫn chưa được. Lỗi: RangeError');
  planted.event = false;
  expect((await press(paths.tryAgain(id))).location).toBe(paths.jobs('xong'));
  await hearAll(db, listener);
  expect(heard).toEqual(received);
  expect(await failing(db)).toEqual([]);
  expect((await press(paths.tryAgain(id))).text).toContain('không còn kẹt');
  expect(await see()).toContain('Không có việc nào bị kẹt');
});

test('an event that is given up is passed over with the reason, and heard when it is taken up again', async () => {
  planted.event = true;
  heard.length = 0;
  await db.run(sql`update platform.listeners set tx = '0', position = 0 where name = ${listener.name}`);
  for (let n = 0; n < 3; n++) await catchUp(db, listener);
  const { id } = await one('test.deaf');
  const preview = (await served.get(paths.giveUp(id), admin)).text;
  for (const shown of ['Một sự kiện này được bỏ qua', 'Lý do thôi']) expect(preview).toContain(shown);
  expect((await press(paths.giveUp(id), { reason: ' ' })).text).toContain('Ghi lý do thôi việc này');
  expect((await press(paths.giveUp(id), { reason: 'Số liệu ghi tay' })).location).toBe(paths.jobs('thoi'));
  await hearAll(db, listener);
  expect(heard).toEqual(received.filter((stream) => stream !== poisoned));
  expect(await alarm(db)).toEqual({ failing: 0, givenUp: 1 });
  expect(await see()).toContain('Số liệu ghi tay');
  const { id: dropped } = await db.one<{ id: string }>(sql`select id from platform.given_up`);
  expect((await press(paths.takeUp(dropped))).text).toContain('Vẫn chưa được');
  planted.event = false;
  expect((await press(paths.takeUp(dropped))).location).toBe(paths.jobs('lam-lai'));
  expect(heard.at(-1)).toBe(poisoned);
  expect((await press(paths.takeUp(dropped))).text).toContain('đã được nhận làm lại');
  expect(await alarm(db)).toEqual({ failing: 0, givenUp: 0 });
});

test('a timer that fails holds up no other, is tried more and more seldom, and rings when it is tried again', async () => {
  const [first, second] = [newId(), newId()];
  await db.transaction(async (tx) => {
    await setTimer(tx, 'bell', first, due);
    await setTimer(tx, 'nobody', second, due);
  });
  const until = due.add({ minutes: 1 });
  for (let n = 0; n < 7; n++) expect(await fireDue(db, timers, until, true)).toBe(0);
  const stuck = await one('bell');
  // From the fifth time on it has to wait; nobody tried it the last two times.
  expect([stuck.failures, stuck.subject_id, stuck.try_after !== null]).toEqual([5, first, true]);
  expect(await alarm(db)).toMatchObject({ failing: 2 });
  expect((await press(paths.tryAgain(stuck.id))).status).toBe(422);
  expect((await one('bell')).failures).toBe(6);
  planted.bell = false;
  expect((await press(paths.tryAgain(stuck.id))).location).toBe(paths.jobs('xong'));
  expect(rang).toEqual([first]);
  const nobody = await one('nobody');
  expect((await press(paths.giveUp(nobody.id), { reason: 'Loại này không còn' })).location).toBe(paths.jobs('thoi'));
  const { id } = await db.one<{ id: string }>(sql`select id from platform.given_up where name = 'nobody'`);
  expect((await press(paths.takeUp(id))).location).toBe(paths.jobs('lam-lai'));
  expect(await fireDue(db, new Map([['nobody', bell]]), until)).toBe(1);
  expect(rang).toEqual([first, second]);
});

test('what was done stands in the ledger without a word that was typed, and nobody but the administrator may do it', async () => {
  const told = await db.rows<{ type: string; payload: object }>(
    sql`select type, payload from platform.events where stream_kind = 'job' order by position`,
  );
  expect(told.map(({ type }) => type)).toEqual([
    ...['job.tried', 'job.given-up', 'job.taken-up', 'job.tried', 'job.given-up', 'job.taken-up'],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/Số liệu|không còn|quoted/);
  const clerk = await tokenOf(db, 'lo.thi.xuan');
  expect((await served.get(paths.jobs(), clerk)).status).toBe(404);
  expect((await press(paths.tryAgain(newId()), {}, clerk)).status).toBe(404);
});
