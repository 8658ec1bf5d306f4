import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { handOverCash, voidReceipt } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const lines = async (url: string): Promise<string[][]> =>
  parseCsv((await ask({ url, as: cashier })).text).slice(1) as string[][];
const sheet = async (url: string) =>
  (await readXlsx(new Uint8Array((await ask({ url, as: cashier })).bytes))).sheets[0]?.rows ?? [];

/** Three receipts of each kind are given, one of lệ phí is voided and taken anew, and the day is closed. */
beforeAll(async () => {
  const first = await paidSubject(db);
  await paidSubject(db);
  await paidSubject(db);
  const at = await db.one<{ bookId: string; number: number }>(sql`
    select receipt_book_id as "bookId", receipt_no as number from payments.charges
    where subject_id = ${first} and kind = 'lệ phí'`);
  const voiding = { reason: 'Ghi sai họ tên', anew: 'now', receipts: { receiptNumber: null } } as const;
  await as(db, { login: cashier, at: '2019-02-20T10:00' }, (deed) => voidReceipt(deed, at, voiding));
  const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
  const treasurer = (await staffByLogin(db, 'luong.thi.sen'))?.accountId ?? '';
  const { sum } = await db.one<{ sum: string }>(sql`select sum(r.amount)::text as sum from payments.receipts r
    join payments.receipt_books b on b.id = r.book_id where b.unit_id = ${unitId} and r.state = 'used'`);
  await as(db, { login: cashier, at: '2019-02-20T16:30' }, (deed) =>
    handOverCash(deed, unitId, { counted: sum, treasurer }),
  );
});

describe('the quarter’s report on receipts', () => {
  it('accounts for every number of a book: what lay, was used, voided, and lies still', async () => {
    const levy = (await lines('/can-bo/su-dung-bien-lai.csv?ky=2019-1')).find(([kind]) => kind === 'Lệ phí') ?? [];
    expect(levy[2]).toBe('AA-18P');
    const [opening, received, used, voided, lost, closing] = [3, 5, 7, 9, 11, 13].map((n) =>
      Number(levy[n]),
    ) as number[];
    expect([received, used, voided, lost]).toEqual([0, 3, 1, 0]);
    expect(opening).toBe(Number(closing) + 4);
    expect(levy[10]).toBe('0000001');
    expect(levy[8]).toBe('0000002–0000004');
    expect(levy[15]).toBe('300000');
  });

  it('says fee by fee what is kept and what is the budget’s; the sums are those of the books', async () => {
    await db.run(sql`update payments.charges set kept_percent = 40 where kind = 'phí' and receipt_no is not null`);
    const fees = await lines('/can-bo/su-dung-bien-lai.csv?ky=2019-1&bang=nop');
    const of = (kind: string) => fees.filter((line) => line[1] === kind).map((line) => line.slice(2).map(Number));
    expect(of('Lệ phí')).toEqual([[0, 300_000, 0, 300_000]]);
    expect(of('Phí')).toEqual([[40, 75_000, 30_000, 45_000]]);
    const { text } = await ask({ url: '/can-bo/su-dung-bien-lai?xem=in', as: cashier });
    expect(text.replaceAll('\u00a0', ' ')).toContain('345.000 đồng');
    await expect(db.run(sql`update payments.charges set kept_percent = 1 where kind = 'lệ phí'`)).rejects.toThrow();
  });

  it('of another quarter has nothing used; of none there is none', async () => {
    const [before] = await lines('/can-bo/su-dung-bien-lai.csv?ky=2018-4');
    expect(before?.[7]).toBe('0');
    expect((await ask({ url: '/can-bo/su-dung-bien-lai?ky=2019-7', as: cashier })).status).toBe(404);
  });

  it('is a page, a sheet of paper with places to sign, and a spreadsheet', async () => {
    const { text } = await ask({ url: '/can-bo/su-dung-bien-lai?xem=in', as: cashier });
    expect(text).toContain('Quý 1 năm 2019');
    expect(text).toContain('Thủ trưởng đơn vị');
    expect((await sheet('/can-bo/su-dung-bien-lai.xlsx')).some((row) => row[2] === 'AA-18P' && row[7] === 3)).toBe(
      true,
    );
  });
});

describe('the books of a counter', () => {
  it('are a file and a sheet of paper: every book with what was used, voided, lost and left', async () => {
    const levy = (await lines('/can-bo/bien-lai.csv')).find((line) => line[1] === 'Lệ phí');
    expect(levy?.slice(7, 10)).toEqual(['3', '1', '0']);
    expect((await sheet('/can-bo/bien-lai.xlsx')).some((row) => row[3] === 'AB-18P' && row[11] === 75_000)).toBe(true);
    const { text } = await ask({ url: '/can-bo/bien-lai?xem=in', as: cashier });
    expect(text).toContain('AA-18P');
    expect(text).not.toContain('Mở quyển mới');
  });

  it('and its cash book, without what was voided', async () => {
    const [day] = await lines('/can-bo/so-quy.csv?quay=mot-cua-huyen');
    expect(day?.slice(1, 8)).toEqual(['300000', '75000', '0', '0', '375000', '0', '6']);
    expect((await sheet('/can-bo/so-quy.xlsx')).some((row) => row[5] === 375_000)).toBe(true);
    const { text } = await ask({ url: '/can-bo/so-quy?xem=in', as: cashier });
    expect(text).toMatch(/Số tiền tính bằng đồng\..*>375\.000</s);
    expect((await ask({ url: '/can-bo/so-quy.csv?quay=mot-cua-xa-thanh-xuong', as: cashier })).status).toBe(404);
  });
});
