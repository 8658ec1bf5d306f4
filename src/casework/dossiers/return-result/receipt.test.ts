import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode, numberAndSeal, returnResult, sign } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const cashier = 'pham.thu.trang';
const books = '/can-bo/bien-lai';
const hand = { standing: 'owner', name: '', identity: '', paid: true } as const;
let serial = 0;

/** The văn thư of the department that settles. */
async function clerk(): Promise<string> {
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  return (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
}

/** A result that waits to be collected, with its fee unpaid. */
async function ready(): Promise<string> {
  serial += 1;
  const who = { name: 'Lò Văn Thu', identity: String(42_000_000 + serial).padStart(9, '0') };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', ...who });
  const asked = { code, seq: null };
  const signed = await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  if (!signed.ok) throw new Error(JSON.stringify(signed.reasons));
  const sealed = await as(db, { login: await clerk(), at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.reasons));
  return code;
}

const returned = async (code: string, receiptNumber: string | null): Promise<string[]> => {
  const done = await as(db, { login: 'lo.thi.xuan', at: '2019-02-20T09:00' }, (deed) =>
    returnResult(deed, { code, seq: null }, { ...hand, receipts: { receiptNumber } }),
  );
  return done.ok ? [] : done.reasons.map(({ reason }) => reason);
};

const receiptOf = async (code: string) =>
  db.rows<{ receipt_number: string; number: number; state: string }>(sql`
    select c.receipt_number, r.number, r.state from payments.charges c
    join payments.receipts r on r.book_id = c.receipt_book_id and r.number = c.receipt_no
    where c.subject_id = ${(await dossierByCode(db, code))?.id ?? ''}`);

describe('the receipt of a fee', () => {
  it('is torn out of the counter’s open book, in its order, and never twice', async () => {
    const [first, second, third] = [await ready(), await ready(), await ready()];
    expect(await returned(first, '0000007')).toEqual([]);
    expect(await receiptOf(first)).toEqual([{ receipt_number: 'AA-18P 0000007', number: 7, state: 'used' }]);
    expect(await returned(second, '7')).toEqual(['receipt-used']);
    expect(await returned(second, '0090000')).toEqual(['receipt-outside']);
    expect(await returned(second, '')).toEqual(['receipt-missing']);
    expect(await receiptOf(second)).toEqual([]);
    expect(await returned(second, null)).toEqual([]);
    const both = await Promise.all([returned(third, '0000020'), returned(await ready(), '0000020')]);
    expect(both.flat()).toEqual(['receipt-used']);
  });

  it('is proposed on the page of the dossier', async () => {
    const { text } = await ask({ url: `/can-bo/ho-so/${await ready()}`, as: 'lo.thi.xuan' });
    expect(text).toContain('Quyển AA-18P, số kế tiếp');
    // What the collector is told at the window.
    expect(text).toContain('Sau khi nhận kết quả');
    expect(text).toContain('Nơi làm: Chi cục Thuế huyện Điện Biên.');
    expect(text).toMatch(/name="receiptNumber"[^>]*value="0000021"|value="0000021"[^>]*name="receiptNumber"/);
  });
});

const open = (form: Readonly<Record<string, string>>, n: number) =>
  ask({
    method: 'POST',
    url: `${books}/mo`,
    as: cashier,
    form: { key: `mo-quyen-${n}-xx`, unit: 'mot-cua-huyen', ...form },
  });
const cover = { kind: 'lệ phí', formNumber: '01blp3-001', series: 'ac-19p', first: '51', last: '100' };

describe('a book of receipts', () => {
  it('is opened as its cover says, and never holds a number of another', async () => {
    expect((await open(cover, 1)).status).toBe(303);
    const again = await open({ ...cover, first: '0000100', last: '0000150' }, 2);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Một quyển cùng mẫu số, ký hiệu đã giữ một phần các số này.');
    const wrong = await open({ formNumber: '?', series: '', first: 'x', last: '0' }, 3);
    for (const said of ['Chọn quyển thu lệ phí hay thu phí.', 'Ghi mẫu số như trên bìa', 'Ghi ký hiệu như trên bìa'])
      expect(wrong.text).toContain(said);
    const { text } = await ask({ url: books, as: cashier });
    expect(text).toContain('0000051 – 0000100');
  });

  it('keeps what was spoiled or lost with its reason, and proposes the number after it', async () => {
    const { id } = await db.one<{ id: string }>(sql`select id from payments.receipt_books where series = 'AC-19P'`);
    const spoil = (number: string, reason: string) =>
      ask({
        method: 'POST',
        url: `${books}/${id}/huy-mat`,
        as: cashier,
        form: { key: `huy-so-${number}-x`, number, state: 'void', reason },
      });
    expect((await spoil('51', 'Viết sai họ tên')).status).toBe(303);
    expect((await spoil('0051', 'Viết sai họ tên')).text).toContain('Số này đã dùng, đã hủy hoặc đã báo mất.');
    expect((await spoil('101', 'Viết sai họ tên')).text).toContain('Số này không nằm trong quyển.');
    expect((await spoil('52', '')).text).toContain('Ghi lý do, ít nhất 5 chữ cái.');
    const { text } = await ask({ url: `${books}/${id}`, as: cashier });
    expect(text).toContain('0000051');
    expect(text).toContain('Viết sai họ tên');
    const closed = await ask({
      method: 'POST',
      url: `${books}/${id}/khoa`,
      as: cashier,
      form: { key: 'khoa-quyen-1' },
    });
    expect(closed.status).toBe(303);
    expect((await spoil('53', 'Rách tờ này')).text).toContain('Quyển này đã khóa.');
    const events = await db.rows<{ type: string }>(
      sql`select type from platform.events where stream_id = ${id}::uuid order by seq`,
    );
    expect(events.map(({ type }) => type)).toEqual([
      'receipt-book.opened',
      'receipt-book.spoiled',
      'receipt-book.closed',
    ]);
  });

  it('is nobody else’s to see: the books of a counter are its own', async () => {
    const { id } = await db.one<{ id: string }>(sql`select id from payments.receipt_books where series = 'AC-19P'`);
    expect((await ask({ url: `${books}/${id}`, as: 'quang.thi.chinh' })).status).toBe(404);
    expect((await ask({ url: books, as: 'do.minh.chau' })).status).toBe(404);
  });
});
