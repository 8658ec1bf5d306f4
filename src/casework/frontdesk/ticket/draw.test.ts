import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { drawTicket } from './draw.act.ts';
import { mostWaiting } from './ticket.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const counter = 'mot-cua-huyen';
let counterId = '';
const drawn = async (at: string): Promise<number | string> => {
  const done = await as(db, { login: 'pham.thu.trang', at }, (deed) =>
    drawTicket(deed, { counterId, lane: 'receive', field: null }),
  );
  if (!done.ok) return done.reasons.map(({ reason }) => reason).join();
  return (await db.one<{ number: number }>(sql`select number from frontdesk.tickets where id = ${done.value}`)).number;
};

beforeAll(async () => {
  counterId = (await unitByKey(db, counter))?.id ?? '';
  const form = { key: newId(), counter, number: '1', lanes: 'receive' };
  const opened = await ask({ method: 'POST', url: '/quan-tri/o-goi-so', as: 'ngo.quang.vinh', form });
  expect(opened.status).toBe(303);
});

it('numbers begin anew at midnight, and who waited the day before is not called', async () => {
  expect([await drawn('2019-02-20T16:50'), await drawn('2019-02-20T23:59')]).toEqual([1, 2]);
  expect([await drawn('2019-02-21T00:00'), await drawn('2019-02-21T07:30')]).toEqual([1, 2]);
});

it('more than may wait get no number, and are told so', async () => {
  await db.run(sql`insert into frontdesk.tickets (id, counter_id, day, series, number, lane, issued_at, place_at)
    select gen_random_uuid(), ${counterId}, '2019-02-22', 'receive', n, 'receive', now(), now()
    from generate_series(101, 100 + ${mostWaiting - 1}) n`);
  expect([await drawn('2019-02-22T08:00'), await drawn('2019-02-22T08:01')]).toEqual([1, 'too-many-waiting']);
});
