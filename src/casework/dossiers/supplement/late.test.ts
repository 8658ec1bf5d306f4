import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { promisesOf } from '../dossier/promise.store.ts';
import { acceptSupplement, type Dossier, dossierByCode, misjudged, requestSupplement } from '../index.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { railCounts } from '../worklist/rail.view.ts';
import { doors, edgesOf, queuesOf } from '../worklist/worklist.rules.ts';
import { lines } from '../worklist/worklist.store.ts';

let world: TestDatabase;
let head = '';
let serial = 0;
/** Three working days from Monday 18/02: promised for Thursday 21/02, 17:00. */
const received = (): Promise<string> =>
  walked(world.db, {
    way: correction,
    day: '2019-02-18',
    to: 'assigned',
    name: 'Lò Thị Chậm',
    identity: `0450008${10 + serial++}`,
  });
beforeAll(async () => {
  world = await worldDatabase();
  head = (await staffByLogin(world.db, correction.head))?.accountId ?? '';
});
afterAll(() => world.close());

const does = <Value>(login: string, at: string, act: (deed: Deed) => Promise<Result<Value, unknown>>) =>
  as(world.db, { login, at }, act);
const request = {
  items: [{ name: 'Bản sao Giấy khai sinh', original: 0, copy: 1 }],
  reason: 'Thiếu bản sao',
  respondBy: Temporal.PlainDate.from('2019-03-12'),
};
const asks = (code: string, at: string, agreedBy?: string, login = correction.officer) =>
  does(login, at, (deed) => requestSupplement(deed, { code, seq: null }, { ...request, agreedBy }));
const paper = { name: 'Bản sao Giấy khai sinh', original: 0, copy: 1, shown: false, file_digest: null };
const accepts = (code: string, at: string) =>
  does(correction.clerk, at, (deed) => acceptSupplement(deed, { code, seq: null }, [paper]));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(world.db, code)) as Dossier;
const told = async (code: string, type: string) =>
  (await history(world.db, (await dossier(code)).id)).findLast((event) => event.type === type)?.payload;
const counted = async (code: string) => {
  await hearAll(world.db, countDossiers);
  const { id } = await dossier(code);
  return world.db.one<{ waiting: boolean; asked_late: boolean }>(
    sql`select waiting, asked_late from statistics.dossiers where dossier_id = ${id}`,
  );
};

it('asked in the first third of the time it is unmarked, asked later it is marked: either way the time begins anew', async () => {
  const [early, later] = [await received(), await received()];
  await asks(early, '2019-02-18T14:00');
  await asks(later, '2019-02-21T16:00');
  expect(await told(early, 'dossier.supplement-requested')).toMatchObject({ timing: 'in-time' });
  expect(await told(later, 'dossier.supplement-requested')).toMatchObject({ timing: 'after-checking' });
  await accepts(later, '2019-02-25T09:00');
  expect((await dossier(later)).promised_due.toString()).toBe('2019-02-28T10:00:00Z');
  expect(await told(later, 'dossier.supplement-accepted')).toMatchObject({ effect: 'restart' });
});

it('asked past the promised day it needs the head’s word, and nobody else’s will do', async () => {
  const code = await received();
  const clerk = (await staffByLogin(world.db, correction.clerk))?.accountId;
  expect(reasons(await asks(code, '2019-02-26T09:00'))).toEqual(['head-not-agreed']);
  expect(reasons(await asks(code, '2019-02-26T09:00', clerk))).toEqual(['head-not-agreed']);
  expect((await asks(code, '2019-02-26T09:00', head)).ok).toBe(true);
  expect(await told(code, 'dossier.supplement-requested')).toMatchObject({ timing: 'late', agreedBy: head });
});

it('asked past the promised day it stops no clock, and nothing begins anew when the papers come', async () => {
  const code = await received();
  await asks(code, '2019-02-26T09:00', head);
  const { id, promised_due, statutory_due } = await dossier(code);
  const actor = (await staffByLogin(world.db, correction.officer))!;
  expect((await wholeDossier(world.db, actor, code))?.pauses).toEqual([]);
  expect(await counted(code)).toEqual({ waiting: true, asked_late: true });
  expect((await accepts(code, '2019-03-04T09:00')).ok).toBe(true);
  const after = await dossier(code);
  expect([after.state, after.promised_due, after.statutory_due]).toEqual(['settling', promised_due, statutory_due]);
  expect((await promisesOf(world.db, id)).map(({ ground }) => ground)).toEqual(['reception']);
  expect(await told(code, 'dossier.supplement-accepted')).toMatchObject({ effect: 'none' });
  expect((await counted(code)).waiting).toBe(false);
  expect(await misjudged(world.db)).toEqual([]);
  expect(reasons(await asks(code, '2019-03-04T10:00', head))).toEqual(['asked-before']);
});

it('what was asked late stands among the late of its queue, what was asked in time among those that wait', async () => {
  const [early, late] = [await received(), await received()];
  await asks(early, '2019-02-18T14:00');
  await asks(late, '2019-02-26T09:00', head);
  const officer = (await staffByLogin(world.db, correction.officer))!;
  const now = instantOf(Temporal.PlainDateTime.from('2019-02-27T08:00'));
  const sieve = { edges: edgesOf(now, []), holderId: officer.accountId, doors, size: 100 };
  const listed = await lines(world.db, queuesOf(officer), sieve);
  const doorOf = (code: string) => listed.find((line) => line.code === code)?.door;
  expect([doorOf(early), doorOf(late)]).toEqual(['waiting', 'late']);
  const onRail = await railCounts(world.db, officer, now);
  expect(onRail.get('day')).toEqual({ n: listed.filter(({ door }) => door !== 'ready').length, late: true });
});
