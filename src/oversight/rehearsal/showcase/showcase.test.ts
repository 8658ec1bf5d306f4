import { afterAll, expect, test } from 'vitest';
import { apologise, type Dossier, dossierByCode, verifyFlow } from '#casework/dossiers/index.ts';
import { findParties } from '#casework/parties/index.ts';
import { chargesOf, owed } from '#casework/payments/index.ts';
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
  const letters = sql`select kind, name, book, number, sealed_with from dossiers.results where dossier_id = ${id}`;
  expect(await db.rows(letters)).toEqual([
    {
      kind: 'refused',
      name: 'Thông báo về việc không cấp Giấy phép bán lẻ rượu',
      book: 'Sổ văn bản đi',
      number: '01/TB-KTHT',
      sealed_with: 'Phòng Kinh tế và Hạ tầng',
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
});

test('every chain of events holds, and the open work is what the processes wait for', async () => {
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
});
