import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { business, walked } from '#test/support/walked.ts';
import * as bringing from '../../../../test/lists/bringing.ts';
import { dossierByCode, handOver, takeOver } from '../index.ts';
import { whoByRule } from './rule.rules.ts';

const inside = await openInside();
const { db, ask, ownerUrl } = inside;
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await inside.close();
});

const { head, clerk, officer: usual } = business;
const url = '/can-bo/quy-tac-phan-cong';
const office = 'tai-chinh-ke-hoach';
const work = 'procedure:dang-ky-thanh-lap-ho-kinh-doanh';
let serial = 0;
const base = () => ({ name: 'Quàng Thị Quy', identity: String(46_700_000 + serial++).padStart(9, '0') });

const seen = async () => /name="seen" value="([^"]*)"/.exec((await ask({ url, as: head })).text)?.[1] ?? '';
const write = async (form: Readonly<Record<string, string>>, who = head) =>
  ask({ method: 'POST', url, as: who, form: { key: newId(), unit: office, seen: await seen(), ...form } });
const endAll = async () => {
  for (const [, id] of (await ask({ url, as: head })).text.matchAll(/quy-tac-phan-cong\/([0-9a-f-]{36})\/thoi/g))
    await ask({ method: 'POST', url: `${url}/${id}/thoi`, as: head, form: { key: newId() } });
};
const settlers = await whoMay(db, 'dossier.process', (await unitByKey(db, office))?.id ?? '');
const idOf = (login: string) => settlers.find((one) => one.login === login)?.accountId ?? '';
const other = settlers.find(({ login }) => login !== usual)?.login ?? '';
const state = async (code: string) => (await dossierByCode(db, code))!;

async function given(): Promise<string> {
  const code = await walked(db, { ...base(), way: business, day: '2019-02-19', to: 'received' });
  await as(db, { login: clerk, at: '2019-02-19T09:00' }, (deed) => handOver(deed, { codes: [code] }));
  return code;
}
const take = (code: string, at = '2019-02-19T09:30') =>
  as(db, { login: usual, at }, (deed) => takeOver(deed, { codes: [code] }));
const arrived = async (): Promise<string> => {
  const code = await given();
  expect((await take(code)).ok).toBe(true);
  return code;
};

describe('whom a rule names', () => {
  const rule = { id: 'r', officerId: 'a' };
  const officers = [{ accountId: 'a' }, { accountId: 'b' }];
  const away = new Map([['a', { substitute_account_id: 'b' } as never]]);

  it('its officer, while away whoever stands in here, else nobody with the reason', () => {
    const absent = new Map();
    expect(whoByRule(rule, { officers, absent, aside: [] })).toMatchObject({ officerId: 'a', standsInFor: undefined });
    expect(whoByRule(rule, { officers, absent: away, aside: [] })).toMatchObject({ officerId: 'b', standsInFor: 'a' });
    expect(whoByRule(rule, { officers, absent: away, aside: ['b'] })).toMatchObject({ nobody: 'away' });
    expect(whoByRule(rule, { officers: officers.slice(0, 1), absent: away, aside: [] })).toMatchObject({
      nobody: 'away',
    });
    expect(whoByRule(rule, { officers, absent, aside: ['a'] })).toMatchObject({ nobody: 'aside' });
    expect(whoByRule(rule, { officers: [], absent, aside: [] })).toMatchObject({ nobody: 'elsewhere' });
  });
});

describe('what is handed over', () => {
  it('goes to the officer of the rule as soon as the office has signed for it; the log says by which rule', async () => {
    expect((await write({ work, officer: other })).location).toBe(`${url}?xong=dat`);
    const code = await arrived();
    const dossier = await state(code);
    expect(dossier.officer_id).toBe(idOf(other));
    const [told] = await db.rows<{ actor_kind: string; actor_id: string | null; payload: { rule: string } }>(
      sql`select actor_kind, actor_id, payload from platform.events where stream_id = ${dossier.id} and type = 'dossier.assigned'`,
    );
    expect([told?.actor_kind, told?.actor_id, typeof told?.payload.rule]).toEqual(['system', null, 'string']);
    const shown = (await ask({ url: `/can-bo/ho-so/${code}`, as: head })).text;
    for (const said of ['Theo quy tắc phân công', 'Hệ thống']) expect(shown).toContain(said);
    await endAll();
  });

  it('is taken back together with the signature for it, and leaves no row; the head may give it to another', async () => {
    await write({ work, officer: other });
    const code = await given();
    const before = await everyRow(owner);
    await take(code, '2019-02-20T08:20');
    expect((await state(code)).officer_id).toBe(idOf(other));
    const { seq } = await state(code);
    const undo = { key: newId(), seq: String(seq) };
    const back = await ask({ method: 'POST', url: `/can-bo/ho-so/${code}/thu-lai`, as: usual, form: undo });
    expect(back.status).toBe(303);
    expect(changed(before, await everyRow(owner))).toEqual([]);
    await take(code, '2019-02-20T08:22');
    const again = { key: newId(), seq: String((await state(code)).seq), officer: idOf(usual) };
    await ask({ method: 'POST', url: `/can-bo/ho-so/${code}/phan-cong-lai`, as: head, form: again });
    expect((await state(code)).officer_id).toBe(idOf(usual));
    await endAll();
  });

  it('waits for the head where no rule fits; the nearest rule holds where several do', async () => {
    await write({ commune: 'xa-muong-nha', officer: usual });
    expect((await state(await arrived())).officer_id).toBeNull();
    await write({ work: 'field:thanh-lap-va-hoat-dong-cua-ho-kinh-doanh', officer: usual });
    await write({ work, officer: other });
    expect((await state(await arrived())).officer_id).toBe(idOf(other));
    await endAll();
  });
});

describe('the page of the rules', () => {
  it('says how many of what waits would go so, and the page of assigning proposes them', async () => {
    const code = await arrived();
    expect((await state(code)).officer_id).toBeNull();
    await write({ work, officer: other });
    const shown = (await ask({ url, as: head })).text;
    expect(shown).toMatch(/\d+ trong \d+ hồ sơ đang chờ phân công sẽ giao theo/);
    expect((await ask({ url: '/can-bo/phan-cong', as: head })).text).toContain('Theo quy tắc phân công');
    await endAll();
    const after = (await ask({ url, as: head })).text;
    for (const said of ['Đơn vị chưa có quy tắc nào', 'Quy tắc đã thôi', 'Đặt lại']) expect(after).toContain(said);
  });

  it('refuses with every reason at once and keeps what was chosen; whoever was quicker is not overwritten', async () => {
    const wrong = await write({ commune: 'xa-khong-co', work: 'field:khong-co', officer: 'khong.co' });
    expect(wrong.status).toBe(422);
    for (const said of ['Đơn vị không giải quyết', 'Không có xã, thị trấn này', 'Chọn người đang thụ lý'])
      expect(wrong.text).toContain(said);
    expect((await write({ officer: other })).text).toContain('Chọn loại việc, hoặc địa bàn');
    const old = await seen();
    await write({ work, officer: other });
    const late = await write({ work, officer: usual, seen: old });
    expect([late.status, late.text.includes('Có người vừa đổi quy tắc')]).toEqual([422, true]);
    expect((await write({ work, officer: other })).text).toContain('đang áp dụng rồi');
    expect((await ask({ url, as: usual })).status).toBe(404);
    await endAll();
  });

  it('goes out and comes back as a file: a line changed, a line ended, nothing before the press', async () => {
    await write({ work, officer: other });
    await write({ commune: 'xa-muong-nha', officer: usual });
    const [heads = [], ...rows] = await bringing.takenAway(inside, { url: `${url}.xlsx`, as: head });
    const login = heads.indexOf('Tài khoản thụ lý');
    const table = [heads, (rows[0] ?? []).with(login, usual), (rows[1] ?? []).with(login, '')];
    const at = { url: `${url}/nhap`, as: head };
    const looked = await bringing.bring(inside, at, await bringing.fileOf(table, 'csv'));
    const { counts, lines = '', key } = bringing.shown(looked);
    expect(counts).toEqual([0, 2, 0, 0]);
    expect((await bringing.send(inside, at, { key, lines })).location).toBe(`${url}/nhap?xong=2`);
    const [, ...after] = await bringing.takenAway(inside, { url: `${url}.csv`, as: head });
    expect(after.map((row) => row[login])).toEqual([usual]);
    await endAll();
  });
});
