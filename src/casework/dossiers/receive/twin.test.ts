import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { correction } from '#test/support/walked.ts';
import { receive } from './receive.act.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const clerk = 'nguyen.thi.lan.huong';
const business = 'dang-ky-thanh-lap-ho-kinh-doanh';
const { press } = await counterForm(db, 'mot-cua-huyen', business);
const send = (form: URLSearchParams) =>
  inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...form] });
const codes = async (number: number): Promise<string[]> =>
  (
    await db.rows<{
      code: string;
    }>(sql`select d.code from dossiers.dossiers d join parties.parties p on p.id = d.owner_id
      where p.identity_number = ${String(300_000_000 + number)} order by d.code`)
  ).map(({ code }) => code);
const end = async (number: number): Promise<number> =>
  db.run(
    sql`update dossiers.dossiers set state = 'voided', ended_at = received_at where code = any(${await codes(number)})`,
  );

test('the same person for the same procedure on one day: told which it is, received only when it is meant', async () => {
  expect((await send(press('first-of-the-day', 51))).status).toBe(303);
  const [code = ''] = await codes(51);
  const again = press('second-of-the-day', 51);
  again.set('hamlet', 'bản Co Mỵ');
  const asked = await send(again);
  expect(asked.status).toBe(422);
  expect(asked.text).toContain(`hồ sơ ${code}. Đúng là hồ sơ thứ hai thì đánh dấu`);
  expect(asked.text).toContain(`href="/can-bo/ho-so/${code}"`);
  expect(asked.text).toContain('value="bản Co Mỵ"');
  expect(asked.text).toMatch(/<input[^>]*name="twin"[^>]*type="checkbox"/);
  expect(await codes(51)).toEqual([code]);
  again.set('twin', 'yes');
  again.set('key', 'second-of-the-day-meant');
  expect((await send(again)).status).toBe(303);
  expect(await codes(51)).toHaveLength(2);
});

test('nobody is asked of another person, another procedure, or where the first was voided', async () => {
  expect((await send(press('another-person', 52))).status).toBe(303);
  await end(52);
  expect((await send(press('after-the-mistake', 52))).status).toBe(303);
  const another = { counter: 'mot-cua-huyen', procedure: correction.procedure, identity: '300000054' };
  const reception = await receptionOf(db, another);
  expect((await as(db, { login: clerk, at: '2019-02-20T08:20' }, (deed) => receive(deed, reception))).ok).toBe(true);
  expect((await send(press('another-procedure', 54))).status).toBe(303);
});

test('two presses at one time, each with its own key, are one dossier', async () => {
  await send(press('known-before-the-race', 53));
  await end(53);
  const both = await Promise.all([send(press('race-of-two-one', 53)), send(press('race-of-two-two', 53))]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await codes(53)).toHaveLength(2);
});

test('the counter says of each limit on which day it ends, and its papers stand as cards on a phone', async () => {
  const page = (await inside.ask({ url: `/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${business}`, as: clerk })).text;
  expect(page).toMatch(/Theo luật: 3 ngày làm việc, đến \S+ [^<]*\d\d\/\d\d\/2019/);
  expect(page).toMatch(/Cam kết: [^<]*ngày làm việc, đến \S+ [^<]*\d\d\/\d\d\/2019/);
  expect(page).toMatch(/<table class="[^"]*mc-stack[^"]*"[^>]*>(?:(?!<\/table>).)*data-label="Đối chiếu"/s);
});

test('somebody of the demonstration who never came is not said to have come', async () => {
  const { name } = await db.one<{ name: string }>(
    sql`select name from parties.parties where illustrative and last_seen_at = created_at limit 1`,
  );
  const look = press('who-never-came', 55);
  for (const [field, value] of Object.entries({ do: 'find', find: name, name: '', identityNumber: '' }))
    look.set(field, value);
  const seen = (await inside.ask({ url: (await send(look)).location ?? '', as: clerk })).text;
  expect(seen).toContain('Tìm thấy');
  expect(seen).not.toContain('đến lần cuối');
});
