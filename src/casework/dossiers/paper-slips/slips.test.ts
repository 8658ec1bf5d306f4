import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { paths } from '../paths.ts';
import { receive } from '../receive/receive.act.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { receiveFromSlip } from './enter.act.ts';
import { readSlips } from './slips.rules.ts';
import { slipsOf } from './slips.store.ts';
import { voidSlips } from './void.act.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const clerk = 'nguyen.thi.lan.huong';
const business = 'dang-ky-thanh-lap-ho-kinh-doanh';
const post = (url: string, form: Record<string, string>, as = clerk) =>
  inside.ask({ method: 'POST', url, as, form: { key: newId(), ...form } });
const typed = {
  counter: 'mot-cua-huyen',
  day: '20/02/2019',
  count: '4',
  reason: 'Cắt điện từ 9 giờ',
  useBy: '22/02/2019',
};
const reserved = async (more: Partial<typeof typed> = {}): Promise<string> => {
  const made = await post(paths.slips(), { ...typed, ...more });
  expect(made.status).toBe(303);
  return /phieu-in-san\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
};
const someone = (n: number) =>
  receptionOf(db, { counter: 'mot-cua-huyen', procedure: business, name: 'Lò Văn Tối', identity: `04200030${n}` });

test('numbers are reserved for a day, and what the screen receives goes on after them', async () => {
  const id = await reserved();
  const slips = await slipsOf(db, id);
  expect(slips).toHaveLength(4);
  const numbers = slips.map((slip) => slip.number);
  expect(numbers).toEqual([0, 1, 2, 3].map((n) => (numbers[0] ?? 0) + n));
  const live = await as(db, { login: clerk, at: '2019-02-20T08:30' }, async (deed) => receive(deed, await someone(1)));
  const code = live.ok ? live.value.code : '';
  expect(Number(code.slice(-4))).toBe((numbers[3] ?? 0) + 1);
});

test('every reason why no numbers are reserved is told at once, and what was typed stays', async () => {
  const refused = await post(paths.slips(), {
    counter: 'mot-cua-huyen',
    day: '19/02/2019',
    count: '0',
    reason: '',
    useBy: '',
  });
  expect(refused.status).toBe(422);
  for (const said of ['Ngày đã qua', 'Số phiếu từ 1', 'Ghi lý do', 'Ghi hạn nhập bù'])
    expect(refused.text).toContain(said);
  expect(refused.text).toContain('value="19/02/2019"');
  const now = Temporal.Instant.from('2019-02-20T01:28:00Z');
  const far = readSlips({ day: '01/03/2019', count: '61', reason: 'Cắt điện', useBy: '28/02/2019' }, now);
  expect(far.ok ? [] : far.reasons.map((one) => one.reason)).toEqual(['day-too-far', 'count-wrong', 'use-by-too-soon']);
});

test('a slip is entered on the counter’s own page: exactly its number, the time on paper, the day it promised', async () => {
  const id = await reserved({ count: '2' });
  const [slip] = await slipsOf(db, id);
  const code = slip?.code ?? '';
  const chosen = await inside.ask({ url: paths.receiveFromSlip('mot-cua-huyen', code), as: clerk });
  expect(chosen.text).toContain(`phieu=${code}`);
  const page = await inside.ask({ url: paths.receiveProcedure('mot-cua-huyen', business, code), as: clerk });
  expect(page.text).toContain('name="paperTime"');
  const { press } = await counterForm(db, 'mot-cua-huyen', business);
  const form = press('slip-entered-once', 7);
  form.set('slip', code);
  const url = paths.receive();
  const untimed = await inside.ask({ method: 'POST', url, as: clerk, form: [...form] });
  expect([untimed.status, untimed.text.includes('Ghi giờ trên phiếu')]).toEqual([422, true]);
  form.set('paperTime', '07:45');
  expect((await inside.ask({ method: 'POST', url, as: clerk, form: [...form] })).location).toBe(
    `/can-bo/ho-so/${code}?vua=nhan`,
  );
  const dossier = await dossierByCode(db, code);
  expect(dossier?.received_at.toString()).toBe('2019-02-20T00:45:00Z');
  const [entered] = await slipsOf(db, id);
  expect(
    entered?.entered_at && Temporal.Instant.compare(entered.entered_at, dossier?.received_at ?? entered.entered_at),
  ).toBe(1);
  expect((await history(db, dossier?.id ?? '')).length).toBe(dossier?.seq);
  const word = await db.one<{ check_word: string }>(sql`select check_word from dossiers.dossiers where code = ${code}`);
  expect(word.check_word).toBe(slip?.check_word);
  expect((await inside.ask({ url: paths.dossier(code), as: clerk })).text).toContain('từ phiếu in sẵn');
});

test('a slip is entered once, by two hands at once too, and never after it was voided', async () => {
  const id = await reserved({ count: '3' });
  const [first, second] = await slipsOf(db, id);
  const enter = (code: string, n: number, time = '08:00') =>
    as(db, { login: clerk, at: '2019-02-20T16:00' }, async (deed) =>
      receiveFromSlip(deed, { code, time }, { reception: await someone(n), scans: new Map() }),
    );
  const both = await Promise.all([enter(first?.code ?? '', 2), enter(first?.code ?? '', 3)]);
  expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
  const late = await enter(second?.code ?? '', 4, '16:01');
  expect(late.ok ? [] : late.reasons.map((one) => one.reason)).toEqual(['paper-time-to-come']);
  const spoilt = { blockId: id, number: second?.number ?? 0, why: 'Viết hỏng' };
  expect((await as(db, { login: clerk, at: '2019-02-20T16:00' }, (deed) => voidSlips(deed, spoilt))).ok).toBe(true);
  const void_ = await enter(second?.code ?? '', 5);
  expect(void_.ok ? [] : void_.reasons.map((one) => one.reason)).toEqual(['slip-used']);
});

test('what is left is voided with a reason, and no gap is left unexplained', async () => {
  const id = await reserved({ count: '5' });
  const without = await post(paths.voidSlips(id), { number: '', why: ' ' });
  expect([without.status, without.text.includes('Ghi lý do')]).toEqual([422, true]);
  expect((await post(paths.voidSlips(id), { number: '', why: 'Có điện lại' })).status).toBe(303);
  expect((await slipsOf(db, id)).every((slip) => slip.void_reason === 'Có điện lại')).toBe(true);
  expect((await post(paths.voidSlips(id), { number: '', why: 'Có điện lại' })).status).toBe(422);
  expect(await unexplainedGaps(db)).toEqual([]);
});

test('slips are printed on A4 and A5 with the codes they will have, and are not to be had at another counter', async () => {
  const id = await reserved({ count: '2' });
  for (const size of ['a4', 'a5']) {
    const pdf = await inside.ask({ url: paths.slipPaper(id, size), as: clerk });
    expect([pdf.status, pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  }
  expect((await inside.ask({ url: paths.slipPaper(id, 'a4'), as: 'lo.thi.thuy' })).status).toBe(404);
  const file = await inside.ask({ url: paths.slipFile(id, 'csv'), as: clerk });
  expect(file.text).toContain('Chưa dùng');
});
