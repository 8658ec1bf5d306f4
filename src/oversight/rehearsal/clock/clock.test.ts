import { afterAll, expect, test } from 'vitest';
import { system } from '#platform/actor/index.ts';
import { openClock, settleMode } from '#platform/clock/index.ts';
import { history } from '#platform/events/index.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { clearTimer, nextTimer, setTimer, type Timer } from '#platform/timers/index.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { moveClock } from './clock.act.ts';
import { wantedInstant } from './clock.rules.ts';
import { readOnTheWay, writeOnTheWay } from './on-the-way.rules.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
const begins = at('2019-02-20T08:28');
await settleMode(db, 'demo', begins);
const clock = openClock('demo');
const trainer = system('trainer');

test('what falls due on the way fires in order, each at its own instant, and nothing fires that is due later', async () => {
  const [later, sooner, beyond, gone] = [newId(), newId(), newId(), newId()];
  await db.transaction(async (tx) => {
    await setTimer(tx, 'bell', later, at('2019-02-20T17:00'));
    await setTimer(tx, 'bell', sooner, at('2019-02-20T12:00'));
    await setTimer(tx, 'bell', beyond, at('2019-02-22T08:00'));
    await setTimer(tx, 'bell', gone, at('2019-02-20T10:00'));
    await clearTimer(tx, 'bell', gone);
  });
  const rang: Timer[] = [];
  const handlers = new Map([['bell', async (_: unknown, timer: Timer) => void rang.push(timer)]]);
  const moved = await moveClock(db, clock, { actor: trainer, to: at('2019-02-21T08:00'), handlers });
  expect(moved).toEqual({ ok: true, value: { rang: new Map([['bell', 2]]), failed: 0 } });
  expect(rang.map((timer) => timer.subject_id)).toEqual([sooner, later]);
  expect(rang.map((timer) => timer.due_at.toString())).toEqual([
    at('2019-02-20T12:00').toString(),
    at('2019-02-20T17:00').toString(),
  ]);
  expect((await nextTimer(db))?.equals(at('2019-02-22T08:00'))).toBe(true);
  expect((await clock.business(db)).equals(at('2019-02-21T08:00'))).toBe(true);
});

test('the page shown again says what rang on the way and what could not be done; words of somebody else it does not repeat', () => {
  const told = {
    rang: new Map([
      ['unit.ends', 1],
      ['person.signing-ends', 2],
    ]),
    failed: 3,
  };
  const address = (written: string) => `/can-bo?x=1&dong-ho=${encodeURIComponent(written)}`;
  expect(readOnTheWay(address(writeOnTheWay(told)))).toEqual(told);
  const nothing = { rang: new Map(), failed: 0 };
  expect(readOnTheWay(address(writeOnTheWay(nothing)))).toEqual(nothing);
  expect(readOnTheWay('/can-bo')).toBeUndefined();
  expect(readOnTheWay(address('Hệ thống đã hỏng'))).toBeUndefined();
});

test('what fell due and failed is counted', async () => {
  const broken = newId();
  await db.transaction((tx) => setTimer(tx, 'broken', broken, at('2019-02-21T09:00')));
  const handlers = new Map([['broken', () => Promise.reject(new Error('no'))]]);
  const moved = await moveClock(db, clock, { actor: trainer, to: at('2019-02-21T10:00'), handlers });
  expect(moved).toEqual({ ok: true, value: { rang: new Map(), failed: 1 } });
  await db.transaction((tx) => clearTimer(tx, 'broken', broken));
});

test('a move is on record, and the clock never goes back nor beyond the last calendar', async () => {
  const back = await moveClock(db, clock, { actor: trainer, to: begins, handlers: new Map() });
  expect(back).toEqual({ ok: false, reasons: [{ reason: 'not-forward' }] });
  const far = await moveClock(db, clock, { actor: trainer, to: at('2031-01-01T08:00'), handlers: new Map() });
  expect(far).toEqual({ ok: false, reasons: [{ reason: 'too-far' }] });
  expect((await history(db, namedId('clock'))).map((event) => event.payload.fired)).toEqual([2, 0]);
});

test('in production there is no clock to move', async () => {
  const moved = await moveClock(db, openClock('production'), {
    actor: trainer,
    to: at('2019-03-01T08:00'),
    handlers: new Map(),
  });
  expect(moved).toEqual({ ok: false, reasons: [{ reason: 'not-in-demonstration' }] });
});

test('the banner asks for an hour, a day or a day by name; what is no day is not guessed', () => {
  const key = 'key-of-a-form';
  expect(wantedInstant({ key, by: 'hour' }, begins)?.equals(at('2019-02-20T09:28'))).toBe(true);
  expect(wantedInstant({ key, by: 'day' }, begins)?.equals(at('2019-02-21T08:28'))).toBe(true);
  expect(wantedInstant({ key, by: 'to', to: '21/02/2019' }, begins)?.equals(at('2019-02-21T08:00'))).toBe(true);
  expect(wantedInstant({ key, by: 'to', to: '30/02/2019' }, begins)).toBeUndefined();
});
