import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { countDossiers, figuresOn } from '#oversight/statistics/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { business, land, walked } from '#test/support/walked.ts';
import { wordsOf } from '#test/support/words.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { promisesOf } from '../dossier/promise.store.ts';
import { openWork } from '../flow/task.store.ts';
import { advance, type Dossier, dossierByCode, misjudged, unexplainedGaps, verifyFlow } from '../index.ts';
import { saysBy } from '../messages/says.ts';
import { receiptData } from '../paper/sheet-data.ts';
import { momentsOf } from '../track/timeline.rules.ts';
import { glance, openUp } from '../track/track.view.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { awaitingCitizen } from '../worklist/counter.store.ts';
import { dongFrom } from './duty.read.rules.ts';
import type { DutyNotice, DutyProof } from './duty.rules.ts';
import { dutiesOf } from './duty.store.ts';
import { notifyDuty } from './notify.act.ts';
import { proveDuty } from './prove.act.ts';

let world: TestDatabase;
let code = '';
const person = { name: 'Quàng Văn Đất', identity: '045000801' };
beforeAll(async () => {
  world = await worldDatabase();
  code = await walked(world.db, { way: land, day: '2019-02-11', to: 'settled', ...person });
});
afterAll(() => world.close());

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const notice: DutyNotice = {
  notice: '118/TB-CCT',
  noticeDay: day('2019-02-19'),
  what: 'Tiền sử dụng đất, lệ phí trước bạ',
  sum: 12_500_000n,
  payBy: day('2019-03-20'),
};
const proof: DutyProof = { proof: '0004417', proofDay: day('2019-02-26'), paid: 12_500_000n };
const does = <Value>(login: string, at: string, act: (deed: Deed) => Promise<Result<Value, unknown>>) =>
  as(world.db, { login, at }, act);
const asked = () => ({ code, seq: null });
const sends = (change: Partial<DutyNotice> = {}, at = '2019-02-20T09:00') =>
  does(land.officer, at, (deed) => notifyDuty(deed, asked(), { ...notice, ...change }));
const shows = (change: Partial<DutyProof> = {}, login = land.clerk, at = '2019-02-27T09:00') =>
  does(login, at, (deed) => proveDuty(deed, asked(), { ...proof, ...change }));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);
const dossier = async (): Promise<Dossier> => (await dossierByCode(world.db, code)) as Dossier;

it('is sent only where the catalogue knows a duty: of this procedure, at this step', async () => {
  expect(reasons(await sends())).toEqual(['no-duty-at-this-step']);
  const other = await walked(world.db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
  const none = await does(business.officer, '2019-02-20T09:00', (deed) =>
    notifyDuty(deed, { code: other, seq: null }, notice),
  );
  expect(reasons(none)).toEqual(['no-duty']);
  const on = await does(land.officer, '2019-02-19T15:00', (deed) =>
    advance(deed, asked(), { role: 'process', note: '' }),
  );
  expect(on.ok).toBe(true);
});

it('names everything that is missing from the notice at once', async () => {
  const empty = { notice: '', noticeDay: null, what: '', sum: null, payBy: day('2019-02-01') };
  expect(reasons(await sends(empty))).toEqual([
    'notice-missing',
    'notice-day-missing',
    'duty-what-missing',
    'duty-sum-wrong',
    'pay-by-past',
  ]);
  expect(reasons(await sends({ noticeDay: day('2019-02-21') }))).toEqual(['notice-day-future']);
});

it('stops the clock by its article, and nothing is done with the dossier meanwhile', async () => {
  expect((await sends()).ok).toBe(true);
  const { id, state } = await dossier();
  expect(state).toBe('awaiting-payment');
  expect(await pausesOf(world.db, id)).toMatchObject([
    { reason: 'finance', ended: null, ground: expect.stringContaining('43/2014/NĐ-CP') },
  ]);
  expect((await openWork(world.db, code)).map((task) => task.waiting)).toEqual([true]);
  const on = await does(land.officer, '2019-02-20T09:10', (deed) =>
    advance(deed, asked(), { role: 'process', note: '' }),
  );
  expect(reasons(on)).toEqual(['waiting']);
  expect(reasons(await sends())).toEqual(['waiting']);
  const counter = (await unitByKey(world.db, 'mot-cua-huyen'))?.id ?? '';
  expect((await awaitingCitizen(world.db, [counter], 20)).map((one) => one.code)).toContain(code);
});

it('is not late while it waits, however long', async () => {
  await hearAll(world.db, countDossiers);
  forget(world.db);
  const figures = await figuresOn(world.db, instantOf(Temporal.PlainDateTime.from('2019-06-20T08:00')));
  const { settling_id } = await dossier();
  const office = figures.departments.find((line) => line.unit.id === settling_id);
  expect(office).toMatchObject({ waiting: 1, late: 0 });
});

it('goes on at the counter alone, from proof that all was paid', async () => {
  expect(reasons(await shows({}, land.officer))).toEqual(['not-allowed']);
  expect(reasons(await shows({ proof: '', proofDay: null, paid: null }))).toEqual([
    'proof-missing',
    'proof-day-missing',
    'paid-wrong',
  ]);
  expect(reasons(await shows({ paid: 12_499_999n, proofDay: day('2019-03-01') }))).toEqual([
    'proof-day-future',
    'paid-too-little',
  ]);
});

it('moves the promise by the time of paying: no more, and nothing begins anew', async () => {
  const before = await dossier();
  expect((await shows()).ok).toBe(true);
  const after = await dossier();
  expect(after.state).toBe('settling');
  // From 09:00 on Wednesday 20/02 to 09:00 on Wednesday 27/02 five working days went by.
  expect(before.promised_due.toString()).toBe('2019-03-18T10:00:00Z');
  expect(after.promised_due.toString()).toBe('2019-03-25T10:00:00Z');
  expect((await promisesOf(world.db, after.id)).map((one) => one.ground)).toEqual(['reception', 'resume']);
  expect((await openWork(world.db, code)).map((task) => task.waiting)).toEqual([false]);
  expect(reasons(await shows())).toEqual(['nothing-to-prove']);
  expect([await misjudged(world.db), await verifyFlow(world.db), await unexplainedGaps(world.db)]).toEqual([
    [],
    [],
    [],
  ]);
});

it('tells its owner what to pay and where, and that the proof came; the events name no paper', async () => {
  const opened = await openUp(world.db, (await glance(world.db, code))!);
  expect(momentsOf(opened).map((moment) => moment.kind)).toEqual(expect.arrayContaining(['to-pay', 'proved']));
  const { id } = await dossier();
  const told = (await history(world.db, id)).filter(({ type }) => type.startsWith('dossier.duty-'));
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { number: 1, sum: '12500000', payBy: '2019-03-20' },
    { number: 1, paid: '12500000', promisedDue: '2019-03-25T10:00:00Z' },
  ]);
  expect(wordsOf(told)).not.toMatch(/118\/TB|0004417|trước bạ/);
});

it('prints the receipt anew with its second phase, which began with the proof', async () => {
  const actor = await staffByLogin(world.db, land.clerk);
  const whole = actor && (await wholeDossier(world.db, actor, code));
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
  const data = whole && receiptData(whole, { ...issued, at: whole.dossier.received_at });
  expect(data?.due).toContain('18 tháng 3 năm 2019');
  expect(data?.secondPhase).toEqual({
    receivedAt: '09 giờ 00 phút, ngày 27 tháng 02 năm 2019',
    due: expect.stringContaining('25 tháng 3 năm 2019'),
  });
});

it('may be owed again by a later notice', async () => {
  expect((await sends({}, '2019-02-28T08:00')).ok).toBe(true);
  const { id } = await dossier();
  expect((await dutiesOf(world.db, id)).map(({ number, proof: shown }) => [number, shown])).toEqual([
    [1, '0004417'],
    [2, null],
  ]);
});

it.each([
  ['12.500.000', 12_500_000n],
  ['12500000 đồng', 12_500_000n],
  ['12,500,000đ', 12_500_000n],
  ['0', null],
  ['-5', null],
  ['mười hai triệu', null],
])('reads the sum “%s”', (typed, sum) => expect(dongFrom(typed)).toBe(sum));
