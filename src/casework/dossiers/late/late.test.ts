import { afterAll, beforeAll, expect, it } from 'vitest';
import { countDossiers } from '#oversight/statistics/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { promisesOf } from '../dossier/promise.store.ts';
import { misjudged, unexplainedGaps } from '../verify/verify.store.ts';
import { apologise } from './apologise.act.ts';
import type { LateReport } from './late.rules.ts';
import { reportLate } from './report-late.act.ts';

let world: TestDatabase;
let code = '';
beforeAll(async () => {
  world = await worldDatabase();
  code = await walked(world.db, {
    way: correction,
    day: '2019-02-14',
    to: 'assigned',
    name: 'Lò Thị Chậm',
    identity: '045000901',
  });
});
afterAll(() => world.close());

const said = 'Xã chưa trả lời xác minh, đã đôn đốc hai lần.';
const report = (change: Partial<LateReport> = {}): LateReport => ({
  cause: 'verification',
  said,
  newDay: Temporal.PlainDate.from('2019-02-26'),
  ...change,
});
const does = <Value>(login: string, act: (deed: Deed) => Promise<Result<Value, unknown>>, at = '2019-02-20T09:00') =>
  as(world.db, { login, at }, act);
const asked = () => ({ code, seq: null });
const officer = (change?: Partial<LateReport>) =>
  does(correction.officer, (deed) => reportLate(deed, asked(), report(change)));
const counter = () => does(correction.clerk, (deed) => apologise(deed, asked()));
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

it('every reason against a report is told at once; the new day is a working day after the promised one', async () => {
  expect(reasons(await officer({ cause: null, said: 'ngắn', newDay: null }))).toEqual([
    { field: 'cause', reason: 'cause-missing' },
    { field: 'said', reason: 'why-missing' },
    { field: 'newDay', reason: 'new-day-missing' },
  ]);
  const day = async (text: string) => reasons(await officer({ newDay: Temporal.PlainDate.from(text) }));
  expect(await day('2019-02-18')).toEqual([{ field: 'newDay', reason: 'new-day-before-promise' }]);
  expect(await day('2019-02-24')).toEqual([{ field: 'newDay', reason: 'new-day-off' }]);
});

it('without the office’s report there is no apology', async () => {
  expect(reasons(await counter())).toEqual([{ reason: 'not-reported' }]);
});

it('whoever has no part in settling it reports nothing, and the officer does not apologise for the counter', async () => {
  const outsider = await does('do.minh.chau', (deed) => reportLate(deed, asked(), report()));
  expect(reasons(outsider)).toEqual([{ reason: 'not-found' }]);
  expect(reasons(await does(correction.clerk, (deed) => reportLate(deed, asked(), report())))).toEqual([
    { reason: 'not-allowed' },
  ]);
  expect((await officer()).ok).toBe(true);
  expect(reasons(await does(correction.officer, (deed) => apologise(deed, asked())))).toEqual([
    { reason: 'not-allowed' },
  ]);
});

it('the head of the one-stop shop may apologise too, and a counter of another body may not', async () => {
  const stopped = async (deed: Deed): Promise<Result<number, unknown>> => {
    const done = await apologise(deed, asked());
    return done.ok ? refuse('would have') : done;
  };
  expect(reasons(await does('lo.thi.nguyet', stopped))).toEqual(['would have']);
  expect(reasons(await does('ca.thi.thanh', stopped))).toEqual([{ reason: 'not-found' }]);
});

it('the counter apologises once: a new promise, and the dossier is judged by the old one', async () => {
  const before = await dossierByCode(world.db, code);
  expect((await counter()).ok).toBe(true);
  const after = await dossierByCode(world.db, code);
  expect(after?.promised_due).toEqual(before?.promised_due);
  const promises = await promisesOf(world.db, after?.id ?? '');
  expect(promises.at(-1)).toMatchObject({ ground: 'apology', said: expect.stringContaining('26/02/2019') });
  expect(reasons(await counter())).toEqual([{ reason: 'apologised-before' }]);
  expect(reasons(await officer())).toEqual([{ reason: 'reported-before' }]);
  expect(await misjudged(world.db)).toEqual([]);
  expect(await unexplainedGaps(world.db)).toEqual([]);
});

it('the events name the cause and the day, and repeat nothing that was written for the citizen', async () => {
  const dossier = await dossierByCode(world.db, code);
  const told = (await history(world.db, dossier?.id ?? '')).filter(({ type }) => /late-reported|apologised/.test(type));
  expect(told.map(({ type }) => type)).toEqual(['dossier.late-reported', 'dossier.apologised']);
  expect(JSON.stringify(told)).not.toContain('đôn đốc');
  await hearAll(world.db, countDossiers);
});
