import { afterAll, expect, it } from 'vitest';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { chargesOf, unbalanced } from '../../payments/index.ts';
import { enterVisit, giveBack, linesOfVisit, presentLines, signatoriesOf, signList, voidLine } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const commune = (await unitByKey(db, 'xa-thanh-xuong')) as Unit;
const clerk = 'lo.thi.thuy';
const signatory = (await signatoriesOf(db, commune.id))[0]?.accountId ?? '';

async function must<Value>(act: (deed: Deed) => Promise<Result<Value, unknown>>): Promise<Value> {
  const done = await as(db, { login: clerk, at: '2019-02-20T09:00' }, act);
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return done.value;
}

/** Two papers, the first signed, sealed and handed back: the fee of both was taken with it. */
async function paid(requester: string): Promise<{ id: string; second: string }> {
  const row = (paper: string, pages: string, copies: string) => ({
    matter: 'copy',
    paper,
    pages,
    copies,
    language: '',
  });
  const rows = [row('Bằng tốt nghiệp', '5', '3'), row('Sổ hộ khẩu', '2', '1')];
  const none = { phone: '', exemption: null, due: '', agreed: false };
  const entry = { requester, born: '1986', identity: '040123456', ...none, rows };
  const id = await must((deed) => enterVisit(deed, commune, entry));
  const [first, second] = await linesOfVisit(db, id);
  const lineIds = [first?.id ?? ''];
  const list = await must((deed) => presentLines(deed, commune.id, lineIds));
  await must((deed) => signList(deed, list, { signatory, lineIds }));
  await must((deed) => giveBack(deed, id, { collector: '', receiptNumber: null }));
  return { id, second: second?.id ?? '' };
}

const press = (id: string, form: Readonly<Record<string, string>>, as = clerk) =>
  ask({ method: 'POST', url: paths.refundVisit(id), as, form: { key: newId(), ...form } });

it('a number that was voided after the fee was taken is paid back, by the office’s fault, with a slip', async () => {
  const { id, second } = await paid('Lò Văn Trả');
  expect((await press(id, { charge: '2', ground: 'our-fault', reason: 'Không ký nữa' })).text).toContain(
    'không ở trường hợp này',
  );
  await must((deed) => voidLine(deed, second, 'Lãnh đạo không ký bản này'));
  const done = await press(id, { charge: '2', ground: 'our-fault', reason: 'Số 2 không ký được' });
  expect(done.status).toBe(303);
  const page = (await ask({ url: paths.visit(id), as: clerk })).text;
  expect(page).toMatch(/4\.000\sđồng, .*01\/HTP/);
  expect(await unbalanced(db)).toEqual([]);
  const told = (await history(db, id)).find(({ type }) => type === 'certification.refunded');
  expect(told?.payload).toMatchObject({ ground: 'our-fault', amount: '4000', charges: 1 });
  expect(JSON.stringify(told?.payload)).not.toMatch(/Trả|không ký/);
  const { refund } = (told?.payload ?? {}) as { refund: string };
  const printed = await ask({
    method: 'POST',
    url: paths.printRefund(id),
    as: clerk,
    form: { key: newId(), refund },
  });
  const [paper = ''] = readPaper((await ask({ url: printed.location ?? '', as: clerk })).bytes).pages;
  for (const said of ['PHIẾU HOÀN TRẢ PHÍ, LỆ PHÍ', 'Lò Văn Trả', 'Bốn nghìn đồng', 'Chứng thực ('])
    expect(paper).toContain(said);
  expect(paper).not.toContain('Mã hồ sơ');
});

it('goes back in part, never twice, and says everything that is missing with what was typed', async () => {
  const { id } = await paid('Lò Thị Phần');
  const wrong = await press(id, { charge: '1', part: 'x', reason: 'vì', recipient: 'Lò Thị Con' });
  expect(wrong.status).toBe(422);
  for (const said of [
    'Ghi số tiền bằng chữ số',
    'Chọn vì sao hoàn trả',
    'ít nhất 5 chữ cái',
    'value="Lò Thị Con"',
    'href="#part"',
  ])
    expect(wrong.text).toContain(said);
  const form = { charge: '1', ground: 'mistake', reason: 'Thu thừa một bản' };
  expect((await press(id, { ...form, part: '7.000' })).status).toBe(303);
  expect((await press(id, { ...form, part: '14.001' })).text).toMatch(/chỉ còn 14\.000\sđồng/);
  expect((await press(id, form)).status).toBe(303);
  expect((await press(id, form)).text).toContain('đã được hoàn trả');
  expect((await chargesOf(db, id))[0]).toMatchObject({ amount: 21_000n, given_back: 21_000n });
  expect(await unbalanced(db)).toEqual([]);
});

it('is the money of whoever keeps that counter’s alone', async () => {
  const { id } = await paid('Lò Văn Lạ');
  const form = { charge: '1', ground: 'mistake', reason: 'Thu thừa một bản' };
  expect((await press(id, form, 'pham.thu.trang')).status).toBe(404);
  expect((await press(id, form, 'ca.thi.thanh')).status).toBe(404);
});
