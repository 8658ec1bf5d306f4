import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { extensionOf } from '../dossier/extension.store.ts';
import { promisesOf } from '../dossier/promise.store.ts';
import {
  acceptSupplement,
  type Dossier,
  dossierByCode,
  misjudged,
  requestSupplement,
  shifts,
  unexplainedGaps,
} from '../index.ts';
import { saysBy } from '../messages/says.ts';
import { extensionData } from '../paper/extension-data.ts';
import { receive } from '../receive/receive.act.ts';
import { momentsOf } from '../track/timeline.rules.ts';
import { glance, openUp } from '../track/track.view.ts';
import { accountOf } from '../view/account.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { extend } from './extend.act.ts';
import type { Extending } from './extend.rules.ts';

let world: TestDatabase;
let code = '';
let serial = 0;
const received = (way = correction): Promise<string> =>
  walked(world.db, {
    way,
    day: '2019-02-18',
    to: 'assigned',
    name: 'Lò Thị Minh',
    identity: `0450007${10 + serial++}`,
  });
beforeAll(async () => {
  world = await worldDatabase();
  code = await received();
});
afterAll(() => world.close());

const asks: Extending = { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986, quyển 02' };
const does = <Value>(login: string, at: string, act: (deed: Deed) => Promise<Result<Value, unknown>>) =>
  as(world.db, { login, at }, act);
const extends_ = (change: Partial<Extending> = {}, of = code, at = '2019-02-20T09:00') =>
  does(correction.officer, at, (deed) => extend(deed, { code: of, seq: null }, { ...asks, ...change }));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);
const dossier = async (of = code): Promise<Dossier> => (await dossierByCode(world.db, of)) as Dossier;
const whole = async () => {
  const actor = await staffByLogin(world.db, correction.officer);
  return actor && wholeDossier(world.db, actor, code);
};

it('is granted only where the law of the procedure grants it, to somebody who is asked something', async () => {
  const none = await received(business);
  const other = await does(business.officer, '2019-02-20T09:00', (deed) =>
    extend(deed, { code: none, seq: null }, { asked: '', question: '' }),
  );
  expect(reasons(other)).toEqual(['no-verification', 'asked-body-missing', 'question-missing']);
  const counter = await does(correction.clerk, '2019-02-20T09:00', (deed) => extend(deed, { code, seq: null }, asks));
  expect(reasons(counter)).toEqual(['not-allowed']);
});

it('is granted only in the case the law names: a birth with the recognition of a father, not a birth alone', async () => {
  const clerk = 'lo.thi.thuy';
  const births = { counter: 'mot-cua-xa-thanh-xuong', procedure: 'dang-ky-khai-sinh' };
  const answers = async (which: string) => {
    const reception = await receptionOf(world.db, { ...births, case: which, identity: `0450009${10 + serial++}` });
    const taken = await does(clerk, '2019-02-20T08:10', (deed) => receive(deed, reception));
    const of = taken.ok ? taken.value.code : '';
    return reasons(await does(clerk, '2019-02-20T09:00', (deed) => extend(deed, { code: of, seq: null }, asks)));
  };
  expect([await answers('dung-han'), await answers('ket-hop-nhan-cha-con')]).toEqual([['no-verification'], []]);
});

it('does not make punctual what is late', async () => {
  expect(reasons(await extends_({}, await received(), '2019-02-22T08:00'))).toEqual(['extend-too-late']);
});

it('lengthens the limit once, without a pause: a new promise that is judged by', async () => {
  const before = await dossier();
  expect(before.promised_due.toString()).toBe('2019-02-21T10:00:00Z');
  expect((await extends_()).ok).toBe(true);
  const after = await dossier();
  expect([after.state, after.promised_due.toString()]).toEqual(['settling', '2019-02-26T10:00:00Z']);
  expect((await promisesOf(world.db, after.id)).map((one) => one.ground)).toEqual(['reception', 'extension']);
  expect(await extensionOf(world.db, after.id)).toMatchObject({ ...asks, amount: 3, unit: 'working-day', number: 1 });
  expect(reasons(await extends_())).toEqual(['extended-before']);
  expect([await misjudged(world.db), await unexplainedGaps(world.db)]).toEqual([[], []]);
});

it('has its line in the account of the date, and in what its owner sees', async () => {
  const seen = await whole();
  const lines = (seen && accountOf(seen)) ?? [];
  expect(lines.map(({ kind }) => kind)).toContain('extended');
  expect(lines.at(-1)?.to.toString()).toBe('2019-02-26');
  const opened = await openUp(world.db, (await glance(world.db, code))!);
  expect(momentsOf(opened).map(({ kind }) => kind)).toContain('extended');
  expect(accountOf(opened)).toEqual(lines);
});

it('has that line though it was granted in the very minute of the reception, as on a clock that stands', async () => {
  const at = Temporal.Instant.from('2019-02-18T01:00:00Z');
  const seen = await whole();
  const granted = seen?.extension && { ...seen, extension: { ...seen.extension, extended_at: at } };
  expect(((granted && accountOf(granted)) ?? []).slice(0, 2).map(({ kind }) => kind)).toEqual(['received', 'extended']);
});

it('is part of what a changed calendar is counted by', async () => {
  const { authority_id } = await dossier();
  const moved = await shifts(world.db, [authority_id], (id) => calendarOf(world.db, id));
  expect(moved.map((shift) => shift.dossier.code)).not.toContain(code);
});

it('is judged in the figures by the date that grew', async () => {
  await hearAll(world.db, countDossiers);
  const { id } = await dossier();
  const row = sql`select promised_due from statistics.dossiers where dossier_id = ${id}`;
  const { promised_due } = await world.db.one<{ promised_due: Temporal.Instant }>(row);
  expect(promised_due.toString()).toBe('2019-02-26T10:00:00Z');
});

it('names in its event how much, and not who was asked what', async () => {
  const { id } = await dossier();
  const event = (await history(world.db, id)).at(-1);
  expect(event).toMatchObject({ type: 'dossier.extended', payload: { amount: 3, unit: 'working-day' } });
  expect(JSON.stringify(event?.payload)).not.toMatch(/Thanh An|khai sinh/);
});

it('is told on paper with both dates', async () => {
  const seen = await whole();
  const issued = {
    superior: '',
    unit: '',
    place: '',
    phone: '',
    area: '',
    number: '',
    lookUpAt: '',
    illustrative: true,
    says: saysBy([]),
  };
  const data = seen && extensionData(seen, { ...issued, at: seen.dossier.received_at });
  expect(data).toMatchObject({ ...asks, limit: '3 ngày làm việc', letterhead: { number: '01/GHXM' } });
  expect(data?.promised).toContain('21 tháng 02 năm 2019');
  expect(data?.newDue).toContain('26 tháng 02 năm 2019');
});

it('stays in force when papers were asked for afterwards and the time begins anew', async () => {
  const request = {
    items: [{ name: 'Bản sao Giấy khai sinh', original: 0, copy: 1 }],
    reason: 'Thiếu bản sao',
    respondBy: Temporal.PlainDate.from('2019-03-05'),
  };
  await does(correction.officer, '2019-02-21T09:00', (deed) => requestSupplement(deed, { code, seq: null }, request));
  const paper = { name: 'Bản sao Giấy khai sinh', original: 0, copy: 1, shown: false, file_digest: null };
  await does(correction.clerk, '2019-02-25T09:00', (deed) => acceptSupplement(deed, { code, seq: null }, [paper]));
  // Three working days and three more, from Monday 25/02.
  expect((await dossier()).promised_due.toString()).toBe('2019-03-05T10:00:00Z');
  const seen = await whole();
  const told = ((seen && accountOf(seen)) ?? []).map(({ kind }) => kind);
  expect(told.filter((kind) => ['restart', 'extended', 'due'].includes(kind))).toEqual(['restart', 'extended', 'due']);
});
