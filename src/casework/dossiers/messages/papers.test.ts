import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import type { DeclinedRow } from '../decline/decline.store.ts';
import { declineData } from '../decline/decline-data.ts';
import { extend } from '../extend/extend.act.ts';
import { requestSupplement } from '../index.ts';
import { apologyData } from '../paper/apology-data.ts';
import { extensionData } from '../paper/extension-data.ts';
import type { Issued } from '../paper/sheet-data.ts';
import { supplementData } from '../paper/supplement-data.ts';
import { type Whole, wholeDossier } from '../view/dossier.view.ts';
import { houseWords } from './house-words.text.ts';
import { fieldsOf, fill, type Printed } from './message.rules.ts';
import type { Worded } from './message.store.ts';
import { saysBy } from './says.ts';
import { writeMessage } from './write.act.ts';

const { db, close } = await worldDatabase();
const wholes: Record<string, Whole> = {};
beforeAll(async () => {
  const person = { name: 'Lò Thị Lời', identity: '046400001' };
  const asked = await walked(db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1 }],
    ...{ reason: 'Thiếu hợp đồng thuê nhà', respondBy: Temporal.PlainDate.from('2019-02-26') },
  };
  await as(db, { login: business.officer, at: '2019-02-20T08:20' }, (deed) =>
    requestSupplement(deed, { code: asked, seq: null }, request),
  );
  const another = { name: 'Lò Thị Chữ', identity: '046400002' };
  const verified = await walked(db, { way: correction, day: '2019-02-18', to: 'assigned', ...another });
  const asks = { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986' };
  await as(db, { login: correction.officer, at: '2019-02-20T08:20' }, (deed) =>
    extend(deed, { code: verified, seq: null }, asks),
  );
  const seen = async (login: string, code: string) => {
    const actor = await staffByLogin(db, login);
    const whole = actor && (await wholeDossier(db, actor, code));
    if (!whole) throw new Error(`${login} does not see ${code}`);
    return whole;
  };
  wholes.asked = await seen(business.officer, asked);
  wholes.verified = await seen(correction.officer, verified);
  // Of the demonstration: late, and apologised for in February 2019.
  wholes.late = await seen('luong.van.thuong', '000.00.29.H18-190128-0011');
});
afterAll(close);

const head = { superior: '', unit: 'Một Cửa huyện', place: '', phone: '', area: '', number: '', illustrative: true };
const issued = (says: Issued['says']): Issued => ({
  ...{ ...head, lookUpAt: 'motcua.example/tra-cuu', at: Temporal.Instant.from('2020-01-01T00:00:00Z'), says },
});
const supplement = (said: Issued) => supplementData(wholes.asked as Whole, said);
const apology = (said: Issued) => apologyData(wholes.late as Whole, said);
const extension = (said: Issued) => extensionData(wholes.verified as Whole, said);

/** Worded anew on a day, with every field it may name. */
const version = (message: Printed, written: string): Worded => ({
  ...{ id: 'one', message, number: 1, valid_from: Temporal.PlainDate.from(written.slice(0, 10)), en: null, why: 'Thử' },
  ...{
    vi: `Lời mới: ${fieldsOf(message)
      .map((name) => `{${name}}`)
      .join('; ')}.`,
    written_by: null,
  },
  ...{ written_at: Temporal.Instant.from(written), taken_back_at: null, taken_back_by: null, taken_back_why: null },
});

const sentences: [Printed, (said: Issued) => string | undefined, string][] = [
  ['supplement-once', (said) => supplement(said)?.once, 'Lời mới: 000.00'],
  ['supplement-help', (said) => supplement(said)?.help, 'motcua.example/tra-cuu'],
  ['apology-opening', (said) => apology(said)?.opening, 'ngày 28 tháng 01 năm 2019'],
  ['apology-late', (said) => apology(said)?.late, 'Lời mới: 000.00'],
  ['apology-closing', (said) => apology(said)?.closing, 'Một Cửa huyện'],
  ['extension-opening', (said) => extension(said)?.opening, 'UBND xã Thanh An'],
  ['extension-closing', (said) => extension(said)?.closing, 'Lời mới: 000.00'],
];

test.each(sentences)(
  '%s is printed as it was worded when the act was done, reprinted too',
  (message, printed, told) => {
    const house = printed(issued(saysBy([])));
    const own = printed(issued(saysBy([version(message, '2019-01-01T08:00:00Z')])));
    expect(own).toMatch(/^Lời mới: /);
    expect(own).toContain(told);
    expect(own).not.toMatch(/[{}]|; ;|; \./);
    expect(printed(issued(saysBy([version(message, '2019-12-01T08:00:00Z')])))).toBe(house);
  },
);

test('in the words of the house they read as the circulars’ forms do', () => {
  const said = issued(saysBy([]));
  expect(apology(said)).toMatchObject({
    opening:
      'Ngày 28 tháng 01 năm 2019, Một Cửa huyện tiếp nhận hồ sơ thuộc lĩnh vực Hoạt động xây dựng của ông/bà '.concat(
        `${wholes.late?.dossier.owner_name}.`,
      ),
    late: expect.stringMatching(
      /^Tuy nhiên đến nay, .+ chưa trả kết quả giải quyết hồ sơ của ông\/bà .+ đúng thời hạn/,
    ),
    closing: expect.stringMatching(/^Một Cửa huyện trân trọng gửi lời xin lỗi đến ông\/bà .+ vì sự chậm trễ này\.$/),
  });
  expect(supplement(said)?.help).toMatch(/Website: motcua\.example\/tra-cuu hoặc liên hệ với công chức .+ để được/);
  expect(extension(said)?.opening).toMatch(/^Trong quá trình giải quyết, .+ phải xác minh tại UBND xã Thanh An\.$/);
});

test('a declined reception has no code to name, and keeps its closing words as they were that day', async () => {
  expect(fieldsOf('decline-closing')).toEqual(['nơi nhận']);
  const vi = 'Kính mong Ông/Bà thông cảm, {nơi nhận} luôn sẵn sàng hướng dẫn.';
  const done = await as(db, { login: 'ngo.quang.vinh', at: '2019-02-21T09:00' }, (deed) =>
    writeMessage(deed, {
      ...{
        message: 'decline-closing',
        seen: 0,
        vi,
        en: null,
        from: Temporal.PlainDate.from('2019-02-21'),
        why: 'Lễ phép hơn',
      },
    }),
  );
  expect(done.ok).toBe(true);
  const row = { name: 'A', identity: '', address: '', phone: '', email: '', request: 'B', reason: 'C', advice: 'D' };
  const on = async (day: string) => {
    const ask = { house: { db, baseUrl: 'https://motcua.example', clock: { mode: 'demo' } } } as unknown as Visit;
    const { dossier } = wholes.asked as Whole;
    const of = { ...row, one_stop_id: dossier.one_stop_id, number: 1, ground: 'other-authority' };
    const declined_at = Temporal.Instant.from(`${day}T09:00:00+07:00`);
    return (await declineData(ask, { ...of, declined_at } as unknown as DeclinedRow, 'E')).closing;
  };
  const before = await on('2019-02-20');
  expect(before).toBe(houseWords('decline-closing').vi);
  expect(await on('2019-02-22')).toBe(fill(vi, { 'nơi nhận': 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên' }));
});
