import { afterAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Sql, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { closingById, handOverCash, receiveCash, takeClosingBack, unbalanced } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const treasurer = 'luong.thi.sen';
const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
const idOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';

const pays = (at?: string) => paidSubject(db, at);

const handOver = async (counted: string, to = treasurer, difference = '') =>
  as(db, { login: cashier, at: '2019-02-20T16:30' }, async (deed) =>
    handOverCash(deed, unitId, { counted, treasurer: await idOf(to), difference }),
  );

const reopen = (login: string, closingId: string, reason: string) =>
  as(db, { login, at: '2019-02-20T16:40' }, (deed) => takeClosingBack(deed, { closingId, reason }));

describe('the day of a counter', () => {
  it('is closed with the money counted, and is the thủ quỹ’s once they say so', async () => {
    await Promise.all([pays(), pays(), pays()]);
    const page = await ask({ url: '/can-bo/so-quy', as: cashier });
    for (const said of ['300.000', '75.000', '375.000', 'AA-18P', 'AB-18P']) expect(page.text).toContain(said);
    const short = await handOver('374.000');
    expect(!short.ok && short.reasons.map(({ reason }) => reason)).toEqual(['sum-differs']);
    const closed = await handOver('375.000');
    if (!closed.ok) throw new Error(JSON.stringify(closed.reasons));
    const again = await handOver('375.000');
    expect(!again.ok && again.reasons.map(({ reason }) => reason)).toEqual(['nothing-taken']);
    const taken = (login: string) =>
      as(db, { login, at: '2019-02-20T16:45' }, (deed) => receiveCash(deed, closed.value));
    expect(await taken(cashier)).toEqual({ ok: false, reasons: [{ reason: 'not-treasurer' }] });
    expect((await taken(treasurer)).ok).toBe(true);
    expect(await taken(treasurer)).toEqual({ ok: false, reasons: [{ reason: 'received-before' }] });
    const { text } = await ask({ url: '/can-bo/so-quy', as: treasurer });
    // On the day that the row names already, the clock alone.
    expect(text).toMatch(/>16:45</);
  });

  it('of what is taken after it begins anew', async () => {
    await pays('2019-02-20T16:50');
    expect((await handOver('125000')).ok).toBe(true);
    const { n } = await db.one<{ n: number }>(
      sql`select count(*)::int as n from payments.closings where unit_id = (select id from organisations.units where key = 'mot-cua-huyen')`,
    );
    expect(n).toBe(2);
  });

  it('is handed over by a press that says what is wrong, the sum kept as typed', async () => {
    await pays();
    const form = { key: newId(), counter: 'mot-cua-huyen', counted: '120.000', treasurer: '' };
    const { status, text } = await ask({ method: 'POST', url: '/can-bo/so-quy/ban-giao', as: cashier, form });
    expect(status).toBe(422);
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Đếm được 120.000 đồng, biên lai ghi 125.000 đồng, lệch 5.000 đồng.',
    );
    expect(text).toContain('Chọn thủ quỹ nhận tiền.');
    expect(text).toContain('value="120.000"');
  });
});

describe('a day whose money differs from its receipts', () => {
  it('is closed with the difference and its reason, which stand in the cash book and on the sheet', async () => {
    const form = { key: newId(), counter: 'mot-cua-huyen', counted: '120.000', treasurer: await idOf(treasurer) };
    const press = (more: Readonly<Record<string, string>>) =>
      ask({ method: 'POST', url: '/can-bo/so-quy/ban-giao', as: cashier, form: { ...form, ...more } });
    const asked = await press({});
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('name="difference"');
    expect((await press({ key: newId(), difference: 'ok' })).status).toBe(422);
    expect((await press({ key: newId(), difference: 'Trả lại nhầm tiền lẻ' })).status).toBe(303);
    const page = (await ask({ url: '/can-bo/so-quy', as: cashier })).text.replaceAll('\u00a0', ' ');
    expect(page).toContain('Thiếu 5.000 đồng: Trả lại nhầm tiền lẻ');
    // A line above says that sums are đồng; a cell says the number, and of nothing a dash.
    const book = page.slice(page.indexOf('Số tiền tính bằng đồng'));
    expect(book).toMatch(/>120\.000</);
    expect(book).not.toMatch(/>0 đồng</);
    expect(await unbalanced(db)).toEqual([]);
  });

  it('is opened again by either hand until the money was taken: its receipts lie in the drawer as before', async () => {
    const { id } = await db.one<{ id: string }>(
      sql`select id from payments.closings where difference_reason is not null`,
    );
    const said = (done: Awaited<ReturnType<typeof reopen>>) =>
      done.ok ? [] : done.reasons.map(({ reason }) => reason);
    expect(said(await reopen('lo.thi.xuan', id, 'Đếm nhầm tiền'))).toEqual(['not-found']);
    const press = { method: 'POST', url: `/can-bo/so-quy/${id}/mo-lai`, as: cashier } as const;
    const refused = await ask({ ...press, form: { key: newId(), reason: 'sai' } });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#reason-${id}"`);
    expect(refused.text).toContain('value="sai"');
    expect(said(await reopen(treasurer, id, 'Đếm lại còn thiếu'))).toEqual([]);
    expect(said(await reopen(cashier, id, 'Đếm nhầm tiền'))).toEqual(['taken-back']);
    const late = await as(db, { login: treasurer, at: '2019-02-20T16:45' }, (deed) => receiveCash(deed, id));
    expect(!late.ok && late.reasons).toEqual([{ reason: 'taken-back' }]);
    const page = (await ask({ url: '/can-bo/so-quy', as: cashier })).text;
    expect(page).toContain('Đã mở lại lúc 16:40 20/02/2019: Đếm lại còn thiếu');
    expect(page).not.toContain(`/can-bo/so-quy/${id}/bang-ke`);
    expect((await ask({ url: `/can-bo/so-quy/${id}/bang-ke.xlsx`, as: cashier })).status).toBe(404);
    expect(await unbalanced(db)).toEqual([]);
    const anew = await handOver('125.000');
    expect(anew.ok && (await closingById(db, anew.value))?.counted).toBe(125_000n);
    expect(said(await reopen(cashier, id, 'Đếm nhầm tiền'))).toEqual(['taken-back']);
  });
});

/** What is found after a row was changed behind the house's back; the change is undone. */
async function foundAfter(change: Sql): Promise<string[]> {
  let found: string[] = [];
  await db.transaction(
    async (tx) => {
      await tx.run(change);
      found = await unbalanced(tx);
    },
    () => false,
  );
  return found;
}

describe('the money of a house', () => {
  it('agrees: receipts with charges, the cash book with receipts', async () => {
    expect(await unbalanced(db)).toEqual([]);
  });

  it('is found out where it does not', async () => {
    await pays();
    const more = sql`update payments.receipts set amount = amount + 1 where closing_id is null and state = 'used'`;
    expect((await foundAfter(more)).join()).toMatch(/receipt .*: 100001 taken, 100000 charged/);
    const less = sql`update payments.charges set amount = amount - 1 where receipt_no is not null`;
    expect((await foundAfter(less)).length).toBeGreaterThan(0);
    const out = sql`update payments.receipts set closing_id = null where closing_id is not null`;
    expect((await foundAfter(out)).join()).toMatch(/closing .*: 375000 handed over, 0 taken/);
    const voided = sql`update payments.receipts set state = 'void', reason = 'Xóa', closing_id = null where state = 'used'`;
    expect((await foundAfter(voided)).join()).toMatch(/which is void/);
  });
});
