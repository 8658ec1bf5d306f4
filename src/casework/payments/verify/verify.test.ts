import { afterAll, expect, it } from 'vitest';
import { type Sql, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { chargesOf, demand, exemptionText, unbalanced, voidReceipt } from '../index.ts';
import { granted, noProof, waivedOf } from '../rules.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const next = { receiptNumber: null, feeReceiptNumber: null };

/** What is found wrong after a statement, which is then taken back. */
async function foundAfter(broken: Sql): Promise<string[]> {
  let found: string[] = [];
  await db.transaction(
    async (tx) => {
      await tx.run(broken);
      found = await unbalanced(tx);
    },
    () => false,
  );
  return found;
}

it('receipts, less what was voided, are the charges, less what is exempt and owed; nothing else passes', async () => {
  const subject = await paidSubject(db);
  const at = await db.one<{ bookId: string; number: number }>(sql`
    select receipt_book_id as "bookId", receipt_no as number from payments.charges
    where subject_id = ${subject} and kind = 'lệ phí'`);
  const again = await as(db, { login: cashier, at: '2019-02-20T10:00' }, (deed) =>
    voidReceipt(deed, at, { reason: 'Ghi sai họ tên người nộp', anew: 'now', receipts: next }),
  );
  expect(again.ok).toBe(true);
  expect(await unbalanced(db)).toEqual([]);
  // Marked as paid, and no receipt was given: no row by itself says so, the sums do.
  const unpaid = await foundAfter(sql`
    insert into payments.charges (id, subject_id, position, kind, name, amount, paid_at, paid_to)
    select gen_random_uuid(), subject_id, 9, kind, name, 5000, paid_at, paid_to from payments.charges
    where subject_id = ${subject} and kind = 'phí'`);
  expect(unpaid.length).toBe(1);
  expect(unpaid[0]).toContain('cash book of phí');
  const exempt = await foundAfter(sql`
    update payments.charges set amount = 0, exemption_ground = 'Hộ nghèo' where subject_id = ${subject} and kind = 'phí'`);
  expect(exempt.join('\n')).toContain('cash book of phí');
});

it('a fee that is reduced and not waived whole keeps both sums and its ground; another share of it is found', async () => {
  const ground = { kind: 'elderly', name: 'Người cao tuổi', percent: 50, law: '', paper: 'CMND', asks: [] } as const;
  const exemption = granted(ground, { ...noProof, number: '040000801', original: true });
  const waived = waivedOf(15_001n, ground);
  const subject = newId();
  await db.transaction((tx) =>
    demand(tx, subject, [
      {
        ...{ kind: 'lệ phí', name: 'Lệ phí đăng ký', amount: 15_001n - waived, waived, exemption },
        ...{ exemptionGround: ground.name, exemptionProof: 'CMND số 040000801', feeKey: null, quantity: null, kept: 0 },
      },
    ]),
  );
  const [charge] = await chargesOf(db, subject);
  expect([charge?.amount, charge?.waived]).toEqual([7_501n, 7_500n]);
  expect(charge && exemptionText(charge)).toBe('Người cao tuổi giảm 50% (CMND số 040000801)');
  expect(await unbalanced(db)).toEqual([]);
  const found = await foundAfter(
    sql`update payments.charges set amount = 9501, waived = 5500 where subject_id = ${subject}`,
  );
  expect(found.join('\n')).toContain('5500 waived of 15001, which is not 50%');
});
