import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { wordsOf } from '#test/support/words.ts';
import { receive } from './receive.act.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const business = { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh' };
const count = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

test('fifty counters at once get fifty numbers, one after the other without a gap', async () => {
  const receptions = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      receptionOf(db, { ...business, identity: String(40_000_200 + n).padStart(9, '0') }),
    ),
  );
  const done = await Promise.all(
    receptions.map((reception) =>
      as(db, { login: 'pham.thu.trang', at: '2019-03-04T08:00' }, (deed) => receive(deed, reception)),
    ),
  );
  const serials = done
    .map((one) => (one.ok ? Number(one.value.code.split('-').at(-1)) : Number.NaN))
    .sort((a, b) => a - b);
  expect(serials).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
});

test('the same key twice is one dossier; with another content it is refused', async () => {
  const actor = await staffByLogin(db, 'pham.thu.trang');
  if (!actor) throw new Error('nobody at the counter');
  const reception = await receptionOf(db, { ...business, identity: '040000300' });
  const asking = {
    actor,
    now: Temporal.Instant.from('2019-03-05T08:00:00+07:00'),
    key: 'key-of-this-form',
    body: { a: 1 },
  };
  const [first, second] = await Promise.all([
    perform(db, asking, (deed) => receive(deed, reception)),
    perform(db, asking, (deed) => receive(deed, reception)),
  ]);
  expect(first).toEqual(second);
  const other = await perform(db, { ...asking, body: { a: 2 } }, (deed) => receive(deed, reception));
  expect(other).toEqual({ ok: false, reasons: [{ reason: 'key-reused' }] });
});

test('a refusal names everything that is wrong at once and leaves no row, no person and no number', async () => {
  const before = await count();
  const reception = await receptionOf(db, { ...business, identity: '04000' });
  const wrong = { ...reception, sets: 0, brought: [], owner: { ...reception.owner, name: 'Lò 3' } };
  const refused = await as(db, { login: 'pham.thu.trang', at: '2019-03-06T08:00' }, (deed) => receive(deed, wrong));
  expect(refused.ok ? [] : refused.reasons.map((one) => one.reason).sort()).toEqual([
    'card-length',
    'missing',
    'missing',
    'name-has-digits',
    'sets-wrong',
  ]);
  expect(await count()).toBe(before);
  const right = await as(db, { login: 'pham.thu.trang', at: '2019-03-06T08:05' }, (deed) =>
    receive(deed, { ...reception, owner: { ...reception.owner, identityNumber: '040000301' } as never }),
  );
  expect(right.ok && right.value.code).toBe('000.00.29.H18-190306-0001');
});

test('nobody receives at a counter that is not theirs', async () => {
  const reception = await receptionOf(db, { ...business, identity: '040000302' });
  const refused = await as(db, { login: 'lo.thi.thuy', at: '2019-03-06T09:00' }, (deed) => receive(deed, reception));
  expect(refused).toEqual({ ok: false, reasons: [{ reason: 'not-allowed' }] });
});

test('what is recorded holds no name, no paper number and no address', async () => {
  const said = await db.rows<{ payload: unknown }>(
    sql`select payload from platform.events where type like 'dossier.%'`,
  );
  expect(wordsOf(said)).not.toMatch(/Lò|040000|bản |0912/);
});

test('a procedure of which only the name is known, and one of another lane, say why they cannot be received', async () => {
  const certified = await receptionOf(db, {
    counter: 'mot-cua-xa-thanh-xuong',
    procedure: 'chung-thuc-ban-sao-tu-ban-chinh',
    identity: '040000303',
  });
  const refused = await as(db, { login: 'lo.thi.thuy', at: '2019-03-06T09:00' }, (deed) => receive(deed, certified));
  expect(refused.ok ? [] : refused.reasons.map((one) => one.reason)).toContain('certification-lane');
});

test('a paper number known under another name is not taken over: the clerk is told whose it is, and decides', async () => {
  const receiveAs = (reception: Awaited<ReturnType<typeof receptionOf>>) =>
    as(db, { login: 'pham.thu.trang', at: '2019-03-07T09:00' }, (deed) => receive(deed, reception));
  const first = await receptionOf(db, { ...business, name: 'Lò Thị Ánh', identity: '040000304' });
  expect((await receiveAs(first)).ok).toBe(true);
  const folded = await receptionOf(db, { ...business, name: 'LÒ THỊ ANH', identity: '040000304' });
  expect((await receiveAs(folded)).ok).toBe(true);
  const slip = await receptionOf(db, { ...business, name: 'Cà Văn Bình', identity: '040000304' });
  expect(await receiveAs(slip)).toEqual({
    ok: false,
    reasons: [{ reason: 'number-of-another', name: 'LÒ THỊ ANH', year: 1986 }],
  });
  expect((await receiveAs({ ...slip, samePerson: true })).ok).toBe(true);
});

test('a quantity that is no whole number of copies is refused, and never makes a sum below nothing', async () => {
  const copies = await receptionOf(db, { ...business, identity: '040000305' });
  for (const given of [-3, 2.5, Number.NaN, 0, 501]) {
    const refused = await as(db, { login: 'pham.thu.trang', at: '2019-03-07T09:30' }, (deed) =>
      receive(deed, { ...copies, quantities: { bản: given } }),
    );
    expect(refused.ok ? [] : refused.reasons.map((one) => one.reason)).toEqual(['quantity-wrong']);
  }
});

test('a closed counter says so and wants it confirmed: in the evening and on a Sunday, not on the Saturday it is open', async () => {
  const reception = await receptionOf(db, { ...business, identity: '040000310' });
  const receiveAt = (at: string, outsideHours = false) =>
    as(db, { login: 'pham.thu.trang', at }, (deed) => receive(deed, { ...reception, outsideHours }));
  for (const at of ['2019-03-06T17:28', '2019-03-10T09:00', '2019-03-09T15:00'])
    expect([at, await receiveAt(at)]).toEqual([at, { ok: false, reasons: [{ reason: 'counter-closed' }] }]);
  expect((await receiveAt('2019-03-09T09:00')).ok).toBe(true);
  const evening = await receiveAt('2019-03-06T17:28', true);
  expect(evening.ok).toBe(true);
});
