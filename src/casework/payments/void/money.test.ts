import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { cashier, paidSubject, takeOwed } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { chargesOf, handOverCash, refundCharges, refundGrounds, unbalanced, voidReceipt } from '../index.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
const treasurer = (await staffByLogin(db, 'luong.thi.sen'))?.accountId ?? '';
const receipts = { receiptNumber: null, feeReceiptNumber: null };

interface Sums {
  readonly given: bigint;
  readonly paid: bigint;
  readonly owed: bigint;
  readonly lying: bigint;
  readonly back: bigint;
  readonly backClosed: bigint;
  readonly closed: bigint;
}

const sums = (): Promise<Sums> =>
  db.one<Sums>(sql`
    select (select coalesce(sum(amount), 0)::bigint from payments.receipts where state = 'used') as given,
      (select coalesce(sum(amount) filter (where receipt_no is not null), 0)::bigint from payments.charges) as paid,
      (select coalesce(sum(amount) filter (where paid_at is null), 0)::bigint from payments.charges) as owed,
      (select coalesce(sum(amount), 0)::bigint from payments.receipts where state = 'used' and closing_id is null) as lying,
      (select coalesce(sum(l.amount), 0)::bigint from payments.refund_lines l join payments.refunds f on f.id = l.refund_id
        where f.closing_id is null) as back,
      (select coalesce(sum(refunded_levies + refunded_charges), 0)::bigint from payments.closings) as "backClosed",
      (select coalesce(sum(levies + charges), 0)::bigint from payments.closings) as closed`);

/** The receipt at this place among all that were given for money, whatever became of it. */
const receiptAt = (place: number) =>
  db.maybe<{ bookId: string; number: number }>(sql`select book_id as "bookId", number from payments.receipts
    where subject_id is not null order by book_id, number limit 1 offset ${place}`);

const voids = async (place: number, anew: 'now' | 'later'): Promise<void> => {
  const at = await receiptAt(place);
  const voiding = { reason: 'Ghi sai họ tên', anew, receipts } as const;
  if (at) await as(db, { login: cashier, at: '2019-02-20T10:00' }, (deed) => voidReceipt(deed, at, voiding));
};

const closes = async () => {
  const { lying, back } = await sums();
  return as(db, { login: cashier, at: '2019-02-20T16:30' }, (deed) =>
    handOverCash(deed, unitId, { counted: String(lying - back), treasurer }),
  );
};

const refunds = async (place: number, part = ''): Promise<void> => {
  const at = await receiptAt(place);
  const subject =
    at &&
    (await db.maybe<{ id: string }>(sql`select subject_id as id from payments.receipts
    where book_id = ${at.bookId} and number = ${at.number}`));
  if (!at || !subject) return;
  const charges = (await chargesOf(db, subject.id)).filter((one) => one.receipt_no === at.number);
  const refunding = {
    part,
    ground: 'mistake',
    reason: 'Thu nhầm',
    recipient: 'Lò Văn Trả',
    recipientIdentity: '',
  } as const;
  const matter = { unitId, subjectId: subject.id, grounds: refundGrounds };
  await as(db, { login: cashier, at: '2019-02-20T11:00' }, (deed) =>
    refundCharges(deed, matter, {
      ...refunding,
      positions: charges.slice(0, part ? 1 : undefined).map(({ position }) => position),
    }),
  );
};

const place = fc.nat({ max: 12 });
const press = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ do: 'pay', place: 0 } as const) },
  fc.record({ do: fc.constant('void-now' as const), place }),
  fc.record({ do: fc.constant('void-later' as const), place }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refund' as const), place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refund-part' as const), place }) },
  fc.constant({ do: 'close', place: 0 } as const),
);

describe('the money of a counter', () => {
  it('agrees whatever is paid, voided, taken anew, given back and closed in whatever order', async () => {
    const owing = sql`select distinct subject_id as id from payments.charges where paid_at is null and amount > 0`;
    await fc.assert(
      fc.asyncProperty(fc.array(press, { minLength: 3, maxLength: 8 }), async (presses) => {
        for (const one of presses) {
          if (one.do === 'pay') await paidSubject(db);
          else if (one.do === 'close') await closes();
          else if (one.do === 'refund') await refunds(one.place);
          else if (one.do === 'refund-part') await refunds(one.place, '7.000');
          else await voids(one.place, one.do === 'void-now' ? 'now' : 'later');
          const { given, paid, lying, closed, back, backClosed } = await sums();
          // What was given back changes no receipt: the receipts are the charges, and the drawer with the closings the receipts.
          expect([given, lying + closed]).toEqual([paid, given]);
          expect(backClosed).toBeLessThanOrEqual(closed);
          expect(back).toBeGreaterThanOrEqual(0n);
        }
        for (const { id } of await db.rows<{ id: string }>(owing)) await takeOwed(db, id);
        expect(await unbalanced(db)).toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect((await sums()).owed).toBe(0n);
  });

  it('agrees where the day is closed while receipts are given and voided, and nobody waits for ever', async () => {
    for (let round = 0; round < 5; round++) {
      const from = (await db.one<{ n: number }>(sql`select count(*)::int as n from payments.receipts`)).n;
      await paidSubject(db);
      await Promise.all([
        closes(),
        voids(from, 'now'),
        refunds(from),
        paidSubject(db),
        voids(from + 1, 'later'),
        refunds(from + 1),
      ]);
      expect(await unbalanced(db)).toEqual([]);
      const { given, paid } = await sums();
      expect(given).toBe(paid);
    }
  });
});
