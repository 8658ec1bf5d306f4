import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveClock } from '#oversight/rehearsal/clock/clock.act.ts';
import { system } from '#platform/actor/index.ts';
import { openClock } from '#platform/clock/index.ts';
import { openDatabase } from '#platform/db/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import { appRole } from '#platform/postgres/index.ts';
import { clearTimer, keepFiring, setTimer, waitingTimers } from '#platform/timers/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { acceptSupplement, dossierByCode, dossierTimers, requestSupplement, verifyFlow } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { overdueTimer } from './overdue.act.ts';

const { db, ownerUrl, close } = await worldDatabase();
const timers = new Map(dossierTimers);
const clock = openClock('demo');
const trainer = system('trainer');
const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
const told = async (code: string) => history(db, (await dossierByCode(db, code))?.id ?? '');
const overdueOf = async (code: string) =>
  (await told(code)).filter((event) => event.type === 'dossier.supplement-overdue');

/** A business whose citizen is asked on 20/02 to bring papers by a day. */
async function asked(identity: string, respondBy: string): Promise<string> {
  const person = { name: 'Lò Văn Đường', identity };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1 }],
    reason: 'Thiếu hợp đồng thuê nhà',
    respondBy: Temporal.PlainDate.from(respondBy),
  };
  const done = await as(db, { login: business.officer, at: '2019-02-20T08:20' }, (deed) =>
    requestSupplement(deed, { code, seq: null }, request),
  );
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return code;
}

let [first, second, brought] = ['', '', ''];
beforeAll(async () => {
  second = await asked('046000001', '2019-02-26');
  first = await asked('046000002', '2019-02-25');
  brought = await asked('046000003', '2019-02-25');
});
afterAll(close);

test('papers that come take the timer with them', async () => {
  const paper = { name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1, shown: false, file_digest: null };
  const accepted = await as(db, { login: business.clerk, at: '2019-02-21T08:00' }, (deed) =>
    acceptSupplement(deed, { code: brought, seq: null }, [paper]),
  );
  expect(accepted.ok).toBe(true);
});

test('papers brought in the very minute they were asked for end the wait in that minute, and stay on record', async () => {
  const code = await asked('046000004', '2019-02-25');
  const accepted = await as(db, { login: business.clerk, at: '2019-02-20T08:20' }, (deed) =>
    acceptSupplement(deed, { code, seq: null }, [
      { name: 'Hợp đồng', original: 0, copy: 1, shown: false, file_digest: null },
    ]),
  );
  expect(accepted.ok).toBe(true);
  const pauses = await pausesOf(db, (await dossierByCode(db, code))?.id ?? '');
  const minute = at('2019-02-20T08:20').toString();
  expect(pauses.map(({ began, ended }) => [began.toString(), ended?.toString()])).toEqual([[minute, minute]]);
});

test('on its last day nothing is overdue; a clock moved over two of them tells each at its own midnight', async () => {
  const days = await moveClock(db, clock, { actor: trainer, to: at('2019-02-25T17:00'), handlers: timers });
  expect(days).toEqual({ ok: true, value: { rang: new Map(), failed: 0 } });
  const moved = await moveClock(db, clock, { actor: trainer, to: at('2019-02-27T08:00'), handlers: timers });
  expect(moved).toEqual({ ok: true, value: { rang: new Map([[overdueTimer, 2]]), failed: 0 } });
  const events = [...(await overdueOf(first)), ...(await overdueOf(second))];
  expect(events.map((event) => event.occurred_at.toString())).toEqual([
    at('2019-02-26T00:00').toString(),
    at('2019-02-27T00:00').toString(),
  ]);
  expect(events.map((event) => [event.actor_kind, event.payload.respondBy])).toEqual([
    ['system', '2019-02-25'],
    ['system', '2019-02-26'],
  ]);
  expect(await overdueOf(brought)).toEqual([]);
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
});

test('the officer who asked sees it on his day, in the queue and in the timeline, in words', async () => {
  const served = await serveRoutes(db, dossierOfficeRoutes);
  const token = await tokenOf(db, business.officer);
  for (const path of [paths.day(), paths.queue()])
    expect((await served.get(path, token)).text).toContain('Quá hạn bổ sung');
  const page = (await served.get(paths.dossier(first), token)).text;
  expect(page).toContain('Quá hạn bổ sung, chưa nhận giấy tờ');
  expect((await served.get(paths.dossier(brought), token)).text).not.toContain('Quá hạn bổ sung');
  await served.close();
});

test('a house that starts again fires what fell due meanwhile, once, and keeps what nobody answers to', async () => {
  const id = (await dossierByCode(db, first))?.id ?? '';
  await db.transaction(async (tx) => {
    await setTimer(tx, overdueTimer, id, at('2019-02-26T00:00'));
    await setTimer(tx, 'nobody', id, at('2019-02-25T00:00'));
  });
  const before = (await overdueOf(first)).length;
  // Stopped at once and started again, by a process of its own connection: nothing is lost, nothing rings twice.
  for (let start = 0; start < 2; start++) {
    const process = openDatabase(ownerUrl, { connections: 2, role: appRole });
    const firing = keepFiring({ db: process, clock, timers });
    await firing.stop();
    await process.close();
  }
  expect((await overdueOf(first)).length).toBe(before + 1);
  const now = await clock.business(db);
  expect((await waitingTimers(db, now)).find((one) => one.kind === 'nobody')).toMatchObject({
    waiting: 1,
    overdue: 1,
    failed: 1,
    failed_because: 'NoHandler',
  });
  await db.transaction((tx) => clearTimer(tx, 'nobody', id));
});
