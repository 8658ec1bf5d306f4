import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptSupplement,
  numberAndSeal,
  receive,
  requestSupplement,
  returnResult,
  sign,
  stop,
  voidDossier,
  withdraw,
} from '#casework/dossiers/index.ts';
import { sensitiveProcedures } from '#casework/procedures/index.ts';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, walked } from '#test/support/walked.ts';
import { countDossiers } from './count.listener.ts';
import { startAnew } from './dossier.store.ts';
import { figuresOn } from './figures.ts';
import { pastYear } from './past-year.panel.tsx';
import { publishedOn } from './published/published.view.ts';

let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
});
afterAll(() => world.close());

const at = (local: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(local));

async function heard(): Promise<void> {
  await hearAll(world.db, countDossiers);
  forget(world.db);
}

async function figures(local: string) {
  await heard();
  return (await figuresOn(world.db, at(local))).all;
}

async function deed(
  code: string,
  who: { login: string; at: string },
  act: (deed: Deed, asked: { code: string; seq: number }) => Promise<Result<unknown, unknown>>,
): Promise<void> {
  const { seq } = await world.db.one<{ seq: number }>(sql`select seq from dossiers.dossiers where code = ${code}`);
  expect(await as(world.db, who, (one) => act(one, { code, seq }))).toMatchObject({ ok: true });
}

async function clerkOf(unit: string): Promise<string> {
  const [holder] = await whoMay(world.db, 'dossier.clerk', (await unitByKey(world.db, unit))!.id);
  return holder!.login;
}

const lateOn = async (local: string): Promise<string[]> =>
  (await publishedOn(world.db, 'late', { wanted: {}, now: at(local) })).rows.map((one) => one.code);

const rows = () => world.db.rows<object>(sql`select * from statistics.dossiers order by dossier_id`);

it('on the first morning: eighteen received, nine of them by list, two with a result (one refused and handed out), one withdrawn, one waiting for papers, two late', async () => {
  expect(await figures('2019-02-20T08:28')).toEqual({
    received: 18,
    running: 15,
    waiting: 1,
    ready: 1,
    returned: 1,
    withdrawn: 1,
    stopped: 0,
    refused: 1,
    late: 2,
    in_time: 2,
    finished: 2,
  });
});

it('every number is the number of events that say so', async () => {
  const all = await figures('2019-02-20T08:28');
  const told = await world.db.rows<{ type: string; n: number }>(
    sql`select type, count(*)::int as n from platform.events where type like 'dossier.%' group by type`,
  );
  const count = (type: string): number => told.find((one) => one.type === type)?.n ?? 0;
  expect(all.received).toBe(count('dossier.received'));
  expect(all.finished).toBe(count('dossier.numbered'));
  expect(all.returned).toBe(count('dossier.returned'));
  expect(all.waiting).toBe(count('dossier.supplement-requested') - count('dossier.supplement-accepted'));
});

it('what is received counts as received and as running, at the office that settles it', async () => {
  const before = await figuresOn(world.db, at('2019-02-20T08:28'));
  const reception = await receptionOf(world.db, {
    counter: 'mot-cua-huyen',
    procedure: 'dang-ky-thanh-lap-ho-kinh-doanh',
    identity: '040000999',
  });
  const done = await as(world.db, { login: 'pham.thu.trang', at: '2019-02-20T08:30' }, (one) =>
    receive(one, reception),
  );
  expect(done).toMatchObject({ ok: true });
  await heard();
  const after = await figuresOn(world.db, at('2019-02-20T08:31'));
  expect([after.all.received, after.all.running]).toEqual([before.all.received + 1, before.all.running + 1]);
  const business = (given: typeof after) => given.departments.find((line) => line.unit.key === 'tai-chinh-ke-hoach')!;
  expect(business(after).received).toBe(business(before).received + 1);
  expect(business(after).unit.name).toBe('Phòng Tài chính – Kế hoạch');
});

it('papers that came end the waiting, and the new date is the one it is judged by', async () => {
  const code = '000.10.29.H18-190214-0009';
  const papers = [{ name: 'Trích lục ghi chú ly hôn', original: 0, copy: 1, shown: false, file_digest: null }];
  await deed(code, { login: 'lo.thi.thuy', at: '2019-02-20T08:32' }, (one, asked) =>
    acceptSupplement(one, asked, papers),
  );
  expect((await figures('2019-02-20T08:33')).waiting).toBe(0);
  expect(await lateOn('2019-02-25T08:00')).not.toContain(code);
  expect(await lateOn('2019-02-26T08:00')).toContain(code);
});

it('a dossier that was asked for papers after its day is late all the same, with the head’s word, and waits', async () => {
  const code = '000.00.29.H18-190212-0004';
  expect(await lateOn('2019-02-20T08:40')).toContain(code);
  const asked = {
    items: [{ name: 'Bản sao Giấy khai sinh', original: 0, copy: 1 }],
    reason: 'Thiếu bản sao Giấy khai sinh',
    respondBy: Temporal.PlainDate.from('2019-03-05'),
    agreedBy: (await staffByLogin(world.db, 'le.thi.kim.dung'))?.accountId,
  };
  await deed(code, { login: 'quang.van.thuan', at: '2019-02-20T08:41' }, (one, at_) =>
    requestSupplement(one, at_, asked),
  );
  const all = await figures('2019-02-20T08:42');
  // With S2, which was apologised for and is late all the same.
  expect([all.waiting, all.late]).toEqual([1, 2]);
});

it('what the citizen takes back is received and withdrawn, and neither running, waiting nor late', async () => {
  const before = await figures('2019-02-20T08:43');
  const code = '000.00.29.H18-190212-0004';
  const owner = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
  await deed(code, { login: 'nguyen.thi.lan.huong', at: '2019-02-20T08:44' }, (one, asked) =>
    withdraw(one, asked, owner),
  );
  const after = await figures('2019-02-20T08:45');
  expect(after).toEqual({
    ...before,
    running: before.running - 1,
    waiting: before.waiting - 1,
    late: before.late - 1,
    withdrawn: before.withdrawn + 1,
  });
  expect(await lateOn('2019-03-20T08:00')).not.toContain(code);
});

it('what is stopped runs no more, is never late, and is counted apart from what was withdrawn', async () => {
  const code = await walked(world.db, {
    ...{ way: business, day: '2025-10-06', to: 'settled', name: 'Lò Thị Dừng', identity: '040000996' },
  });
  const before = await figures('2025-10-07T08:00');
  const why = { ground: 'asked', said: 'Có đơn đề nghị dừng.' };
  await deed(code, { login: business.clerk, at: '2025-10-07T08:10' }, (one, asked) => stop(one, asked, why));
  expect(await figures('2025-10-07T08:15')).toEqual({
    ...before,
    running: before.running - 1,
    stopped: before.stopped + 1,
  });
  expect(await lateOn('2025-12-20T08:00')).not.toContain(code);
});

it('what was entered by mistake and voided is counted nowhere', async () => {
  const before = await figures('2019-02-20T08:46');
  const brief = { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh', identity: '040000998' };
  const reception = await receptionOf(world.db, brief);
  const received = await as(world.db, { login: 'pham.thu.trang', at: '2019-02-20T08:47' }, (one) =>
    receive(one, reception),
  );
  const code = received.ok ? received.value.code : '';
  await heard();
  expect((await figures('2019-02-20T08:48')).received).toBe(before.received + 1);
  await deed(code, { login: 'pham.thu.trang', at: '2019-02-20T08:49' }, (one, asked) =>
    voidDossier(one, asked, 'Nhập trùng với hồ sơ khác'),
  );
  expect(await figures('2019-02-20T08:50')).toEqual(before);
});

it('a result counts as finished when it is numbered, in time by its day, and as returned when it was handed out', async () => {
  const code = '000.00.29.H18-190218-0006';
  await deed(code, { login: 'hoang.trong.nghia', at: '2019-02-21T14:00' }, (one, asked) => sign(one, asked));
  await deed(code, { login: await clerkOf('tai-chinh-ke-hoach'), at: '2019-02-21T16:59' }, (one, asked) =>
    numberAndSeal(one, asked),
  );
  expect(await figures('2019-02-21T17:00')).toMatchObject({ finished: 3, in_time: 3, ready: 2, returned: 1 });
  const collection = {
    standing: 'owner',
    name: '',
    identity: '',
    paid: true,
    receipts: { receiptNumber: null },
  } as const;
  await deed(code, { login: 'lo.thi.xuan', at: '2019-02-21T17:00' }, (one, asked) =>
    returnResult(one, asked, collection),
  );
  expect(await figures('2019-02-21T17:01')).toMatchObject({ finished: 3, ready: 1, returned: 2 });
});

it('the page of a procedure tells how its past year went, by results and not by receptions', async () => {
  const asked = { now: at('2019-02-21T17:01'), language: 'vi' } as const;
  const { id: procedure } = await world.db.one<{ id: string }>(
    sql`select id from procedures.procedures where key = 'dang-ky-thanh-lap-ho-kinh-doanh'`,
  );
  expect(renderToString((await pastYear(world.db, procedure, asked))!)).toContain('1 hồ sơ có kết quả, 100 % đúng hạn');
  expect(await pastYear(world.db, procedure, { ...asked, now: at('2020-03-01T08:00') })).toBeNull();
});

it('the page of a procedure published by its field only tells no figure, however many results there were', async () => {
  const [hidden = ''] = [...(await sensitiveProcedures(world.db))];
  const asked = { now: at('2019-02-21T17:01'), language: 'vi' } as const;
  await world.db.transaction(
    async (tx) => {
      await tx.run(sql`update statistics.dossiers set procedure_id = ${hidden}::uuid where ready_at is not null`);
      expect(await pastYear(tx as never, hidden, asked)).toBeNull();
    },
    () => false,
  );
});

it('what is late grows with time alone: a day is kept until its end', async () => {
  const late = async (local: string) => (await figures(local)).late;
  const births = await world.db.rows<{ promised_due: Temporal.Instant }>(
    sql`select promised_due from statistics.dossiers where ready_at is null and withdrawn_at is null and not waiting
      and promised_due > '2019-02-20' order by promised_due`,
  );
  expect(births[0]!.promised_due.equals(at('2019-02-20T17:00'))).toBe(true);
  // S2, which was promised for the 12th.
  expect(await late('2019-02-20T23:59')).toBe(1);
  expect(await late('2019-02-21T00:01')).toBe(3);
});

it('the figures of a year are those of what was received in it', async () => {
  expect(await figures('2027-01-02T08:00')).toMatchObject({ received: 0, late: 0 });
});

it('counted anew from the first event they are the same, row by row', async () => {
  await heard();
  const before = await rows();
  expect(before.length).toBeGreaterThan(6);
  await world.db.transaction((tx) => startAnew(tx, countDossiers.name));
  expect(await rows()).toEqual([]);
  await heard();
  expect(await rows()).toEqual(before);
});
