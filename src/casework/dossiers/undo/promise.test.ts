import { afterAll, beforeAll, expect, it } from 'vitest';
import { countDossiers } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { correction, land, walked } from '#test/support/walked.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { promisesOf } from '../dossier/promise.store.ts';
import { notifyDuty } from '../duty/notify.act.ts';
import { proveDuty } from '../duty/prove.act.ts';
import { extend } from '../extend/extend.act.ts';
import { acceptSupplement, advance, dossierByCode, misjudged, requestSupplement, unexplainedGaps } from '../index.ts';
import { undo } from './undo.act.ts';

let world: TestDatabase;
let code = '';
beforeAll(async () => {
  world = await worldDatabase();
  const person = { name: 'Quàng Văn Lùi', identity: '045000891' };
  code = await walked(world.db, { way: land, day: '2019-02-11', to: 'settled', ...person });
  await does(land.officer, '2019-02-19T15:00', (deed) => advance(deed, asked(), { role: 'process', note: '' }));
  await does(land.officer, '2019-02-20T09:00', (deed) => notifyDuty(deed, asked(), notice));
});
afterAll(() => world.close());

const day = (text: string) => Temporal.PlainDate.from(text);
const notice = {
  notice: '118/TB-CCT',
  noticeDay: day('2019-02-19'),
  what: 'Tiền sử dụng đất',
  sum: 12_500_000n,
  payBy: day('2019-03-20'),
};
const proof = { proof: '0004417', proofDay: day('2019-02-26'), paid: 12_500_000n };
const asked = (of = code) => ({ code: of, seq: null });
const does = (login: string, at: string, act: (deed: Deed) => Promise<Result<unknown, unknown>>) =>
  as(world.db, { login, at }, act);
const proves = (at: string) => does(land.clerk, at, (deed) => proveDuty(deed, asked(), proof));
const takesBack = (login: string, of: string, at: string, why = 'Nhập nhầm hồ sơ') =>
  does(login, at, (deed) => undo(deed, asked(of), { why }));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);
const dossier = async (of = code) => (await dossierByCode(world.db, of))!;
const judgedBy = async (of = code) => {
  await hearAll(world.db, countDossiers);
  const { id } = await dossier(of);
  return world.db.one<{ promised_due: Temporal.Instant; waiting: boolean }>(
    sql`select promised_due, waiting from statistics.dossiers where dossier_id = ${id}`,
  );
};
/** A paper of the dossier leaves the printer. */
const printed = (id: string, form: string, at: string) =>
  world.db.transaction(async (tx) => {
    const digest = 'b'.repeat(64);
    await tx.run(sql`insert into documents.files values (${digest}, 'application/pdf', 1, now())`);
    await tx.run(sql`
      insert into documents.papers (id, subject_id, form_set, form, number, copy, digest, printed_at)
      values (gen_random_uuid(), ${id}, 'TT01-2018', ${form}, 'x', 0, ${digest}, ${at}::timestamp at time zone 'Asia/Ho_Chi_Minh')`);
  });
const grounds = async (of: string) => (await promisesOf(world.db, (await dossier(of)).id)).map(({ ground }) => ground);

it('a proof entered by mistake is taken back with its reason: the clock stands again, judged by the day promised before', async () => {
  const before = await dossier();
  expect((await proves('2019-02-27T09:00')).ok).toBe(true);
  expect(await grounds(code)).toEqual(['reception', 'resume']);
  expect(reasons(await takesBack(land.clerk, code, '2019-02-27T09:05', ''))).toEqual(['undo-why']);
  expect((await takesBack(land.clerk, code, '2019-02-27T09:05')).ok).toBe(true);
  const after = await dossier();
  expect(after).toMatchObject({ state: 'awaiting-payment', promised_due: before.promised_due });
  expect(await grounds(code)).toEqual(['reception']);
  expect((await pausesOf(world.db, after.id)).map(({ ended }) => ended)).toEqual([null]);
  expect(await judgedBy()).toEqual({ promised_due: before.promised_due, waiting: true });
  expect(await misjudged(world.db)).toEqual([]);
});

it('the promise that holds no more stays written, with why', async () => {
  const { id } = await dossier();
  const rows = sql`select position, reason from dossiers.promises_taken_back where dossier_id = ${id}`;
  expect(await world.db.rows(rows)).toEqual([{ position: 2, reason: 'Nhập nhầm hồ sơ' }]);
});

it('the right proof makes the next promise; once the slip with its day is printed nothing is taken back', async () => {
  expect((await proves('2019-02-28T09:00')).ok).toBe(true);
  const { id, promised_due } = await dossier();
  expect(promised_due.toString()).toBe('2019-03-26T10:00:00Z');
  expect((await judgedBy()).promised_due).toEqual(promised_due);
  await printed(id, '01', '2019-02-28T09:01');
  expect(reasons(await takesBack(land.clerk, code, '2019-02-28T09:05'))).toEqual(['printed-already']);
});

it('an extension is taken back, and its number is void; papers that came are asked for again', async () => {
  const person = { name: 'Lò Thị Lùi', identity: '045000892' };
  const other = await walked(world.db, { way: correction, day: '2019-02-18', to: 'assigned', ...person });
  const at = (clock: string) => `2019-02-20T${clock}`;
  const asks = { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986' };
  const first = (await dossier(other)).promised_due;
  await does(correction.officer, at('09:00'), (deed) => extend(deed, asked(other), asks));
  expect(await grounds(other)).toEqual(['reception', 'extension']);
  expect((await takesBack(correction.officer, other, at('09:05'))).ok).toBe(true);
  expect((await dossier(other)).promised_due).toEqual(first);
  const items = [{ name: 'Giấy khai sinh', original: 0, copy: 1 }];
  const request = { items, reason: 'Thiếu bản sao', respondBy: day('2019-03-05') };
  await does(correction.officer, at('10:00'), (deed) => requestSupplement(deed, asked(other), request));
  const brought = items.map((item) => ({ ...item, shown: false, file_digest: null }));
  await does(correction.clerk, at('10:30'), (deed) => acceptSupplement(deed, asked(other), brought));
  expect((await takesBack(correction.clerk, other, at('10:35'))).ok).toBe(true);
  expect(await dossier(other)).toMatchObject({ state: 'awaiting-supplement', promised_due: first });
  expect(await judgedBy(other)).toEqual({ promised_due: first, waiting: true });
  expect([await misjudged(world.db), await unexplainedGaps(world.db)]).toEqual([[], []]);
});
