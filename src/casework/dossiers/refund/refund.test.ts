import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Sql, sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { chargesOf, handOverCash, unbalanced } from '../../payments/index.ts';
import { dossierByCode, numberAndSeal, returnResult, sign, withdraw } from '../index.ts';
import { recallReturned } from '../recall/recall-returned.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const cashier = 'pham.thu.trang';
const owner = { standing: 'owner', name: '', identity: '' } as const;
const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
const clerk = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
let receipt = 60;

const must = async <Value>(login: string, at: string, act: (deed: Deed) => Promise<Result<Value, unknown>>) => {
  const done = await as(db, { login, at: `2019-02-${at}` }, act);
  expect(done).toMatchObject({ ok: true });
};

/** A result in its owner's hands, its levy of 100.000 taken. */
async function paid(name: string): Promise<string> {
  const code = await walked(db, {
    way: business,
    day: '2019-02-19',
    to: 'settled',
    name,
    identity: `0480009${receipt}`,
  });
  const asked = { code, seq: null };
  await must(business.head, '19T15:00', (deed) => sign(deed, asked));
  await must(clerk, '19T15:10', (deed) => numberAndSeal(deed, asked));
  const receipts = { receiptNumber: String(receipt++) };
  await must('lo.thi.xuan', '19T16:00', (deed) => returnResult(deed, asked, { ...owner, paid: true, receipts }));
  return code;
}

async function recalled(code: string): Promise<void> {
  const recalling = {
    ...owner,
    fault: 'spelling',
    reason: 'Tên hộ kinh doanh ghi sai, phải là Tướng Hoa',
    paperBack: true,
  } as const;
  const newDay = Temporal.PlainDate.from('2019-02-25');
  await must('lo.thi.xuan', '20T08:00', (deed) => recallReturned(deed, { code, seq: null }, { ...recalling, newDay }));
}

const idOf = async (code: string): Promise<string> => (await dossierByCode(db, code))?.id ?? '';
const press = async (code: string, form: Readonly<Record<string, string>>, key = newId()) => {
  const dossier = await dossierByCode(db, code);
  return ask({
    method: 'POST',
    url: `/can-bo/ho-so/${code}/hoan-tra`,
    as: cashier,
    form: { key, seq: String(dossier?.seq), charge: '1', standing: 'owner', ...form },
  });
};
const pageOf = async (code: string): Promise<string> => (await ask({ url: `/can-bo/ho-so/${code}`, as: cashier })).text;
const rowOf = (code: string) =>
  db.one<object>(sql`select r.state, r.amount, r.reason, r.voided_at from payments.receipts r
    join payments.charges c on c.receipt_book_id = r.book_id and c.receipt_no = r.number
    join dossiers.dossiers d on d.id = c.subject_id where d.code = ${code}`);

describe('money that was paid', () => {
  it('goes back where the result was called back: the receipt stays, the drawer has less, a slip is signed', async () => {
    const code = await paid('Lò Văn Hoàn');
    await recalled(code);
    const before = await rowOf(code);
    expect(await pageOf(code)).toContain('Hoàn trả phí, lệ phí');
    const done = await press(code, { ground: 'our-fault', reason: 'Tên ghi sai, không làm lại' });
    expect(done.status).toBe(303);
    const text = (await ask({ url: done.location ?? '', as: cashier })).text;
    expect(text).toMatch(/100\.000\sđồng, 08:\d\d 20\/02\/2019, Thu hồi kết quả do lỗi cơ quan, 01\/HTP/);
    expect(text).toContain('In phiếu hoàn trả');
    expect(await rowOf(code)).toEqual(before);
    expect(await unbalanced(db)).toEqual([]);
    const drawer = (await ask({ url: '/can-bo/so-quy?quay=mot-cua-huyen', as: cashier })).text;
    expect(drawer).toContain('−100.000');
    const told = await db.rows<{ payload: object }>(
      sql`select payload from platform.events where type like '%.refunded'`,
    );
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/Tên ghi sai|Hoàn/);
    const printed = await ask({
      method: 'POST',
      url: `/can-bo/ho-so/${code}/in/hoan-phi`,
      as: cashier,
      form: { key: newId() },
    });
    const [paper = ''] = readPaper((await ask({ url: printed.location ?? '', as: cashier })).bytes).pages;
    for (const said of [
      'PHIẾU HOÀN TRẢ PHÍ, LỆ PHÍ',
      'Số: 01/HTP',
      'Người nhận lại tiền: Lò Văn Hoàn',
      'Một trăm nghìn đồng',
    ])
      expect(paper).toContain(said);
  });

  it('was taken by a receipt, and the payer has a slip of it that stands for none; a second print says so', async () => {
    const code = await paid('Lò Thị Phiếu');
    const print = async (): Promise<string> => {
      const url = `/can-bo/ho-so/${code}/in/thu-tien`;
      const printed = await ask({ method: 'POST', url, as: 'lo.thi.xuan', form: { key: newId() } });
      return readPaper((await ask({ url: printed.location ?? '', as: 'lo.thi.xuan' })).bytes).pages.join('|');
    };
    const first = await print();
    const [charge] = await chargesOf(db, await idOf(code));
    for (const said of [
      'PHIẾU THU PHÍ, LỆ PHÍ',
      'Người nộp tiền: Lò Thị Phiếu',
      charge?.receipt_number ?? 'no receipt',
      'Bằng chữ: Một trăm nghìn đồng.',
      'Phiếu này không thay biên lai',
    ])
      expect(first).toContain(said);
    expect(first).not.toContain('In lại');
    expect(await print()).toContain('In lại lần 1');
    expect(first).not.toContain('|');
  });

  it('goes back once, however often it is pressed, and never for a receipt that is voided after', async () => {
    await paid('Lò Thị Thêm');
    const code = await paid('Lò Thị Lần');
    const key = newId();
    const form = { ground: 'mistake', reason: 'Thu của người được miễn' };
    const [first, second] = [await press(code, form, key), await press(code, form, newId())];
    expect(first.status).toBe(303);
    expect(second.text).toContain('Khoản đã chọn đã được hoàn trả.');
    const [charge] = await chargesOf(db, await idOf(code));
    const url = `/can-bo/bien-lai/${charge?.receipt_book_id}/so/${charge?.receipt_no}`;
    expect((await ask({ url, as: cashier })).text).toContain('Đã hoàn trả');
    const voided = await ask({
      method: 'POST',
      url: `${url}/huy`,
      as: cashier,
      form: { key: newId(), reason: 'Ghi sai', anew: 'later' },
    });
    expect(voided.text).toContain('đã được hoàn trả cho người nộp: không hủy được nữa');
  });

  it('goes back in part, and the rest later: never more than was paid', async () => {
    const code = await paid('Lò Thị Phần');
    const form = { ground: 'mistake', reason: 'Thu cao hơn mức quy định' };
    for (const [part, said] of [
      ['một nửa', 'Ghi số tiền bằng chữ số'],
      ['0', 'Ghi số tiền bằng chữ số'],
      ['100.001', 'Khoản này chỉ còn 100.000'],
    ] as const)
      expect((await press(code, { ...form, part })).text).toContain(said);
    expect((await press(code, { ...form, part: '30.000' })).status).toBe(303);
    expect(await pageOf(code)).toMatch(/30\.000\sđồng, 08:/);
    expect((await press(code, { ...form, part: '70.001' })).text).toContain('Khoản này chỉ còn 70.000');
    expect((await press(code, form)).status).toBe(303);
    const [charge] = await chargesOf(db, await idOf(code));
    expect([charge?.amount, charge?.given_back]).toEqual([100_000n, 100_000n]);
    expect(await unbalanced(db)).toEqual([]);
    const printed = await ask({
      method: 'POST',
      url: `/can-bo/ho-so/${code}/in/hoan-phi`,
      as: cashier,
      form: { key: newId() },
    });
    const [paper = ''] = readPaper((await ask({ url: printed.location ?? '', as: cashier })).bytes).pages;
    expect(paper).toContain('Bảy mươi nghìn đồng');
  });

  it('wants a ground that the dossier bears, a reason and somebody who has it, all said at once', async () => {
    const code = await paid('Lò Văn Lý');
    const { status, text } = await press(code, { ground: 'withdrawn', reason: 'vì', standing: 'kin' });
    expect(status).toBe(422);
    for (const said of [
      'Hồ sơ không ở trường hợp này',
      'Ghi rõ lý do hoàn trả, ít nhất 5 chữ cái.',
      'Ghi họ tên người nhận lại tiền.',
      'Ghi số giấy tờ của người nhận lại tiền.',
    ])
      expect(text).toContain(said);
    expect((await press(code, { charge: '' })).text).toContain('Chọn khoản cần hoàn trả.');
  });

  it('goes back to whoever withdrew, and is the money of whoever keeps that counter’s alone', async () => {
    const code = await paid('Lò Thị Rút');
    await recalled(code);
    await must(cashier, '20T09:00', (deed) =>
      withdraw(deed, { code, seq: null }, { ...owner, reason: 'Đổi ý, không làm nữa' }),
    );
    const stranger = await ask({
      method: 'POST',
      url: `/can-bo/ho-so/${code}/hoan-tra`,
      as: business.officer,
      form: { key: newId(), seq: '1' },
    });
    expect([403, 404]).toContain(stranger.status);
    expect((await press(code, { ground: 'withdrawn', reason: 'Công dân rút' })).status).toBe(303);
  });

  it('is counted in the day’s closing, and the counter cannot give what it does not hold', async () => {
    const [code, later] = [await paid('Lò Văn Đóng'), await paid('Lò Văn Muộn')];
    await press(code, { ground: 'mistake', reason: 'Thu nhầm mức phí' });
    const unitId = (await dossierByCode(db, code))?.one_stop_id ?? '';
    const { taken, back } = await db.one<{ taken: bigint; back: bigint }>(sql`
      select (select sum(amount)::bigint from payments.receipts r join payments.receipt_books b on b.id = r.book_id
          where b.unit_id = ${unitId} and r.state = 'used' and r.closing_id is null) as taken,
        (select sum(l.amount)::bigint from payments.refund_lines l join payments.refunds f on f.id = l.refund_id
          where f.unit_id = ${unitId} and f.closing_id is null) as back`);
    const treasurer =
      (await whoMay(db, 'dossier.cash', unitId)).find(({ login }) => login !== cashier)?.accountId ?? '';
    const gross = await as(db, { login: cashier, at: '2019-02-20T16:00' }, (deed) =>
      handOverCash(deed, unitId, { counted: String(taken), treasurer }),
    );
    expect(gross).toMatchObject({ ok: false, reasons: [{ reason: 'sum-differs' }] });
    await must(cashier, '20T16:30', (deed) => handOverCash(deed, unitId, { counted: String(taken - back), treasurer }));
    expect(await unbalanced(db)).toEqual([]);
    const short = await press(later, { ground: 'mistake', reason: 'Thu nhầm mức phí' });
    expect(short.text).toMatch(/tiền chưa bàn giao của quầy chỉ có 0\sđồng/);
  });
});

it('a refund that differs from what was paid is found out, and so is a closing that leaves one out', async () => {
  const foundAfter = async (change: Sql): Promise<string> => {
    let found: string[] = [];
    await db.transaction(
      async (tx) => {
        await tx.run(change);
        found = await unbalanced(tx);
      },
      () => false,
    );
    return found.join();
  };
  expect(
    await foundAfter(
      sql`update payments.charges set amount = amount - 1 where id in (select charge_id from payments.refund_lines)`,
    ),
  ).toMatch(/charge .*: 100000 given back of 99999/);
  expect(await foundAfter(sql`update payments.refunds set closing_id = null`)).toMatch(
    /closing .* given back, 0 in its refunds/,
  );
});
