import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { moneyPaths, unbalanced, voidReceipt } from '../../payments/index.ts';
import { dossierByCode, numberAndSeal, returnResult, sign } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const name = 'Lò Văn Nợ';
const at = '2019-02-20T09:00';
const receipts = { receiptNumber: null, feeReceiptNumber: null };
let serial = 0;

const linesOf = async (): Promise<string[][]> =>
  parseCsv((await ask({ url: '/can-bo/con-phai-thu.csv', as: cashier })).text).slice(1) as string[][];
const lineOf = async (code: string) => (await linesOf()).find(([first]) => first === code);

/** A dossier that owes the fee of a household business. */
const received = (to: 'received' | 'settled' = 'received'): Promise<string> =>
  walked(db, { way: business, day: '2019-02-19', to, name, identity: String(46_000_000 + serial++).padStart(9, '0') });

/** A result that waits to be collected. */
async function ready(): Promise<string> {
  const code = await received('settled');
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

const returned = async (code: string, paid: boolean): Promise<string[]> => {
  const collection = { standing: 'owner', name: '', identity: '', paid, receipts } as const;
  const done = await as(db, { login: 'lo.thi.xuan', at }, (deed) =>
    returnResult(deed, { code, seq: null }, collection),
  );
  return done.ok ? [] : done.reasons.map(({ reason }) => reason);
};

/** The receipt that paid the lệ phí of a subject, voided; its money went back. */
async function voided(subjectId: string) {
  const at = await db.one<{ bookId: string; number: number }>(sql`
    select receipt_book_id as "bookId", receipt_no as number from payments.charges
    where subject_id = ${subjectId} and kind = 'lệ phí'`);
  const voiding = { reason: 'Thu nhầm số tiền', anew: 'later', receipts } as const;
  await as(db, { login: cashier, at: '2019-02-20T10:00' }, (deed) => voidReceipt(deed, at, voiding));
  return at;
}

describe('what is still to be taken', () => {
  it('lists a dossier from its reception, its person by name only, until it is paid at the return in the same press', async () => {
    const code = await ready();
    const line = await lineOf(code);
    expect(line?.slice(0, 6)).toEqual([code, name, expect.any(String), '100000', '0', '19/02/2019']);
    expect(line?.[7]).toBe('Đã có kết quả');
    expect(line?.join()).not.toMatch(/0{2}46\d{5}/);
    const { text } = await ask({ url: '/can-bo/con-phai-thu', as: cashier });
    expect(text).toContain(code);
    expect((await ask({ url: `/can-bo/ho-so/${code}`, as: 'lo.thi.xuan' })).text.replaceAll('\u00a0', ' ')).toContain(
      'Còn phải thu 100.000 đồng',
    );
    expect(await returned(code, false)).toEqual(['still-owed']);
    expect(await returned(code, true)).toEqual([]);
    expect(await lineOf(code)).toBeUndefined();
  });

  it('has what a voided receipt had paid, until it is taken anew by a press on the page of that receipt', async () => {
    const code = await ready();
    await returned(code, true);
    const receipt = await voided((await dossierByCode(db, code))?.id ?? '');
    const line = await lineOf(code);
    expect([line?.[3], line?.[5], line?.[7]]).toEqual(['100000', '20/02/2019', 'Đã trả kết quả']);
    expect(line?.[8]).toMatch(/^Thu lại, thay AA-18P \d{7} đã hủy$/);
    const page = await ask({ url: moneyPaths.receipt(receipt.bookId, receipt.number), as: cashier });
    expect(page.text).toContain('Thu lại khoản của biên lai đã hủy');
    expect(page.text).toContain('Thu nhầm số tiền');
    const number = /name="receiptNumber"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="receiptNumber"/.exec(page.text);
    const press = (receiptNumber: string) =>
      ask({
        method: 'POST',
        url: moneyPaths.takeAnew(receipt.bookId, receipt.number),
        as: cashier,
        form: { key: newId(), receiptNumber },
      });
    expect((await press('')).text).toContain('Ghi số biên lai thu lệ phí');
    expect((await press(number?.[1] ?? number?.[2] ?? '')).status).toBe(303);
    expect(await lineOf(code)).toBeUndefined();
    expect((await press('')).text).toContain('đã được thu lại hoặc được miễn');
    expect(await unbalanced(db)).toEqual([]);
  });

  it('has what was voided of a visit of certification, which is no dossier', async () => {
    await voided(await paidSubject(db));
    expect((await linesOf()).some((line) => line[0] === '' && line[2] === 'Lượt chứng thực')).toBe(true);
  });

  it('is a file and a sheet of paper, and nobody else’s to see', async () => {
    const code = await received();
    const { bytes } = await ask({ url: '/can-bo/con-phai-thu.xlsx', as: cashier });
    const rows = (await readXlsx(new Uint8Array(bytes))).sheets[0]?.rows ?? [];
    expect(rows.some((row) => row[0] === code && row[3] === 100_000)).toBe(true);
    expect((await ask({ url: '/can-bo/con-phai-thu?xem=in', as: cashier })).text).toContain(code);
    expect((await ask({ url: '/can-bo/con-phai-thu?quay=mot-cua-xa-thanh-xuong', as: cashier })).status).toBe(404);
    expect((await ask({ url: '/can-bo/con-phai-thu', as: 'do.minh.chau' })).status).toBe(404);
  });
});
