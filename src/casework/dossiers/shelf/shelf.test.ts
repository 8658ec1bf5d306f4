import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { legsOf } from '../flow/leg.store.ts';
import { dossierByCode, numberAndSeal, remind, returnResult, shelve, sign } from '../index.ts';
import { overThirtyDays } from './shelf.view.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'lo.thi.xuan';
const shelf = '/can-bo/ke-ket-qua';
let serial = 0;

/** A result that lies at the counter since the second of January. */
async function ready(): Promise<string> {
  const identity = String(44_000_000 + serial++).padStart(9, '0');
  const code = await walked(db, { way: business, day: '2019-01-02', to: 'settled', name: 'Lò Thị Kệ', identity });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-01-02T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-01-02T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

const told = { way: 'call', outcome: 'will-come' } as const;
const at = '2019-02-20T09:00';
const act = <Value>(deed: (deed: Deed) => Promise<Result<Value, { readonly reason: string }>>, login = clerk) =>
  as(db, { login, at }, deed);
const reasonsOf = (done: Result<unknown, { readonly reason: string }>): string[] =>
  done.ok ? [] : done.reasons.map(({ reason }) => reason);
const linesOf = async (query = ''): Promise<string[][]> =>
  parseCsv((await ask({ url: `${shelf}.csv?quay=mot-cua-huyen${query}`, as: clerk })).text).slice(1) as string[][];
const lineOf = async (code: string): Promise<string[] | undefined> =>
  (await linesOf()).find(([first]) => first === code);

describe('the shelf of a counter', () => {
  it('holds what is ready until it is returned, with its place and its reminders, on screen and in files', async () => {
    const code = await ready();
    const asked = { code, seq: null };
    expect((await lineOf(code))?.slice(5, 9)).toEqual(['', expect.any(String), '0', '']);
    expect(reasonsOf(await act((deed) => shelve(deed, asked, 'Kệ A, ô 3')))).toEqual([]);
    expect(reasonsOf(await act((deed) => remind(deed, asked, told)))).toEqual([]);
    expect((await legsOf(db, (await dossierByCode(db, code))?.id ?? '')).at(-1)?.taken_at?.toString()).toBe(
      '2019-02-20T02:00:00Z',
    );
    const line = await lineOf(code);
    expect([line?.[5], line?.[7], line?.[8]]).toEqual([
      'Kệ A, ô 3',
      '1',
      expect.stringMatching(/Gọi điện: Hẹn sẽ đến$/),
    ]);
    const xlsx = await ask({ url: `${shelf}.xlsx?quay=mot-cua-huyen`, as: clerk });
    const rows = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets[0]?.rows ?? [];
    expect(rows.some((row) => row[0] === code && row[5] === 'Kệ A, ô 3')).toBe(true);
    const { text } = await ask({ url: `${shelf}?xem=in`, as: clerk });
    expect(text).toContain(code);
    expect(text).toContain('Kệ A, ô 3');
    expect((await ask({ url: `/can-bo/ho-so/${code}`, as: clerk })).text).toContain('Gọi điện: Hẹn sẽ đến');
  });

  it('shows what has lain for more than thirty days, or says that there is nothing', async () => {
    const code = await ready();
    const over = await linesOf('&qua=30');
    expect(over.some(([first]) => first === code)).toBe(true);
    expect(over.every((line) => Number(line[4]) > 30)).toBe(true);
    const before = Temporal.Instant.from('2019-01-02T17:00:00Z');
    expect(overThirtyDays(Temporal.Instant.from('2019-02-02T03:00:00Z'))).toEqual(before);
  });

  it('lets go of what was returned; nothing is placed or reminded of then', async () => {
    const code = await ready();
    const asked = { code, seq: null };
    const owner = { standing: 'owner', name: '', identity: '' } as const;
    const collection = { ...owner, paid: true, receipts: { receiptNumber: null } };
    expect(reasonsOf(await act((deed) => returnResult(deed, asked, collection)))).toEqual([]);
    expect(await lineOf(code)).toBeUndefined();
    expect(reasonsOf(await act((deed) => remind(deed, asked, told)))).toEqual(['not-at-this-step']);
    expect(reasonsOf(await act((deed) => shelve(deed, asked, 'Kệ A, ô 3')))).toEqual(['not-at-this-step']);
  });

  it('is written on only by who returns results there, and in full', async () => {
    const asked = { code: await ready(), seq: null };
    expect(reasonsOf(await act((deed) => remind(deed, asked, told), business.officer))).toEqual(['not-allowed']);
    expect(reasonsOf(await act((deed) => shelve(deed, asked, '')))).toEqual(['shelf-missing']);
    const nothing = { way: undefined, outcome: undefined };
    expect(reasonsOf(await act((deed) => remind(deed, asked, nothing)))).toEqual(['way-missing', 'outcome-missing']);
  });

  it('is written on in the row of a result, and leads back to where the clerk stood', async () => {
    const code = await ready();
    const press = (form: Readonly<Record<string, string>>) =>
      ask({
        method: 'POST',
        url: `${shelf}/nhac`,
        as: clerk,
        form: { key: `nhac-${code}-${form.way}`, hoSo: code, quay: 'mot-cua-huyen', qua: '30', trang: '1', ...form },
      });
    const refused = await press({ way: 'call', outcome: '' });
    expect(refused.status).toBe(422);
    for (const said of ['Chọn kết quả của lần báo.', `href="#outcome-${code}"`, '<option value="call" selected'])
      expect(refused.text).toContain(said);
    const done = await press({ way: 'message', outcome: 'told' });
    expect(done.location).toBe(`${shelf}?quay=mot-cua-huyen&qua=30&nhac=${code}#${code}`);
    expect((await lineOf(code))?.[8]).toMatch(/Nhắn tin: Đã báo$/);
    expect((await ask({ url: done.location ?? '', as: clerk })).text).toContain(`Đã ghi lần nhắc của hồ sơ ${code}.`);
    expect((await ask({ url: `${shelf}?xem=in`, as: clerk })).text).not.toContain(`${shelf}/nhac`);
  });

  it('records no free text: the place stands beside the result alone', async () => {
    const code = await ready();
    await act((deed) => shelve(deed, { code, seq: null }, 'Kệ B, ô 1'));
    const id = (await dossierByCode(db, code))?.id ?? '';
    expect((await history(db, id)).at(-1)).toMatchObject({ type: 'dossier.shelved', payload: {} });
  });
});
