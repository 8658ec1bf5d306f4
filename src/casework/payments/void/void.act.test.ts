import { afterAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject, takeOwed } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { type Charge, chargesOf, handOverCash, unbalanced } from '../index.ts';
import { voidReceipt } from './void.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
const idOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
const next = { receiptNumber: null, feeReceiptNumber: null };
const why = 'Ghi sai họ tên người nộp';

const paid = (): Promise<string> => paidSubject(db);
const take = (subjectId: string) => takeOwed(db, subjectId);
const levyOf = async (subjectId: string): Promise<Charge> => (await chargesOf(db, subjectId))[0] as Charge;
const receiptAt = (subjectId: string) =>
  db.one<{
    bookId: string;
    number: number;
  }>(sql`select receipt_book_id as "bookId", receipt_no as number from payments.charges
    where subject_id = ${subjectId} and kind = 'lệ phí'`);
const voided = async (subjectId: string, anew: 'now' | 'later', receipts: { receiptNumber: string | null } = next) => {
  const at = await receiptAt(subjectId);
  const done = await as(db, { login: cashier, at: '2019-02-20T10:00' }, (deed) =>
    voidReceipt(deed, at, { reason: why, anew, receipts }),
  );
  return { at, reasons: done.ok ? [] : done.reasons.map(({ reason }) => reason) };
};
const rowOf = ({ bookId, number }: { bookId: string; number: number }) =>
  db.one<object>(sql`select state, amount, reason, voided_at is not null as voided, replaces_no from payments.receipts
    where book_id = ${bookId} and number = ${number}`);

describe('a receipt voided after money was taken', () => {
  it('keeps its number, its sum and the reason; the money is taken anew by one that names it', async () => {
    const subject = await paid();
    const { at, reasons } = await voided(subject, 'now');
    expect(reasons).toEqual([]);
    expect(await rowOf(at)).toEqual({ state: 'void', amount: 100_000n, reason: why, voided: true, replaces_no: null });
    const anew = await receiptAt(subject);
    expect(anew.number).toBe(at.number + 1);
    expect(await rowOf(anew)).toMatchObject({ state: 'used', amount: 100_000n, replaces_no: at.number });
    const told = (await history(db, at.bookId)).slice(-2);
    expect(told.map(({ type }) => type)).toEqual(['receipt-book.voided', 'receipt-book.replaced']);
    expect(JSON.stringify(told)).not.toContain('Ghi sai');
    expect(await unbalanced(db)).toEqual([]);
    const { text } = await ask({ url: `/can-bo/bien-lai/${at.bookId}`, as: cashier });
    expect(text).toContain(`đã thu lại bằng AA-18P ${String(anew.number).padStart(7, '0')}`);
    expect(text).toContain(`thay biên lai AA-18P ${String(at.number).padStart(7, '0')} đã hủy`);
  });

  it('leaves what it paid owed again, and only that, where the money went back', async () => {
    const subject = await paid();
    const { at } = await voided(subject, 'later');
    const [levy, charge] = await chargesOf(db, subject);
    expect([levy?.paid_at, levy?.receipt_number, Boolean(charge?.paid_at)]).toEqual([null, null, true]);
    expect(await unbalanced(db)).toEqual([]);
    await take(subject);
    expect(await rowOf(await receiptAt(subject))).toMatchObject({ replaces_no: at.number });
    const again = await voided(subject, 'now');
    expect(await rowOf(await receiptAt(subject))).toMatchObject({ replaces_no: again.at.number });
    expect(await unbalanced(db)).toEqual([]);
  });

  it('is voided once, however many press at once', async () => {
    const subject = await paid();
    const both = await Promise.all([voided(subject, 'now'), voided(subject, 'now')]);
    expect(both.flatMap(({ reasons }) => reasons)).toEqual(['not-used']);
    expect((await levyOf(subject)).paid_at).not.toBeNull();
  });

  it('changes nothing where a new number is wrong', async () => {
    const subject = await paid();
    const { at, reasons } = await voided(subject, 'now', { receiptNumber: '9999999' });
    expect(reasons).toEqual(['receipt-outside']);
    expect(await rowOf(at)).toMatchObject({ state: 'used', reason: null });
  });
});

describe('the press of a clerk', () => {
  const press = (at: { bookId: string; number: number }, form: Readonly<Record<string, string>>) =>
    ask({
      method: 'POST',
      url: `/can-bo/bien-lai/${at.bookId}/so/${at.number}/huy`,
      as: cashier,
      form: { key: newId(), ...form },
    });

  it('names at once a reason and a number that are missing, and keeps what was typed', async () => {
    const at = await receiptAt(await paid());
    const shown = await ask({ url: `/can-bo/bien-lai/${at.bookId}/so/${at.number}`, as: cashier });
    expect(shown.text).toContain('Lệ phí đăng ký');
    const { status, text } = await press(at, { reason: 'sai', anew: 'now', receiptNumber: '' });
    expect(status).toBe(422);
    expect(text).toContain('Ghi lý do hủy, ít nhất 5 chữ cái.');
    expect(text).toContain('Ghi số biên lai thu lệ phí');
    expect(text).toContain('value="sai"');
    expect((await press(at, { reason: why, anew: 'later' })).status).toBe(303);
  });

  it('is refused once the day is closed, with the way to go on; the sum handed over is without what was voided', async () => {
    const at = await receiptAt(await paid());
    const { sum } = await db.one<{ sum: string }>(sql`select sum(r.amount)::text as sum from payments.receipts r
      join payments.receipt_books b on b.id = r.book_id where b.unit_id = ${unitId} and r.state = 'used' and closing_id is null`);
    const handing = { counted: sum, treasurer: await idOf('luong.thi.sen') };
    const closed = await as(db, { login: cashier, at: '2019-02-20T16:30' }, (deed) =>
      handOverCash(deed, unitId, handing),
    );
    expect(closed.ok).toBe(true);
    const { status, text } = await press(at, { reason: why, anew: 'later' });
    expect(status).toBe(422);
    expect(text).toContain('đã bàn giao thủ quỹ lúc 16:30 20/02/2019');
    expect(text).toContain('giao kế toán điều chỉnh');
    expect(await unbalanced(db)).toEqual([]);
  });

  it('and the page are for who keeps the money of that counter', async () => {
    const at = await receiptAt(await paid());
    expect((await ask({ url: `/can-bo/bien-lai/${at.bookId}/so/${at.number}`, as: 'quang.thi.chinh' })).status).toBe(
      404,
    );
    expect((await ask({ url: `/can-bo/bien-lai/${at.bookId}/so/9999`, as: cashier })).status).toBe(404);
  });
});

it('a receipt that takes voided money anew and does not name the void is found out', async () => {
  const subject = await paid();
  await voided(subject, 'now');
  let found: string[] = [];
  await db.transaction(
    async (tx) => {
      await tx.run(
        sql`update payments.receipts set replaces_book_id = null, replaces_no = null where subject_id = ${subject}`,
      );
      found = await unbalanced(tx);
    },
    () => false,
  );
  expect(found.join()).toMatch(/void, and what it paid was taken anew by a receipt that does not name it/);
});
