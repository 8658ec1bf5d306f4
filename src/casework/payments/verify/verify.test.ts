import { afterAll, expect, it } from 'vitest';
import { type Sql, sql } from '#platform/db/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { unbalanced, voidReceipt } from '../index.ts';

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
