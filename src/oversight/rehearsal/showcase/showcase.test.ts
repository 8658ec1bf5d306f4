import { afterAll, expect, test } from 'vitest';
import { booksOf, misbooked } from '#casework/certification/index.ts';
import { linesOfList } from '#casework/certification/lane.store.ts';
import { openLists } from '#casework/certification/sign/list.store.ts';
import { apologise, type Dossier, dossierByCode, verifyFlow } from '#casework/dossiers/index.ts';
import { findParties } from '#casework/parties/index.ts';
import { chargesOf, owed, unbalanced } from '#casework/payments/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const told = async (code: string): Promise<Dossier> => {
  const dossier = await dossierByCode(db, code);
  if (!dossier) throw new Error(`${code} is not there`);
  return dossier;
};

test('S1 waits for the head of TC-KH to sign and is promised for Thursday 21/02', async () => {
  const dossier = await told('000.00.29.H18-190218-0006');
  expect(dossier.state).toBe('settling');
  expect(dayOf(dossier.promised_due).toString()).toBe('2019-02-21');
});

test('S2 was apologised for once, under number 3, with 21/02 as its new day, and lies with the leader', async () => {
  const { id, code, promised_due } = await told('000.00.29.H18-190128-0011');
  const lateness = sql`select cause, number, new_day from dossiers.lateness where dossier_id = ${id}`;
  expect(dayOf(promised_due).toString()).toBe('2019-02-12');
  expect(await db.rows(lateness)).toEqual([
    { cause: 'field-work', number: 3, new_day: Temporal.PlainDate.from('2019-02-21') },
  ]);
  const open = sql`select act from dossiers.tasks where dossier_id = ${id} and closed_at is null`;
  expect(await db.rows(open)).toEqual([{ act: 'sign' }]);
  const again = await as(db, { login: 'pham.thu.trang', at: '2019-02-20T08:30' }, (deed) =>
    apologise(deed, { code, seq: null }),
  );
  expect(!again.ok && again.reasons).toEqual([{ reason: 'apologised-before' }]);
});

test('S10: a private enterprise was sent to the province, on paper number 2 of the counter', async () => {
  const lines = await db.rows(sql`select number, ground, name from dossiers.declined where year = 2019`);
  expect(lines).toEqual([{ number: 2, ground: 'other-authority', name: 'Nguyễn Văn Thịnh' }]);
});

test('S11 was not qualified: a numbered letter of the department, signed, sealed and given back early, and nothing owed', async () => {
  const { id, state, promised_due, ready_at } = await told('000.00.29.H18-190121-0005');
  expect([state, dayOf(promised_due).toString(), ready_at && dayOf(ready_at).toString()]).toEqual([
    'returned',
    '2019-02-11',
    '2019-01-30',
  ]);
  const letters = sql`select kind, name, book, number, sealed_with, both_present from dossiers.results
    where dossier_id = ${id}`;
  expect(await db.rows(letters)).toEqual([
    {
      kind: 'refused',
      name: 'Thông báo về việc không cấp Giấy phép bán lẻ rượu',
      book: 'Sổ văn bản đi',
      number: '01/TB-KTHT',
      sealed_with: 'Phòng Kinh tế và Hạ tầng',
      both_present: false,
    },
  ]);
  expect(owed(await chargesOf(db, id))).toBe(0n);
});

test('S13 was withdrawn before it was signed, and two originals went back', async () => {
  const { id, state } = await told('000.00.29.H18-190115-0007');
  expect(state).toBe('withdrawn');
  const kept = await db.rows(
    sql`select count, back_at is not null as back from dossiers.originals where dossier_id = ${id}`,
  );
  expect(kept).toEqual([{ count: 2, back: true }]);
});

test('S3 was promised for 15/02 and still lies with its officer', async () => {
  const dossier = await told('000.00.29.H18-190212-0004');
  expect(dayOf(dossier.promised_due).toString()).toBe('2019-02-15');
  expect(dossier.ready_at).toBeNull();
});

test('S7 was promised for 19/02 and waits for the divorce paper', async () => {
  const dossier = await told('000.10.29.H18-190214-0009');
  expect([dossier.state, dossier.case_key]).toEqual(['awaiting-supplement', 'da-ly-hon']);
  expect(dayOf(dossier.promised_due).toString()).toBe('2019-02-19');
});

test('three Lò Văn Pâng live in one hamlet, told apart by their year of birth', async () => {
  const found = (await findParties(db, 'lo van pang')).filter((one) => one.name === 'Lò Văn Pâng');
  expect(found.map((one) => [one.born?.year, one.hamlet]).sort()).toEqual(
    [1958, 1979, 1991].map((year) => [year, 'bản Pá Đông']),
  );
});

test('S8: two births, one received after 15:00, are both due today at 17:00', async () => {
  for (const code of ['000.10.29.H18-190220-0002', '000.10.29.H18-190219-0031']) {
    expect(localOf((await told(code)).promised_due).toString()).toBe('2019-02-20T17:00:00');
  }
});

test('S12 was ready a day early and lies uncollected', async () => {
  const dossier = await told('000.00.29.H18-190128-0003');
  expect(dossier.state).toBe('ready');
  expect(dayOf(dossier.promised_due).toString()).toBe('2019-01-31');
  expect(dossier.ready_at && dayOf(dossier.ready_at).toString()).toBe('2019-01-30');
  expect(dossier.collect_by).toBe('post');
});

test('S9: 34 people on the morning of 19/02 have the numbers 418 to 529, and the money is the sum of their rows', async () => {
  const lines = await db.rows<{ number: number; visit_id: string; fee: bigint; pages: number; copies: number }>(sql`
    select l.number, l.visit_id, l.fee, l.pages, l.copies from certification.lines l
    join certification.visits v on v.id = l.visit_id join organisations.units u on u.id = v.unit_id
    where u.key = 'xa-noong-het' and v.came_at between '2019-02-19 00:00+07' and '2019-02-19 12:00+07' order by l.number`);
  expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 112 }, (_, n) => 418 + n));
  expect(new Set(lines.map(({ visit_id }) => visit_id)).size).toBe(34);
  const fee = (pages: number, copies: number) => (2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0)) * copies;
  for (const { fee: charged, pages, copies } of lines) expect(charged).toBe(BigInt(fee(pages, copies)));
  const { taken } = await db.one<{ taken: bigint }>(sql`
    select sum(r.amount)::bigint as taken from payments.receipts r where r.subject_id = any(${lines.map((one) => one.visit_id)}::uuid[])`);
  expect(taken).toBe(lines.slice(0, 72).reduce((sum, line) => sum + line.fee, 0n));
});

test('S9: a list of 40 waits to be signed, its book is open, and Monday’s money is closed', async () => {
  const unit = (await unitByKey(db, 'xa-noong-het'))?.id ?? '';
  const [list, ...others] = await openLists(db, unit);
  expect([others.length, list && (await linesOfList(db, list.id)).length]).toEqual([0, 40]);
  expect((await booksOf(db, unit)).map(({ kind, volume, year, closed_at }) => [kind, volume, year, closed_at])).toEqual(
    [['copy', 1, 2019, null]],
  );
  const closings = await db.rows<{ day: string; received: boolean }>(sql`
    select to_char(c.closed_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as day, c.received_at is not null as received
    from payments.closings c join organisations.units u on u.id = c.unit_id where u.key = 'mot-cua-xa-noong-het' order by c.closed_at`);
  expect(closings).toEqual([
    { day: '18/02', received: true },
    { day: '19/02', received: true },
  ]);
});

test('a page of Na Ư’s paper book can be typed in: its book is open since January', async () => {
  const [book, ...others] = await booksOf(db, (await unitByKey(db, 'xa-na-u'))?.id ?? '');
  expect([others.length, book?.kind, book?.closed_at, book && dayOf(book.opened_at).toString()]).toEqual([
    0,
    'copy',
    null,
    '2019-01-02',
  ]);
});

test('S16: nine dossiers of one list stand on paper on 13/02, were typed in on 18/02, and are promised for 28/02', async () => {
  const nine = await db.rows<{ code: string; received: string; typed: string; due: string; submitter: string }>(sql`
    select d.code, to_char(d.received_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as received, s.name as submitter,
      to_char(e.occurred_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as typed,
      to_char(d.promised_due at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as due
    from dossiers.dossiers d join platform.events e on e.stream_id = d.id and e.seq = 1
    join parties.parties s on s.id = d.submitter_id
    where d.code like '000.21.29.H18-190213-%' order by d.code`);
  const same = { received: '13/02', typed: '18/02', due: '28/02', submitter: 'Giàng A Lử' };
  expect(nine).toEqual(
    Array.from({ length: 9 }, (_, n) => ({
      code: `000.21.29.H18-190213-${String(n + 2).padStart(4, '0')}`,
      ...same,
    })),
  );
  const { received_at: told } = await db.one<{ received_at: Temporal.Instant }>(sql`
    select received_at from statistics.dossiers where dossier_id = (select id from dossiers.dossiers where code = ${nine[0]?.code ?? ''})`);
  expect(dayOf(told).toString()).toBe('2019-02-13');
});

test('every chain of events holds, and the open work is what the processes wait for', async () => {
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
  expect(await misbooked(db)).toEqual([]);
  expect(await unbalanced(db)).toEqual([]);
});
