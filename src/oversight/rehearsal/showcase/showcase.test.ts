import { afterAll, expect, test } from 'vitest';
import { type Dossier, dossierByCode, verifyFlow } from '#casework/dossiers/index.ts';
import { findParties } from '#casework/parties/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';

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
