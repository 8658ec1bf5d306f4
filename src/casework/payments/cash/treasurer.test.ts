import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { allUnits, unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { broken } from '#test/laws/broken.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { treasurersOf } from './hand-over.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const treasurer = 'luong.thi.sen';
const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
const { accountId: sen = '' } = (await staffByLogin(db, treasurer)) ?? {};
const press = (url: string, as: string, form: Readonly<Record<string, string>> = {}) =>
  ask({ method: 'POST', url: `/can-bo/so-quy${url}`, as, form: { key: newId(), ...form } });
const closeDay = (as: string, to = sen) =>
  press('/ban-giao', as, { counter: 'mot-cua-huyen', counted: '125.000', treasurer: to });

it('in every commune the thủ quỹ is somebody, and not whoever keeps its accounts', async () => {
  const counters = (await allUnits(db)).filter(({ kind, key }) => kind === 'one-stop' && key !== 'mot-cua-huyen');
  expect(counters.length).toBeGreaterThan(20);
  for (const counter of counters) {
    const [takes, keeps] = await Promise.all([
      whoMay(db, 'cash.receive', counter.id),
      whoMay(db, 'dossier.cash', counter.id),
    ]);
    expect(takes, counter.key).toHaveLength(1);
    expect(keeps.filter(({ login }) => login !== takes[0]?.login).length, counter.key).toBeGreaterThan(0);
  }
});

describe('a thủ quỹ who takes no fees', () => {
  beforeAll(async () => {
    await paidSubject(db);
    await db.transaction((tx) => tx.run(sql`delete from access.grants where account_id = ${sen} and role = 'cash'`));
  });

  it('sees the cash book and takes the money of a closed day, but closes none and opens no book of receipts', async () => {
    const before = await ask({ url: '/can-bo/so-quy', as: treasurer });
    expect(before.text).toContain('125.000');
    expect(before.text).not.toContain('action="/can-bo/so-quy/ban-giao"');
    expect(before.text).not.toContain('/can-bo/con-phai-thu');
    expect((await closeDay(treasurer)).status).toBe(404);
    expect((await ask({ url: '/can-bo/bien-lai', as: treasurer })).status).toBe(404);
    expect((await closeDay(cashier)).location).toContain('xong=giao');
    const { id } = await db.one<{ id: string }>(sql`select id from payments.closings order by id desc limit 1`);
    expect((await ask({ url: `/can-bo/so-quy/${id}/bang-ke.csv`, as: treasurer })).status).toBe(200);
    // The sum stands in its column; in the press it is only read aloud, so that the row fits a screen of 1280 px.
    const waiting = (await ask({ url: '/can-bo/so-quy', as: treasurer })).text;
    expect(waiting).toMatch(/aria-label="Đã nhận 125\.000\sđồng"[^>]*>\s*Đã nhận\s*</);
    expect((await press(`/${id}/nhan`, cashier)).status).toBe(404);
    expect((await press(`/${id}/nhan`, treasurer)).location).toContain('xong=nhan');
  });

  it('opens a day again that was handed to them', async () => {
    await paidSubject(db);
    await closeDay(cashier);
    const { id } = await db.one<{ id: string }>(sql`select id from payments.closings order by id desc limit 1`);
    expect((await press(`/${id}/mo-lai`, treasurer, { reason: 'Đếm lại còn thiếu' })).location).toContain(
      'xong=mo-lai',
    );
  });
});

it('whoever only takes fees is not offered as thủ quỹ, and where nobody is, the day waits and the page says for what', async () => {
  const { accountId: own = '' } = (await staffByLogin(db, cashier)) ?? {};
  expect((await treasurersOf(db, unitId, own)).map(({ login }) => login)).toEqual([treasurer]);
  expect((await closeDay(cashier, own)).text).toContain('Chọn thủ quỹ nhận tiền.');
  await db.transaction((tx) => tx.run(sql`delete from access.grants where account_id = ${sen} and role = 'treasurer'`));
  const { text } = await ask({ url: '/can-bo/so-quy', as: cashier });
  expect(text).toContain('Chưa ai là thủ quỹ của bộ phận này');
  expect(text).not.toContain('action="/can-bo/so-quy/ban-giao"');
  const refused = await closeDay(cashier);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('quản trị giao vai trò Thủ quỹ');
});

it('a house of an earlier release goes on: whoever kept a counter’s money there is its thủ quỹ too, nobody elsewhere', async () => {
  const earlier = `
    delete from access.grants where permission in ('cash.receive', 'cash.read');
    delete from staffing.appointment_roles where role = 'treasurer';
    delete from staffing.post_roles where role = 'treasurer';
    delete from access.role_permissions where permission in ('cash.receive', 'cash.read');
    delete from access.roles where key = 'treasurer';
    update access.roles set released = array_remove(released, 'cash.read');`;
  const brought = ['0380_treasurer', '0381_treasurer_of_posts'].map((name) =>
    readFileSync(`db/migrations/${name}.sql`, 'utf8'),
  );
  const wrong = await broken(inside.ownerUrl, [earlier, ...brought].join('\n'), ({ rows }) =>
    rows(`select g.account_id, g.unit_id from access.grants g join organisations.units u on u.id = g.unit_id
      where g.permission in ('dossier.cash', 'cash.receive') and u.kind = 'one-stop'
      group by g.account_id, g.unit_id, g.source_id having count(distinct g.permission) <> 2
      union all
      select g.account_id, g.unit_id from access.grants g join organisations.units u on u.id = g.unit_id
      where g.permission = 'cash.receive' and u.kind <> 'one-stop'
      union all
      select appointment_id, unit_id from staffing.appointment_roles h join organisations.units u on u.id = h.unit_id
      where role in ('cash', 'treasurer') and u.kind = 'one-stop' group by 1, 2 having count(*) <> 2
      union all
      select id, id from access.roles, (select gen_random_uuid() as id) as any_id where 'cash.read' = any(released)
        and not 'dossier.cash' = any(released) and key <> 'treasurer'`),
  );
  expect(wrong).toEqual([]);
});
